import { z } from "zod";
import { day, paragraph } from "../shared/form-fields.ts";
import { REVIEW_DECISIONS } from "./certificate-states.ts";

export const ReviewCertificate = z.object({
  certificateId: z.string().uuid(),
  decision: z.enum(REVIEW_DECISIONS),
  reason: paragraph(1000).optional(),
  /** The last day of a suspension; without it, it lasts until somebody ends it. */
  suspendedUntil: day().optional(),
});
export type ReviewCertificate = z.infer<typeof ReviewCertificate>;
