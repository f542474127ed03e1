import type { Day } from "../shared/clock.ts";
import type { JourneyStop } from "./journey.ts";

/** One entry, or the same work done several times at a place: watering is told once with its days, not twenty times. */
export type JourneyLine = { readonly first: JourneyStop; readonly last: JourneyStop; readonly days: readonly Day[] };

const LEAST_REPEATS = 3;

/**
 * Entries in their order, routine work that was done three times or more drawn together at its first day. Nothing that was
 * judged, declared wrong, or is not plain work is drawn together with anything.
 */
export function groupJourney(journey: readonly JourneyStop[]): JourneyLine[] {
  const alike = new Map<string, JourneyStop[]>();
  for (const stop of journey) alike.set(keyOf(stop), [...(alike.get(keyOf(stop)) ?? []), stop]);
  return journey.flatMap((stop): JourneyLine[] => {
    const same = alike.get(keyOf(stop)) ?? [stop];
    const last = same.at(-1) ?? stop;
    if (same.length < LEAST_REPEATS) return [{ first: stop, last: stop, days: [stop.on] }];
    return same[0] === stop ? [{ first: stop, last, days: same.map(({ on }) => on) }] : [];
  });
}

function keyOf(stop: JourneyStop): string {
  const isRoutine = stop.kind === "work" && stop.declaredWrongOn === null;
  return isRoutine ? `${stop.place?.gln} ${stop.place?.extension} ${JSON.stringify(stop.facts)}` : stop.eventId;
}
