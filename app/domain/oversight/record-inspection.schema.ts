import { z } from "zod";
import { day, line } from "../shared/form-fields.ts";

/** A test of a lot: the number of its report, who made it, and whether the lot passed. */
export const RecordInspection = z.object({
  lotId: z.string().uuid(),
  on: day(),
  report: line(60),
  laboratory: line(120),
  result: z.enum(["passed", "failed"]),
  /** The report itself, kept as a private document. Without it a passed test ends no hold. */
  documentId: z.string().uuid().optional(),
});
export type RecordInspection = z.infer<typeof RecordInspection>;
