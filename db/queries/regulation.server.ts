import type { Db } from "#app/domain/shared/ctx.ts";
import type { RegulationVersionId, SellerId, UserId } from "#app/domain/shared/ids.ts";

export type VersionRow = {
  readonly id: RegulationVersionId;
  readonly version: string;
  readonly state: "draft" | "published";
  readonly summary: string;
  readonly summaryEn: string;
  readonly publishedAt: Date | null;
  readonly effectiveAt: Date | null;
};

export type ArticleRow = {
  readonly number: number;
  readonly heading: string;
  readonly headingEn: string;
  readonly body: string;
  readonly bodyEn: string;
  readonly rules: string[];
};

const VERSION = [
  "id",
  "version",
  "state",
  "summary",
  "summary_en as summaryEn",
  "published_at as publishedAt",
  "effective_at as effectiveAt",
] as const;

const versions = (db: Db) => db.selectFrom("regulation_versions").select(VERSION).$narrowType<VersionRow>();

/** The version that binds at a moment: the latest one whose effective time has come. */
export function findVersionInForce(db: Db, at: Date): Promise<VersionRow | undefined> {
  return versions(db)
    .where("state", "=", "published")
    .where("effective_at", "<=", at)
    .orderBy("effective_at", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The published version whose effective time has not come yet. */
export function findUpcomingVersion(db: Db, at: Date): Promise<VersionRow | undefined> {
  return versions(db)
    .where("state", "=", "published")
    .where("effective_at", ">", at)
    .orderBy("effective_at", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** Published versions, the newest first. There are a few a year. */
export function listPublishedVersions(db: Db): Promise<VersionRow[]> {
  return versions(db).where("state", "=", "published").orderBy("effective_at", "desc").limit(100).execute();
}

export function findPublishedVersion(db: Db, version: string): Promise<VersionRow | undefined> {
  return versions(db).where("state", "=", "published").where("version", "=", version).executeTakeFirst();
}

export function findDraftVersion(db: Db): Promise<VersionRow | undefined> {
  return versions(db).where("state", "=", "draft").executeTakeFirst();
}

/** The draft, locked, so that an edit and the publication of the same draft wait for each other. */
export function lockDraftVersion(db: Db): Promise<VersionRow | undefined> {
  return versions(db).where("state", "=", "draft").forUpdate().executeTakeFirst();
}

export function listArticles(db: Db, versionId: RegulationVersionId): Promise<ArticleRow[]> {
  return db
    .selectFrom("regulation_articles")
    .select(["number", "heading", "heading_en as headingEn", "body", "body_en as bodyEn", "rules"])
    .where("version_id", "=", versionId)
    .orderBy("number")
    .execute();
}

export async function insertVersion(
  db: Db,
  version: { id: RegulationVersionId; version: string; summary: string; summaryEn: string; createdAt: Date },
): Promise<void> {
  await db
    .insertInto("regulation_versions")
    .values({
      id: version.id,
      version: version.version,
      state: "draft",
      summary: version.summary,
      summary_en: version.summaryEn,
      created_at: version.createdAt,
    })
    .execute();
}

export async function updateVersionSummary(
  db: Db,
  id: RegulationVersionId,
  { version, summary, summaryEn }: { version: string; summary: string; summaryEn: string },
): Promise<void> {
  await db
    .updateTable("regulation_versions")
    .set({ version, summary, summary_en: summaryEn })
    .where("id", "=", id)
    .where("state", "=", "draft")
    .execute();
}

export async function updateVersionToPublished(
  db: Db,
  id: RegulationVersionId,
  { at, effectiveAt, by }: { at: Date; effectiveAt: Date; by: UserId },
): Promise<void> {
  await db
    .updateTable("regulation_versions")
    .set({ state: "published", published_at: at, effective_at: effectiveAt, published_by: by })
    .where("id", "=", id)
    .where("state", "=", "draft")
    .execute();
}

/** Writes the articles of a draft anew. Articles of a published version are never touched: the caller holds the draft. */
export async function replaceArticles(
  db: Db,
  versionId: RegulationVersionId,
  articles: readonly ArticleRow[],
): Promise<void> {
  await db.deleteFrom("regulation_articles").where("version_id", "=", versionId).execute();
  if (articles.length === 0) return;
  await db
    .insertInto("regulation_articles")
    .values(
      articles.map((a) => ({
        version_id: versionId,
        number: a.number,
        heading: a.heading,
        heading_en: a.headingEn,
        body: a.body,
        body_en: a.bodyEn,
        rules: [...a.rules],
      })),
    )
    .execute();
}

/** Answers false when this seller had accepted the version before. */
export async function insertAcceptance(
  db: Db,
  acceptance: { sellerId: SellerId; versionId: RegulationVersionId; userId: UserId; acceptedAt: Date },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto("regulation_acceptances")
    .values({
      seller_id: acceptance.sellerId,
      version_id: acceptance.versionId,
      user_id: acceptance.userId,
      accepted_at: acceptance.acceptedAt,
    })
    .onConflict((oc) => oc.columns(["seller_id", "version_id"]).doNothing())
    .executeTakeFirstOrThrow();
  return (numInsertedOrUpdatedRows ?? 0n) > 0n;
}

/** When a seller accepted each of the versions asked for. */
export function listAcceptances(
  db: Db,
  sellerId: SellerId,
  versionIds: readonly RegulationVersionId[],
): Promise<{ versionId: string; acceptedAt: Date }[]> {
  if (versionIds.length === 0) return Promise.resolve([]);
  return db
    .selectFrom("regulation_acceptances")
    .select(["version_id as versionId", "accepted_at as acceptedAt"])
    .where("seller_id", "=", sellerId)
    .where("version_id", "in", [...versionIds])
    .execute();
}
