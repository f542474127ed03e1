import {
  listArticles,
  listPublishedVersions,
  lockDraftVersion,
  updateVersionToPublished,
  type VersionRow,
} from "#db/queries/regulation.server.ts";
import { requireRole, requireUser } from "../organisation/require-role.ts";
import { dayOf, startOfDay } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { RegulationPublication } from "./regulation-draft.schema.ts";
import { earliestEffectiveDay, hasFullNotice, isHigherVersion, uncarriedRules } from "./regulation-version.ts";
import { RULE_IDS } from "./rules.ts";

export type PublishedRegulation = { readonly version: string; readonly effectiveAt: string };

/**
 * Publishes the draft. It binds from the start of `effectiveOn`, at least five days later (Decree 52/2013, art. 38.3); only
 * the first version of an empty market binds at once. Refused while a rule has no article or the version says nothing.
 */
export async function publishRegulation(ctx: Ctx, input: RegulationPublication): Promise<PublishedRegulation> {
  requireRole(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const draft = await lockDraftVersion(tx.db);
    if (!draft) throw new NotFound("no draft of the regulation");
    const [newest] = await listPublishedVersions(tx.db);
    await refuseIncomplete(tx, draft, newest);
    const effectiveAt = newest ? effectiveAtOf(input, newest, tx.now()) : tx.now();
    await updateVersionToPublished(tx.db, draft.id, { at: tx.now(), effectiveAt, by: userId });
    await recordAudit(tx, {
      action: "regulation.published",
      subjectType: "regulation",
      subjectId: draft.id,
      after: { version: draft.version, effectiveAt: effectiveAt.toISOString() },
    });
    // From that moment a seller who has not accepted it may not sell (SEL-08), so every listing is judged anew.
    await tx.jobs.add(tx.db, "listings.evaluate-all", {}, { startAfter: effectiveAt });
    await tx.jobs.add(tx.db, "regulation.announce", { version: draft.version });
    await notifyChange(tx);
    return { version: draft.version, effectiveAt: effectiveAt.toISOString() };
  });
}

async function refuseIncomplete(tx: TxCtx, draft: VersionRow, newest: VersionRow | undefined): Promise<void> {
  if (newest && !isHigherVersion(draft.version, newest.version)) {
    throw new Refusal("regulation.version-not-higher", { facts: { version: newest.version }, field: "version" });
  }
  if (draft.summary.trim() === "" || draft.summaryEn.trim() === "") throw new Refusal("regulation.summary-missing");
  const rules = uncarriedRules(RULE_IDS, await listArticles(tx.db, draft.id));
  if (rules.length > 0) throw new Refusal("regulation.rule-without-article", { facts: { rules } });
}

const effectiveAtOf = (input: RegulationPublication, newest: VersionRow, now: Date): Date => {
  const newestEffectiveAt = newest.effectiveAt ?? now;
  const earliest = earliestEffectiveDay(now, newestEffectiveAt);
  const day = input.effectiveOn ?? earliest;
  const field = "effectiveOn";
  if (!hasFullNotice(day, now)) throw new Refusal("regulation.notice-too-short", { facts: { earliest }, field });
  if (startOfDay(day) <= newestEffectiveAt) {
    throw new Refusal("regulation.before-newest", { facts: { day: dayOf(newestEffectiveAt) }, field });
  }
  return startOfDay(day);
};
