import { startOfDay, vietnamIso, type Day } from "../shared/clock.ts";
import { GS1_ORIGIN, placeLink, type PlaceId } from "./digital-link.ts";
import type { MarketEvent } from "./epcis-event.ts";
import type { JourneyKind } from "./journey.ts";

/** What a seller may put right by itself: its own work. Holds, recalls and inspections are put right by who made them. */
export const CORRECTABLE_KINDS: readonly JourneyKind[] = [
  "sown",
  "treated",
  "made",
  "packed",
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
 * The event as it should have been: another day, another place, all else as it stands. The day's first moment stands for
 * the day, as in the events a lot begins with.
 */
export function correctedEvent(event: MarketEvent, right: { on?: Day; place?: PlaceId }): MarketEvent {
  const { eventID: _, errorDeclaration: __, ...rest } = event;
  const place = right.place && { id: placeLink(GS1_ORIGIN, right.place) };
  return {
    ...rest,
    ...(right.on === undefined ? {} : { eventTime: vietnamIso(startOfDay(right.on)) }),
    ...(place === undefined ? {} : { readPoint: place }),
    ...(place === undefined || event.bizLocation === undefined ? {} : { bizLocation: place }),
  };
}
