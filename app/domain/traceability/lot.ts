import type { Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { LotId, PlaceId, ProductId, SellerId } from "../shared/ids.ts";
import type { LotKind } from "./fold-lot.ts";
import type { PlaceKind } from "./place.ts";
import type { LotUnit } from "./quantity.ts";
import { isAskedOf, storyOf } from "./story.ts";
import { readTraceFacts, type TraceFacts, type TraceFault } from "./trace-templates.ts";

export const LOT_STATES = ["open", "held", "recalled"] as const;
export type LotState = (typeof LOT_STATES)[number];

/** A lot as its own seller sees it. */
export type SellerLot = {
  readonly id: LotId;
  readonly code: string;
  readonly productId: ProductId;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly gtin: string;
  readonly group: GoodsGroup;
  readonly categoryCode: string;
  readonly unit: string;
  readonly unitEn: string;
  readonly placeId: PlaceId;
  readonly placeName: string;
  readonly packedPlaceId: PlaceId | null;
  readonly producedOn: Day;
  readonly packedOn: Day;
  readonly expiresOn: Day | null;
  readonly quantity: number;
  /** What the quantity counts; null for packs of the product. */
  readonly uom: LotUnit;
  readonly kind: LotKind;
  readonly state: LotState;
  readonly facts: TraceFacts;
};

export type NumberedPlace = { readonly id: PlaceId; readonly gln: string; readonly extension: string };

/** A lot locked for a change, with the numbers its events name it by. */
export type LockedLot = {
  readonly id: LotId;
  readonly sellerId: SellerId;
  readonly code: string;
  readonly gtin: string;
  readonly productId: ProductId;
  readonly kind: LotKind;
  readonly quantity: number;
  readonly uom: LotUnit;
  readonly state: LotState;
  readonly place: NumberedPlace;
  /** Null when it was packed where it was made. */
  readonly packedPlace: NumberedPlace | null;
  readonly producedOn: Day;
  readonly packedOn: Day;
  readonly expiresOn: Day | null;
  readonly facts: TraceFacts;
};

/**
 * The paper that lots of meat, eggs and milk carry one by one (Law on Veterinary Medicine 79/2015/QH13, rule LST-15): asked
 * for beside the template of the group, because it depends on the category.
 */
export const QUARANTINE_FIELD = "quarantineNumber";
const QUARANTINE_MAX_LENGTH = 60;

export type LotGoods = {
  readonly group: GoodsGroup;
  readonly categoryCode: string;
  readonly needsQuarantine: boolean;
};

/**
 * Reads the facts of a lot's form: the template of its group, and the quarantine paper where the category asks for one.
 * Food that is no crop is not asked about pests, which the template wants answered; nothing was sprayed on it.
 */
export function readLotFacts(
  goods: LotGoods,
  form: Readonly<Record<string, string | undefined>>,
): { readonly facts: TraceFacts; readonly faults: readonly TraceFault[] } {
  const isCrop = isAskedOf(storyOf(goods.group, goods.categoryCode), "pestControl");
  const { facts, faults } = readTraceFacts(goods.group, isCrop ? form : { ...form, pestControl: "none" });
  if (!goods.needsQuarantine) return { facts, faults };
  const number = (form[QUARANTINE_FIELD] ?? "").normalize("NFC").trim();
  if (number === "") return { facts, faults: [...faults, { field: QUARANTINE_FIELD, fault: "missing" }] };
  if (number.length > QUARANTINE_MAX_LENGTH)
    return { facts, faults: [...faults, { field: QUARANTINE_FIELD, fault: "too-long" }] };
  return { facts: { ...facts, [QUARANTINE_FIELD]: number }, faults };
}

/** Where lots of each group begin; the form offers these places first. */
export const FIRST_PLACE_KINDS: Readonly<Record<GoodsGroup, readonly PlaceKind[]>> = {
  food: ["plot", "farm", "workshop", "factory"],
  craft: ["workshop"],
  industry: ["factory", "workshop"],
};
