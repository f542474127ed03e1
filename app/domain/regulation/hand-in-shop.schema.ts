import { z } from "zod";
import { DraftMark } from "../organisation/save-joining-step.schema.ts";

/** The last step: the version that was read, and the box that says so, ticked by hand. */
export const HandInShop = DraftMark.extend({
  regulation: z.string().trim().max(20).optional(),
  consent: z.boolean().default(false),
});
export type HandInShop = z.infer<typeof HandInShop>;
