import { isProvince } from "#db/queries/areas.server.ts";
import { lockChainLink } from "#db/queries/chain-links.server.ts";
import { insertChainPaper, replaceWaitingPaper } from "#db/queries/chain-papers.server.ts";
import { addDays, dayOf } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { keepDocument, type SentFile } from "../shared/keep-document.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { SubmitChainPaper } from "./chain-link.schema.ts";
import { requireSeller, requireUser } from "./require-role.ts";

/** Long enough that what a paper proved can be looked up after its end. */
const KEPT_DAYS_AFTER_END = 5 * 366;

/**
 * Hands in what confirms a partner of the seller's chain, for the department to look at. One waits at a time: a second one
 * takes the place of the first. Refuses a paper without pages unless an authority's letter can be asked after by its number,
 * and one that has ended or is not issued yet.
 */
export async function submitChainPaper(
  ctx: Ctx,
  { linkId, files = [], ...facts }: SubmitChainPaper & { linkId: string; files?: readonly SentFile[] },
): Promise<{ paperId: string }> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  if (!isUuid(linkId)) throw new NotFound("chain link");
  if (facts.basis === "paper" && files.length === 0) throw new Refusal("documents.none", { field: "documents" });
  const documentId =
    files.length === 0
      ? null
      : await keepDocument(ctx, files, {
          owner: { sellerId },
          purpose: "chain",
          retainedUntil: facts.validTo === undefined ? null : addDays(facts.validTo, KEPT_DAYS_AFTER_END),
        });
  return inTransaction(ctx, async (tx) => {
    const link = await lockChainLink(tx.db, sellerId, linkId);
    if (link?.sellerId !== sellerId) throw new NotFound("chain link");
    if (link.state !== "declared" && link.state !== "confirmed") throw new Refusal("organisation.wrong-move");
    await refuseImpossible(tx, facts);
    const replaced = await replaceWaitingPaper(tx.db, link.id);
    const paperId: string = tx.newId();
    const paper = { ...facts, validTo: facts.validTo ?? null, documentId };
    await insertChainPaper(tx.db, { ...paper, id: paperId, linkId: link.id, by: userId, at: tx.now() });
    await recordAudit(tx, {
      action: "chain-paper.submitted",
      subjectType: "chain_paper",
      subjectId: paperId,
      before: replaced === undefined ? null : { replaced },
      after: { ...paper, linkId: link.id, sellerId },
    });
    return { paperId };
  });
}

async function refuseImpossible(tx: TxCtx, { issuedOn, validTo, issuerProvince }: SubmitChainPaper): Promise<void> {
  const today = dayOf(tx.now());
  if (issuedOn > today) throw new Refusal("certification.not-yet-issued", { field: "issuedOn" });
  if (validTo !== undefined && validTo < issuedOn)
    throw new Refusal("certification.last-day-early", { field: "validTo" });
  if (validTo !== undefined && validTo < today) throw new Refusal("certification.already-ended", { field: "validTo" });
  if (!(await isProvince(tx.db, issuerProvince)))
    throw new Refusal("organisation.province-unknown", { field: "issuerProvince" });
}
