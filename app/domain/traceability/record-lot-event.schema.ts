import { z } from "zod";
import { day, line } from "../shared/form-fields.ts";

const Base = z.object({
  lotId: z.string().uuid(),
  on: day(),
  /** Where it happened; the place of packing when it is left out. */
  placeId: z.string().uuid().optional(),
});

export const Shipped = Base.extend({
  kind: z.literal("shipped"),
  receiver: line(120),
  vehicle: line(40).optional(),
});
export const Received = Base.extend({ kind: z.literal("received"), placeId: z.string().uuid() });
export const Worked = Base.extend({ kind: z.literal("work"), note: line(500) });

/** What a seller adds to the story of a lot after it was opened. Inspections have a use case of their own. */
export const RecordLotEvent = z.discriminatedUnion("kind", [Shipped, Received, Worked]);
export type RecordLotEvent = z.infer<typeof RecordLotEvent>;
