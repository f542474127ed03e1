import { closeSanction, updateSanction } from "#db/queries/sanctions.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import { getRuleParameters } from "../regulation/get-rule-parameters.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { giveNotice } from "./give-notice.server.ts";
import { lockOfficeSanction } from "./office-sanction.server.ts";
import { timetable } from "./plan-sanction.ts";
import { sanctionAfter } from "./sanction.ts";

export type ProposalDecision = { readonly sanctionId: string } & (
  | { readonly decision: "confirm"; readonly reason?: string | undefined }
  | { readonly decision: "refuse"; readonly reason: string }
);

/**
 * The second manager decides about what the first proposed; who proposed it does not. With the confirmation the notice
 * goes out, and its days count from then. Of two who decide at once one is told that it is decided.
 */
export async function decideProposal(ctx: Ctx, { sanctionId, decision, reason }: ProposalDecision): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const sanction = await lockOfficeSanction(tx, sanctionId);
    const state = sanctionAfter(sanction.state, decision);
    if (state === undefined || sanction.state !== "proposed") {
      throw new Refusal("oversight.wrong-sanction-state", { facts: { state: sanction.state } });
    }
    if (sanction.decidedBy === userId) throw new Refusal("oversight.second-person");
    const now = tx.now();
    if (decision === "refuse") {
      await closeSanction(tx.db, sanction.id, { state, by: userId, at: now, reason });
      await recordAudit(tx, {
        action: "sanction.refused",
        subjectType: "sanction",
        subjectId: sanction.id,
        before: { state: sanction.state },
        after: { state, reason },
      });
      return;
    }
    const order = sanction.orderReceivedAt ? { receivedAt: sanction.orderReceivedAt } : null;
    const { noticeDays } = await getRuleParameters(tx, "SEL-09");
    const times = timetable(sanction, order, now, noticeDays);
    await updateSanction(tx.db, sanction.id, { state, ...times, noticeAt: now, secondedBy: userId, secondedAt: now });
    await giveNotice(tx, { ...sanction, ...times, state, noticeAt: now, secondedBy: userId });
  });
}
