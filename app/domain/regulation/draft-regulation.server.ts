import { REGULATION_MODEL } from "#db/seeds/regulation-text.ts";
import { copyRules } from "#db/queries/regulation-rules.server.ts";
import { listArticles, listChapters, replaceText } from "#db/queries/regulation-text.server.ts";
import {
  findDraftVersion,
  insertVersion,
  listAnnouncedVersions,
  listPublishedVersions,
  type VersionRow,
} from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { Id, RegulationVersionId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { DraftText } from "./change-draft.server.ts";
import { isHigherVersion, nextVersion } from "./regulation-version.ts";

/** What a draft begins as: a copy of the newest published version, or the model text that the market brings along. */
export const DRAFT_SOURCES = ["newest", "model"] as const;
export type DraftSource = (typeof DRAFT_SOURCES)[number];

/**
 * Opens a draft. There is one draft at a time: a second is refused, also when two managers ask at once. The number follows
 * the highest that was ever public.
 */
export async function draftRegulation(
  ctx: Ctx,
  { from = "newest" }: { from?: DraftSource } = {},
): Promise<RegulationVersionId> {
  requireRole(ctx.actor, "market_manager");
  return inTransaction(ctx, async (tx) => {
    if (await findDraftVersion(tx.db)) throw new Refusal("regulation.draft-exists");
    const [newest] = await listPublishedVersions(tx.db);
    if (!newest) throw new Refusal("regulation.nothing-to-copy");
    const id = tx.newId<RegulationVersionId>();
    const version = nextVersion(highestOf(await listAnnouncedVersions(tx.db)));
    await insertVersion(tx.db, { id, version, summary: "", summaryEn: "", createdAt: tx.now() });
    await replaceText(tx.db, id, from === "model" ? modelText(tx) : await copyOf(tx, newest));
    await copyRules(tx.db, newest.id, id, tx.now());
    await recordAudit(tx, {
      action: "regulation.drafted",
      subjectType: "regulation",
      subjectId: id,
      after: { version, from: from === "model" ? "model" : newest.version },
    });
    return id;
  });
}

const highestOf = (versions: readonly VersionRow[]): string =>
  versions.reduce((highest, { version }) => (isHigherVersion(version, highest) ? version : highest), "0.0");

async function copyOf(tx: TxCtx, { id }: VersionRow): Promise<DraftText> {
  const articles = await listArticles(tx.db, id);
  return {
    chapters: await listChapters(tx.db, id),
    articles: articles.map((article) => ({ ...article, revision: 1 })),
  };
}

const modelText = (tx: TxCtx): DraftText => ({
  chapters: REGULATION_MODEL.chapters,
  articles: REGULATION_MODEL.articles.map((article) => ({
    ...article,
    lineage: tx.newId<Id<"article">>(),
    revision: 1,
  })),
});
