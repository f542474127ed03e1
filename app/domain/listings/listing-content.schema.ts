import { z } from "zod";
import { tidy } from "../shared/fold.ts";
import { plainText } from "../shared/plain-text.ts";
import { readVnd } from "../shared/read-vnd.ts";

const paragraph = (max: number) => z.string().max(max).transform(plainText);

/** The price a buyer pays, tax included: Consumer Protection Law 19/2023, art. 37.1. May be typed as `25.000` or `25k`. */
const price = z.preprocess(
  (value) => (typeof value === "string" ? (readVnd(value) ?? value) : value),
  z.number().int().min(1).max(10_000_000_000),
);

/** What a seller writes about a listing. */
export const ListingContentForm = z.object({
  title: z.string().trim().min(2).max(120).transform(tidy),
  titleEn: z.string().max(120).transform(tidy).optional(),
  description: z.string().trim().min(1).max(5000).transform(plainText),
  descriptionEn: paragraph(5000).optional(),
  priceVnd: price,
  maxPerOrder: z.number().int().min(1).max(1000).default(50),
  publishOnApproval: z.boolean().default(false),
});
export type ListingContentForm = z.infer<typeof ListingContentForm>;

export const DraftListing = ListingContentForm.extend({ productId: z.string().uuid() });
export type DraftListing = z.infer<typeof DraftListing>;

/** New words; price and limits stay as they are when they are not named. */
export const UpdateListing = ListingContentForm.extend({
  priceVnd: price.optional(),
  maxPerOrder: z.number().int().min(1).max(1000).optional(),
});
export type UpdateListing = z.infer<typeof UpdateListing>;

/** Price and quantity a buyer may take: what a seller changes without a new review. */
export const ListingTerms = ListingContentForm.pick({ priceVnd: true, maxPerOrder: true });
export type ListingTerms = z.infer<typeof ListingTerms>;

export const OfferLot = z.object({ lotId: z.string().uuid(), quantity: z.number().int().min(1).max(1_000_000) });
export type OfferLot = z.infer<typeof OfferLot>;

/** What a manager sends with a decision. */
export const ListingDecision = z.object({
  reason: z.string().trim().max(2000).optional(),
  /** A prepared reason that stands for one's own words or goes before them. */
  prepared: z.string().trim().max(600).optional(),
  /** The version the manager read: a decision about another one is refused. */
  version: z.number().int().positive().optional(),
});

/** Turning a listing down always says why; the use case refuses it otherwise. */
export type DecideListing = z.infer<typeof ListingDecision> & { readonly decision: "approve" | "refuse" | "ask" };
