import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, PlaceId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import type {
  OriginLot,
  OriginPicture,
  OriginProduct,
  SellerCertificate,
} from "#app/domain/traceability/lot-origin.ts";
import type { PlaceKind } from "#app/domain/traceability/place.ts";

/** Flat columns of a lot's page; nulls and kinds as the database keeps them. */
export type OriginLotRow = OriginLot &
  Omit<OriginProduct, "picture" | "story"> & {
    productId: ProductId;
    sellerId: SellerId;
    categoryCode: string;
    placeId: PlaceId;
    packedPlaceId: PlaceId | null;
    producerSlug: string;
    producerKind: string;
    producerState: string;
    producerName: string;
    producerNameEn: string | null;
    legalName: string;
    address: string;
    commune: string;
    communeEn: string;
  };

const productColumns = [
  "products.id as productId",
  "products.gtin",
  "categories.goods_group as group",
  "products.category_code as categoryCode",
  "categories.name as category",
  "categories.name_en as categoryEn",
  "products.name",
  "products.name_en as nameEn",
  "products.brand",
  "products.unit",
  "products.unit_en as unitEn",
  "products.net_content_unit as netContentUnit",
  "products.ingredients",
  "products.ingredients_en as ingredientsEn",
  "products.warnings",
  "products.warnings_en as warningsEn",
  "products.usage",
  "products.usage_en as usageEn",
  "products.storage",
  "products.storage_en as storageEn",
  "products.standard",
  "products.self_declaration_number as selfDeclarationNumber",
  "products.origin_country as originCountry",
] as const;

const producerColumns = [
  "sellers.id as sellerId",
  "sellers.slug as producerSlug",
  "sellers.kind as producerKind",
  "sellers.state as producerState",
  "sellers.display_name as producerName",
  "sellers.display_name_en as producerNameEn",
  "sellers.legal_name as legalName",
  "sellers.address",
  "communes.full_name as commune",
  "communes.full_name_en as communeEn",
] as const;

/** Nothing of a seller is public before the market has approved it once. */
const PUBLIC_STATES = ["approved", "suspended", "struck_off"] as const;

const netContent = sql<number>`products.net_content::float8`.as("netContent");

const originLots = (db: Db) =>
  db
    .selectFrom("lots")
    .innerJoin("products", "products.id", "lots.product_id")
    .innerJoin("categories", "categories.code", "products.category_code")
    .innerJoin("sellers", "sellers.id", "lots.seller_id")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .select([...productColumns, ...producerColumns, netContent])
    .select([
      "lots.id",
      "lots.code",
      "lots.state",
      "lots.produced_on as producedOn",
      "lots.packed_on as packedOn",
      "lots.expires_on as expiresOn",
      "lots.quantity",
      "lots.uom",
      "lots.kind",
      "lots.facts",
      "lots.place_id as placeId",
      "lots.packed_place_id as packedPlaceId",
    ]);

/** The lot a Digital Link names, if there is one. */
export async function findOriginLot(db: Db, gtin: string, code: string): Promise<OriginLotRow | undefined> {
  return originLots(db)
    .where("products.gtin", "=", gtin)
    .where("lots.code", "=", code)
    .where("sellers.state", "in", PUBLIC_STATES)
    .$castTo<OriginLotRow>()
    .executeTakeFirst();
}

export async function listOriginLots(db: Db, ids: readonly LotId[]): Promise<OriginLotRow[]> {
  if (ids.length === 0) return [];
  return originLots(db)
    .where("lots.id", "in", [...ids])
    .orderBy("lots.produced_on", "desc")
    .orderBy("lots.id", "desc")
    .$castTo<OriginLotRow>()
    .execute();
}

export type OriginPlaceRow = {
  id: PlaceId;
  gln: string;
  extension: string;
  kind: PlaceKind;
  name: string;
  nameEn: string | null;
  formerName: string | null;
  keeper: string | null;
  commune: string;
  communeEn: string;
};

