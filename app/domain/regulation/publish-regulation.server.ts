import { countUnanswered } from "#db/queries/regulation-comments.server.ts";
import { insertDocument, listArticles, listChapters } from "#db/queries/regulation-text.server.ts";
import {
  listAnnouncedVersions,
  lockDraftVersion,
  updateVersionToPublished,
  type VersionRow,
} from "#db/queries/regulation.server.ts";
import { requireRole, requireUser } from "../organisation/require-role.ts";
import { LOCALES } from "../shared/accounts.ts";
import { dayOf, startOfDay } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { DraftText } from "./change-draft.server.ts";
import { uncoveredGroups } from "./disclosures.ts";
import { getNoticeDays } from "./get-notice-days.server.ts";
import { hashText } from "./hash-text.server.ts";
import type { RegulationPublication } from "./regulation-draft.schema.ts";
import { regulationDocument } from "./regulation-document.ts";
import { earliestEffectiveDay, hasFullNotice, isHigherVersion, uncarriedRules } from "./regulation-version.ts";
import { ALL_RULE_IDS } from "./rules.ts";
import { isCommentOpen } from "./version-standing.ts";

export type PublishedRegulation = { readonly version: string; readonly effectiveAt: string };

/**
 * Publishes the draft. It binds from the start of `effectiveOn`, at least five days later (Decree 52/2013, art. 38.3), twenty
 * where it changes fees (FEE-01); only the first version of an empty market binds at once. Refused while comments are taken
 * or unanswered, a rule or a disclosure group has no article, or the version says nothing. The document is kept as it reads.
 */
export async function publishRegulation(ctx: Ctx, input: RegulationPublication): Promise<PublishedRegulation> {
  requireRole(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const draft = await lockDraftVersion(tx.db);
    if (!draft) throw new NotFound("no draft of the regulation");
    const announced = await listAnnouncedVersions(tx.db);
    const newest = announced.find(({ state }) => state === "published");
    const text = { chapters: await listChapters(tx.db, draft.id), articles: await listArticles(tx.db, draft.id) };
    refuseIncomplete(draft, text, announced);
    await refuseUnanswered(tx, draft);
    const noticeDays = await getNoticeDays(tx, draft);
    // One moment for both: the first version binds when it is published, and not a millisecond earlier.
    const now = tx.now();
    const effectiveAt = newest ? effectiveAtOf(input, newest, now, noticeDays) : now;
    await keepDocuments(tx, draft, text, effectiveAt);
    await updateVersionToPublished(tx.db, draft.id, { at: now, effectiveAt, by: userId });
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

function refuseIncomplete(draft: VersionRow, { articles }: DraftText, announced: readonly VersionRow[]): void {
  const higher = announced.find(({ version }) => !isHigherVersion(draft.version, version));
  if (higher) {
    throw new Refusal("regulation.version-not-higher", { facts: { version: higher.version }, field: "version" });
  }
  if (draft.summary.trim() === "" || draft.summaryEn.trim() === "") throw new Refusal("regulation.summary-missing");
  const rules = uncarriedRules(ALL_RULE_IDS, articles);
  if (rules.length > 0) throw new Refusal("regulation.rule-without-article", { facts: { rules } });
  const groups = uncoveredGroups(articles).map((group) => `Đ.${group}`);
  if (groups.length > 0) throw new Refusal("regulation.group-without-article", { facts: { groups } });
}

async function refuseUnanswered(tx: TxCtx, draft: VersionRow): Promise<void> {
  if (draft.commentUntil !== null && isCommentOpen(draft, tx.now()))
    throw new Refusal("regulation.comments-still-open", { facts: { day: draft.commentUntil } });
  const count = await countUnanswered(tx.db, draft.id);
  if (count > 0) throw new Refusal("regulation.comments-unanswered", { facts: { count } });
}

async function keepDocuments(tx: TxCtx, draft: VersionRow, text: DraftText, effectiveAt: Date): Promise<void> {
  for (const locale of LOCALES) {
    const body = regulationDocument(text, { version: draft.version, effectiveOn: dayOf(effectiveAt) }, locale);
    await insertDocument(tx.db, { versionId: draft.id, locale, body, sha256: hashText(body) });
  }
}

const effectiveAtOf = (input: RegulationPublication, newest: VersionRow, now: Date, days: number): Date => {
  const newestEffectiveAt = newest.effectiveAt ?? now;
  const earliest = earliestEffectiveDay(now, newestEffectiveAt, days);
  const day = input.effectiveOn ?? earliest;
  const field = "effectiveOn";
  if (!hasFullNotice(day, now, days))
    throw new Refusal("regulation.notice-too-short", { facts: { earliest, days }, field });
  if (startOfDay(day) <= newestEffectiveAt) {
    throw new Refusal("regulation.before-newest", { facts: { day: dayOf(newestEffectiveAt) }, field });
  }
  return startOfDay(day);
};
