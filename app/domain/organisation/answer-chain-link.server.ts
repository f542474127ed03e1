import { lockChainLink, updateChainLink } from "#db/queries/chain-links.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { announceChain } from "./announce-chain.server.ts";
import type { AnswerChainLink } from "./chain-link.schema.ts";
import { chainLinkAfter } from "./chain-link.ts";
import { requireSeller, requireUser } from "./require-role.ts";

/** The partner confirms or declines a link it was named in; either side ends one that stands. */
export async function answerChainLink(ctx: Ctx, { linkId, act }: AnswerChainLink): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const link = isUuid(linkId) ? await lockChainLink(tx.db, sellerId, linkId) : undefined;
    if (!link) throw new NotFound("chain link");
    const state = chainLinkAfter(link.state, act, link.sellerId === sellerId ? "seller" : "partner");
    if (state === undefined) throw new Refusal("organisation.wrong-move");
    const today = dayOf(tx.now());
    const untilOn = state === "ended" ? (today > link.sinceOn ? today : link.sinceOn) : null;
    await updateChainLink(tx.db, link.id, { state, by: userId, at: tx.now(), untilOn });
    await recordAudit(tx, {
      action: `chain-link.${state}`,
      subjectType: "chain_link",
      subjectId: link.id,
      before: { state: link.state },
      after: { state, role: link.role, sellerId: link.sellerId, partnerSellerId: link.partnerSellerId },
    });
    await announceChain(tx, [link.sellerId, ...(link.partnerSellerId === null ? [] : [link.partnerSellerId])]);
  });
}
