import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import { lockLotIdentities } from "./lot-identities.server.ts";
import type { LotKind } from "#app/domain/traceability/fold-lot.ts";
import type { LockedLot, LotState, SellerLot } from "#app/domain/traceability/lot.ts";

const sellerLots = (db: Db, sellerId: SellerId) =>
  db
    .selectFrom("lots")
    .innerJoin("products", "products.id", "lots.product_id")
    .innerJoin("categories", "categories.code", "products.category_code")
    .innerJoin("places", "places.id", "lots.place_id")
    .select([
      "lots.id",
      "lots.code",
      "lots.product_id as productId",
      "products.name as productName",
      "products.name_en as productNameEn",
      "products.gtin",
      "products.unit",
      "products.unit_en as unitEn",
      "categories.goods_group as group",
      "products.category_code as categoryCode",
      "lots.place_id as placeId",
      "places.name as placeName",
      "lots.packed_place_id as packedPlaceId",
      "lots.produced_on as producedOn",
      "lots.packed_on as packedOn",
      "lots.expires_on as expiresOn",
      "lots.quantity",
      "lots.uom",
      "lots.kind",
      "lots.state",
      "lots.facts",
      "lots.created_at as createdAt",
    ])
    .where("lots.seller_id", "=", sellerId);

export type SellerLotRow = SellerLot & { readonly createdAt: Date };

export type LotFilter = {
  readonly kind?: LotKind | undefined;
  readonly state?: LotState | undefined;
  readonly productId?: ProductId | undefined;
  /** What the code begins with. */
  readonly code?: string | undefined;
  readonly onlyLeft?: boolean | undefined;
};

export type ListedLot = SellerLotRow & {
  /** What the seller has of it now. */
  readonly onHand: number;
};

/** Lots of a seller that pass the filter, newest first, after the cursor, with what is left of each. */
export async function listSellerLotRows(
  db: Db,
  sellerId: SellerId,
  page: { after: { createdAt: Date; id: LotId } | undefined; limit: number },
  { kind, state, productId, code, onlyLeft = false }: LotFilter = {},
): Promise<ListedLot[]> {
  let query = sellerLots(db, sellerId)
    .leftJoin("lot_balances", (join) =>
      join.onRef("lot_balances.lot_id", "=", "lots.id").onRef("lot_balances.holder_id", "=", "lots.seller_id"),
    )
    .select((eb) => eb.fn.coalesce("lot_balances.on_hand", sql<number>`0`).as("onHand"))
    .orderBy("lots.created_at", "desc")
    .orderBy("lots.id", "desc")
    .limit(page.limit);
  if (kind) query = query.where("lots.kind", "=", kind);
  if (state) query = query.where("lots.state", "=", state);
  if (productId) query = query.where("lots.product_id", "=", productId);
  if (code) query = query.where((eb) => eb.fn("starts_with", ["lots.code", eb.val(code)]), "=", true);
  if (onlyLeft) query = query.where("lot_balances.on_hand", ">", 0);
  if (page.after) {
    const { createdAt, id } = page.after;
    query = query.where((eb) =>
      eb(eb.refTuple("lots.created_at", "lots.id"), "<", eb.tuple(eb.val(createdAt), eb.val(id as string))),
    );
  }
  return query.$castTo<ListedLot>().execute();
}

/** A lot of this seller; undefined when it is another's. */
export async function findSellerLot(db: Db, sellerId: SellerId, id: LotId): Promise<SellerLot | undefined> {
  return sellerLots(db, sellerId).where("lots.id", "=", id).$castTo<SellerLot>().executeTakeFirst();
}

/** The code of a lot, whatever became of it. */
export async function findLotCode(db: Db, id: LotId): Promise<string> {
  const row = await db.selectFrom("lot_identities").select("code").where("id", "=", id).executeTakeFirst();
  return row?.code ?? "";
}

/** The seller's newest lot of a product: what the next lot's form repeats. */
export async function findLastLot(db: Db, sellerId: SellerId, productId: ProductId): Promise<SellerLot | undefined> {
  return (
    sellerLots(db, sellerId)
      .where("lots.product_id", "=", productId)
      // What was made of other lots tells nothing of the field.
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(selectFrom("lot_edges").select("lot_edges.event_id").whereRef("lot_edges.child_id", "=", "lots.id")),
        ),
      )
      .orderBy("lots.created_at", "desc")
      .orderBy("lots.id", "desc")
      .limit(1)
      .$castTo<SellerLot>()
      .executeTakeFirst()
  );
}

