import { daysBetween, type Day } from "../shared/clock.ts";

/**
 * The notice that is due: the nearest one already reached, so that after a standstill one notice is sent and not three.
 * Undefined while the last day is further away than all. `warnDays` are the regulation's (SEL-06).
 */
export function dueWarning(validTo: Day, today: Day, warnDays: readonly number[]): number | undefined {
  const daysLeft = daysBetween(today, validTo);
  if (daysLeft < 0) return undefined;
  return [...warnDays].sort((a, b) => b - a).findLast((days) => daysLeft <= days);
}

/** The last notice before the end is the formal one: it names article, day and listings. */
export const isFormal = (days: number, warnDays: readonly number[]): boolean => days === Math.min(...warnDays);
