import { findDraftVersion, listArticles, listPublishedVersions } from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { earliestEffectiveDay, uncarriedRules, type ArticleText } from "./regulation-version.ts";
import { RULE_IDS } from "./rules.ts";

export type RegulationDraft = {
  readonly draft: {
    readonly version: string;
    readonly summary: string;
    readonly summaryEn: string;
    readonly articles: readonly ArticleText[];
    /** Rules that no article carries yet; publication is refused until each has one. */
    readonly uncarried: readonly string[];
  } | null;
  readonly newestVersion: string | null;
  /** Null while the market has no version: its first binds at once. */
  readonly earliestEffectiveOn: Day | null;
  readonly rules: readonly string[];
};

/** The draft a manager works on, with what publication still needs. */
export async function getRegulationDraft(ctx: Ctx): Promise<RegulationDraft> {
  requireRole(ctx.actor, "market_manager");
  const [draft, published] = await Promise.all([findDraftVersion(ctx.db), listPublishedVersions(ctx.db)]);
  const articles = draft ? await listArticles(ctx.db, draft.id) : [];
  return {
    draft: draft
      ? {
          version: draft.version,
          summary: draft.summary,
          summaryEn: draft.summaryEn,
          articles,
          uncarried: uncarriedRules(RULE_IDS, articles),
        }
      : null,
    newestVersion: published[0]?.version ?? null,
    earliestEffectiveOn: published[0]?.effectiveAt ? earliestEffectiveDay(ctx.now(), published[0].effectiveAt) : null,
    rules: RULE_IDS,
  };
}
