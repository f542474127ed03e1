import { addDays, daysBetween, type Day } from "../shared/clock.ts";
import type { FieldSuggestion, LastEntry } from "./diary-entry.ts";
import { diaryStep } from "./diary-steps.ts";

const LOOKED_BACK_DAYS = 14;
const MOST = 6;
/** A cooperative that harvests ten things a day has other work to do as well. */
const MOST_OF_A_STEP = 3;

type Written = LastEntry & { readonly on: Day };

/**
 * What is likely to be done next, learned from the last two weeks: what was done yesterday weighs most, then what is done
 * often, and a harvest before other work. Only work on a place: what follows a lot is offered at the lot.
 */
export function suggestEntries(entries: readonly Written[], today: Day): FieldSuggestion[] {
  const from = addDays(today, -LOOKED_BACK_DAYS);
  const habits = new Map<string, { newest: Written; score: number }>();
  for (const entry of entries) {
    if (entry.on < from || entry.on > today || diaryStep(entry.step).subject === "lot") continue;
    const key = `${entry.step} ${entry.placeId} ${entry.productId ?? ""}`;
    const known = habits.get(key);
    habits.set(key, {
      newest: known && known.newest.at >= entry.at ? known.newest : entry,
      score: (known?.score ?? 0) + weightOf(entry, today),
    });
  }
  const ranked = [...habits.values()].sort((a, b) => b.score - a.score || (a.newest.at < b.newest.at ? 1 : -1));
  return ranked
    .filter(({ newest: { step } }, index) => {
      const before = ranked.slice(0, index).filter(({ newest }) => newest.step === step);
      return before.length < MOST_OF_A_STEP;
    })
    .slice(0, MOST)
    .map(({ newest: { step, placeId, productId, growerCode, facts } }) => ({
      step,
      placeId,
      productId,
      growerCode,
      facts,
    }));
}

function weightOf({ on, step }: Written, today: Day): number {
  const days = daysBetween(on, today);
  const ofDay = days === 0 ? 1 : days === 1 ? 5 : 2 / days;
  return ofDay + (diaryStep(step).opensLot && days <= 2 ? 6 : 0);
}
