import { sql, type RawBuilder } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, OrderLineId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import { goodsCovered, type Cover } from "./scoped.server.ts";

/** The set of lots that every query here is about: one lot and all that was made of it. */
const wanted = (lotIds: readonly LotId[]): RawBuilder<unknown> => sql`unnest(${[...lotIds]}::uuid[]) as wanted (id)`;

export type ReceiverCount = {
  readonly orders: number;
  readonly buyers: number;
  readonly packs: number;
  /** Orders of sellers outside the area: counted, never shown. */
  readonly ordersOutside: number;
};

/** How many orders and buyers got goods of these lots. A buyer is told by the phone of the order. */
export async function countReceivers(db: Db, cover: Cover, lotIds: readonly LotId[]): Promise<ReceiverCount> {
  const { rows } = await sql<ReceiverCount>`
    select count(distinct orders.id)::int as orders, count(distinct checkouts.buyer_phone)::int as buyers,
      coalesce(sum(taken.quantity), 0)::int as packs,
      (count(distinct orders.id) filter (where not ${goodsCovered(cover)}))::int as "ordersOutside"
    from ${wanted(lotIds)}
    join order_line_lots taken on taken.lot_id = wanted.id
    join order_lines on order_lines.id = taken.order_line_id
    join orders on orders.id = order_lines.order_id
    join checkouts on checkouts.id = orders.checkout_id
    join products on products.id = order_lines.product_id
    join sellers on sellers.id = orders.seller_id
    join units on units.id = sellers.unit_id
  `.execute(db);
  return rows[0] ?? { orders: 0, buyers: 0, packs: 0, ordersOutside: 0 };
}

export type Receiver = {
  readonly orderLineId: OrderLineId;
  readonly lotId: LotId;
  readonly orderCode: string;
  readonly orderState: string;
  readonly buyerName: string;
  readonly buyerPhone: string;
  readonly goods: string;
  readonly goodsEn: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly quantity: number;
  readonly gtin: string;
  readonly lotCode: string;
  readonly sellerName: string;
  readonly packedAt: Date;
};
export type ReceiverAfter = { readonly packedAt: Date; readonly orderLineId: string; readonly lotId: string };

/** Whom to call: orders of sellers in the area that were filled from these lots, the newest first, after the cursor. */
export async function listReceivers(
  db: Db,
  cover: Cover,
  lotIds: readonly LotId[],
  { after, limit }: { after?: ReceiverAfter | undefined; limit: number },
): Promise<Receiver[]> {
  const beyond = after
    ? sql`and (taken.packed_at, taken.order_line_id, taken.lot_id)
        < (${after.packedAt}::timestamptz, ${after.orderLineId}::uuid, ${after.lotId}::uuid)`
    : sql``;
  const { rows } = await sql<Receiver>`
    select order_lines.id as "orderLineId", taken.lot_id as "lotId", orders.code as "orderCode",
      orders.state as "orderState", checkouts.buyer_name as "buyerName", checkouts.buyer_phone as "buyerPhone",
      order_lines.name as goods, order_lines.name_en as "goodsEn", order_lines.unit, order_lines.unit_en as "unitEn",
      taken.quantity, products.gtin, i.code as "lotCode", sellers.display_name as "sellerName",
      taken.packed_at as "packedAt"
    from ${wanted(lotIds)}
    join order_line_lots taken on taken.lot_id = wanted.id
    join lot_identities i on i.id = taken.lot_id
    join order_lines on order_lines.id = taken.order_line_id
    join orders on orders.id = order_lines.order_id
    join checkouts on checkouts.id = orders.checkout_id
    join products on products.id = order_lines.product_id
    join sellers on sellers.id = orders.seller_id
    join units on units.id = sellers.unit_id
    where ${goodsCovered(cover)} ${beyond}
    order by taken.packed_at desc, taken.order_line_id desc, taken.lot_id desc
    limit ${limit}
  `.execute(db);
  return rows;
}

export type Delivery = {
  readonly eventId: TraceEventId;
  readonly eventHash: string;
  readonly occurredAt: Date;
  readonly gtin: string;
  readonly lotCode: string;
  readonly amount: number;
  readonly uom: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly fromName: string;
  /** What the event says of the receiver: a seller of this market by its party number, or words about somebody outside. */
  readonly toName: string | null;
  /** A receiver on this market has confirmed the goods. */
  readonly isConfirmed: boolean | null;
};

