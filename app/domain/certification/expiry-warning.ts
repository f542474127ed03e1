import { daysBetween, type Day } from "../shared/clock.ts";

/** Days before a paper's last one on which its holder is written to (SEL-06). */
export const WARNING_DAYS = [60, 30, 7] as const;

/** The warning that is due: the nearest one already reached. Undefined while the last day is further away than all. */
export function dueWarning(validTo: Day, today: Day, warnDays: readonly number[] = WARNING_DAYS): number | undefined {
  const daysLeft = daysBetween(today, validTo);
  return [...warnDays]
    .sort((a, b) => b - a)
    .filter((days) => daysLeft <= days)
    .at(-1);
}
