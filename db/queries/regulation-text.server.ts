import type { Locale } from "#app/domain/shared/accounts.ts";
import type { ArticleText, ChapterText } from "#app/domain/regulation/regulation-text.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { RegulationVersionId } from "#app/domain/shared/ids.ts";

/** `revision` counts the times this article was written in its draft, so that two editors notice each other. */
export type ArticleRow = ArticleText & { readonly revision: number };

export function listArticles(db: Db, versionId: RegulationVersionId): Promise<ArticleRow[]> {
  return db
    .selectFrom("regulation_articles")
    .select([
      "lineage",
      "revision",
      "chapter",
      "number",
      "heading",
      "heading_en as headingEn",
      "body",
      "body_en as bodyEn",
      "rules",
      "legal_refs as legalRefs",
      "covers",
      "duty",
    ])
    .where("version_id", "=", versionId)
    .orderBy("number")
    .$castTo<ArticleRow>()
    .execute();
}

export function listChapters(db: Db, versionId: RegulationVersionId): Promise<ChapterText[]> {
  return db
    .selectFrom("regulation_chapters")
    .select(["number", "heading", "heading_en as headingEn"])
    .where("version_id", "=", versionId)
    .orderBy("number")
    .execute();
}

/** Writes the text of a draft anew. The table refuses it for a published version; the caller holds the draft. */
export async function replaceText(
  db: Db,
  versionId: RegulationVersionId,
  { chapters, articles }: { readonly chapters: readonly ChapterText[]; readonly articles: readonly ArticleRow[] },
): Promise<void> {
  await db.deleteFrom("regulation_articles").where("version_id", "=", versionId).execute();
  await db.deleteFrom("regulation_chapters").where("version_id", "=", versionId).execute();
  if (chapters.length > 0) {
    await db
      .insertInto("regulation_chapters")
      .values(
        chapters.map(({ number, heading, headingEn }) => ({
          version_id: versionId,
          number,
          heading,
          heading_en: headingEn,
        })),
      )
      .execute();
  }
  if (articles.length === 0) return;
  await db
    .insertInto("regulation_articles")
    .values(
      articles.map((article) => ({
        version_id: versionId,
        lineage: article.lineage,
        revision: article.revision,
        chapter: article.chapter,
        number: article.number,
        heading: article.heading,
        heading_en: article.headingEn,
        body: article.body,
        body_en: article.bodyEn,
        rules: [...article.rules],
        legal_refs: [...article.legalRefs],
        covers: [...article.covers],
        duty: article.duty && JSON.stringify(article.duty),
      })),
    )
    .execute();
}

export type DocumentRow = { readonly body: string; readonly sha256: string };

/** The whole text of a published version as it was published. */
export function findDocument(db: Db, versionId: RegulationVersionId, locale: Locale): Promise<DocumentRow | undefined> {
  return db
    .selectFrom("regulation_documents")
    .select(["body", "sha256"])
    .where("version_id", "=", versionId)
    .where("locale", "=", locale)
    .executeTakeFirst();
}

export function listDocumentHashes(
  db: Db,
  versionId: RegulationVersionId,
): Promise<{ readonly locale: Locale; readonly sha256: string }[]> {
  return db
    .selectFrom("regulation_documents")
    .select(["locale", "sha256"])
    .where("version_id", "=", versionId)
    .orderBy("locale", "desc")
    .$castTo<{ locale: Locale; sha256: string }>()
    .execute();
}

export async function insertDocument(
  db: Db,
  document: { versionId: RegulationVersionId; locale: Locale; body: string; sha256: string },
): Promise<void> {
  await db
    .insertInto("regulation_documents")
    .values({
      version_id: document.versionId,
      locale: document.locale,
      body: document.body,
      sha256: document.sha256,
    })
    .execute();
}
