import type { Ctx } from "../shared/ctx.ts";
import { takeLotOffSale } from "./take-lot-off-sale.server.ts";
import type { RecallLot } from "./hold-lot.schema.ts";

/**
 * Recalls a lot for good, held before or not: its page turns red, it is listed among the recalls and its listings stop
 * selling it, in one transaction. A recall overrides everything and is never taken back.
 */
export const recallLot = (ctx: Ctx, input: RecallLot): Promise<void> =>
  takeLotOffSale(ctx, { ...input, kind: "recall" });
