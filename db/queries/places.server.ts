import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { PlaceId, SellerId } from "#app/domain/shared/ids.ts";
import type { PlaceKind, SellerPlace } from "#app/domain/traceability/place.ts";

const MOST_PLACES = 1000;

export type NewPlace = {
  id: PlaceId;
  sellerId: SellerId;
  gln: string;
  glnExtension: string;
  kind: PlaceKind;
  name: string;
  nameEn: string | null;
  formerName: string | null;
  communeCode: string;
  keeperName: string | null;
  areaSquareMetres: number | null;
  latitude: number | null;
  longitude: number | null;
  createdAt: Date;
};

/** False when another place already bears the number. */
export async function insertPlace(db: Db, place: NewPlace): Promise<boolean> {
  const row = await db
    .insertInto("places")
    .values({
      id: place.id,
      seller_id: place.sellerId,
      gln: place.gln,
      gln_extension: place.glnExtension,
      kind: place.kind,
      name: place.name,
      name_en: place.nameEn,
      former_name: place.formerName,
      commune_code: place.communeCode,
      keeper_name: place.keeperName,
      area_square_metres: place.areaSquareMetres,
      latitude: place.latitude,
      longitude: place.longitude,
      created_at: place.createdAt,
    })
    .onConflict((oc) => oc.columns(["gln", "gln_extension"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

const sellerPlaces = (db: Db, sellerId: SellerId) =>
  db
    .selectFrom("places")
    .innerJoin("communes", "communes.code", "places.commune_code")
    .select([
      "places.id",
      "places.gln",
      "places.gln_extension as glnExtension",
      "places.kind",
      "places.name",
      "places.name_en as nameEn",
      "places.former_name as formerName",
      "places.keeper_name as keeperName",
      "places.area_square_metres as areaSquareMetres",
      "places.commune_code as communeCode",
      "communes.full_name as commune",
      "communes.full_name_en as communeEn",
      "places.picture_file_id as pictureId",
    ])
    .where("places.seller_id", "=", sellerId)
    .$castTo<SellerPlace>();

export async function listSellerPlaceRows(db: Db, sellerId: SellerId): Promise<SellerPlace[]> {
  return sellerPlaces(db, sellerId)
    .orderBy(sql`places.name collate "vi-x-icu"`)
    .orderBy("places.id")
    .limit(MOST_PLACES)
    .execute();
}

/** A place of this seller; undefined when it is another's. */
export async function findSellerPlace(db: Db, sellerId: SellerId, id: string): Promise<SellerPlace | undefined> {
  return sellerPlaces(db, sellerId).where("places.id", "=", id).executeTakeFirst();
}

export type CommuneChoice = { code: string; name: string; nameEn: string };

export async function listCommuneChoices(db: Db): Promise<CommuneChoice[]> {
  return db
    .selectFrom("communes")
    .select(["code", "full_name as name", "full_name_en as nameEn"])
    .where("province_code", "=", "01")
    .orderBy(sql`communes.name collate "vi-x-icu"`)
    .execute();
}

export async function hasCommune(db: Db, code: string): Promise<boolean> {
  const row = await db.selectFrom("communes").select("code").where("code", "=", code).executeTakeFirst();
  return row !== undefined;
}
