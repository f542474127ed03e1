import { z } from "zod";
import { day, vnd } from "../shared/form-fields.ts";

/** A paid place in lists: which listing, which days, for how much. */
export const PlacePaid = z.object({
  slug: z.string().trim().min(1).max(200),
  fromOn: day(),
  toOn: day(),
  priceVnd: vnd(1_000_000_000),
});
export type PlacePaid = z.infer<typeof PlacePaid>;