/**
 * Locks a lot for this transaction: what happens to it next sees what happened last. With a seller, only that seller's
 * lots are found. Its number is locked first, as recording an event does, so that the two never wait in a circle; who is
 * going to need several lots locks all their numbers at once before (`lockLotIdentities`).
 */
export async function lockLot(db: Db, id: LotId, sellerId?: SellerId): Promise<LockedLot | undefined> {
  await lockLotIdentities(db, [id]);
  let query = db
    .selectFrom("lots")
    .innerJoin("products", "products.id", "lots.product_id")
    .innerJoin("places", "places.id", "lots.place_id")
    .leftJoin("places as packed", "packed.id", "lots.packed_place_id")
    .select([
      "lots.id",
      "lots.seller_id as sellerId",
      "lots.code",
      "products.gtin",
      "lots.product_id as productId",
      "lots.kind",
      "lots.quantity",
      "lots.uom",
      "lots.state",
      "lots.place_id as placeId",
      "places.gln",
      "places.gln_extension as extension",
      "packed.id as packedPlaceId",
      "packed.gln as packedGln",
      "packed.gln_extension as packedExtension",
      "lots.produced_on as producedOn",
      "lots.packed_on as packedOn",
      "lots.expires_on as expiresOn",
      "lots.facts",
    ])
    .where("lots.id", "=", id)
    .forUpdate("lots");
  if (sellerId !== undefined) query = query.where("lots.seller_id", "=", sellerId);
  const row = await query.executeTakeFirst();
  if (!row) return undefined;
  const { placeId, gln, extension, packedPlaceId, packedGln, packedExtension, ...lot } = row;
  const packedPlace = packedPlaceId &&
    packedGln && { id: packedPlaceId, gln: packedGln, extension: packedExtension ?? "" };
  return { ...lot, place: { id: placeId, gln, extension }, packedPlace: packedPlace || null } as LockedLot;
}

export type ProductForLot = {
  id: ProductId;
  gtin: string;
  name: string;
  nameEn: string | null;
  group: SellerLot["group"];
  categoryCode: string;
  needsQuarantine: boolean;
  shelfLifeDays: number | null;
  unit: string;
  unitEn: string;
};

const productsForLot = (db: Db, sellerId: SellerId, id: ProductId) =>
  db
    .selectFrom("products")
    .innerJoin("categories", "categories.code", "products.category_code")
    .select([
      "products.id",
      "products.gtin",
      "products.name",
      "products.name_en as nameEn",
      "categories.goods_group as group",
      "products.category_code as categoryCode",
      "categories.needs_quarantine as needsQuarantine",
      "products.shelf_life_days as shelfLifeDays",
      "products.unit",
      "products.unit_en as unitEn",
    ])
    .where("products.id", "=", id)
    .where("products.seller_id", "=", sellerId)
    .$castTo<ProductForLot>();

export async function findProductForLot(db: Db, sellerId: SellerId, id: ProductId): Promise<ProductForLot | undefined> {
  return productsForLot(db, sellerId, id).executeTakeFirst();
}

/** What opening a lot must know of its product; locked, so that its facts hold while the lot is written. */
export async function lockProductForLot(db: Db, sellerId: SellerId, id: ProductId): Promise<ProductForLot | undefined> {
  return productsForLot(db, sellerId, id).forUpdate("products").executeTakeFirst();
}

export type LabelLot = {
  gtin: string;
  code: string;
  productName: string;
  producerName: string;
  packedOn: Day;
  expiresOn: Day | null;
};

/** What is printed on the label of a lot: all of it is on the pack in the shop anyway. */
export async function findLabelLot(db: Db, gtin: string, code: string): Promise<LabelLot | undefined> {
  return db
    .selectFrom("lots")
    .innerJoin("products", "products.id", "lots.product_id")
    .innerJoin("sellers", "sellers.id", "lots.seller_id")
    .select([
      "products.gtin",
      "lots.code",
      "products.name as productName",
      "sellers.display_name as producerName",
      "lots.packed_on as packedOn",
      "lots.expires_on as expiresOn",
    ])
    .where("products.gtin", "=", gtin)
    .where("lots.code", "=", code)
    .executeTakeFirst();
}
