import {
  findPublishedVersion,
  findVersionInForce,
  listArticles,
  listPublishedVersions,
  type VersionRow,
} from "#db/queries/regulation.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { compareArticles, type ArticleChange, type ArticleText } from "./regulation-version.ts";

export type PublishedVersion = {
  readonly version: string;
  readonly summary: string;
  readonly summaryEn: string;
  readonly publishedAt: string;
  readonly effectiveAt: string;
  readonly standing: "in-force" | "upcoming" | "past";
};

export type RegulationText = PublishedVersion & {
  readonly articles: readonly (ArticleText & { readonly change: ArticleChange | null })[];
  /** Articles of the version before that this one no longer has. */
  readonly removed: readonly { readonly number: number; readonly heading: string; readonly headingEn: string }[];
  /** The version this one is compared with; null for the first. */
  readonly comparedWith: string | null;
  readonly versions: readonly PublishedVersion[];
};

/**
 * One published version with its articles and what changed since the one before it: the version in force when none is
 * named. Undefined while the market has published none; a version that was never published is not found.
 */
export async function getRegulation(ctx: Ctx, input: { version?: string } = {}): Promise<RegulationText | undefined> {
  const now = ctx.now();
  const [all, inForce] = await Promise.all([listPublishedVersions(ctx.db), findVersionInForce(ctx.db, now)]);
  const shown = input.version ? await findPublishedVersion(ctx.db, input.version) : inForce;
  if (!shown) {
    if (input.version) throw new NotFound(`no version ${input.version}`);
    return undefined;
  }
  const previous = all[all.findIndex((row) => row.id === shown.id) + 1];
  const [articles, before] = await Promise.all([
    listArticles(ctx.db, shown.id),
    previous ? listArticles(ctx.db, previous.id) : [],
  ]);
  const { changes, removed } = compareArticles(before, articles);
  const toVersion = (row: VersionRow): PublishedVersion => publishedVersion(row, inForce, now);
  return {
    ...toVersion(shown),
    articles: articles.map((article) => ({
      ...article,
      change: previous ? (changes.get(article.number) ?? null) : null,
    })),
    removed: removed.map(({ number, heading, headingEn }) => ({ number, heading, headingEn })),
    comparedWith: previous?.version ?? null,
    versions: all.map(toVersion),
  };
}

const publishedVersion = (row: VersionRow, inForce: VersionRow | undefined, now: Date): PublishedVersion => {
  if (!row.publishedAt || !row.effectiveAt) throw new Error(`version ${row.version} is not published`);
  return {
    version: row.version,
    summary: row.summary,
    summaryEn: row.summaryEn,
    publishedAt: row.publishedAt.toISOString(),
    effectiveAt: row.effectiveAt.toISOString(),
    standing: row.id === inForce?.id ? "in-force" : row.effectiveAt > now ? "upcoming" : "past",
  };
};
