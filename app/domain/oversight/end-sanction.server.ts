import { lockAppeal, updateAppeal } from "#db/queries/sanction-appeals.server.ts";
import { closeSanction, type LockedSanction } from "#db/queries/sanctions.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { applySanctions } from "./apply-sanctions.server.ts";
import { mailSanction } from "./mail-sanction.server.ts";
import { lockOfficeSanction } from "./office-sanction.server.ts";
import { sanctionAfter } from "./sanction.ts";

/**
 * A manager lifts a sanction that is in force, or cancels one before it takes effect, with a reason. Everything is as if it
 * had not been; an appeal that was open has nothing left to be about. Who proposed a striking off may take it back.
 */
export async function endSanction(
  ctx: Ctx,
  { sanctionId, how, reason }: { sanctionId: string; how: "lift" | "cancel"; reason: string },
): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const sanction = await lockOfficeSanction(tx, sanctionId);
    const isUntold = sanction.state === "proposed";
    if (isUntold && sanction.decidedBy !== userId) throw new Refusal("oversight.own-proposal");
    await undoSanction(tx, sanction, { how, by: userId, reason });
    const appeal = await lockAppeal(tx.db, sanction.id);
    if (appeal?.state === "open") {
      await updateAppeal(tx.db, appeal.id, { state: "settled", by: null, at: tx.now(), reasons: reason });
      await recordAudit(tx, {
        action: "appeal.settled",
        subjectType: "appeal",
        subjectId: appeal.id,
        before: { state: "open" },
        after: { state: "settled", reason },
      });
    }
    if (!isUntold) await mailSanction(tx, sanction, how === "lift" ? "lifted" : "cancelled", { reason });
  });
}

/** Closes a sanction in one of the ways of its table and gives back what it had taken. */
export async function undoSanction(
  tx: TxCtx,
  sanction: LockedSanction,
  {
    how,
    by,
    reason,
  }: { how: "lift" | "cancel" | "annul" | "end" | "replace"; by: UserId | null; reason: string | null },
): Promise<void> {
  const state = sanctionAfter(sanction.state, how);
  if (state === undefined) throw new Refusal("oversight.wrong-sanction-state", { facts: { state: sanction.state } });
  await closeSanction(tx.db, sanction.id, { state, by, at: tx.now(), reason });
  await recordAudit(tx, {
    action: `sanction.${state}`,
    subjectType: "sanction",
    subjectId: sanction.id,
    before: { state: sanction.state },
    after: { state, reason },
  });
  if (sanction.state === "in_force") await applySanctions(tx, sanction.sellerId);
}
