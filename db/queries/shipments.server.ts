import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { DocumentId, LotId, PlaceId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import type { TimeCursor } from "#app/domain/shared/time-cursor.ts";
import type { LotState } from "#app/domain/traceability/lot.ts";
import type { LotUnit } from "#app/domain/traceability/quantity.ts";
import type { ShipmentState } from "#app/domain/traceability/shipment.ts";
import type { Sscc } from "#app/domain/traceability/sscc.ts";

/** The next number of a seller's despatches in a year; the counter's row stays locked until the transaction ends. */
export async function takeShipmentNumber(db: Db, sellerId: SellerId, year: number): Promise<number> {
  const row = await db
    .insertInto("shipment_numbers")
    .values({ seller_id: sellerId, year, next_number: 2 })
    .onConflict((oc) =>
      oc.columns(["seller_id", "year"]).doUpdateSet((eb) => ({
        next_number: eb("shipment_numbers.next_number", "+", 1),
      })),
    )
    .returning("next_number")
    .executeTakeFirstOrThrow();
  return row.next_number - 1;
}

/** The GLN of a seller's first place, by which it is named as a party. */
export async function findPartyGln(db: Db, sellerId: SellerId): Promise<string | undefined> {
  const row = await db
    .selectFrom("places")
    .select("gln")
    .where("seller_id", "=", sellerId)
    .orderBy("created_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.gln;
}

/** Whose these lots are. */
export async function listLotOwners(db: Db, lotIds: readonly LotId[]): Promise<ReadonlyMap<LotId, SellerId>> {
  if (lotIds.length === 0) return new Map();
  const rows = await db
    .selectFrom("lots")
    .select(["id", "seller_id as sellerId"])
    .where("id", "in", [...lotIds])
    .execute();
  return new Map(rows.map(({ id, sellerId }) => [id as LotId, sellerId as SellerId]));
}

export async function insertLotDocument(
  db: Db,
  row: { lotId: LotId; documentId: DocumentId; about: "received" | "destroyed"; at: Date },
): Promise<void> {
  await db
    .insertInto("lot_documents")
    .values({ lot_id: row.lotId, document_id: row.documentId, about: row.about, added_at: row.at })
    .execute();
}

export const listLotDocuments = (
  db: Db,
  lotId: LotId,
): Promise<{ documentId: DocumentId; about: "received" | "destroyed"; addedAt: Date }[]> =>
  db
    .selectFrom("lot_documents")
    .select(["document_id as documentId", "about", "added_at as addedAt"])
    .where("lot_id", "=", lotId)
    .orderBy("added_at")
    .limit(50)
    .$castTo<{ documentId: DocumentId; about: "received" | "destroyed"; addedAt: Date }>()
    .execute();

export type Shipment = {
  readonly id: string;
  readonly number: string;
  readonly despatch: string;
  readonly state: ShipmentState;
  readonly shipEventId: TraceEventId;
  readonly senderId: SellerId;
  readonly senderName: string;
  readonly receiverId: SellerId | null;
  readonly receiverName: string;
  readonly receiverProvince: string | null;
  readonly provinceName: string | null;
  readonly provinceNameEn: string | null;
  readonly fromPlaceId: PlaceId | null;
  readonly fromPlace: string | null;
  readonly toPlace: string | null;
  readonly carrier: string | null;
  readonly vehicle: string | null;
  readonly temperatureSet: number | null;
  readonly note: string | null;
  readonly remark: string | null;
  readonly shippedAt: Date;
  readonly receivedAt: Date | null;
  readonly lots: number;
  readonly containers: number;
  /** Another amount came than was sent. */
  readonly hasDifference: boolean;
};

const shipments = (db: Db) =>
  db
    .selectFrom("shipments as t")
    .innerJoin("sellers as s", "s.id", "t.sender_id")
    .leftJoin("sellers as r", "r.id", "t.receiver_id")
    .leftJoin("places as f", "f.id", "t.from_place_id")
    .leftJoin("places as d", "d.id", "t.to_place_id")
    .leftJoin("areas as v", (join) => join.onRef("v.code", "=", "t.receiver_province").on("v.valid_to", "is", null))
    .select((eb) => [
      "t.id",
      "t.number",
      "t.despatch",
      "t.state",
      "t.ship_event_id as shipEventId",
      "t.sender_id as senderId",
      "s.display_name as senderName",
      "t.receiver_id as receiverId",
      eb.fn.coalesce("r.display_name", "t.receiver_name").as("receiverName"),
      "t.receiver_province as receiverProvince",
      "v.full_name as provinceName",
      "v.name_en as provinceNameEn",
      "t.from_place_id as fromPlaceId",
      "f.name as fromPlace",
      "d.name as toPlace",
      "t.carrier",
      "t.vehicle",
      "t.temperature_set as temperatureSet",
      "t.note",
      "t.remark",
      "t.shipped_at as shippedAt",
      "t.received_at as receivedAt",
      sql<number>`(select count(*)::int from shipment_lines l where l.shipment_id = t.id)`.as("lots"),
      sql<number>`(select count(*)::int from shipment_containers l where l.shipment_id = t.id)`.as("containers"),
      sql<boolean>`exists (select from shipment_lines l where l.shipment_id = t.id and l.got_quantity <> l.quantity)`.as(
        "hasDifference",
      ),
    ])
    .$castTo<Shipment>();

export type ShipmentDirection = "out" | "in";

/** Despatches that a seller sent, or that were sent to it, the newest first. */
export const listShipmentRows = (
  db: Db,
  sellerId: SellerId,
  { direction, after, limit }: { direction: ShipmentDirection; after: TimeCursor | undefined; limit: number },
): Promise<Shipment[]> =>
  shipments(db)
    .where(direction === "out" ? "t.sender_id" : "t.receiver_id", "=", sellerId)
    .$if(direction === "in", (query) => query.where("t.state", "<>", "void"))
    .$if(after !== undefined, (query) =>
      query.where((eb) =>
        eb(eb.refTuple("t.shipped_at", "t.id"), "<", eb.tuple(after?.at ?? new Date(0), after?.id ?? "")),
      ),
    )
    .orderBy("t.shipped_at", "desc")
    .orderBy("t.id", "desc")
    .limit(limit)
    .execute();

/** A despatch of which the seller is one side. */
export const findShipment = (db: Db, sellerId: SellerId, id: string): Promise<Shipment | undefined> =>
  shipments(db)
    .where("t.id", "=", id)
    .where((eb) => eb.or([eb("t.sender_id", "=", sellerId), eb("t.receiver_id", "=", sellerId)]))
    .executeTakeFirst();

/** The same, held for this transaction. */
export const lockShipment = (db: Db, sellerId: SellerId, id: string): Promise<Shipment | undefined> =>
  shipments(db)
    .where("t.id", "=", id)
    .where((eb) => eb.or([eb("t.sender_id", "=", sellerId), eb("t.receiver_id", "=", sellerId)]))
    .forUpdate("t")
    .executeTakeFirst();

export async function countIncoming(db: Db, sellerId: SellerId): Promise<number> {
  const { count } = await db
    .selectFrom("shipments")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("receiver_id", "=", sellerId)
    .where("state", "=", "on_the_way")
    .executeTakeFirstOrThrow();
  return Number(count);
}

export type ShipmentLine = {
  readonly lotId: LotId;
  readonly gtin: string;
  readonly code: string;
  readonly state: LotState;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly expiresOn: Day | null;
  readonly uom: LotUnit;
  readonly quantity: number;
  readonly gotQuantity: number | null;
  readonly reason: string | null;
};

export async function listShipmentLines(db: Db, shipmentId: string): Promise<ShipmentLine[]> {
  const { rows } = await sql<ShipmentLine>`
    select t.lot_id as "lotId", p.gtin, l.code, l.state, p.name as "productName", p.name_en as "productNameEn", p.unit,
      p.unit_en as "unitEn", l.expires_on as "expiresOn", t.uom, t.quantity, t.got_quantity as "gotQuantity", t.reason
    from shipment_lines t
    join lots l on l.id = t.lot_id
    join products p on p.id = l.product_id
    where t.shipment_id = ${shipmentId}::uuid
    order by p.name collate "vi-x-icu", l.code, t.lot_id
  `.execute(db);
  return rows;
}

export type ShippedContainer = {
  readonly id: string;
  readonly sscc: Sscc;
  readonly kind: string;
  readonly name: string | null;
};

export const listShipmentContainers = (db: Db, shipmentId: string): Promise<ShippedContainer[]> =>
  db
    .selectFrom("shipment_containers as t")
    .innerJoin("containers as c", "c.id", "t.container_id")
    .select(["c.id", "c.sscc", "c.kind", "c.name"])
    .where("t.shipment_id", "=", shipmentId)
    .orderBy("c.sscc")
    .execute();

/** The despatch on its way to this seller in which a crate travels. */
export async function findShipmentByContainer(db: Db, sellerId: SellerId, sscc: Sscc): Promise<string | undefined> {
  const row = await db
    .selectFrom("containers as c")
    .innerJoin("shipment_containers as k", "k.container_id", "c.id")
    .innerJoin("shipments as t", "t.id", "k.shipment_id")
    .select("t.id")
    .where("c.sscc", "=", sscc)
    .where("t.receiver_id", "=", sellerId)
    .where("t.state", "=", "on_the_way")
    .executeTakeFirst();
  return row?.id;
}

/** A despatch by its number: one on its way here first, else the seller's own. */
export async function findShipmentByNumber(db: Db, sellerId: SellerId, number: string): Promise<string | undefined> {
  const row = await db
    .selectFrom("shipments")
    .select("id")
    .where("number", "=", number)
    .where((eb) => eb.or([eb("receiver_id", "=", sellerId), eb("sender_id", "=", sellerId)]))
    .orderBy(sql`receiver_id = ${sellerId}::uuid and state = 'on_the_way'`, "desc")
    .orderBy("shipped_at", "desc")
    .limit(1)
    .executeTakeFirst();
  return row?.id;
}
