import { listAcceptances, type AcceptanceRow } from "#db/queries/regulation-acceptances.server.ts";
import { findDocument, listArticles } from "#db/queries/regulation-text.server.ts";
import { findUpcomingVersion, findVersionInForce, type VersionRow } from "#db/queries/regulation.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Locale } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { compareArticles, type ArticleChange } from "./regulation-version.ts";

export type OpenVersion = {
  readonly version: string;
  readonly summary: string;
  readonly summaryEn: string;
  readonly effectiveAt: string;
  readonly acceptedAt: string | null;
};

/** The versions a seller can accept today: the one in force and the one announced, each with when it was accepted. */
export async function getAcceptance(
  ctx: Ctx,
): Promise<{ readonly inForce: OpenVersion | null; readonly upcoming: OpenVersion | null }> {
  const sellerId = requireSeller(ctx.actor);
  const now = ctx.now();
  const [inForce, upcoming, acceptances] = await Promise.all([
    findVersionInForce(ctx.db, now),
    findUpcomingVersion(ctx.db, now),
    listAcceptances(ctx.db, sellerId),
  ]);
  const open = (row: VersionRow | undefined): OpenVersion | null =>
    row?.effectiveAt
      ? {
          version: row.version,
          summary: row.summary,
          summaryEn: row.summaryEn,
          effectiveAt: row.effectiveAt.toISOString(),
          acceptedAt: acceptances.find(({ versionId }) => versionId === row.id)?.acceptedAt.toISOString() ?? null,
        }
      : null;
  return { inForce: open(inForce), upcoming: open(upcoming) };
}

export type ChangedArticle = {
  readonly number: number;
  readonly heading: string;
  readonly headingEn: string;
  readonly change: Exclude<ArticleChange, "same"> | "removed";
};

export type Acceptance = {
  readonly version: string;
  readonly effectiveAt: string;
  readonly acceptedAt: string;
  readonly acceptedBy: string;
  readonly sellerName: string;
  readonly locale: Locale;
  readonly textSha256: string;
};

/** What the seller accepted before, and what each open version that is not yet accepted changes since the last of it. */
export async function getAcceptanceHistory(ctx: Ctx): Promise<{
  readonly acceptances: readonly Acceptance[];
  readonly changesSince: Readonly<Record<string, { readonly since: string; readonly articles: ChangedArticle[] }>>;
}> {
  const sellerId = requireSeller(ctx.actor);
  const now = ctx.now();
  const [inForce, upcoming, acceptances] = await Promise.all([
    findVersionInForce(ctx.db, now),
    findUpcomingVersion(ctx.db, now),
    listAcceptances(ctx.db, sellerId),
  ]);
  const last = acceptances[0];
  const open = [inForce, upcoming].filter(
    (row): row is VersionRow => row !== undefined && !acceptances.some(({ versionId }) => versionId === row.id),
  );
  const changesSince: Record<string, { since: string; articles: ChangedArticle[] }> = {};
  for (const row of open) {
    if (last) changesSince[row.version] = { since: last.version, articles: await changesOf(ctx, last, row) };
  }
  return { acceptances: acceptances.map(toAcceptance), changesSince };
}

async function changesOf(ctx: Ctx, from: AcceptanceRow, to: VersionRow): Promise<ChangedArticle[]> {
  const [before, after] = await Promise.all([listArticles(ctx.db, from.versionId), listArticles(ctx.db, to.id)]);
  const { changes, removed } = compareArticles(before, after);
  const named = after.flatMap(({ number, heading, headingEn, lineage }) => {
    const change = changes.get(lineage) ?? "same";
    return change === "same" ? [] : [{ number, heading, headingEn, change }];
  });
  return [
    ...named,
    ...removed.map(({ number, heading, headingEn }) => ({ number, heading, headingEn, change: "removed" as const })),
  ];
}

/** One acceptance with the hash of what was read, for a page to keep; another seller's is not found. */
export async function getAcceptanceRecord(
  ctx: Ctx,
  input: { version: string },
): Promise<Acceptance & { readonly isTextUnchanged: boolean }> {
  const sellerId = requireSeller(ctx.actor);
  const found = (await listAcceptances(ctx.db, sellerId)).find(({ version }) => version === input.version);
  const document = found && (await findDocument(ctx.db, found.versionId, found.locale));
  if (!found || !document) throw new NotFound(`no acceptance of ${input.version}`);
  return { ...toAcceptance(found), isTextUnchanged: document.sha256 === found.textSha256 };
}

const toAcceptance = ({
  version,
  effectiveAt,
  acceptedAt,
  acceptedBy,
  sellerName,
  locale,
  textSha256,
}: AcceptanceRow): Acceptance => ({
  version,
  effectiveAt: effectiveAt.toISOString(),
  acceptedAt: acceptedAt.toISOString(),
  acceptedBy,
  sellerName,
  locale,
  textSha256,
});
