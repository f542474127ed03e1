import { z } from "zod";
import { day, line } from "../shared/form-fields.ts";

export const CLAIM_RULES = ["LST-06", "LST-07", "LST-08", "LST-09"] as const;

const Phrase = { rule: z.enum(CLAIM_RULES), phrase: line(80) };

/** A phrase for a list, from a day on; `source` says on whose advice. */
export const AddPhrase = z.object({
  ...Phrase,
  kind: z.enum(["phrase", "exception"]),
  effectiveFrom: day().optional(),
  source: line(200),
});
export type AddPhrase = z.infer<typeof AddPhrase>;

export const EndPhrase = z.object({ ...Phrase });
export type EndPhrase = z.infer<typeof EndPhrase>;
