import type { VersionState } from "#app/domain/regulation/version-standing.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { RegulationVersionId, UserId } from "#app/domain/shared/ids.ts";

export type VersionRow = {
  readonly id: RegulationVersionId;
  readonly version: string;
  readonly state: VersionState;
  readonly summary: string;
  readonly summaryEn: string;
  readonly changesFees: boolean;
  readonly commentOpenedAt: Date | null;
  readonly commentUntil: Day | null;
  readonly publishedAt: Date | null;
  readonly effectiveAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnReason: string | null;
  readonly withdrawnReasonEn: string | null;
};

const VERSION = [
  "id",
  "version",
  "state",
  "summary",
  "summary_en as summaryEn",
  "changes_fees as changesFees",
  "comment_opened_at as commentOpenedAt",
  "comment_until as commentUntil",
  "published_at as publishedAt",
  "effective_at as effectiveAt",
  "withdrawn_at as withdrawnAt",
  "withdrawn_reason as withdrawnReason",
  "withdrawn_reason_en as withdrawnReasonEn",
] as const;

const versions = (db: Db) => db.selectFrom("regulation_versions").select(VERSION).$castTo<VersionRow>();

/** The version that binds at a moment: the latest one whose effective time has come. */
export function findVersionInForce(db: Db, at: Date): Promise<VersionRow | undefined> {
  return versions(db)
    .where("state", "=", "published")
    .where("effective_at", "<=", at)
    .orderBy("effective_at", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The version that binds next, as it was published by that moment. */
export function findUpcomingVersion(db: Db, at: Date): Promise<VersionRow | undefined> {
  return versions(db)
    .where("state", "=", "published")
    .where("published_at", "<=", at)
    .where("effective_at", ">", at)
    .orderBy("effective_at")
    .limit(1)
    .executeTakeFirst();
}

/** Published versions, the newest first. There are a few a year. */
export function listPublishedVersions(db: Db): Promise<VersionRow[]> {
  return versions(db).where("state", "=", "published").orderBy("effective_at", "desc").limit(100).execute();
}

/** Every version that ever was public, withdrawn ones too, the newest first. */
export function listAnnouncedVersions(db: Db): Promise<VersionRow[]> {
  return versions(db).where("state", "<>", "draft").orderBy("effective_at", "desc").limit(100).execute();
}

export function findAnnouncedVersion(db: Db, version: string): Promise<VersionRow | undefined> {
  return versions(db).where("state", "<>", "draft").where("version", "=", version).executeTakeFirst();
}

export function lockPublishedVersion(db: Db, version: string): Promise<VersionRow | undefined> {
  return versions(db).where("state", "=", "published").where("version", "=", version).forUpdate().executeTakeFirst();
}

export function findVersion(db: Db, id: RegulationVersionId): Promise<VersionRow | undefined> {
  return versions(db).where("id", "=", id).executeTakeFirst();
}

export function findDraftVersion(db: Db): Promise<VersionRow | undefined> {
  return versions(db).where("state", "=", "draft").executeTakeFirst();
}

/** The draft, locked, so that an edit, a comment and the publication of the same draft wait for each other. */
export function lockDraftVersion(db: Db): Promise<VersionRow | undefined> {
  return versions(db).where("state", "=", "draft").forUpdate().executeTakeFirst();
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
  set: { version: string; summary: string; summaryEn: string; changesFees: boolean },
): Promise<void> {
  await db
    .updateTable("regulation_versions")
    .set({ version: set.version, summary: set.summary, summary_en: set.summaryEn, changes_fees: set.changesFees })
    .where("id", "=", id)
    .where("state", "=", "draft")
    .execute();
}

export async function updateCommentPeriod(
  db: Db,
  id: RegulationVersionId,
  { openedAt, until }: { openedAt: Date; until: Day },
): Promise<void> {
  await db
    .updateTable("regulation_versions")
    .set({ comment_opened_at: openedAt, comment_until: until })
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

export async function updateVersionToWithdrawn(
  db: Db,
  id: RegulationVersionId,
  { at, by, reason, reasonEn }: { at: Date; by: UserId; reason: string; reasonEn: string },
): Promise<void> {
  await db
    .updateTable("regulation_versions")
    .set({
      state: "withdrawn",
      withdrawn_at: at,
      withdrawn_by: by,
      withdrawn_reason: reason,
      withdrawn_reason_en: reasonEn,
    })
    .where("id", "=", id)
    .where("state", "=", "published")
    .execute();
}
