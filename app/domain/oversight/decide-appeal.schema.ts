import { z } from "zod";
import { day, paragraph } from "../shared/form-fields.ts";
import { APPEAL_OUTCOMES } from "./appeal.ts";
import { SANCTION_KINDS } from "./sanction.ts";

export const DecideAppeal = z.object({
  outcome: z.enum(APPEAL_OUTCOMES),
  reasons: paragraph(6000),
  /** The milder kind that takes the sanction's place; the same kind for a time when only the end is given. */
  kind: z.enum(SANCTION_KINDS).optional(),
  endsOn: day().optional(),
});
export type DecideAppeal = z.infer<typeof DecideAppeal>;
