import { z } from "zod";
import { paragraph } from "../shared/form-fields.ts";
import { IDENTITY_DECISIONS } from "./identity-proof-states.ts";

export const ReviewIdentity = z.object({
  proofId: z.string().uuid(),
  decision: z.enum(IDENTITY_DECISIONS),
  reason: paragraph(1000).optional(),
});
export type ReviewIdentity = z.infer<typeof ReviewIdentity>;