/** Stalls, shops and enterprises that these lots were handed to, the newest first; of senders or goods in the area. */
export async function listDeliveries(
  db: Db,
  cover: Cover,
  lotIds: readonly LotId[],
  limit: number,
): Promise<Delivery[]> {
  const { rows } = await sql<Delivery>`
    select e.id as "eventId", e.event_hash as "eventHash", e.occurred_at as "occurredAt", products.gtin,
      i.code as "lotCode", t.quantity as amount, t.uom, products.unit, products.unit_en as "unitEn",
      sellers.display_name as "fromName", coalesce(receivers.display_name, e.body ->> 'cholanh:receiver') as "toName",
      case when t.flow = 'sent' then exists (
        select from lot_balances b where b.lot_id = t.lot_id and b.holder_id = receivers.id and b.got > 0
      ) end as "isConfirmed"
    from ${wanted(lotIds)}
    join trace_event_lots t on t.lot_id = wanted.id and t.flow in ('sent', 'delivered') and not t.is_void
    join trace_events e on e.id = t.event_id
    join lot_identities i on i.id = t.lot_id
    join products on products.id = i.product_id
    join sellers on sellers.id = t.holder_id
    join units on units.id = sellers.unit_id
    left join lateral (
      select s.id, s.display_name
      from jsonb_array_elements(e.body -> 'destinationList') as d
      join places p on p.gln = substring(d ->> 'destination' from '/417/([0-9]{13})$')
      join sellers s on s.id = p.seller_id
      where d ->> 'type' = 'owning_party'
      limit 1
    ) receivers on true
    where ${goodsCovered(cover)}
    order by e.occurred_at desc, e.id, t.lot_id
    limit ${limit}
  `.execute(db);
  return rows;
}

export type StockLeft = {
  readonly lotId: LotId;
  readonly gtin: string;
  readonly lotCode: string;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly holderId: SellerId;
  readonly holderName: string;
  readonly placeName: string | null;
  readonly communeName: string | null;
  readonly onHand: number;
  readonly uom: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly seenAt: Date | null;
};

/** What is left of these lots, with whom and where it was seen last: the stock to freeze. Of holders in the area. */
export async function listStockLeft(
  db: Db,
  cover: Cover,
  lotIds: readonly LotId[],
  limit: number,
): Promise<StockLeft[]> {
  const { rows } = await sql<StockLeft>`
    select b.lot_id as "lotId", products.gtin, i.code as "lotCode", products.name as "productName",
      products.name_en as "productNameEn", sellers.id as "holderId", sellers.display_name as "holderName",
      places.name as "placeName", communes.full_name as "communeName", b.on_hand as "onHand", l.uom, products.unit,
      products.unit_en as "unitEn", b.seen_at as "seenAt"
    from ${wanted(lotIds)}
    join lot_balances b on b.lot_id = wanted.id and b.on_hand > 0
    join lot_identities i on i.id = b.lot_id
    join products on products.id = i.product_id
    join sellers on sellers.id = b.holder_id
    join units on units.id = sellers.unit_id
    left join lots l on l.id = b.lot_id
    left join places on places.id = b.place_id
    left join communes on communes.code = places.commune_code
    where ${goodsCovered(cover)}
    order by sellers.display_name, places.name nulls last, products.name, i.code
    limit ${limit}
  `.execute(db);
  return rows;
}

export type LotBalance = {
  readonly holderName: string;
  readonly entered: number;
  readonly got: number;
  readonly used: number;
  readonly sold: number;
  readonly delivered: number;
  readonly destroyed: number;
  readonly sent: number;
  readonly onHand: number;
};

/** What came in and what left a lot, by holder. */
export async function listLotBalances(db: Db, lotId: LotId): Promise<LotBalance[]> {
  return db
    .selectFrom("lot_balances as b")
    .innerJoin("sellers", "sellers.id", "b.holder_id")
    .select([
      "sellers.display_name as holderName",
      "b.entered",
      "b.got",
      "b.used",
      "b.sold",
      "b.delivered",
      "b.destroyed",
      "b.sent",
      "b.on_hand as onHand",
    ])
    .where("b.lot_id", "=", lotId)
    .orderBy("b.entered", "desc")
    .orderBy("sellers.display_name")
    .$castTo<LotBalance>()
    .execute();
}
