import { z } from "zod";
import { day } from "../shared/form-fields.ts";

/** An entry put right: another day or place, or struck because it never happened. */
export const CorrectLotEvent = z.object({
  lotId: z.string().uuid(),
  eventId: z.string().uuid(),
  on: day().optional(),
  placeId: z.string().uuid().optional(),
  didNotHappen: z.boolean().default(false),
});
export type CorrectLotEvent = z.input<typeof CorrectLotEvent>;
