import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { GoodsGroup } from "#app/domain/shared/goods-group.ts";
import type { LotId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import type { LotKind } from "#app/domain/traceability/fold-lot.ts";
import type { LotState } from "#app/domain/traceability/lot.ts";
import type { LotUnit, NetContent } from "#app/domain/traceability/quantity.ts";

/** A lot that a seller has something of: made by itself, or got from another enterprise of the market. */
export type LotInHand = {
  readonly id: LotId;
  readonly code: string;
  readonly gtin: string;
  readonly productId: ProductId;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly group: GoodsGroup;
  readonly unit: string;
  readonly unitEn: string;
  readonly content: NetContent;
  readonly kind: LotKind;
  readonly uom: LotUnit;
  readonly state: LotState;
  readonly producedOn: Day;
  readonly expiresOn: Day | null;
  readonly tolerancePermille: number;
  /** What entered the seller's hands of it, and what is left there. */
  readonly came: number;
  readonly onHand: number;
  /** Units that stand in the shop and are not packed for an order. */
  readonly onOffer: number;
  /** Who made it, where that is another enterprise. */
  readonly makerName: string | null;
};

const lotsInHand = (sellerId: SellerId) => sql`
  select l.id, l.code, p.gtin, p.id as "productId", p.name as "productName", p.name_en as "productNameEn",
    c.goods_group as "group", p.unit, p.unit_en as "unitEn",
    jsonb_build_object('amount', p.net_content, 'unit', p.net_content_unit) as content,
    l.kind, l.uom, l.state, l.produced_on as "producedOn", l.expires_on as "expiresOn",
    p.balance_tolerance_permille as "tolerancePermille", coalesce(b.entered + b.got, 0) as came,
    coalesce(b.on_hand, 0) as "onHand", coalesce(o.offered - o.packed, 0) as "onOffer",
    case when l.seller_id <> ${sellerId}::uuid then s.display_name end as "makerName"
  from lots l
  join products p on p.id = l.product_id
  join categories c on c.code = p.category_code
  join sellers s on s.id = l.seller_id
  left join lot_balances b on b.lot_id = l.id and b.holder_id = ${sellerId}::uuid
  left join listing_lots o on o.lot_id = l.id
`;

/** What a seller could work on: lots with something left, what is weighed and not packed first, then the newest. */
export async function listLotsInHand(db: Db, sellerId: SellerId, limit: number): Promise<LotInHand[]> {
  const { rows } = await sql<LotInHand>`
    ${lotsInHand(sellerId)}
    where l.id in (select lot_id from lot_balances where holder_id = ${sellerId}::uuid and on_hand > 0)
    order by l.uom is not null desc, l.created_at desc, l.id desc limit ${limit}
  `.execute(db);
  return rows;
}

/** These lots, as far as the seller made them or got them; in the order of their ids, locked when asked. */
export async function listOwnOrGotLots(
  db: Db,
  sellerId: SellerId,
  lotIds: readonly LotId[],
  { locked = false }: { locked?: boolean } = {},
): Promise<LotInHand[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<LotInHand>`
    ${lotsInHand(sellerId)}
    where l.id = any(${[...lotIds]}::uuid[]) and (l.seller_id = ${sellerId}::uuid or b.lot_id is not null)
    order by l.id ${locked ? sql`for no key update of l` : sql``}
  `.execute(db);
  return rows;
}

/** Lots of this code that the seller made or got: a code may stand on lots of several products. */
export async function listLotsByCode(
  db: Db,
  sellerId: SellerId,
  { code, gtin }: { readonly code: string; readonly gtin: string | undefined },
): Promise<LotInHand[]> {
  const { rows } = await sql<LotInHand>`
    ${lotsInHand(sellerId)}
    where l.code = ${code} and (${gtin ?? null}::text is null or p.gtin = ${gtin ?? null})
      and (l.seller_id = ${sellerId}::uuid or b.lot_id is not null)
    order by l.created_at desc, l.id desc limit 10
  `.execute(db);
  return rows;
}

export type ProductToMake = {
  readonly id: ProductId;
  readonly gtin: string;
  readonly name: string;
  readonly nameEn: string | null;
  readonly group: GoodsGroup;
  readonly categoryCode: string;
  readonly needsQuarantine: boolean;
  readonly unit: string;
  readonly unitEn: string;
  readonly content: NetContent;
  readonly shelfLifeDays: number | null;
  readonly tolerancePermille: number;
};

const productsToMake = (sellerId: SellerId) => sql`
  select p.id, p.gtin, p.name, p.name_en as "nameEn", c.goods_group as "group", p.category_code as "categoryCode",
    c.needs_quarantine as "needsQuarantine", p.unit, p.unit_en as "unitEn",
    jsonb_build_object('amount', p.net_content, 'unit', p.net_content_unit) as content,
    p.shelf_life_days as "shelfLifeDays", p.balance_tolerance_permille as "tolerancePermille"
  from products p join categories c on c.code = p.category_code
  where p.seller_id = ${sellerId}::uuid
`;

/** The seller's own products, by name. */
export async function listProductsToMake(db: Db, sellerId: SellerId, limit: number): Promise<ProductToMake[]> {
  const { rows } = await sql<ProductToMake>`
    ${productsToMake(sellerId)} order by p.name collate "vi-x-icu", p.id limit ${limit}
  `.execute(db);
  return rows;
}

/** These of the seller's own products, kept from changing while a lot of them is written. */
export async function lockProductsToMake(
  db: Db,
  sellerId: SellerId,
  productIds: readonly ProductId[],
): Promise<ProductToMake[]> {
  const { rows } = await sql<ProductToMake>`
    ${productsToMake(sellerId)} and p.id = any(${[...productIds]}::uuid[]) order by p.id for share of p
  `.execute(db);
  return rows;
}

export async function listLotStates(
  db: Db,
  lotIds: readonly LotId[],
): Promise<{ readonly id: LotId; readonly code: string; readonly state: LotState }[]> {
  if (lotIds.length === 0) return [];
  return db
    .selectFrom("lots")
    .select(["id", "code", "state"])
    .where("id", "in", [...lotIds])
    .orderBy("code")
    .$castTo<{ id: LotId; code: string; state: LotState }>()
    .execute();
}
