import type { GoodsGroup } from "../shared/goods-group.ts";
import type { DiaryFacts } from "./diary-entry.ts";
import type { DiaryStepKey } from "./diary-steps.ts";
import type { MarketEvent } from "./epcis-event.ts";
import { eventLines } from "./event-lines.ts";
import { amountStated, type LotUnit, type SaidUnit } from "./quantity.ts";
import { storyOf, type Story } from "./story.ts";

/** Lots that forms open say no step: the one of their way of making. */
const BIRTH_STEPS: Readonly<Record<Story, DiaryStepKey>> = {
  crop: "harvest",
  livestock: "collect",
  fishery: "collect",
  prepared: "batch",
  craft: "finish",
  industry: "complete",
};

const SAID: Readonly<Record<Exclude<LotUnit, null>, SaidUnit>> = { KGM: "kg", LTR: "l", H87: "piece" };
export const saidUnit = (unit: LotUnit): SaidUnit => (unit === null ? "pack" : SAID[unit]);

export type ToldBirth = {
  readonly step: (goods: { readonly group: GoodsGroup; readonly categoryCode: string }) => DiaryStepKey;
  readonly facts: DiaryFacts;
};

/** What an event that opens a lot in the field or workshop says for the book of the place; undefined for any other. */
export function birthOf(event: MarketEvent): ToldBirth | undefined {
  if (event.type !== "ObjectEvent" || event.action !== "ADD" || event.bizStep !== "commissioning") return undefined;
  const line = eventLines(event)[0];
  const amount = line?.quantity === undefined ? undefined : amountStated(line.quantity, line.uom);
  if (!amount) return undefined;
  return {
    step: ({ group, categoryCode }) => BIRTH_STEPS[storyOf(group, categoryCode)],
    facts: { amount: amount.amount, unit: saidUnit(amount.unit) },
  };
}
