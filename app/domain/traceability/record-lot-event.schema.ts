import { z } from "zod";
import { isDay } from "../shared/clock.ts";
import { tidy } from "../shared/fold.ts";

const Base = z.object({
  lotId: z.string().uuid(),
  on: z.string().refine(isDay, "traceability.not-a-day"),
  /** Where it happened; the place of packing when it is left out. */
  placeId: z.string().uuid().optional(),
});
const line = (max: number) => z.string().trim().min(2).max(max).transform(tidy);

export const Shipped = Base.extend({
  kind: z.literal("shipped"),
  receiver: line(120),
  vehicle: z.string().max(40).transform(tidy).optional(),
});
export const Received = Base.extend({ kind: z.literal("received"), placeId: z.string().uuid() });
export const Worked = Base.extend({ kind: z.literal("work"), note: line(500) });

/** What a seller adds to the story of a lot after it was opened. Inspections have a use case of their own. */
export const RecordLotEvent = z.discriminatedUnion("kind", [Shipped, Received, Worked]);
export type RecordLotEvent = z.infer<typeof RecordLotEvent>;
