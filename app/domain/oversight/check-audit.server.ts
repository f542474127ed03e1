import { insertBreaches, lockCheck, updateCheck } from "#db/queries/audit-checks.server.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import type { ChainBreach } from "./judge-links.server.ts";
import { judgeAroundLinks, walkLinks } from "./walk-chain.server.ts";

/**
 * Walks a check that was asked for to its end. Each step commits what it found and how far it came, so a worker that was
 * killed is followed by one that goes on from there.
 */
export async function checkAudit(ctx: Ctx, { checkId }: { checkId: string }): Promise<void> {
  for (;;) if (await inTransaction(ctx, (tx) => step(tx, checkId))) return;
}

/** True when the check is finished. */
async function step(tx: TxCtx, checkId: string): Promise<boolean> {
  const check = await lockCheck(tx.db, checkId);
  if (!check || check.finishedAt) return true;
  const walked = await walkLinks(tx.db, { position: check.checked, hash: check.hash }, check.total);
  const breaches = walked ? walked.breaches : await judgeAroundLinks(tx.db);
  await insertBreaches(tx.db, checkId, breaches.map(rowOf));
  await updateCheck(tx.db, checkId, {
    checked: walked ? walked.to.position : check.checked,
    hash: walked ? walked.to.hash : check.hash,
    finishedAt: walked ? null : tx.now(),
  });
  if (!walked && breaches.length > 0) tx.log.error({ checkId }, "the audit chain is broken");
  return !walked;
}

const rowOf = ({ otherEntryId = null, ...breach }: ChainBreach) => ({ ...breach, otherEntryId });
