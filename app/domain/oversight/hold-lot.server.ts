import type { Ctx } from "../shared/ctx.ts";
import { takeLotOffSale } from "./take-lot-off-sale.server.ts";
import type { HoldLot } from "./hold-lot.schema.ts";

/** Holds a lot for inspection: its page says so and its listings stop selling it, in one transaction. Refuses a lot that is held. */
export const holdLot = (ctx: Ctx, input: HoldLot): Promise<void> =>
  takeLotOffSale(ctx, { ...input, kind: "hold", decisionNumber: undefined });
