import { z } from "zod";
import { line } from "../shared/form-fields.ts";
import { SAID_UNITS } from "./quantity.ts";
import { readWrittenNumber } from "./written-values.ts";

export const MOST_INTAKE = 100_000;

/** An amount as it is typed here: `12,5`, `1.200`. */
export const amount = (max: number) =>
  z
    .string()
    .max(20)
    .transform((text, context) => {
      const value = readWrittenNumber(text)?.value;
      if (value === undefined || value <= 0 || value > max)
        context.addIssue({ code: "custom", message: "imports.cell-not-a-number" });
      return value ?? z.NEVER;
    });

/** Goods arrive at a stall. Without a code they are described; everything is written down, whatever is said of it. */
export const IntakeShape = z.object({
  /** Made with the form, so that two presses write one line. */
  clientKey: z.string().uuid(),
  stallId: z.string().uuid(),
  typed: z.string().trim().max(300).default(""),
  /** Left out for a crate whose content is known. */
  quantity: amount(MOST_INTAKE).optional(),
  unit: z.enum(SAID_UNITS),
  broughtBy: line(120).optional(),
  vehicle: line(40).optional(),
  description: line(200).optional(),
  supplier: line(160).optional(),
  paperNumber: line(80).optional(),
});

/** Without a code the goods must be described. */
export function refuseNameless({ typed, description }: z.infer<typeof IntakeShape>, context: z.RefinementCtx): void {
  if (typed === "" && description === undefined)
    context.addIssue({ code: "custom", path: ["typed"], message: "traceability.intake-without-goods" });
}

export const RecordIntake = IntakeShape.superRefine(refuseNameless);
export type RecordIntake = z.infer<typeof RecordIntake>;
