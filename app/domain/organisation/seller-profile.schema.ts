import { z } from "zod";
import { day, email, line, paragraph, phone, says, vnd } from "../shared/form-fields.ts";
import { parseTaxCode, taxCodeFault, type TaxCodeFault } from "../shared/tax-code.ts";
import type { RefusalCode } from "../shared/refusal.ts";
import { FOOD_SAFETY_EXEMPTIONS, NEEDED_FACTS, SELLER_KINDS, type SellerKind } from "./seller.ts";

/** What to say of a tax code, so that the person sees which digit to look at. */
export const TAX_CODE_REFUSALS: Readonly<Record<TaxCodeFault, RefusalCode>> = {
  characters: "organisation.tax-code-invalid",
  length: "organisation.tax-code-length",
  "check-digit": "organisation.tax-code-check-digit",
  branch: "organisation.tax-code-branch",
};

const taxCode = z
  .string()
  .max(30)
  .transform((text, ctx) => {
    const fault = taxCodeFault(text);
    if (fault !== undefined) ctx.addIssue({ code: "custom", ...says(TAX_CODE_REFUSALS[fault]) });
    return parseTaxCode(text)?.value ?? z.NEVER;
  });

const personalId = z
  .string()
  .max(30)
  .transform((text) => text.replace(/\s/g, ""))
  .refine((text) => /^\d{12}$/.test(text), says("organisation.personal-id-invalid"));

const website = z
  .string()
  .trim()
  .max(200)
  .url(says("organisation.website-invalid"))
  .regex(/^https?:\/\//i, says("organisation.website-invalid"));

const MAX_SHIPPING_VND = 5_000_000;

/** Facts of a seller's profile, each by itself. */
export const Facts = z.object({
  kind: z.enum(SELLER_KINDS),
  legalName: line(160),
  displayName: line(80),
  displayNameEn: line(80).optional(),
  taxCode,
  registrationNumber: line(60).optional(),
  registeredOn: day().optional(),
  registeredBy: line(160).optional(),
  representativeName: line(80).optional(),
  representativePersonalId: personalId.optional(),
  birthDate: day().optional(),
  personalId: personalId.optional(),
  address: line(200),
  /** A name of any generation or the code; a use case knows it by its code only. */
  communeCode: line(120),
  communeCodePick: line(5).optional(),
  phone: phone(),
  email: email(),
  website: website.optional(),
  gs1Prefix: z
    .string()
    .trim()
    .regex(/^893\d{4,7}$/, says("organisation.gs1-prefix-invalid"))
    .optional(),
  story: paragraph(3000).optional(),
  storyEn: paragraph(3000).optional(),
  foodSafetyExemption: z.enum(FOOD_SAFETY_EXEMPTIONS).optional(),
  shippingFeeVnd: vnd(MAX_SHIPPING_VND),
  freeShippingFromVnd: vnd(1_000_000_000).pipe(z.number().positive()).optional(),
  deliveryArea: line(200),
  deliveryAreaEn: line(200).optional(),
  deliveryDays: z.number().int().min(0).max(30),
  pickupAddress: line(200).optional(),
  returnTerms: paragraph(2000),
  returnTermsEn: paragraph(2000).optional(),
});

/** What a kind of seller must say beyond the rest. Beside `Facts`, not behind it, so that all messages come at once. */
const NeededForKind = z
  .record(z.unknown())
  .superRefine((facts, ctx) => {
    const kind = SELLER_KINDS.find((known) => known === facts["kind"]);
    if (kind === undefined) return;
    for (const fact of NEEDED_FACTS[kind]) {
      if (isBlank(facts[fact])) ctx.addIssue({ code: "custom", path: [fact], ...says("organisation.needed-for-kind") });
    }
    const code = typeof facts["taxCode"] === "string" ? parseTaxCode(facts["taxCode"]) : undefined;
    if (isOrganisation(kind) && code?.kind === "personal") {
      ctx.addIssue({ code: "custom", path: ["taxCode"], ...says("organisation.tax-code-personal") });
    }
  })
  .transform(() => ({}));

const isBlank = (value: unknown): boolean => typeof value !== "string" || value.trim() === "";
const isOrganisation = (kind: SellerKind): boolean => kind === "enterprise" || kind === "cooperative";

export const SellerProfile = z.intersection(Facts, NeededForKind);
export type SellerProfile = z.infer<typeof Facts>;
