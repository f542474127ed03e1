import { z } from "zod";
import { paragraph } from "../shared/form-fields.ts";
import { SELLER_DECISIONS } from "./seller.ts";

export const DecideSeller = z.object({
  decision: z.enum(SELLER_DECISIONS),
  reason: paragraph(1000).optional(),
});
export type DecideSeller = z.infer<typeof DecideSeller>;
