import { z } from "zod";
import { isDay } from "../shared/clock.ts";
import { tidy } from "../shared/fold.ts";

/** A test of a lot: the number of its report, who made it, and whether the lot passed. */
export const RecordInspection = z.object({
  lotId: z.string().uuid(),
  on: z.string().refine(isDay, "traceability.not-a-day"),
  report: z.string().trim().min(1).max(60).transform(tidy),
  laboratory: z.string().trim().min(2).max(120).transform(tidy),
  result: z.enum(["passed", "failed"]),
});
export type RecordInspection = z.infer<typeof RecordInspection>;
