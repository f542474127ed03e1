import { listComments, type CommentRow } from "#db/queries/regulation-comments.server.ts";
import { findAnnouncedVersion, findDraftVersion, type VersionRow } from "#db/queries/regulation.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Locale } from "../shared/accounts.ts";
import type { Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import type { CommentVerdict } from "./comment-draft.schema.ts";

export type ShownComment = {
  readonly id: string;
  readonly lineage: string | null;
  readonly articleNumber: number | null;
  readonly articleHeading: string | null;
  readonly articleHeadingEn: string | null;
  readonly author: string;
  readonly authorEn: string;
  readonly isSeller: boolean;
  readonly body: string;
  readonly locale: Locale;
  readonly createdAt: string;
  readonly verdict: CommentVerdict | null;
  readonly answer: string | null;
  readonly answerLocale: Locale | null;
  readonly answeredAt: string | null;
  readonly redactionReason: string | null;
};

export const toShownComment = (row: CommentRow): ShownComment => ({
  id: row.id,
  lineage: row.lineage,
  articleNumber: row.articleNumber,
  articleHeading: row.articleHeading,
  articleHeadingEn: row.articleHeadingEn,
  author: row.author,
  authorEn: row.authorEn ?? row.author,
  isSeller: row.isSeller,
  body: row.body,
  locale: row.locale,
  createdAt: row.createdAt.toISOString(),
  verdict: row.verdict,
  answer: row.answer,
  answerLocale: row.answerLocale,
  answeredAt: row.answeredAt?.toISOString() ?? null,
  redactionReason: row.redactionReason,
});

export type CommentSummary = {
  readonly version: string;
  readonly openedOn: string | null;
  readonly until: Day | null;
  readonly comments: readonly ShownComment[];
};

/** What was said of a published version while it was a draft, and what became of it: for everybody, for as long as it is kept. */
export async function listVersionComments(ctx: Ctx, input: { version: string }): Promise<CommentSummary> {
  const version = await findAnnouncedVersion(ctx.db, input.version);
  if (!version) throw new NotFound(`no version ${input.version}`);
  return summaryOf(ctx, version);
}

/** The comments on the draft, for the manager who answers them. */
export async function listDraftComments(ctx: Ctx): Promise<CommentSummary> {
  requireRole(ctx.actor, "market_manager");
  const draft = await findDraftVersion(ctx.db);
  if (!draft) throw new NotFound("no draft of the regulation");
  return summaryOf(ctx, draft);
}

async function summaryOf(ctx: Ctx, version: VersionRow): Promise<CommentSummary> {
  return {
    version: version.version,
    openedOn: version.commentOpenedAt?.toISOString() ?? null,
    until: version.commentUntil,
    comments: (await listComments(ctx.db, version.id)).map(toShownComment),
  };
}
