import type { CertificateKind } from "../certification/certificate-kinds.ts";
import type { Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import type { NetContent } from "../products/net-content.ts";
import type { PictureRef } from "./listing-card.ts";

/** One lot behind a listing, as far as a buyer is concerned. */
export type ListingLot = {
  readonly code: string;
  readonly producedOn: Day;
  readonly packedOn: Day;
  readonly expiresOn: Day | null;
  readonly state: "open" | "held" | "recalled";
  readonly isBlocked: boolean;
  /** Units of it that no order has been packed with. */
  readonly left: number;
};

export type ListingCertificate = {
  readonly kind: string;
  readonly number: string;
  readonly issuer: string;
  readonly validTo: Day | null;
  readonly stars: number | null;
};

/**
 * Everything that must stand beside an offer (Consumer Law 19/2023, art. 37.1 and 39.3.đ): the good and its label, who
 * sells and who makes it, price with tax, delivery, return.
 */
export type ListingFacts = {
  readonly id: ListingId;
  readonly slug: string;
  readonly state: "published" | "suspended" | "withdrawn";
  readonly title: string;
  readonly titleEn: string | null;
  readonly description: string;
  readonly descriptionEn: string | null;
  readonly priceVnd: number;
  readonly maxPerOrder: number;
  readonly available: number;
  readonly product: {
    readonly gtin: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly brand: string | null;
    readonly group: GoodsGroup;
    readonly categoryCode: string;
    readonly categoryName: string;
    readonly categoryNameEn: string;
    readonly isFresh: boolean;
    readonly unit: string;
    readonly unitEn: string;
    readonly netContent: NetContent;
    readonly ingredients: string | null;
    readonly ingredientsEn: string | null;
    readonly warnings: string | null;
    readonly warningsEn: string | null;
    readonly usage: string | null;
    readonly usageEn: string | null;
    readonly storage: string | null;
    readonly storageEn: string | null;
    readonly shelfLifeDays: number | null;
    readonly standard: string | null;
    readonly selfDeclarationNumber: string | null;
  };
  readonly seller: {
    readonly id: SellerId;
    readonly slug: string;
    readonly name: string;
    readonly nameEn: string | null;
    readonly legalName: string;
    readonly registrationNumber: string | null;
    readonly address: string;
    readonly communeName: string;
    readonly communeNameEn: string;
    readonly phone: string;
    readonly email: string;
    readonly story: string | null;
    readonly storyEn: string | null;
    readonly pictureFileId: string | null;
  };
  readonly delivery: {
    readonly shippingFeeVnd: number;
    readonly freeShippingFromVnd: number | null;
    readonly area: string | null;
    readonly areaEn: string | null;
    readonly days: number;
    readonly pickupAddress: string | null;
    readonly returnTerms: string | null;
    readonly returnTermsEn: string | null;
  };
  readonly pictures: readonly PictureRef[];
  /** Those still on sale first, first expired first; then what was blocked. */
  readonly lots: readonly ListingLot[];
};

/** The paper for want of which a listing was stopped. */
export type MissingPaper = {
  readonly kind: CertificateKind;
  readonly state: "expired" | "suspended" | "withdrawn";
  readonly validTo: Day | null;
};

export type WhyNotOrderable = "withdrawn" | "suspended" | "recalled" | "held" | "expired" | "sold-out";

/**
 * Why nobody can order this now; undefined when it can be ordered. A recall comes before everything else that is wrong
 * with the lots, and a listing with one good lot left is for sale whatever became of the others.
 */
export function whyNotOrderable(
  { state, available, lots }: Pick<ListingFacts, "state" | "available" | "lots">,
  today: Day,
): WhyNotOrderable | undefined {
  if (state !== "published") return state;
  if (available > 0) return undefined;
  const left = lots.filter((lot) => lot.left > 0);
  if (left.some((lot) => lot.state === "recalled")) return "recalled";
  if (left.some((lot) => lot.state === "held")) return "held";
  return left.length > 0 && left.every((lot) => hasPassed(lot, today)) ? "expired" : "sold-out";
}

const hasPassed = ({ expiresOn }: ListingLot, today: Day): boolean => expiresOn !== null && expiresOn < today;

/** Lots a buyer may get, and those that somebody who bought earlier must be warned of. */
export const lotsOfInterest = (lots: readonly ListingLot[], today: Day): readonly ListingLot[] =>
  lots.filter((lot) => lot.state !== "open" || (lot.left > 0 && !hasPassed(lot, today)));

/** The lot the next order will most likely be filled from; failing that the latest one that may still be shown as proof. */
export const lotToShow = (lots: readonly ListingLot[], today: Day): ListingLot | undefined =>
  lots.find((lot) => lot.left > 0 && !lot.isBlocked && !hasPassed(lot, today)) ?? lots[0];
