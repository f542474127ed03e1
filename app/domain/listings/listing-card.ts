import type { GoodsGroup } from "../shared/goods-group.ts";
import type { ListingId } from "../shared/ids.ts";
import type { NetContent } from "../products/net-content.ts";

export type PictureRef = { readonly fileId: string; readonly alt: string; readonly altEn: string | null };

/** A good as it lies on the stall: what a card of the shop window shows. Plain JSON. */
export type ListingCard = {
  readonly id: ListingId;
  readonly slug: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly group: GoodsGroup;
  readonly categoryCode: string;
  readonly isFresh: boolean;
  readonly priceVnd: number;
  readonly unit: string;
  readonly unitEn: string;
  readonly netContent: NetContent;
  readonly sellerName: string;
  readonly sellerNameEn: string | null;
  readonly communeName: string;
  readonly communeNameEn: string;
  /** The latest day a lot on sale was harvested or made. */
  readonly producedOn: string | null;
  readonly certificateKinds: readonly string[];
  /** Units that can be ordered now. */
  readonly available: number;
  readonly picture: PictureRef | null;
};
