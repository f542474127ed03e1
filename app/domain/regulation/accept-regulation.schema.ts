import { z } from "zod";
import { LOCALES } from "../shared/accounts.ts";

/**
 * The version a seller accepts, and in which language it was read. The box is ticked by hand: a form that says yes for the
 * seller is no acceptance.
 */
export const AcceptRegulation = z.object({
  version: z.string().trim().min(1).max(20),
  locale: z.enum(LOCALES).default("vi"),
  consent: z
    .boolean()
    .default(false)
    .refine((isGiven) => isGiven),
});
export type AcceptRegulation = z.infer<typeof AcceptRegulation>;
