import { lockPhrase, upsertPhrase } from "#db/queries/claim-lists.server.ts";
import { requireRole, requireUser } from "../organisation/require-role.ts";
import { addDays, dayOf, startOfDay, type Day } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { AddPhrase, EndPhrase } from "./claim-lists.schema.ts";

/**
 * Puts a phrase or an exception on a list, from today or a later day on (Decree 248/2026/NĐ-CP art. 17.1.d: a filter that
 * follows the authority's advice). Every listing is judged anew on that day.
 */
export async function addClaimPhrase(ctx: Ctx, input: AddPhrase): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  const { rule, kind, source } = input;
  const phrase = input.phrase.normalize("NFC");
  if (!/[\p{L}\p{N}]/u.test(phrase)) throw new Refusal("regulation.phrase-empty", { field: "phrase" });
  await inTransaction(ctx, async (tx) => {
    const today = dayOf(tx.now());
    const effectiveFrom = input.effectiveFrom && input.effectiveFrom > today ? input.effectiveFrom : today;
    const before = await lockPhrase(tx.db, rule, phrase);
    if (before && (before.effectiveTo === null || before.effectiveTo >= today)) {
      throw new Refusal("regulation.phrase-exists", { field: "phrase" });
    }
    const after = { rule, phrase, kind, effectiveFrom, effectiveTo: null, source };
    await upsertPhrase(tx.db, after, { at: tx.now(), by: userId });
    await recordAudit(tx, {
      action: "claims.phrase-added",
      subjectType: "claims",
      subjectId: rule,
      before: before ?? null,
      after,
    });
    await judgeFrom(tx, effectiveFrom);
  });
}

/** Ends a phrase with yesterday; it stays on the list as what once was asked. */
export async function endClaimPhrase(ctx: Ctx, { rule, phrase }: EndPhrase): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const today = dayOf(tx.now());
    const before = await lockPhrase(tx.db, rule, phrase.normalize("NFC"));
    if (!before || (before.effectiveTo !== null && before.effectiveTo < today)) {
      throw new Refusal("regulation.phrase-over");
    }
    const yesterday = addDays(today, -1);
    // A phrase that began today or has not begun ends with the day before it would have.
    const effectiveFrom = before.effectiveFrom > yesterday ? yesterday : before.effectiveFrom;
    const after = { ...before, effectiveFrom, effectiveTo: yesterday };
    await upsertPhrase(tx.db, after, { at: tx.now(), by: userId });
    await recordAudit(tx, {
      action: "claims.phrase-ended",
      subjectType: "claims",
      subjectId: rule,
      before,
      after: { rule, phrase: before.phrase, effectiveTo: yesterday },
    });
    await judgeFrom(tx, today);
  });
}

async function judgeFrom(tx: TxCtx, day: Day): Promise<void> {
  const startAfter = startOfDay(day);
  await tx.jobs.add(tx.db, "listings.evaluate-all", {}, startAfter > tx.now() ? { startAfter } : {});
}
