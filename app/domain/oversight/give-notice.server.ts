import { updateSanction, type LockedSanction } from "#db/queries/sanctions.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { applySanctions } from "./apply-sanctions.server.ts";
import { mailSanction } from "./mail-sanction.server.ts";

/**
 * Tells the seller, who from now on has the time to mend or to appeal. What is due at once takes effect in the same
 * transaction; what waits has its job queued in it.
 */
export async function giveNotice(
  tx: TxCtx,
  sanction: LockedSanction & { readonly noticeAt: Date; readonly effectiveAt: Date },
): Promise<void> {
  await recordAudit(tx, {
    action: "sanction.noticed",
    subjectType: "sanction",
    subjectId: sanction.id,
    before: null,
    after: auditedSanction(sanction),
  });
  await mailSanction(tx, sanction, "notice");
  await waitOrEnforce(tx, sanction);
}

/** Brings a noticed sanction into force if its time has come, and otherwise queues the job for it. */
export async function waitOrEnforce(
  tx: TxCtx,
  sanction: LockedSanction & { readonly effectiveAt: Date },
): Promise<void> {
  if (sanction.effectiveAt > tx.now()) {
    await tx.jobs.add(tx.db, "oversight.enforce-sanctions", {}, { startAfter: sanction.effectiveAt });
    return;
  }
  await bringIntoForce(tx, sanction);
}

/** What was noticed is so from now on; the seller is told when this is later than the notice. */
export async function bringIntoForce(tx: TxCtx, sanction: LockedSanction): Promise<void> {
  await updateSanction(tx.db, sanction.id, { state: "in_force" });
  await recordAudit(tx, {
    action: "sanction.in_force",
    subjectType: "sanction",
    subjectId: sanction.id,
    before: { state: sanction.state },
    after: { state: "in_force" },
  });
  if (sanction.noticeAt && sanction.noticeAt < tx.now()) await mailSanction(tx, sanction, "effect");
  if (sanction.endsAt) await tx.jobs.add(tx.db, "oversight.enforce-sanctions", {}, { startAfter: sanction.endsAt });
  await applySanctions(tx, sanction.sellerId);
}

export const auditedSanction = ({
  code,
  kind,
  article,
  version,
  facts,
  orderNumber,
  effectiveAt,
  endsAt,
}: LockedSanction) => ({
  code,
  kind,
  article,
  version,
  facts,
  orderNumber,
  effectiveAt,
  endsAt,
});
