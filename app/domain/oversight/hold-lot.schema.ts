import { z } from "zod";
import { tidy } from "../shared/fold.ts";
import { line } from "../shared/form-fields.ts";

const said = (min: number, max: number) => z.string().trim().min(min).max(max).transform(tidy);
const optional = (max: number) => line(max).optional();

/** Why a lot is taken off sale, and what those who hold goods of it should do. Both are read by everybody. */
export const HoldLot = z.object({
  lotId: z.string().uuid(),
  reason: said(10, 500),
  reasonEn: optional(500),
  advice: said(10, 500),
  adviceEn: optional(500),
});
export type HoldLot = z.infer<typeof HoldLot>;

/** A recall names the decision it rests on (Law on Food Safety 55/2010/QH12 art. 55). */
export const RecallLot = HoldLot.extend({ decisionNumber: said(2, 60) });
export type RecallLot = z.infer<typeof RecallLot>;

export const ReleaseLot = z.object({ lotId: z.string().uuid(), reason: said(10, 500) });
export type ReleaseLot = z.infer<typeof ReleaseLot>;
