import { z } from "zod";

/** What each step's form carries beside its answers: the draft it was made from, and which window it stands in. */
export const DraftMark = z.object({
  version: z.coerce.number().int().min(0),
  tab: z.string().regex(/^[\w-]{1,40}$/),
});
export type DraftMark = z.infer<typeof DraftMark>;
