import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { PlaceId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";

export type ShipmentRow = {
  readonly eventId: TraceEventId;
  readonly despatch: string;
  readonly number: string;
  readonly senderId: SellerId;
  readonly receiverId: SellerId | null;
  readonly receiverName: string;
  readonly receiverProvince: string | null;
  readonly fromPlaceId: PlaceId | null;
  readonly toPlaceId: PlaceId | null;
  readonly carrier: string | null;
  readonly vehicle: string | null;
  readonly temperatureSet: number | null;
  readonly note: string | null;
  readonly shippedAt: Date;
};

/** Sellers of this market by the GLN of one of their places. */
export async function findSellerByGln(db: Db, gln: string): Promise<SellerId | undefined> {
  const row = await db
    .selectFrom("places")
    .select("seller_id as id")
    .where("gln", "=", gln)
    .orderBy("created_at")
    .orderBy("id")
    .limit(1)
    .executeTakeFirst();
  return row?.id as SellerId | undefined;
}

export async function findPlaceId(db: Db, gln: string, extension: string): Promise<PlaceId | undefined> {
  const row = await db
    .selectFrom("places")
    .select("id")
    .where("gln", "=", gln)
    .where("gln_extension", "=", extension)
    .executeTakeFirst();
  return row?.id as PlaceId | undefined;
}

/** Writes a despatch, or writes it anew when its event was put right by another one; answers its id. */
export async function upsertShipment(db: Db, row: ShipmentRow): Promise<string> {
  const columns = {
    ship_event_id: row.eventId,
    number: row.number,
    sender_id: row.senderId,
    receiver_id: row.receiverId,
    receiver_name: row.receiverName,
    receiver_province: row.receiverProvince,
    from_place_id: row.fromPlaceId,
    to_place_id: row.toPlaceId,
    carrier: row.carrier,
    vehicle: row.vehicle,
    temperature_set: row.temperatureSet,
    note: row.note,
    shipped_at: row.shippedAt,
  };
  const { id } = await db
    .insertInto("shipments")
    .values({
      id: row.eventId,
      despatch: row.despatch,
      state: row.receiverId === null ? "delivered" : "on_the_way",
      ...columns,
    })
    .onConflict((oc) =>
      oc.column("despatch").doUpdateSet((eb) => ({
        ...columns,
        // What had been declared wrong before it was put right stands again.
        state: eb
          .case()
          .when("shipments.state", "=", "void")
          .then(row.receiverId === null ? "delivered" : "on_the_way")
          .else(eb.ref("shipments.state"))
          .end(),
      })),
    )
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** The lines of a despatch as its event's links tell them, in the units of the lots. */
export async function replaceShipmentLines(
  db: Db,
  shipmentId: string,
  eventId: TraceEventId,
  containerIds: readonly string[],
): Promise<void> {
  await sql`
    with told as (
      select t.lot_id, t.uom, t.quantity from trace_event_lots t
      where t.event_id = ${eventId}::uuid and t.role = 'object' and t.quantity is not null
    ), gone as (
      delete from shipment_lines l where l.shipment_id = ${shipmentId}::uuid
        and not exists (select from told where told.lot_id = l.lot_id)
    )
    insert into shipment_lines (shipment_id, lot_id, uom, quantity)
    select ${shipmentId}::uuid, lot_id, uom, quantity from told
    on conflict (shipment_id, lot_id) do update set uom = excluded.uom, quantity = excluded.quantity
  `.execute(db);
  await db.deleteFrom("shipment_containers").where("shipment_id", "=", shipmentId).execute();
  if (containerIds.length === 0) return;
  await db
    .insertInto("shipment_containers")
    .values(containerIds.map((id) => ({ shipment_id: shipmentId, container_id: id })))
    .execute();
}

/** The despatch under this advice is there, as its receiver says; nothing happens for anybody else. */
export async function markReceived(
  db: Db,
  receipt: {
    readonly despatch: string;
    readonly receiverId: SellerId;
    readonly eventId: TraceEventId;
    readonly placeId: PlaceId | null;
    readonly receivedAt: Date;
    readonly remark: string | null;
    readonly reasons: readonly { readonly gtin: string; readonly lot: string; readonly reason: string }[];
  },
): Promise<void> {
  const row = await db
    .updateTable("shipments")
    .set({
      state: "received",
      received_event_id: receipt.eventId,
      received_at: receipt.receivedAt,
      to_place_id: receipt.placeId,
      remark: receipt.remark,
    })
    .where("despatch", "=", receipt.despatch)
    .where("receiver_id", "=", receipt.receiverId)
    .where("state", "in", ["on_the_way", "received"])
    .returning("id")
    .executeTakeFirst();
  if (!row) return;
  const { reasons } = receipt;
  await sql`
    update shipment_lines l set
      got_quantity = coalesce((
        select t.quantity from trace_event_lots t
        where t.event_id = ${receipt.eventId}::uuid and t.lot_id = l.lot_id and t.role = 'object'
      ), 0),
      reason = (
        select n.reason from unnest(
          ${reasons.map(({ gtin }) => gtin)}::text[], ${reasons.map(({ lot }) => lot)}::text[],
          ${reasons.map(({ reason }) => reason)}::text[]
        ) as n (gtin, code, reason)
        join products p on p.gtin = n.gtin
        join lot_identities i on i.product_id = p.id and i.code = n.code
        where i.id = l.lot_id limit 1
      )
    where l.shipment_id = ${row.id}::uuid
  `.execute(db);
}

/** What was told of a despatch or a receipt by an event that is declared wrong no longer counts. */
export async function voidShipmentEvent(db: Db, eventId: TraceEventId): Promise<void> {
  await sql`
    update shipments set state = 'void', received_event_id = null, received_at = null
    where ship_event_id = ${eventId}::uuid
  `.execute(db);
  await sql`
    with back as (
      update shipments set state = 'on_the_way', received_event_id = null, received_at = null, remark = null
      where received_event_id = ${eventId}::uuid returning id
    )
    update shipment_lines l set got_quantity = null, reason = null from back where l.shipment_id = back.id
  `.execute(db);
}