const originPlaces = (db: Db) =>
  db
    .selectFrom("places")
    .innerJoin("communes", "communes.code", "places.commune_code")
    .select([
      "places.id",
      "places.gln",
      "places.gln_extension as extension",
      "places.kind",
      "places.name",
      "places.name_en as nameEn",
      "places.former_name as formerName",
      "places.keeper_name as keeper",
      "communes.full_name as commune",
      "communes.full_name_en as communeEn",
    ]);

export async function listOriginPlaces(db: Db, ids: readonly PlaceId[]): Promise<OriginPlaceRow[]> {
  if (ids.length === 0) return [];
  return originPlaces(db)
    .where("places.id", "in", [...new Set(ids)])
    .$castTo<OriginPlaceRow>()
    .execute();
}

/** Papers of these sellers that were in force at some time; pending and refused ones are nobody else's business. */
export async function listSellerPapers(
  db: Db,
  sellerIds: readonly SellerId[],
): Promise<(SellerCertificate & { sellerId: SellerId })[]> {
  if (sellerIds.length === 0) return [];
  return db
    .selectFrom("certificates")
    .select([
      "seller_id as sellerId",
      "kind",
      "number",
      "issuer",
      "issued_on as issuedOn",
      "valid_to as validTo",
      "stars",
      "state",
      "scope_categories as categories",
      "scope_glns as glns",
    ])
    .where("seller_id", "in", [...new Set(sellerIds)])
    .where("state", "in", ["valid", "expired", "suspended", "withdrawn"])
    .orderBy("kind")
    .orderBy("issued_on", "desc")
    .$castTo<SellerCertificate & { sellerId: SellerId }>()
    .execute();
}

/** The picture that lists show of each product: its first. */
export async function listFirstPictures(
  db: Db,
  productIds: readonly ProductId[],
): Promise<(OriginPicture & { productId: ProductId })[]> {
  if (productIds.length === 0) return [];
  return db
    .selectFrom("product_pictures")
    .innerJoin("files", "files.id", "product_pictures.file_id")
    .select([
      "product_pictures.product_id as productId",
      "product_pictures.file_id as fileId",
      "product_pictures.alt",
      "product_pictures.alt_en as altEn",
      "files.width",
      "files.height",
    ])
    .where("product_pictures.product_id", "in", [...new Set(productIds)])
    .where("product_pictures.position", "=", 0)
    .$castTo<OriginPicture & { productId: ProductId }>()
    .execute();
}

export type OriginProductRow = Omit<OriginProduct, "picture" | "story"> & {
  productId: ProductId;
  sellerId: SellerId;
  categoryCode: string;
  producerSlug: string;
  producerKind: string;
  producerState: string;
  producerName: string;
  producerNameEn: string | null;
  legalName: string;
  address: string;
  commune: string;
  communeEn: string;
};

export async function findOriginProduct(db: Db, gtin: string): Promise<OriginProductRow | undefined> {
  return db
    .selectFrom("products")
    .innerJoin("categories", "categories.code", "products.category_code")
    .innerJoin("sellers", "sellers.id", "products.seller_id")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .select([...productColumns, ...producerColumns, netContent])
    .where("products.gtin", "=", gtin)
    .where("sellers.state", "in", PUBLIC_STATES)
    .$castTo<OriginProductRow>()
    .executeTakeFirst();
}

export type LotLine = {
  id: LotId;
  gtin: string;
  code: string;
  group: OriginProduct["group"];
  categoryCode: string;
  productName: string;
  productNameEn: string | null;
  producedOn: Day;
  expiresOn: Day | null;
  state: OriginLot["state"];
  placeName: string;
  placeNameEn: string | null;
  commune: string;
  communeEn: string;
};

