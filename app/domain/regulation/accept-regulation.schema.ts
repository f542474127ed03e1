import { z } from "zod";

/** The version a seller accepts. The box is ticked by hand: a form that says yes for the seller is no acceptance. */
export const AcceptRegulation = z.object({
  version: z.string().trim().min(1).max(20),
  consent: z
    .boolean()
    .default(false)
    .refine((isGiven) => isGiven),
});
export type AcceptRegulation = z.infer<typeof AcceptRegulation>;
