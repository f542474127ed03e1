import { z } from "zod";
import { isDay } from "../shared/clock.ts";

/** An entry put right: another day or place, or struck because it never happened. */
export const CorrectLotEvent = z.object({
  lotId: z.string().uuid(),
  eventId: z.string().uuid(),
  on: z.string().refine(isDay, "traceability.not-a-day").optional(),
  placeId: z.string().uuid().optional(),
  didNotHappen: z.boolean().default(false),
});
export type CorrectLotEvent = z.input<typeof CorrectLotEvent>;
