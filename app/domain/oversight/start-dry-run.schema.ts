import { z } from "zod";
import { day } from "../shared/form-fields.ts";

/** A published version by its number, the draft when none is named; the day whose facts and law count, today unless given. */
export const StartDryRun = z.object({
  version: z
    .string()
    .regex(/^\d{1,3}\.\d{1,3}$/)
    .optional(),
  asOf: day()
    .refine((asOf) => asOf >= "2013-07-01" && asOf <= "2100-01-01", { message: "oversight.day-out-of-range" })
    .optional(),
});
export type StartDryRun = z.infer<typeof StartDryRun>;
