import { z } from "zod";
import { day, line } from "../shared/form-fields.ts";
import { amount } from "./record-intake.schema.ts";

const MOST_GRAMS = 500_000;

/** What the seller's scale said and what the reference scale says of the same goods, in grams. */
export const RecordScaleCheck = z.object({
  clientKey: z.string().uuid(),
  stallId: z.string().uuid(),
  saidGrams: amount(MOST_GRAMS).pipe(z.number().int()),
  trueGrams: amount(MOST_GRAMS).pipe(z.number().int()),
  goods: line(120).optional(),
  note: line(300).optional(),
});
export type RecordScaleCheck = z.infer<typeof RecordScaleCheck>;

/** The allowed error from a day on. */
export const SetScaleTolerance = z.object({
  permille: z.number().int().min(0).max(100),
  grams: z.number().int().min(0).max(1000),
  fromOn: day(),
});
export type SetScaleTolerance = z.infer<typeof SetScaleTolerance>;
