import { z } from "zod";
import { day } from "../shared/form-fields.ts";
import { RULE_SEVERITIES } from "./rule-entry.ts";

/** A rule of the draft as its form sends it. `revision` is the one that was read, so that nobody overwrites another unseen. */
export const SetRule = z.object({
  revision: z.coerce.number().int().min(0),
  severity: z.enum(RULE_SEVERITIES),
  isEnabled: z.coerce.boolean().default(false),
  effectiveFrom: day().optional(),
  effectiveTo: day().optional(),
  parameters: z.record(z.string().max(40), z.string().max(200)).default({}),
});
export type SetRule = z.infer<typeof SetRule>;
