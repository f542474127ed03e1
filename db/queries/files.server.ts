import type { Db } from "#app/domain/shared/ctx.ts";

export type StoredFile = {
  id: string;
  mime: string;
  sizeBytes: number;
  width: number | null;
  height: number | null;
  createdAt: Date;
};

/** Files are kept by content, so the same bytes uploaded twice are one row. */
export async function insertFile(db: Db, file: StoredFile): Promise<void> {
  await db
    .insertInto("files")
    .values({
      id: file.id,
      mime: file.mime,
      size_bytes: file.sizeBytes,
      width: file.width,
      height: file.height,
      created_at: file.createdAt,
    })
    .onConflict((oc) => oc.column("id").doNothing())
    .execute();
}

/** True when a page that anyone may see shows this file: a picture of a product, a place or a seller. */
export async function isPublicPicture(db: Db, fileId: string): Promise<boolean> {
  const row = await db
    .selectNoFrom((eb) => [
      eb
        .or([
          eb.exists(
            eb
              .selectFrom("product_pictures")
              .select("product_pictures.file_id")
              .where("product_pictures.file_id", "=", fileId),
          ),
          eb.exists(eb.selectFrom("places").select("places.id").where("places.picture_file_id", "=", fileId)),
          eb.exists(eb.selectFrom("sellers").select("sellers.id").where("sellers.picture_file_id", "=", fileId)),
          eb.exists(eb.selectFrom("storefronts").select("seller_id").where("logo_file_id", "=", fileId)),
          eb.exists(eb.selectFrom("storefront_pictures").select("seller_id").where("file_id", "=", fileId)),
        ])
        .as("isPublic"),
    ])
    .executeTakeFirstOrThrow();
  return Boolean(row.isPublic);
}

const FOREIGN_KEY_VIOLATION = "23503";

/** Forgets a file that nothing names any more; false when something does, by whatever table. */
export async function deleteUnusedFile(db: Db, id: string): Promise<boolean> {
  try {
    await db.deleteFrom("files").where("id", "=", id).execute();
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === FOREIGN_KEY_VIOLATION) return false;
    throw error;
  }
}
