import { lockPublishedVersion, updateVersionToWithdrawn } from "#db/queries/regulation.server.ts";
import { requireRole, requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { RegulationWithdrawal } from "./regulation-draft.schema.ts";

/**
 * Takes back a published version before it binds, with a reason that everybody reads. What binds already is only replaced by
 * another version.
 */
export async function withdrawRegulation(ctx: Ctx, input: RegulationWithdrawal & { version: string }): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  const { version, reason, reasonEn } = input;
  await inTransaction(ctx, async (tx) => {
    const published = await lockPublishedVersion(tx.db, version);
    if (!published?.effectiveAt) throw new NotFound(`no published version ${version}`);
    if (published.effectiveAt <= tx.now()) throw new Refusal("regulation.already-in-force", { facts: { version } });
    await updateVersionToWithdrawn(tx.db, published.id, { at: tx.now(), by: userId, reason, reasonEn });
    await recordAudit(tx, {
      action: "regulation.withdrawn",
      subjectType: "regulation",
      subjectId: published.id,
      before: { effectiveAt: published.effectiveAt.toISOString() },
      after: { version, reason },
    });
    await tx.jobs.add(tx.db, "listings.evaluate-all", {});
    await tx.jobs.add(tx.db, "regulation.announce-withdrawal", { version });
    await notifyChange(tx);
  });
}
