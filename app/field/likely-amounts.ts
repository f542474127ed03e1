import { readDecimal, type FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { diaryStep, HARVEST_UNITS, type HarvestUnit } from "#app/domain/traceability/diary-steps.ts";
import { habitsOf } from "./next-steps.ts";
import type { QueuedEntry } from "./queue-entry.ts";

export type LikelyAmount = { readonly amount: number; readonly unit: HarvestUnit };

const OFFERED = 4;

/**
 * Amounts to tap instead of typing: what this product gave from this place last, what it gave before and elsewhere, and
 * round numbers around the newest. The first is yesterday's. Empty when nothing is known.
 */
export function likelyAmounts(
  book: FieldBook,
  queue: readonly QueuedEntry[],
  { placeId, productId }: { placeId: string; productId: string | null },
): readonly LikelyAmount[] {
  const said = [...fromQueue(book, queue), ...fromLots(book)].filter((one) => one.productId === productId);
  const known = [...said.filter((one) => one.placeId === placeId), ...said.filter((one) => one.placeId !== placeId)];
  const newest = known[0];
  if (!newest) return [];
  const around = neighbours(newest.amount).map((amount) => ({ amount, unit: newest.unit }));
  const seen = new Set<string>();
  return [...known, ...around]
    .filter(({ amount, unit }) => !seen.has(`${amount} ${unit}`) && seen.add(`${amount} ${unit}`))
    .slice(0, OFFERED)
    .map(({ amount, unit }) => ({ amount, unit }));
}

type Said = LikelyAmount & { readonly placeId: string; readonly productId: string | null };

const isUnit = (text: string | undefined): text is HarvestUnit => HARVEST_UNITS.some((unit) => unit === text);

function fromQueue(book: FieldBook, queue: readonly QueuedEntry[]): Said[] {
  return habitsOf(book, queue).flatMap(({ step, placeId, productId, facts }) => {
    const amount = readDecimal(facts["amount"] ?? "", 0.001, 10_000_000);
    const unit = facts["unit"];
    return diaryStep(step).opensLot && amount !== undefined && isUnit(unit)
      ? [{ placeId, productId, amount, unit }]
      : [];
  });
}

const fromLots = (book: FieldBook): Said[] =>
  book.harvests.flatMap(({ placeId, productId, amount, unit }) => {
    const read = readDecimal(amount, 0.001, 10_000_000);
    return read === undefined ? [] : [{ placeId, productId, amount: read, unit }];
  });

/** Round numbers a tenth and a fifth around: 42 gives 40, 45, 50. */
function neighbours(amount: number): readonly number[] {
  const step = niceStep(amount / 10);
  const below = Math.floor(amount / step) * step;
  return [below, below + step, below + 2 * step, below - step]
    .map((one) => Math.round(one * 1000) / 1000)
    .filter((one) => one > 0 && one !== amount);
}

/** The 1, 2 or 5 of its power of ten that is nearest above. */
function niceStep(raw: number): number {
  const power = 10 ** Math.floor(Math.log10(raw));
  const digit = raw / power;
  return (digit <= 1 ? 1 : digit <= 2 ? 2 : digit <= 5 ? 5 : 10) * power;
}
