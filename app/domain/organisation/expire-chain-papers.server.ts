import {
  expireChainPapersBefore,
  markChainPaperWarned,
  listChainPapersEnding,
} from "#db/queries/chain-papers.server.ts";
import { addDays, dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit, recordAudits } from "../shared/record-audit.server.ts";
import { announceChain } from "./announce-chain.server.ts";
import { CHAIN_NOTICE_DAYS } from "./chain-paper.ts";
import { mailChainEnd } from "./mail-chain.server.ts";

const BATCH = 50;

/**
 * Marks papers of chains whose last day has passed, tells their sellers and has their listings judged again. Rules read the
 * dates themselves, so a late run lets nothing through. Answers how many there were.
 */
export async function expireChainPapers(ctx: Ctx): Promise<number> {
  let total = 0;
  for (;;) {
    const count = await inTransaction(ctx, async (tx) => {
      const ended = await expireChainPapersBefore(tx.db, dayOf(tx.now()), BATCH);
      if (ended.length === 0) return 0;
      await recordAudits(
        tx,
        ended.map(({ id, linkId, sellerId, validTo }) => ({
          action: "chain-paper.expired",
          subjectType: "chain_paper",
          subjectId: id,
          before: { state: "accepted" },
          after: { state: "expired", linkId, sellerId, validTo },
        })),
      );
      await mailChainEnd(tx, ended, "chainPaperExpired");
      await announceChain(
        tx,
        ended.map(({ sellerId }) => sellerId),
      );
      return ended.length;
    });
    total += count;
    if (count < BATCH) return total;
  }
}

/** Tells sellers, once, that a paper of their chain ends within thirty days. Answers how many notices it gave. */
export async function warnEndingChainPapers(ctx: Ctx): Promise<number> {
  const today = dayOf(ctx.now());
  const ending = await listChainPapersEnding(ctx.db, today, addDays(today, CHAIN_NOTICE_DAYS));
  let count = 0;
  for (const paper of ending) {
    const isNew = await inTransaction(ctx, async (tx) => {
      if (!(await markChainPaperWarned(tx.db, paper.id, tx.now()))) return false;
      await recordAudit(tx, {
        action: "chain-paper.noticed",
        subjectType: "chain_paper",
        subjectId: paper.id,
        after: { validTo: paper.validTo, sellerId: paper.sellerId, linkId: paper.linkId },
      });
      await mailChainEnd(tx, [paper], "chainPaperEnding");
      return true;
    });
    if (isNew) count += 1;
  }
  return count;
}
