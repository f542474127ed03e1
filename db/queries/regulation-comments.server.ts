import { sql } from "kysely";
import type { CommentVerdict } from "#app/domain/regulation/comment-draft.schema.ts";
import type { Locale } from "#app/domain/shared/accounts.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { RegulationCommentId, RegulationVersionId, SellerId, UnitId, UserId } from "#app/domain/shared/ids.ts";

export type CommentRow = {
  readonly id: RegulationCommentId;
  readonly lineage: string | null;
  readonly articleNumber: number | null;
  readonly articleHeading: string | null;
  readonly articleHeadingEn: string | null;
  readonly userId: UserId;
  /** The seller or the unit for which somebody spoke: people's own names are nobody's business. */
  readonly author: string;
  readonly authorEn: string | null;
  readonly isSeller: boolean;
  readonly body: string;
  /** The language of the page on which it was written. */
  readonly locale: Locale;
  readonly createdAt: Date;
  readonly verdict: CommentVerdict | null;
  readonly answer: string | null;
  readonly answerLocale: Locale | null;
  readonly answeredAt: Date | null;
  readonly redactedAt: Date | null;
  readonly redactionReason: string | null;
};

const comments = (db: Db) =>
  db
    .selectFrom("regulation_comments as c")
    .innerJoin("units", "units.id", "c.unit_id")
    .leftJoin("sellers", "sellers.id", "c.seller_id")
    .select([
      "c.id",
      "c.lineage",
      "c.article_number as articleNumber",
      "c.article_heading as articleHeading",
      "c.article_heading_en as articleHeadingEn",
      "c.user_id as userId",
      sql<string>`coalesce(sellers.display_name, units.name)`.as("author"),
      sql<string | null>`coalesce(sellers.display_name_en, units.name_en)`.as("authorEn"),
      sql<boolean>`c.seller_id is not null`.as("isSeller"),
      "c.body",
      "c.locale",
      "c.created_at as createdAt",
      "c.verdict",
      "c.answer",
      "c.answer_locale as answerLocale",
      "c.answered_at as answeredAt",
      "c.redacted_at as redactedAt",
      "c.redaction_reason as redactionReason",
    ])
    .$castTo<CommentRow>();

const COMMENTS_AT_MOST = 2_000;

/** Comments on a version in the order in which they came. */
export function listComments(db: Db, versionId: RegulationVersionId): Promise<CommentRow[]> {
  return comments(db)
    .where("c.version_id", "=", versionId)
    .orderBy("c.created_at")
    .orderBy("c.id")
    .limit(COMMENTS_AT_MOST)
    .execute();
}

export function findComment(
  db: Db,
  versionId: RegulationVersionId,
  id: RegulationCommentId,
): Promise<CommentRow | undefined> {
  return comments(db).where("c.version_id", "=", versionId).where("c.id", "=", id).executeTakeFirst();
}

const counted = async (query: { executeTakeFirstOrThrow(): Promise<{ count: number }> }): Promise<number> =>
  (await query.executeTakeFirstOrThrow()).count;

const counting = (db: Db, versionId: RegulationVersionId) =>
  db
    .selectFrom("regulation_comments")
    .select(sql<number>`count(*)::int`.as("count"))
    .where("version_id", "=", versionId);

export const countComments = (db: Db, versionId: RegulationVersionId): Promise<number> =>
  counted(counting(db, versionId));

export const countUnanswered = (db: Db, versionId: RegulationVersionId): Promise<number> =>
  counted(counting(db, versionId).where("answered_at", "is", null));

export const countCommentsOf = (db: Db, versionId: RegulationVersionId, userId: UserId): Promise<number> =>
  counted(counting(db, versionId).where("user_id", "=", userId));

export async function insertComment(
  db: Db,
  comment: {
    id: RegulationCommentId;
    versionId: RegulationVersionId;
    article: { lineage: string; number: number; heading: string; headingEn: string } | null;
    userId: UserId;
    unitId: UnitId;
    sellerId: SellerId | null;
    body: string;
    locale: Locale;
    createdAt: Date;
  },
): Promise<void> {
  await db
    .insertInto("regulation_comments")
    .values({
      id: comment.id,
      version_id: comment.versionId,
      lineage: comment.article?.lineage ?? null,
      article_number: comment.article?.number ?? null,
      article_heading: comment.article?.heading ?? null,
      article_heading_en: comment.article?.headingEn ?? null,
      user_id: comment.userId,
      unit_id: comment.unitId,
      seller_id: comment.sellerId,
      body: comment.body,
      locale: comment.locale,
      created_at: comment.createdAt,
    })
    .execute();
}

export async function updateCommentAnswer(
  db: Db,
  id: RegulationCommentId,
  set: { verdict: CommentVerdict; answer: string; locale: Locale; by: UserId; at: Date },
): Promise<void> {
  await db
    .updateTable("regulation_comments")
    .set({
      verdict: set.verdict,
      answer: set.answer,
      answer_locale: set.locale,
      answered_by: set.by,
      answered_at: set.at,
    })
    .where("id", "=", id)
    .execute();
}

export async function updateCommentRedacted(
  db: Db,
  id: RegulationCommentId,
  set: { body: string; reason: string; by: UserId; at: Date },
): Promise<void> {
  await db
    .updateTable("regulation_comments")
    .set({ body: set.body, redacted_at: set.at, redacted_by: set.by, redaction_reason: set.reason })
    .where("id", "=", id)
    .execute();
}
