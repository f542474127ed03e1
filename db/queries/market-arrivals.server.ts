import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, SellerId } from "#app/domain/shared/ids.ts";
import type { LotUnit } from "#app/domain/traceability/quantity.ts";
import type { Sscc } from "#app/domain/traceability/sscc.ts";

export type ContainedLot = {
  readonly gtin: string;
  readonly code: string;
  readonly quantity: number | null;
  readonly uom: LotUnit;
};

/** What stands in a crate or on a pallet, and in everything on it; `union` ends a circle. */
export async function listContainedLots(db: Db, sscc: Sscc): Promise<ContainedLot[]> {
  const { rows } = await sql<ContainedLot>`
    with recursive inside (id) as (
      select id from containers where sscc = ${sscc}
      union
      select s.container_id from inside join container_states s on s.parent_id = inside.id
    )
    select p.gtin, i.code, sum(k.quantity) as quantity, nullif(k.uom, '') as uom
    from inside
    join container_lots k on k.container_id = inside.id
    join lot_identities i on i.id = k.lot_id
    join products p on p.id = i.product_id
    group by p.gtin, i.code, k.lot_id, k.uom
    order by p.gtin, i.code, k.lot_id, k.uom
  `.execute(db);
  return rows;
}

export type ExpectedGoods = {
  readonly shipmentId: string;
  readonly despatch: string;
  readonly senderId: SellerId;
  readonly quantity: number;
  readonly uom: LotUnit;
};

/** A despatch of this one lot to a seller, still on its way, the oldest first; locked, so that nobody else receives it. */
export async function lockExpected(db: Db, receiverId: SellerId, lotId: LotId): Promise<ExpectedGoods[]> {
  const { rows } = await sql<ExpectedGoods>`
    select t.id as "shipmentId", t.despatch, t.sender_id as "senderId", l.quantity, l.uom
    from shipments t join shipment_lines l on l.shipment_id = t.id
    where t.receiver_id = ${receiverId} and t.state = 'on_the_way' and l.lot_id = ${lotId}
      and not exists (select from shipment_lines o where o.shipment_id = t.id and o.lot_id <> l.lot_id)
    order by t.shipped_at, t.id
    for update of t
  `.execute(db);
  return rows;
}
