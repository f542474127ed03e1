import { isDay, startOfDay, type Day } from "../shared/clock.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { PlaceId as PlaceNumber } from "./digital-link.ts";
import {
  commissionLot,
  inspectLots,
  OWN_NAMESPACE,
  recordWork,
  type Facts,
  type LotQuantity,
  type MarketEvent,
} from "./epcis-event.ts";
import type { LotKind } from "./fold-lot.ts";
import type { LotUnit } from "./quantity.ts";
import type { TraceFacts } from "./trace-templates.ts";

export type OpeningFacts = {
  readonly group: GoodsGroup;
  readonly gtin: string;
  readonly lot: string;
  readonly quantity: number;
  /** Null where it was packed at once; else it was weighed, and is packed later. */
  readonly uom: LotUnit;
  readonly kind: LotKind;
  readonly place: PlaceNumber;
  readonly packedPlace: PlaceNumber | undefined;
  readonly producedOn: Day;
  readonly packedOn: Day;
  readonly expiresOn: Day | null;
  readonly facts: TraceFacts;
};

/** An event and where it happened, for the column that joins it to its place. */
export type OpeningEvent = { readonly event: MarketEvent; readonly at: "place" | "packedPlace" };

/** Facts that another opening event tells; told once, so that a correction has one place to correct. */
const TOLD_ELSEWHERE: Readonly<Record<GoodsGroup, readonly string[]>> = {
  food: ["sownOn", "sprayedOn", "pesticide", "waitingDays", "packer"],
  craft: [],
  industry: ["testedOn"],
};

/**
 * The events that a new lot begins with, in the order of the work. A form knows days, not hours: such an event carries the
 * first moment of its day in Vietnam.
 */
export function openingEvents(input: OpeningFacts): OpeningEvent[] {
  const { group, gtin, lot, quantity, uom, kind, place, packedPlace, facts } = input;
  const born = { gtin, lot, amount: quantity, ...(uom === null ? {} : { unit: uom }) };
  const lots = [born];
  const made = commissionLot({
    at: startOfDay(input.producedOn),
    place,
    lot: born,
    expiresOn: input.expiresOn,
    facts: {
      ...Object.fromEntries(Object.entries(facts).filter(([key]) => !TOLD_ELSEWHERE[group].includes(key))),
      ...(kind === "produced" ? {} : { lotKind: kind }),
    },
  });
  const packed = recordWork({
    at: startOfDay(input.packedOn),
    place: packedPlace ?? place,
    lots,
    bizStep: "packing",
    step: "pack",
    facts: chosen(facts, ["packer"]),
  });
  return [
    ...(group === "food" ? fieldWork(input, lots) : []),
    { event: made, at: "place" },
    ...(group === "industry" ? factoryTest(input, lots) : []),
    ...(uom === null ? [{ event: packed, at: packedPlace ? ("packedPlace" as const) : ("place" as const) }] : []),
  ];
}

type Lots = readonly LotQuantity[];

function fieldWork({ place, facts }: OpeningFacts, lots: Lots): OpeningEvent[] {
  const sown = dayIn(facts, "sownOn");
  const sprayed = dayIn(facts, "sprayedOn");
  const events = [
    sown && {
      day: sown,
      event: recordWork({
        at: startOfDay(sown),
        place,
        lots,
        bizStep: "creating_class_instance",
        step: "plot",
        facts: chosen(facts, ["variety"]),
      }),
    },
    sprayed && {
      day: sprayed,
      event: recordWork({
        at: startOfDay(sprayed),
        place,
        lots,
        step: "inputs",
        facts: chosen(facts, ["pestControl", "pesticide", "waitingDays"]),
      }),
    },
  ];
  return events.flatMap((entry) => (entry ? [{ event: entry.event, at: "place" as const }] : []));
}

function factoryTest({ place, facts }: OpeningFacts, lots: Lots): OpeningEvent[] {
  const testedOn = dayIn(facts, "testedOn");
  const { testReport, laboratory } = facts;
  if (!testedOn || typeof testReport !== "string") return [];
  const event = inspectLots({
    at: startOfDay(testedOn),
    place,
    lots,
    report: reportUri(testReport),
    isConformant: true,
  });
  const named = typeof laboratory === "string" ? { ...event, "cholanh:laboratory": laboratory } : event;
  return [{ event: { ...named, "cholanh:report": testReport }, at: "place" }];
}

/** A paper's number as the URI that EPCIS asks for in `bizTransaction`. */
export const reportUri = (number: string): string => `${OWN_NAMESPACE}report/${encodeURIComponent(number)}`;

const dayIn = (facts: TraceFacts, key: string): Day | undefined => {
  const value = facts[key];
  return typeof value === "string" && isDay(value) ? value : undefined;
};

const chosen = (facts: TraceFacts, keys: readonly string[]): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => keys.includes(key)));
