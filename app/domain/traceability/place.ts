import type { PlaceId } from "../shared/ids.ts";

/** What stands or grows at a place; each group of goods starts at its own kinds. */
export const PLACE_KINDS = ["plot", "farm", "packing_house", "workshop", "factory", "store"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** A place as its seller's own lists show it. */
export type SellerPlace = {
  readonly id: PlaceId;
  readonly gln: string;
  readonly glnExtension: string;
  readonly kind: PlaceKind;
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
