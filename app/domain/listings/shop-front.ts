import type { Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { SellerId } from "../shared/ids.ts";
import type { PictureRef } from "./listing-card.ts";

/** What is brought in from fields and orchards; meat and fish are fresh too, but nobody harvests them. */
export const FIELD_CATEGORIES = ["rau-cu", "trai-cay"] as const;

/** What one commune brought in from its fields in the last two days. */
export type CommuneHarvest = {
  readonly communeCode: string;
  readonly communeName: string;
  readonly communeNameEn: string;
  /** How many goods there are, of which `goods` are the latest. */
  readonly count: number;
  readonly goods: readonly {
    readonly slug: string;
    readonly title: string;
    readonly titleEn: string | null;
    readonly producedOn: Day;
    readonly picture: PictureRef | null;
  }[];
};

export type GroupCount = { readonly group: GoodsGroup; readonly count: number };

/** A producer with something on sale. `kilometres` from the commune one asked from, as the crow flies. */
export type ProducerOnShow = {
  readonly id: SellerId;
  readonly slug: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly communeName: string;
  readonly communeNameEn: string;
  /** Its own photograph, else that of its newest good. */
  readonly pictureFileId: string | null;
  readonly listingCount: number;
  readonly certificateKinds: readonly string[];
  readonly kilometres: number | null;
};
