import { startOfDay, vietnamIso, type Day } from "../shared/clock.ts";
import { GS1_ORIGIN, placeLink, type PlaceId } from "./digital-link.ts";
import type { MarketEvent, QuantityElement } from "./epcis-event.ts";
import { eventLines, type EventLine } from "./event-lines.ts";
import type { JourneyKind } from "./journey.ts";

/** What a seller may put right by itself: its own work. Holds, recalls and inspections are put right by who made them. */
export const CORRECTABLE_KINDS: readonly JourneyKind[] = [
  "sown",
  "treated",
  "made",
  "packed",
  "processed",
  "used",
  "shipped",
  "received",
  "work",
];

/**
 * What a lot began with, and what keeps its eaters safe: a day or place of it can be put right, but its seller cannot say
 * that it never happened.
 */
export const isIndispensable = (kind: JourneyKind): boolean => ["made", "packed", "treated"].includes(kind);

/**
 * The event as it should have been: another day, place or amount, all else as it stands. The day's first moment stands for
 * the day, as in the events a lot begins with.
 */
export function correctedEvent(
  event: MarketEvent,
  right: { on?: Day; place?: PlaceId; amounts?: ReadonlyMap<number, number> },
): MarketEvent {
  const { eventID: _, errorDeclaration: __, ...rest } = event;
  const place = right.place && { id: placeLink(GS1_ORIGIN, right.place) };
  return {
    ...rest,
    ...(right.on === undefined ? {} : { eventTime: vietnamIso(startOfDay(right.on)) }),
    ...(place === undefined ? {} : { readPoint: place }),
    ...(place === undefined || event.bizLocation === undefined ? {} : { bizLocation: place }),
    ...correctedAmounts(event, right.amounts ?? new Map()),
  };
}

/** The amounts that a form may put right, in the order in which the event states them: what was born, used, made. */
export function amountsOf(event: MarketEvent): EventLine[] {
  if (event.type === "TransformationEvent") return eventLines(event);
  return event.type === "ObjectEvent" && event.action === "ADD" ? eventLines(event) : [];
}

/** The lists of the event with these amounts in place of its own, by their place in `amountsOf`. */
function correctedAmounts(event: MarketEvent, amounts: ReadonlyMap<number, number>) {
  if (amounts.size === 0) return {};
  let at = 0;
  const right = (elements: readonly QuantityElement[]): QuantityElement[] =>
    elements.map((element) => {
      const amount = amounts.get(at);
      at += 1;
      return amount === undefined ? element : { ...element, quantity: amount };
    });
  if (event.type === "ObjectEvent") return event.quantityList ? { quantityList: right(event.quantityList) } : {};
  if (event.type !== "TransformationEvent") return {};
  const inputQuantityList = right(event.inputQuantityList);
  return { inputQuantityList, outputQuantityList: right(event.outputQuantityList) };
}
