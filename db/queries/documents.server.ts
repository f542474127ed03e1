import { sql } from "kysely";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { DocumentPurpose } from "#app/domain/shared/document-purposes.ts";
import type { DocumentId, SellerId, UnitId, UserId } from "#app/domain/shared/ids.ts";
import { sellerWithin } from "./scoped.server.ts";

export type DocumentToInsert = {
  id: DocumentId;
  sellerId: SellerId | null;
  userId: UserId | null;
  purpose: DocumentPurpose;
  kind: "photographs" | "pdf";
  originalName: string;
  createdBy: UserId | null;
  createdAt: Date;
  retainedUntil: Day | null;
  pages: readonly { fileId: string; width: number; height: number }[];
};

export async function insertDocument(db: Db, { pages, ...document }: DocumentToInsert): Promise<void> {
  await db
    .insertInto("documents")
    .values({
      id: document.id,
      seller_id: document.sellerId,
      user_id: document.userId,
      purpose: document.purpose,
      kind: document.kind,
      original_name: document.originalName,
      page_count: pages.length,
      created_by: document.createdBy,
      created_at: document.createdAt,
      retained_until: document.retainedUntil,
    })
    .execute();
  await db
    .insertInto("document_pages")
    .values(
      pages.map(({ fileId, width, height }, index) => ({
        document_id: document.id,
        position: index + 1,
        file_id: fileId,
        width,
        height,
      })),
    )
    .execute();
}

/** Whose documents an actor reaches: its own, and those of sellers in its areas by what the documents are for. */
export type DocumentViewer = {
  readonly userId: UserId;
  readonly sellerId: SellerId | null;
  readonly scopes: readonly { readonly purpose: DocumentPurpose; readonly within: readonly Scope[] }[];
};

const visibleTo = (viewer: DocumentViewer) => {
  const inArea = viewer.scopes.map(
    ({ purpose, within }) => sql<boolean>`(documents.purpose = ${purpose} and ${sellerWithin(within)})`,
  );
  const own = sql<boolean>`documents.user_id = ${viewer.userId} or documents.seller_id = ${viewer.sellerId}`;
  return sql<boolean>`(${sql.join([own, ...inArea], sql` or `)})`;
};

export type DocumentRow = {
  id: DocumentId;
  sellerId: SellerId | null;
  userId: UserId | null;
  sellerName: string | null;
  purpose: DocumentPurpose;
  kind: "photographs" | "pdf";
  originalName: string;
  pageCount: number;
  createdAt: Date;
  retainedUntil: Day | null;
};

const documentsFor = (db: Db, viewer: DocumentViewer) =>
  db
    .selectFrom("documents")
    .leftJoin("sellers", "sellers.id", "documents.seller_id")
    .leftJoin("units", "units.id", "sellers.unit_id")
    .where("documents.erased_at", "is", null)
    .where(visibleTo(viewer));

/** A document that is there for this viewer. */
export async function findDocument(db: Db, id: DocumentId, viewer: DocumentViewer): Promise<DocumentRow | undefined> {
  return documentsFor(db, viewer)
    .select([
      "documents.id",
      "documents.seller_id as sellerId",
      "documents.user_id as userId",
      "sellers.display_name as sellerName",
      "documents.purpose",
      "documents.kind",
      "documents.original_name as originalName",
      "documents.page_count as pageCount",
      "documents.created_at as createdAt",
      "documents.retained_until as retainedUntil",
    ])
    .where("documents.id", "=", id)
    .$castTo<DocumentRow>()
    .executeTakeFirst();
}

export type DocumentPageRow = {
  fileId: string;
  sellerId: SellerId | null;
  userId: UserId | null;
  sellerName: string | null;
  purpose: DocumentPurpose;
};

