import { z } from "zod";
import { line } from "../shared/form-fields.ts";

/** What a board did about goods that must not be sold, or that nobody knows. */
export const SettleIntake = z.object({ intakeId: z.string().uuid(), note: line(300) });
export type SettleIntake = z.infer<typeof SettleIntake>;
