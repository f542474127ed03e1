import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, SellerId, UserId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import type { ContainerKind } from "#app/domain/traceability/container.ts";
import type { LotState } from "#app/domain/traceability/lot.ts";
import type { LotUnit } from "#app/domain/traceability/quantity.ts";
import type { Sscc } from "#app/domain/traceability/sscc.ts";

export async function insertContainer(
  db: Db,
  row: { id: string; sscc: Sscc; sellerId: SellerId; kind: ContainerKind; name: string | null; by: UserId; at: Date },
): Promise<void> {
  await db
    .insertInto("containers")
    .values({
      id: row.id,
      sscc: row.sscc,
      seller_id: row.sellerId,
      kind: row.kind,
      name: row.name,
      created_by: row.by,
      created_at: row.at,
    })
    .execute();
}

export type ContainerRow = {
  readonly id: string;
  readonly sscc: Sscc;
  readonly kind: ContainerKind;
  readonly name: string | null;
  readonly createdAt: Date;
  readonly makerId: SellerId;
  readonly makerName: string;
  /** Whoever has it now: its maker until it was received by somebody. */
  readonly holderId: SellerId;
  readonly holderName: string;
  readonly parentId: string | null;
  readonly parentSscc: Sscc | null;
  readonly placeName: string | null;
  readonly seenAt: Date | null;
  /** Lots inside, counted with all that stands in it. */
  readonly lots: number;
  readonly children: number;
  readonly isOnTheWay: boolean;
};

const containers = (db: Db) =>
  db
    .selectFrom("containers as c")
    .innerJoin("sellers as m", "m.id", "c.seller_id")
    .leftJoin("container_states as s", "s.container_id", "c.id")
    .leftJoin("sellers as h", "h.id", "s.holder_id")
    .leftJoin("containers as u", "u.id", "s.parent_id")
    .leftJoin("places as w", "w.id", "s.place_id")
    .select((eb) => [
      "c.id",
      "c.sscc",
      "c.kind",
      "c.name",
      "c.created_at as createdAt",
      "c.seller_id as makerId",
      "m.display_name as makerName",
      eb.fn.coalesce("s.holder_id", "c.seller_id").as("holderId"),
      eb.fn.coalesce("h.display_name", "m.display_name").as("holderName"),
      "s.parent_id as parentId",
      "u.sscc as parentSscc",
      "w.name as placeName",
      "s.seen_at as seenAt",
      sql<number>`(select count(distinct k.lot_id)::int from container_lots k where k.container_id = c.id)`.as("lots"),
      sql<number>`(select count(*)::int from container_states k where k.parent_id = c.id)`.as("children"),
      sql<boolean>`exists (select from shipment_containers k join shipments t on t.id = k.shipment_id
        where k.container_id = c.id and t.state = 'on_the_way')`.as("isOnTheWay"),
    ])
    .$castTo<ContainerRow>();

const heldBy = (sellerId: SellerId) => sql<boolean>`(s.holder_id = ${sellerId}::uuid
  or (s.container_id is null and c.seller_id = ${sellerId}::uuid))`;

/** Containers that a seller has now, the newest first. */
export const listHeldContainers = (
  db: Db,
  sellerId: SellerId,
  { after, limit }: { after: TimeCursor | undefined; limit: number },
): Promise<ContainerRow[]> =>
  containers(db)
    .where(heldBy(sellerId))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("c.created_at", "c.id"), "<", eb.tuple(after?.at ?? new Date(0), after?.id ?? "")),
      ),
    )
    .orderBy("c.created_at", "desc")
    .orderBy("c.id", "desc")
    .limit(limit)
    .execute();

/** Containers with something in them that stand on nothing and are not on the way: what can be sent off. */
export const listShippableContainers = (db: Db, sellerId: SellerId, limit: number): Promise<ContainerRow[]> =>
  containers(db)
    .where("s.holder_id", "=", sellerId)
    .where("s.parent_id", "is", null)
    .where(
      sql<boolean>`(exists (select from container_lots k where k.container_id = c.id)
        or exists (select from container_states k where k.parent_id = c.id))`,
    )
    .where(
      sql<boolean>`not exists (select from shipment_containers k join shipments t on t.id = k.shipment_id
      where k.container_id = c.id and t.state = 'on_the_way')`,
    )
    .orderBy("c.created_at", "desc")
    .orderBy("c.id", "desc")
    .limit(limit)
    .execute();

export const findHeldContainer = (db: Db, sellerId: SellerId, id: string): Promise<ContainerRow | undefined> =>
  containers(db).where("c.id", "=", id).where(heldBy(sellerId)).executeTakeFirst();

export const findContainerBySscc = (db: Db, sscc: Sscc): Promise<ContainerRow | undefined> =>
  containers(db).where("c.sscc", "=", sscc).executeTakeFirst();

export const listChildContainers = (db: Db, parentId: string): Promise<ContainerRow[]> =>
  containers(db).where("s.parent_id", "=", parentId).orderBy("c.sscc").limit(200).execute();

/** These that the seller has, each locked by its number, in the order of their ids. */
export async function lockHeldContainers(db: Db, sellerId: SellerId, ids: readonly string[]): Promise<ContainerRow[]> {
  if (ids.length === 0) return [];
  await sql`select id from containers where id = any(${[...ids]}::uuid[]) order by id for no key update`.execute(db);
  return containers(db)
    .where("c.id", "in", [...ids])
    .where(heldBy(sellerId))
    .orderBy("c.id")
    .execute();
}

export type InsideRow = {
  readonly containerId: string;
  readonly lotId: LotId;
  readonly gtin: string;
  readonly code: string;
  readonly state: LotState;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly sellerName: string;
  readonly expiresOn: Day | null;
  readonly quantity: number | null;
  readonly uom: LotUnit;
};

/** What is in these containers themselves. */
export async function listInside(db: Db, containerIds: readonly string[]): Promise<InsideRow[]> {
  if (containerIds.length === 0) return [];
  const { rows } = await sql<InsideRow>`
    select k.container_id as "containerId", k.lot_id as "lotId", p.gtin, l.code, l.state, p.name as "productName",
      p.name_en as "productNameEn", p.unit, p.unit_en as "unitEn", s.display_name as "sellerName",
      l.expires_on as "expiresOn", k.quantity, nullif(k.uom, '') as uom
    from container_lots k
    join lots l on l.id = k.lot_id
    join products p on p.id = l.product_id
    join sellers s on s.id = l.seller_id
    where k.container_id = any(${[...containerIds]}::uuid[])
    order by p.name collate "vi-x-icu", l.code, k.lot_id
  `.execute(db);
  return rows;
}