const lotLines = (db: Db) =>
  db
    .selectFrom("lots")
    .innerJoin("products", "products.id", "lots.product_id")
    .innerJoin("categories", "categories.code", "products.category_code")
    .innerJoin("places", "places.id", "lots.place_id")
    .innerJoin("communes", "communes.code", "places.commune_code")
    .select([
      "lots.id",
      "products.gtin",
      "lots.code",
      "categories.goods_group as group",
      "products.category_code as categoryCode",
      "products.name as productName",
      "products.name_en as productNameEn",
      "lots.produced_on as producedOn",
      "lots.expires_on as expiresOn",
      "lots.state",
      "places.name as placeName",
      "places.name_en as placeNameEn",
      "communes.full_name as commune",
      "communes.full_name_en as communeEn",
    ])
    .orderBy("lots.produced_on", "desc")
    .orderBy("lots.id", "desc")
    .$castTo<LotLine>();

/** The newest lots of a product that one may still hold in one's hand: not past their day, or recalled. */
export async function listCurrentLots(db: Db, productId: ProductId, today: Day, limit: number): Promise<LotLine[]> {
  return lotLines(db)
    .where("lots.product_id", "=", productId)
    .where((eb) =>
      eb.or([eb("lots.expires_on", "is", null), eb("lots.expires_on", ">=", today), eb("lots.state", "=", "recalled")]),
    )
    .limit(limit)
    .execute();
}

/** The newest lots that arrived at a market or one of its stalls. */
export async function listLotsAtMarket(db: Db, placeId: PlaceId, limit: number): Promise<LotLine[]> {
  return lotLines(db)
    .where("lots.id", "in", (eb) =>
      eb
        .selectFrom("market_intakes as i")
        .innerJoin("places as stall", (join) => join.onRef("stall.unit_id", "=", "i.stall_id"))
        .select("i.lot_id")
        .where("stall.id", "=", placeId)
        .where("i.verdict", "in", ["fine", "incomplete"])
        .where("i.lot_id", "is not", null)
        .$castTo<{ lot_id: string }>(),
    )
    .limit(limit)
    .execute();
}

/** The newest lots that were made or packed at a place. */
export async function listLotsOfPlace(db: Db, placeId: PlaceId, limit: number): Promise<LotLine[]> {
  return lotLines(db)
    .where((eb) => eb.or([eb("lots.place_id", "=", placeId), eb("lots.packed_place_id", "=", placeId)]))
    .limit(limit)
    .execute();
}

export type PlacePageRow = OriginPlaceRow & {
  areaSquareMetres: number | null;
  pictureId: string | null;
  /** Null for a market and its stalls, which belong to their board. */
  producerSlug: string | null;
  producerName: string | null;
  producerNameEn: string | null;
};

export async function findPlacePage(db: Db, gln: string, extension: string): Promise<PlacePageRow | undefined> {
  return originPlaces(db)
    .leftJoin("sellers", "sellers.id", "places.seller_id")
    .select([
      "places.area_square_metres as areaSquareMetres",
      "places.picture_file_id as pictureId",
      "sellers.slug as producerSlug",
      "sellers.display_name as producerName",
      "sellers.display_name_en as producerNameEn",
    ])
    .where("places.gln", "=", gln)
    .where("places.gln_extension", "=", extension)
    .where((eb) => eb.or([eb("places.unit_id", "is not", null), eb("sellers.state", "in", PUBLIC_STATES)]))
    .$castTo<PlacePageRow>()
    .executeTakeFirst();
}

/** True when the product has a lot of this code that anyone may read about. */
export async function hasPublicLot(db: Db, gtin: string, code: string): Promise<boolean> {
  const row = await db
    .selectFrom("lots")
    .innerJoin("products", "products.id", "lots.product_id")
    .innerJoin("sellers", "sellers.id", "lots.seller_id")
    .select("lots.id")
    .where("products.gtin", "=", gtin)
    .where("lots.code", "=", code)
    .where("sellers.state", "in", PUBLIC_STATES)
    .executeTakeFirst();
  return row !== undefined;
}
