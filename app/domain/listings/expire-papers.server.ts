import { turnCertificates } from "../certification/expire-certificates.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { evaluateSellers } from "./evaluate-listings.server.ts";

/** Few at once: their sellers' listings are locked while they are judged. */
const BATCH = 20;

/**
 * Papers that have run out, or whose suspension has, and in the same transaction every listing that stands on them: it leaves
 * the shop, or comes back, together with the paper. Answers how many papers there were.
 */
export async function expirePapers(ctx: Ctx): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await inTransaction(ctx, async (tx) => {
      const turned = await turnCertificates(tx, BATCH);
      if (turned.sellerIds.length > 0) await evaluateSellers(tx, turned.sellerIds);
      return turned.count;
    });
    total += count;
    if (count < BATCH) return total;
  }
}
