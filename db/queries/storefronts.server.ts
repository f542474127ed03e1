import type { Db } from "#app/domain/shared/ctx.ts";
import type { SellerId } from "#app/domain/shared/ids.ts";
import type { CertificateFacts } from "#app/domain/regulation/certificate-facts.ts";
import type { StorefrontPictureRef, StorefrontWords } from "#app/domain/listings/storefront.ts";

export type StorefrontRow = StorefrontWords & { readonly logoFileId: string | null };

export const findStorefront = (db: Db, sellerId: SellerId): Promise<StorefrontRow | undefined> =>
  db
    .selectFrom("storefronts")
    .select(["brand", "slogan", "slogan_en as sloganEn", "logo_file_id as logoFileId"])
    .where("seller_id", "=", sellerId)
    .executeTakeFirst();

/** Makes the row on first use; what is left out stays. */
export async function upsertStorefront(
  db: Db,
  sellerId: SellerId,
  row: Partial<StorefrontWords> & { logoFileId?: string },
  at: Date,
): Promise<void> {
  const set = {
    ...("brand" in row ? { brand: row.brand ?? null } : {}),
    ...("slogan" in row ? { slogan: row.slogan ?? null } : {}),
    ...("sloganEn" in row ? { slogan_en: row.sloganEn ?? null } : {}),
    ...(row.logoFileId === undefined ? {} : { logo_file_id: row.logoFileId }),
    updated_at: at,
  };
  await db
    .insertInto("storefronts")
    .values({ seller_id: sellerId, ...set })
    .onConflict((oc) => oc.column("seller_id").doUpdateSet(set))
    .execute();
}

export const listStorefrontPictures = (db: Db, sellerId: SellerId): Promise<StorefrontPictureRef[]> =>
  db
    .selectFrom("storefront_pictures")
    .select(["file_id as fileId", "alt", "alt_en as altEn"])
    .where("seller_id", "=", sellerId)
    .orderBy("position")
    .execute();

/** Holds the seller, so that two changes of its pictures come one after the other. */
export async function lockStorefrontPictures(db: Db, sellerId: SellerId): Promise<StorefrontPictureRef[]> {
  await db.selectFrom("sellers").select("id").where("id", "=", sellerId).forUpdate().execute();
  return listStorefrontPictures(db, sellerId);
}

export async function replaceStorefrontPictures(
  db: Db,
  sellerId: SellerId,
  pictures: readonly StorefrontPictureRef[],
): Promise<void> {
  await db.deleteFrom("storefront_pictures").where("seller_id", "=", sellerId).execute();
  if (pictures.length === 0) return;
  await db
    .insertInto("storefront_pictures")
    .values(
      pictures.map(({ fileId, alt, altEn }, position) => ({
        seller_id: sellerId,
        position,
        file_id: fileId,
        alt,
        alt_en: altEn,
      })),
    )
    .execute();
}

/** Papers of a seller that were ever accepted, as the rules see them. */
export const listSellerPaperFacts = (db: Db, sellerId: SellerId): Promise<CertificateFacts[]> =>
  db
    .selectFrom("certificates")
    .select([
      "kind",
      "number",
      "state",
      "issued_on as issuedOn",
      "valid_to as validTo",
      "scope_categories as scopeCategories",
      "scope_glns as scopeGlns",
      "stars",
    ])
    .where("seller_id", "=", sellerId)
    .where("state", "not in", ["pending", "refused"])
    .$castTo<CertificateFacts>()
    .execute();
