import { lockAppeal, updateAppeal } from "#db/queries/sanction-appeals.server.ts";
import { insertSanction, lockSanction, updateSanction, type LockedSanction } from "#db/queries/sanctions.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { SanctionId, UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { mayDecideAppeal } from "./appeal.ts";
import type { DecideAppeal } from "./decide-appeal.schema.ts";
import { undoSanction } from "./end-sanction.server.ts";
import { auditedSanction, waitOrEnforce } from "./give-notice.server.ts";
import { mailSanction } from "./mail-sanction.server.ts";
import { lockOfficeSanction } from "./office-sanction.server.ts";
import { endOf, timetable } from "./plan-sanction.ts";
import { milderThan, sanctionAfter } from "./sanction.ts";

/**
 * Somebody who had no part in the sanction decides the appeal, with reasons: it stays, a milder one takes its place, or it
 * is undone as if it had never been. Of two at once, and against one who lifts it meanwhile, the second is refused.
 */
export async function decideAppeal(
  ctx: Ctx,
  { sanctionId, ...decision }: DecideAppeal & { readonly sanctionId: string },
): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const sanction = await lockOfficeSanction(tx, sanctionId);
    const appeal = await lockAppeal(tx.db, sanction.id);
    if (appeal?.state !== "open") throw new Refusal("oversight.no-open-appeal");
    if (!mayDecideAppeal(userId, sanction)) throw new Refusal("oversight.same-person");
    const { outcome, reasons } = decision;
    await updateAppeal(tx.db, appeal.id, { state: outcome, by: userId, at: tx.now(), reasons });
    await recordAudit(tx, {
      action: `appeal.${outcome}`,
      subjectType: "appeal",
      subjectId: appeal.id,
      before: { state: "open" },
      after: { state: outcome, reasons, sanction: sanction.code },
    });
    if (outcome === "upheld") await uphold(tx, sanction);
    else if (outcome === "granted") await undoSanction(tx, sanction, { how: "annul", by: userId, reason: reasons });
    else await replace(tx, sanction, { ...decision, by: userId });
    await mailSanction(tx, sanction, outcome, { reason: reasons });
  });
}

/** A stayed sanction goes on: from its day, or at once when that has passed meanwhile. */
async function uphold(tx: TxCtx, sanction: LockedSanction): Promise<void> {
  const state = sanctionAfter(sanction.state, "resume");
  if (state === undefined) return;
  await updateSanction(tx.db, sanction.id, { state });
  await recordAudit(tx, {
    action: "sanction.resumed",
    subjectType: "sanction",
    subjectId: sanction.id,
    before: { state: sanction.state },
    after: { state },
  });
  const effectiveAt = sanction.effectiveAt ?? tx.now();
  await waitOrEnforce(tx, { ...sanction, state, effectiveAt });
}

/** The milder sanction stands on the same facts and the same notice, and may be appealed in its turn. */
async function replace(
  tx: TxCtx,
  old: LockedSanction,
  { by, kind = old.kind, endsOn, reasons }: Omit<DecideAppeal, "outcome"> & { readonly by: UserId },
): Promise<void> {
  const isShorter = kind === old.kind && endsOn !== undefined;
  if (!isShorter && !milderThan(old.kind).includes(kind)) throw new Refusal("oversight.not-milder", { field: "kind" });
  if (old.versionId === null || old.article === null || old.noticeAt === null || old.effectiveAt === null) {
    throw new Refusal("oversight.not-milder", { field: "kind" });
  }
  const endsAt = endOf({ kind, endsOn }, later(old.effectiveAt, tx.now()));
  if (isShorter && (endsAt === null || (old.endsAt !== null && endsAt >= old.endsAt))) {
    throw new Refusal("oversight.not-milder", { field: "endsOn" });
  }
  await undoSanction(tx, old, { how: "replace", by, reason: reasons });
  const now = tx.now();
  const id = tx.newId<SanctionId>();
  const order =
    old.orderNumber && old.orderIssuer && old.orderDate && old.orderReceivedAt
      ? { number: old.orderNumber, issuer: old.orderIssuer, date: old.orderDate, receivedAt: old.orderReceivedAt }
      : null;
  await insertSanction(tx.db, {
    id,
    kind,
    sellerId: old.sellerId,
    listingId: old.listingId,
    versionId: old.versionId,
    article: old.article,
    rules: old.rules,
    facts: old.facts,
    remedy: old.remedy,
    order,
    state: "noticed",
    decidedBy: by,
    decidedAt: now,
    noticeAt: old.noticeAt,
    effectiveAt: old.effectiveAt,
    endsAt,
    appealUntil: timetable({ kind: "remind", facts: old.facts }, null, now).appealUntil,
    replacesId: old.id,
  });
  const next = await lockSanction(tx.db, id);
  if (!next) throw new Error(`sanction ${id} was just entered`);
  await recordAudit(tx, {
    action: "sanction.noticed",
    subjectType: "sanction",
    subjectId: id,
    before: { replaces: old.code },
    after: auditedSanction(next),
  });
  await waitOrEnforce(tx, { ...next, effectiveAt: old.effectiveAt });
}

const later = (a: Date, b: Date): Date => (a > b ? a : b);
