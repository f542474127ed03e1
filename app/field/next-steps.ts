import type { FieldBook, FieldPlace, FieldSuggestion, LastEntry } from "#app/domain/traceability/diary-entry.ts";
import { diaryStep, STEPS_OF, type DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import { dayOf, daysBetween, VIETNAM_OFFSET_MINUTES } from "#app/domain/shared/clock.ts";
import type { DiaryDraft, QueuedEntry } from "./queue-entry.ts";

/** Yesterday's book and today's queue, read as habits: what is likely to be done next, and what it will say. */

type Habit = LastEntry;

const draftAsLast = ({ step, placeId, productId, growerCode, at, facts }: DiaryDraft): Habit => ({
  step,
  placeId,
  productId: productId ?? null,
  growerCode: growerCode ?? null,
  at,
  facts,
});

/** Everything remembered, the newest first: what still waits in the browser counts as much as what the server knows. */
export const habitsOf = (book: FieldBook, queue: readonly QueuedEntry[]): readonly Habit[] =>
  [...queue.map(({ draft }) => draftAsLast(draft)), ...book.last].sort((a, b) => Date.parse(b.at) - Date.parse(a.at));

type Keyed = { readonly step: string; readonly placeId: string; readonly productId: string | null };
const keyOf = ({ step, placeId, productId }: Keyed): string => `${step} ${placeId} ${productId ?? ""}`;
const MINUTES_A_DAY = 24 * 60;
const minuteOf = (at: Date): number => (Math.floor(at.getTime() / 60_000) + VIETNAM_OFFSET_MINUTES) % MINUTES_A_DAY;

/** 3 when it was done at this hour of the day, down to 0 when it was three hours off or more. */
function hourScore(then: Date, now: Date): number {
  const apart = Math.abs(minuteOf(then) - minuteOf(now));
  const minutes = Math.min(apart, MINUTES_A_DAY - apart);
  return Math.max(0, 3 - minutes / 60);
}

/** What is done daily was done yesterday; what was done today is rather over, unless it opens a lot each time. */
function dayScore({ at, step }: Habit, now: Date): number {
  const days = daysBetween(dayOf(new Date(at)), dayOf(now));
  if (days <= 0) return diaryStep(step).opensLot ? 0 : -3;
  return days === 1 ? 3 : days <= 3 ? 2 : days <= 7 ? 1 : 0;
}

const RANKS = 4;

/**
 * Steps in the order in which they are likely now: what the server proposes, moved by the hour and by what has been written
 * down since. With a place, only its own. Never empty as long as there is a place and a product.
 */
export function nextSteps(
  book: FieldBook,
  queue: readonly QueuedEntry[],
  now: Date,
  placeId?: string,
): readonly FieldSuggestion[] {
  const habits = new Map<string, Habit>();
  for (const habit of habitsOf(book, queue)) if (!habits.has(keyOf(habit))) habits.set(keyOf(habit), habit);
  const proposals = new Map<string, FieldSuggestion & { score: number }>();
  book.suggestions.forEach((suggestion, index) => {
    const key = keyOf(suggestion);
    if (!proposals.has(key)) proposals.set(key, { ...suggestion, score: Math.max(0, RANKS - index) });
  });
  for (const [key, habit] of habits) {
    const { step, placeId: at, productId, growerCode, facts } = habit;
    const known = proposals.get(key)?.score ?? 0;
    const score = known + hourScore(new Date(habit.at), now) + dayScore(habit, now);
    proposals.set(key, { step, placeId: at, productId, growerCode, facts, score });
  }
  const here = new Set(book.places.filter(({ id }) => placeId === undefined || id === placeId).map(({ id }) => id));
  const learned = [...proposals.values()]
    .filter((one) => here.has(one.placeId))
    .sort((a, b) => b.score - a.score)
    .map(({ score: _, ...suggestion }) => suggestion);
  const seen = new Set(learned.map(({ step, placeId: at }) => `${step} ${at}`));
  return [...learned, ...usualSteps(book, here).filter(({ step, placeId: at }) => !seen.has(`${step} ${at}`))];
}

/** On the first day nothing is learned: the way of making says what comes. Lots that open, then what begins, then the rest. */
function usualSteps(book: FieldBook, here: ReadonlySet<string>): FieldSuggestion[] {
  const weight = (step: DiaryStepKey): number => {
    const { opensLot, begins, subject } = diaryStep(step);
    return opensLot ? 0 : begins ? 1 : subject === "lot" ? 3 : 2;
  };
  return book.places
    .filter(({ id }) => here.has(id))
    .flatMap((place) => stepsAt(book, place).map((step) => ({ step, place })))
    .sort((a, b) => weight(a.step) - weight(b.step))
    .map(({ step, place }) => ({
      step,
      placeId: place.id,
      productId: productsAt(book, place, step)[0]?.id ?? null,
      growerCode: place.growerCodes[0] ?? null,
      facts: {},
    }));
}

/** Steps that belong to what is made at a place, in the order of the work. */
export function stepsAt(book: FieldBook, place: FieldPlace): readonly DiaryStepKey[] {
  const stories = new Set(productsAt(book, place).map(({ story }) => story));
  return [...new Set([...stories].flatMap((story) => STEPS_OF[story]))];
}

const HOMES: Readonly<Record<FieldPlace["kind"], readonly string[]>> = {
  plot: ["crop"],
  farm: ["crop", "livestock", "fishery"],
  packing_house: ["crop", "livestock", "fishery", "prepared"],
  workshop: ["craft", "prepared", "industry"],
  factory: ["industry", "prepared", "craft"],
  store: ["crop", "livestock", "fishery", "prepared", "craft", "industry"],
};

/** Goods of a place: what was made there lately first, then whatever could be made at a place of its kind. */
export function productsAt(book: FieldBook, place: FieldPlace, step?: DiaryStepKey): FieldBook["products"] {
  const fits = book.products.filter((product) => step === undefined || product.steps.includes(step));
  const late = place.productIds.flatMap((id) => fits.filter((product) => product.id === id));
  const others = fits.filter((product) => !late.includes(product));
  const likely = others.filter(({ story }) => HOMES[place.kind].includes(story));
  const all = [...late, ...likely];
  return all.length > 0 ? all : others;
}

/** What was said of this step before, the newest first, each once; of this place before others. */
export function knownFacts(
  book: FieldBook,
  queue: readonly QueuedEntry[],
  step: DiaryStepKey,
  placeId: string,
): ReadonlyArray<Readonly<Record<string, string>>> {
  const same = habitsOf(book, queue).filter((habit) => habit.step === step);
  const ordered = [...same.filter((one) => one.placeId === placeId), ...same.filter((one) => one.placeId !== placeId)];
  const seen = new Set<string>();
  return ordered.flatMap(({ facts }) => {
    const key = JSON.stringify(Object.entries(facts).sort());
    if (seen.has(key) || Object.keys(facts).length === 0) return [];
    seen.add(key);
    return [facts];
  });
}

/** The newest entry of a step at a place, to be said again with one tap. */
export const lastOf = (
  book: FieldBook,
  queue: readonly QueuedEntry[],
  step: DiaryStepKey,
  placeId: string,
): LastEntry | undefined => habitsOf(book, queue).find((habit) => habit.step === step && habit.placeId === placeId);
