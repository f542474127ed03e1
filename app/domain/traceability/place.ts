import type { PlaceId } from "../shared/ids.ts";

/** What stands or grows at a place; each group of goods starts at its own kinds. */
export const PLACE_KINDS = ["plot", "farm", "packing_house", "workshop", "factory", "store"] as const;
/** Places of a market board, which belong to their unit. */
export const MARKET_PLACE_KINDS = ["market", "stall"] as const;
export type MarketPlaceKind = (typeof MARKET_PLACE_KINDS)[number];
export type SellerPlaceKind = (typeof PLACE_KINDS)[number];
export type PlaceKind = SellerPlaceKind | MarketPlaceKind;

/** A place as its seller's own lists show it. */
export type SellerPlace = {
  readonly id: PlaceId;
  readonly gln: string;
  readonly glnExtension: string;
  readonly kind: SellerPlaceKind;
  readonly name: string;
  readonly nameEn: string | null;
  readonly formerName: string | null;
  readonly keeperName: string | null;
  readonly areaSquareMetres: number | null;
  readonly commune: string;
  readonly communeEn: string;
  readonly communeCode: string;
  readonly pictureId: string | null;
};
