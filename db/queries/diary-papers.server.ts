import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId, TraceEventId, UserId } from "#app/domain/shared/ids.ts";

/** Photographs and reports that go with entries of the diary. */

export async function insertDiaryPicture(
  db: Db,
  picture: { sellerId: SellerId; fileId: string; keptBy: UserId; keptAt: Date },
): Promise<void> {
  await db
    .insertInto("diary_pictures")
    .values({
      seller_id: picture.sellerId,
      file_id: picture.fileId,
      kept_by: picture.keptBy,
      kept_at: picture.keptAt,
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
}

/** True when this seller's people uploaded all of these. */
export async function hasDiaryPictures(db: Db, sellerId: SellerId, fileIds: readonly string[]): Promise<boolean> {
  if (fileIds.length === 0) return true;
  const { n } = await db
    .selectFrom("diary_pictures")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("seller_id", "=", sellerId)
    .where("file_id", "in", [...new Set(fileIds)])
    .executeTakeFirstOrThrow();
  return n === new Set(fileIds).size;
}

/** True for a kept report of a test that belongs to this seller. */
export async function hasTestReport(db: Db, sellerId: SellerId, documentId: string): Promise<boolean> {
  const row = await db
    .selectFrom("documents")
    .select("id")
    .where("id", "=", documentId)
    .where("seller_id", "=", sellerId)
    .where("purpose", "=", "test_report")
    .where("erased_at", "is", null)
    .executeTakeFirst();
  return row !== undefined;
}

/** The photographs of these events, in their order. */
export async function listEventPictures(
  db: Db,
  eventIds: readonly TraceEventId[],
): Promise<Map<TraceEventId, string[]>> {
  const pictures = new Map<TraceEventId, string[]>();
  if (eventIds.length === 0) return pictures;
  const rows = await db
    .selectFrom("event_pictures")
    .select(["event_id as eventId", "file_id as fileId"])
    .where("event_id", "in", [...eventIds])
    .orderBy("event_id")
    .orderBy("position")
    .execute();
  for (const { eventId, fileId } of rows) {
    const id = eventId as TraceEventId;
    pictures.set(id, [...(pictures.get(id) ?? []), fileId]);
  }
  return pictures;
}
