import { sql } from "kysely";
import type { Scope } from "#app/domain/shared/actor.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import { goodsWithin } from "./scoped.server.ts";

export async function findLotInScopes(db: Db, scopes: readonly Scope[], id: LotId): Promise<LotId | undefined> {
  const row = await db
    .selectFrom("lots")
    .innerJoin("products", "products.id", "lots.product_id")
    .innerJoin("sellers", "sellers.id", "lots.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select("lots.id")
    .where("lots.id", "=", id)
    .where(goodsWithin(scopes))
    .executeTakeFirst();
  return row?.id as LotId | undefined;
}

export type OverseenLot = {
  id: LotId;
  gtin: string;
  code: string;
  state: "open" | "held" | "recalled";
  productName: string;
  productNameEn: string | null;
  producerName: string;
  producedOn: Day;
  expiresOn: Day | null;
  quantity: number;
  unit: string;
  unitEn: string;
};

const overseenLots = (db: Db, scopes: readonly Scope[]) =>
  db
    .selectFrom("lots")
    .innerJoin("products", "products.id", "lots.product_id")
    .innerJoin("sellers", "sellers.id", "lots.seller_id")
    .innerJoin("units", "units.id", "sellers.unit_id")
    .select([
      "lots.id",
      "products.gtin",
      "lots.code",
      "lots.state",
      "products.name as productName",
      "products.name_en as productNameEn",
      "sellers.display_name as producerName",
      "lots.produced_on as producedOn",
      "lots.expires_on as expiresOn",
      "lots.quantity",
      "products.unit",
      "products.unit_en as unitEn",
    ])
    .where(goodsWithin(scopes))
    .$castTo<OverseenLot>();

export type LotSearch = { gtin: string } | { code: string };

/** Lots that bear a code, or are of a GTIN, newest first. */
export async function searchOverseenLots(
  db: Db,
  scopes: readonly Scope[],
  search: LotSearch,
  limit: number,
): Promise<OverseenLot[]> {
  return overseenLots(db, scopes)
    .where((eb) => ("gtin" in search ? eb("products.gtin", "=", search.gtin) : eb("lots.code", "=", search.code)))
    .orderBy("lots.produced_on", "desc")
    .orderBy("lots.id", "desc")
    .limit(limit)
    .execute();
}

/** Lots that are held or recalled now for their own sake, the newest hold first. */
export async function listLotsOffSale(
  db: Db,
  scopes: readonly Scope[],
  page: { after: { placedAt: Date; id: string } | undefined; limit: number },
): Promise<(OverseenLot & OffSale)[]> {
  let query = overseenLots(db, scopes)
    .innerJoin("lot_holds", "lot_holds.lot_id", "lots.id")
    .select([
      "lot_holds.id as holdId",
      "lot_holds.kind",
      "lot_holds.reason",
      "lot_holds.decision_number as decisionNumber",
      "lot_holds.placed_at as placedAt",
    ])
    .where("lot_holds.released_at", "is", null)
    .where("lot_holds.cause", "!=", "ancestor")
    .orderBy("lot_holds.placed_at", "desc")
    .orderBy("lot_holds.id", "desc")
    .limit(page.limit);
  if (page.after) {
    const { placedAt, id } = page.after;
    query = query.where((eb) =>
      eb(eb.refTuple("lot_holds.placed_at", "lot_holds.id"), "<", eb.tuple(eb.val(placedAt), eb.val(id))),
    );
  }
  return query.$castTo<OverseenLot & OffSale>().execute();
}

export type OffSale = {
  holdId: string;
  kind: "hold" | "recall";
  reason: string;
  decisionNumber: string | null;
  placedAt: Date;
};

export async function findOverseenLot(db: Db, scopes: readonly Scope[], id: LotId): Promise<OverseenLot | undefined> {
  return overseenLots(db, scopes).where("lots.id", "=", id).executeTakeFirst();
}

export type LotReach = { orders: number; packs: number; buyers: number; offered: number; unsold: number };

/** How far a lot has gone: orders and buyers that got goods of it, and what is still on offer. */
export async function countLotReach(db: Db, id: LotId): Promise<LotReach> {
  const [sold, offered] = await Promise.all([
    db
      .selectFrom("order_line_lots")
      .innerJoin("order_lines", "order_lines.id", "order_line_lots.order_line_id")
      .innerJoin("orders", "orders.id", "order_lines.order_id")
      .innerJoin("checkouts", "checkouts.id", "orders.checkout_id")
      .select((eb) => [
        eb.fn.count<number>("orders.id").distinct().as("orders"),
        eb.fn.count<number>("checkouts.buyer_phone").distinct().as("buyers"),
        sql<number>`coalesce(sum(order_line_lots.quantity), 0)::int`.as("packs"),
      ])
      .where("order_line_lots.lot_id", "=", id)
      .executeTakeFirstOrThrow(),
    db
      .selectFrom("listing_lots")
      .select([
        sql<number>`coalesce(sum(offered), 0)::int`.as("offered"),
        sql<number>`coalesce(sum(offered - packed), 0)::int`.as("unsold"),
      ])
      .where("lot_id", "=", id)
      .executeTakeFirstOrThrow(),
  ]);
  return { ...sold, ...offered };
}