/** The file of one page, if its document is there for this viewer. */
export async function findDocumentPage(
  db: Db,
  { id, position }: { id: DocumentId; position: number },
  viewer: DocumentViewer,
): Promise<DocumentPageRow | undefined> {
  return documentsFor(db, viewer)
    .innerJoin("document_pages", "document_pages.document_id", "documents.id")
    .select([
      "document_pages.file_id as fileId",
      "documents.seller_id as sellerId",
      "documents.user_id as userId",
      "sellers.display_name as sellerName",
      "documents.purpose",
    ])
    .where("documents.id", "=", id)
    .where("document_pages.position", "=", position)
    .$castTo<DocumentPageRow>()
    .executeTakeFirst();
}

export async function insertDocumentRead(
  db: Db,
  read: { id: DocumentId; position: number; readerId: UserId; unitId: UnitId | null; requestId: string; at: Date },
): Promise<void> {
  await db
    .insertInto("document_reads")
    .values({
      document_id: read.id,
      position: read.position,
      reader_id: read.readerId,
      unit_id: read.unitId,
      request_id: read.requestId,
      at: read.at,
    })
    .execute();
}

/** True when this person has looked at the document since the moment. */
export async function hasReadSince(
  db: Db,
  { id, readerId, since }: { id: DocumentId; readerId: UserId; since: Date },
): Promise<boolean> {
  const row = await db
    .selectFrom("document_reads")
    .select("id")
    .where("document_id", "=", id)
    .where("at", ">=", since)
    .where("reader_id", "=", readerId)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

export type DocumentReadRow = {
  readerName: string;
  unitName: string | null;
  unitNameEn: string | null;
  day: Day;
  lastAt: Date;
  pages: number;
};

/** Who looked at a document, a line for each reader and Vietnamese day, the latest first. */
export async function listDocumentReads(db: Db, id: DocumentId, limit: number): Promise<DocumentReadRow[]> {
  return db
    .selectFrom("document_reads")
    .innerJoin("users", "users.id", "document_reads.reader_id")
    .leftJoin("units", "units.id", "document_reads.unit_id")
    .select((eb) => [
      "users.name as readerName",
      "units.name as unitName",
      "units.name_en as unitNameEn",
      sql<Day>`(document_reads.at at time zone 'Asia/Ho_Chi_Minh')::date`.as("day"),
      eb.fn.max("document_reads.at").as("lastAt"),
      sql<number>`count(distinct document_reads.position)::int`.as("pages"),
    ])
    .where("document_reads.document_id", "=", id)
    .groupBy(["users.id", "users.name", "units.id", "units.name", "units.name_en", "day"])
    .orderBy("lastAt", "desc")
    .limit(limit)
    .$castTo<DocumentReadRow>()
    .execute();
}

/** Documents whose time has run out. */
export async function listDueDocuments(db: Db, today: Day, limit: number): Promise<DocumentId[]> {
  const rows = await db
    .selectFrom("documents")
    .select("id")
    .where("erased_at", "is", null)
    .where("retained_until", "<", today)
    .orderBy("retained_until")
    .limit(limit)
    .$castTo<{ id: DocumentId }>()
    .execute();
  return rows.map(({ id }) => id);
}

/** Takes a document's pages out and answers their files; the row stays and says when. Undefined when it was erased before. */
export async function eraseDocumentPages(db: Db, id: DocumentId, at: Date): Promise<string[] | undefined> {
  const { numUpdatedRows } = await db
    .updateTable("documents")
    .set({ erased_at: at, original_name: "" })
    .where("id", "=", id)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  if (numUpdatedRows !== 1n) return undefined;
  const rows = await db
    .deleteFrom("document_pages")
    .where("document_id", "=", id)
    .returning("file_id as fileId")
    .execute();
  return [...new Set(rows.map(({ fileId }) => fileId))];
}

/** How many pages a document has; 0 once it was erased. */
export async function findDocumentPageCount(db: Db, id: DocumentId): Promise<number> {
  const row = await db
    .selectFrom("documents")
    .select("page_count as pages")
    .where("id", "=", id)
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return row?.pages ?? 0;
}
