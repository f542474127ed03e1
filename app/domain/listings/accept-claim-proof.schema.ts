import { z } from "zod";
import { day, line } from "../shared/form-fields.ts";

/** The phrase that is proven, by which document (name, number, day), and until when it counts. */
export const AcceptClaimProof = z.object({ phrase: line(80), document: line(300), validTo: day().optional() });
export type AcceptClaimProof = z.infer<typeof AcceptClaimProof>;
