import { insertAppeal, lockAppeal } from "#db/queries/sanction-appeals.server.ts";
import { lockSeller } from "#db/queries/sanction-pages.server.ts";
import { lockSanctionOfSeller } from "#db/queries/sanctions.server.ts";
import { requireSeller, requireUser } from "../organisation/require-role.ts";
import { addMinutes } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type AppealId, type SanctionId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { canAppeal, DECISION_DAYS } from "./appeal.ts";
import { mailAppeal } from "./mail-appeal.server.ts";

/**
 * The seller appeals a sanction, once and within its period, and has a number and the day by which it is answered. The
 * sanction goes on meanwhile unless somebody stays it.
 */
export async function appealSanction(
  ctx: Ctx,
  { sanctionId, words }: { sanctionId: string; words: string },
): Promise<{ readonly code: string }> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const now = tx.now();
    await lockSeller(tx.db, sellerId);
    const sanction = isUuid(sanctionId)
      ? await lockSanctionOfSeller(tx.db, sanctionId as SanctionId, sellerId)
      : undefined;
    if (!sanction || sanction.noticeAt === null) throw new NotFound(`no sanction ${sanctionId} of this seller`);
    const hasAppeal = (await lockAppeal(tx.db, sanction.id)) !== undefined;
    if (hasAppeal) throw new Refusal("oversight.appealed-already");
    if (!canAppeal({ ...sanction, hasAppeal }, now)) throw new Refusal("oversight.appeal-too-late");
    const dueAt = addMinutes(now, DECISION_DAYS * 24 * 60);
    const id = tx.newId<AppealId>();
    const code = await insertAppeal(tx.db, {
      id,
      sanctionId: sanction.id,
      sellerId,
      words,
      madeBy: userId,
      madeAt: now,
      dueAt,
      againstDecider: sanction.decidedBy,
      againstSeconder: sanction.secondedBy,
    });
    if (code === undefined) throw new Refusal("oversight.appealed-already");
    await recordAudit(tx, {
      action: "appeal.made",
      subjectType: "appeal",
      subjectId: id,
      before: null,
      after: { code, sanction: sanction.code, words, dueAt },
    });
    await mailAppeal(tx, sanction, { code, dueAt, words });
    return { code };
  });
}
