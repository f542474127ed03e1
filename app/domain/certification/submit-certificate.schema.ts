import { z } from "zod";
import { day, line, says } from "../shared/form-fields.ts";
import { CERTIFICATE_KINDS, CERTIFICATE_KIND_CODES, type CertificateKindFacts } from "./certificate-kinds.ts";

const Facts = z.object({
  kind: z.enum(CERTIFICATE_KIND_CODES),
  number: line(80),
  issuer: line(160),
  issuedOn: day(),
  validTo: day().optional(),
  /** What the paper says it covers, in its own words. */
  scopeText: line(500),
  scopeCategories: z.array(z.string().max(40)).max(30).default([]),
  scopeGlns: z.array(z.string().max(13)).max(50).default([]),
  /** Single products and, for kinds that speak for lots, single lots; none means no such limit. */
  scopeProducts: z.array(z.string().uuid()).max(100).default([]),
  scopeLots: z.array(z.string().uuid()).max(100).default([]),
  /** The paper that this one renews. */
  replacesId: z.string().uuid().optional(),
  stars: z.number().int().min(3).max(5).optional(),
});

/** What a kind of paper must say beyond the rest. Beside `Facts`, not behind it, so that all messages come at once. */
const NeededForKind = z
  .record(z.unknown())
  .superRefine(({ kind, issuedOn, validTo, stars }, ctx) => {
    const facts = kindFacts(kind);
    const isBlank = (value: unknown): boolean => value === undefined || value === "";
    const complain = (path: string, message: { message: string }) =>
      ctx.addIssue({ code: "custom", path: [path], ...message });
    if (facts?.isDated && isBlank(validTo)) complain("validTo", says("certification.needs-last-day"));
    if (facts?.hasStars && isBlank(stars)) complain("stars", says("certification.stars-needed"));
    if (typeof issuedOn === "string" && typeof validTo === "string" && validTo !== "" && validTo < issuedOn) {
      complain("validTo", says("certification.last-day-early"));
    }
  })
  .transform(() => ({}));

const kindFacts = (kind: unknown): CertificateKindFacts | undefined =>
  Object.entries<CertificateKindFacts>(CERTIFICATE_KINDS).find(([code]) => code === kind)?.[1];

export const SubmitCertificate = z.intersection(Facts, NeededForKind);
export type SubmitCertificate = z.infer<typeof Facts>;
