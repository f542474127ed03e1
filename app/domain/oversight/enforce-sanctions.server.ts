import { listDueSanctions, lockSanction, type LockedSanction } from "#db/queries/sanctions.server.ts";
import { findSanctionSeller, lockSeller } from "#db/queries/sanction-pages.server.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { SanctionId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { undoSanction } from "./end-sanction.server.ts";
import { bringIntoForce } from "./give-notice.server.ts";
import { mailSanction } from "./mail-sanction.server.ts";

const AT_ONCE = 100;

/**
 * Brings into force what was noticed for this hour, and ends what was for a time. A job is queued for each such hour and
 * another looks every minute, so a market that was closed catches up when it opens; running it twice changes nothing.
 */
export async function enforceSanctions(ctx: Ctx): Promise<{ readonly enforced: number }> {
  let enforced = 0;
  for (;;) {
    const due = await listDueSanctions(ctx.db, ctx.now(), AT_ONCE);
    for (const id of due) await inTransaction(ctx, (tx) => enforce(tx, id));
    enforced += due.length;
    if (due.length < AT_ONCE) return { enforced };
  }
}

async function enforce(tx: TxCtx, id: SanctionId): Promise<void> {
  const sellerId = await findSanctionSeller(tx.db, id);
  if (sellerId === undefined) return;
  await lockSeller(tx.db, sellerId);
  const sanction = await lockSanction(tx.db, id);
  if (!sanction) return;
  if (isDue(sanction.endsAt, tx) && (sanction.state === "in_force" || sanction.state === "stayed")) {
    await undoSanction(tx, sanction, { how: "end", by: null, reason: null });
    await mailSanction(tx, sanction, "ended");
  } else if (sanction.state === "noticed" && isDue(sanction.effectiveAt, tx)) {
    await bringIntoForce(tx, sanction);
  }
}

const isDue = (at: LockedSanction["endsAt"], tx: TxCtx): boolean => at !== null && at <= tx.now();
