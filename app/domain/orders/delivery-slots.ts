import { addDays, dayOf, type Day } from "../shared/clock.ts";

/** `YYYY-MM-DD-am` (07:00 to 11:30) or `-pm` (14:00 to 18:30), Vietnamese time. */
export type Slot = `${Day}-${"am" | "pm"}`;

const SLOT_DAYS = 3;

/** The slots a seller who needs `deliveryDays` days offers to who orders now: two a day over three days. */
export function deliverySlots(now: Date, deliveryDays: number): Slot[] {
  const first = addDays(dayOf(now), Math.max(1, deliveryDays));
  return Array.from({ length: SLOT_DAYS }, (_, i) => addDays(first, i)).flatMap((day): Slot[] => [
    `${day}-am`,
    `${day}-pm`,
  ]);
}

/** The chosen slot when it is offered, else the first. */
export const slotOrFirst = (chosen: string | undefined, offered: readonly Slot[]): Slot | null =>
  offered.find((s) => s === chosen) ?? offered[0] ?? null;
