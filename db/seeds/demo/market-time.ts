import { addDays, dayOf, startOfDay, type Day } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { DaysAgo } from "./seed-types.ts";

/** The day so many days before the first start; negative for days to come. */
export const dayBefore = (startedAt: Date, daysAgo: DaysAgo): Day => addDays(dayOf(startedAt), -daysAgo);

/** The moment `HH:MM` of that day in Vietnam, but never after the first start. */
export function momentBefore(startedAt: Date, daysAgo: DaysAgo, time: string): Date {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const at = startOfDay(dayBefore(startedAt, daysAgo)).getTime() + (hours * 60 + minutes) * 60_000;
  return new Date(Math.min(at, startedAt.getTime()));
}

/** A Ctx whose clock stands at a moment of the past, so that history is made then and rules see the days as they were. */
export const at = (ctx: Ctx, moment: Date): Ctx => ({ ...ctx, now: () => new Date(moment) });
