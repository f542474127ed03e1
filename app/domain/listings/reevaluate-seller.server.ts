import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { evaluateSellers } from "./evaluate-listings.server.ts";

/** Judges a seller and their listings anew because a fact changed: a paper, a product, a lot, an acceptance, a decision. */
export async function reevaluateSeller(ctx: Ctx, input: { readonly sellerId: string }): Promise<void> {
  await inTransaction(ctx, (tx) => evaluateSellers(tx, [input.sellerId as SellerId]));
}
