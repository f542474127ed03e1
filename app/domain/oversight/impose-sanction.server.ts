import { listArticles } from "#db/queries/regulation-text.server.ts";
import { findVersionInForce } from "#db/queries/regulation.server.ts";
import { insertSanction, lockSanction } from "#db/queries/sanctions.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import { getRuleParameters } from "../regulation/get-rule-parameters.server.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { RegulationVersionId, SanctionId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { auditedSanction, giveNotice } from "./give-notice.server.ts";
import type { ImposeSanction, ImposeSanctionInput } from "./impose-sanction.schema.ts";
import { lockSanctionSubject } from "./lock-sanction-subject.server.ts";
import { endOf, readOrder, timetable } from "./plan-sanction.ts";
import { needsSecond } from "./sanction.ts";

/**
 * A market manager reminds, warns, takes a listing down or suspends, on an article of the version in force, and the seller
 * has the notice at once. Striking off is only proposed: a second manager confirms it, and the notice goes out then.
 */
export async function imposeSanction(
  ctx: Ctx,
  given: ImposeSanctionInput,
): Promise<{ readonly sanctionId: SanctionId; readonly code: string }> {
  const { userId } = requireUser(ctx.actor);
  const input: ImposeSanction = { ...given, article: Number(given.article), rules: given.rules ?? [] };
  return inTransaction(ctx, async (tx) => {
    const subject = await lockSanctionSubject(tx, input);
    const now = tx.now();
    const versionId = await versionOfArticle(tx, input.article);
    const order = readOrder(input, now);
    const isProposal = needsSecond(input.kind);
    const { noticeDays } = await getRuleParameters(tx, "SEL-09");
    const times = isProposal ? null : timetable(input, order, now, noticeDays);
    const id = tx.newId<SanctionId>();
    const code = await insertSanction(tx.db, {
      ...subject,
      id,
      kind: input.kind,
      versionId,
      article: input.article,
      rules: input.rules,
      facts: input.facts,
      remedy: input.remedy ?? null,
      order,
      state: isProposal ? "proposed" : "noticed",
      decidedBy: userId,
      decidedAt: now,
      noticeAt: isProposal ? null : now,
      effectiveAt: times?.effectiveAt ?? null,
      endsAt: endOf(input, times?.effectiveAt ?? null),
      appealUntil: times?.appealUntil ?? null,
    });
    if (code === undefined) throw new Refusal("oversight.already-sanctioned");
    const sanction = await lockSanction(tx.db, id);
    if (!sanction) throw new Error(`sanction ${id} was just entered`);
    if (times) {
      await giveNotice(tx, { ...sanction, noticeAt: now, effectiveAt: times.effectiveAt });
    } else {
      await recordAudit(tx, {
        action: "sanction.proposed",
        subjectType: "sanction",
        subjectId: id,
        before: null,
        after: auditedSanction(sanction),
      });
    }
    return { sanctionId: id, code };
  });
}

/** A sanction names an article that binds today. */
async function versionOfArticle(tx: TxCtx, article: number): Promise<RegulationVersionId> {
  const version = await findVersionInForce(tx.db, tx.now());
  if (!version) throw new Refusal("oversight.no-regulation");
  const articles = await listArticles(tx.db, version.id);
  if (!articles.some(({ number }) => number === article)) {
    throw new Refusal("oversight.no-such-article", { field: "article", facts: { version: version.version } });
  }
  return version.id;
}
