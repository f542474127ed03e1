import { addDays, dayOf, startOfDay, type Day } from "../shared/clock.ts";

/**
 * Waiting days between a treatment and the harvest: pre-harvest interval of a plant protection product, withdrawal period
 * of a veterinary medicine. They are counted in calendar days, from the day of the last treatment to the day of harvest
 * (Circular 21/2015/TT-BNNPTNT; Law 41/2013/QH13 art. 72).
 */
export type Treatment = {
  readonly at: Date;
  readonly waitingDays: number;
  readonly product?: string | undefined;
};

/** The first day on which goods of the place may be harvested after this treatment. */
export const safeFrom = ({ at, waitingDays }: Treatment): Day => addDays(dayOf(at), waitingDays);

/** The first day after the waiting days of all of them; undefined when nothing was treated. */
export const earliestSafeHarvest = (treatments: readonly Treatment[]): Day | undefined =>
  treatments.reduce<Day | undefined>((latest, treatment) => {
    const day = safeFrom(treatment);
    return latest === undefined || day > latest ? day : latest;
  }, undefined);

/**
 * Whether a harvest at this moment falls into the waiting days of a treatment before it. What was treated after the harvest
 * is of the next one. A harvest of which only the day is known carries its first moment, and counts as after all of its day.
 */
export const isInsideInterval = (harvestAt: Date, treatments: readonly Treatment[]): boolean =>
  holdUntil(harvestAt, treatments) !== undefined;

/** The first safe day of a harvest inside an interval; undefined for one that kept them all. */
export function holdUntil(harvestAt: Date, treatments: readonly Treatment[]): Day | undefined {
  const before = treatments.filter(({ at }) => wasBefore(at, harvestAt));
  const safe = earliestSafeHarvest(before);
  return safe !== undefined && dayOf(harvestAt) < safe ? safe : undefined;
}

function wasBefore(treatedAt: Date, harvestAt: Date): boolean {
  const harvestOn = dayOf(harvestAt);
  const isDayOnly = harvestAt.getTime() === startOfDay(harvestOn).getTime();
  return isDayOnly ? dayOf(treatedAt) <= harvestOn : treatedAt.getTime() <= harvestAt.getTime();
}
