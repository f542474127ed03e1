import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, LotId } from "#app/domain/shared/ids.ts";

export type StockQuantity = { readonly listingId: ListingId; readonly quantity: number };

const columns = (lines: readonly StockQuantity[]) => ({
  ids: lines.map((l) => l.listingId),
  quantities: lines.map((l) => l.quantity),
});

/**
 * Reserves every line in one statement, rows locked in id order so that two carts cannot deadlock, and answers the
 * listings it could reserve. The condition is read again on the locked row, so it cannot oversell; a caller that gets fewer
 * listings back than it asked for must roll back.
 */
export async function reserveListingStock(db: Db, lines: readonly StockQuantity[]): Promise<ListingId[]> {
  const { ids, quantities } = columns(lines);
  const { rows } = await sql<{ listingId: ListingId }>`
    with wanted as (
      select * from unnest(${ids}::uuid[], ${quantities}::int[]) as w (listing_id, quantity)
    ), locked as materialized (
      select s.listing_id, w.quantity
      from listing_stock s
      join wanted w using (listing_id)
      join listings l on l.id = s.listing_id and l.state = 'published'
      order by s.listing_id
      for update of s
    )
    update listing_stock s
    set reserved = s.reserved + k.quantity
    from locked k
    where s.listing_id = k.listing_id and s.on_hand - s.reserved - s.blocked >= k.quantity
    returning s.listing_id as "listingId"
  `.execute(db);
  return rows.map((r) => r.listingId);
}

/** Gives reserved units back; rows locked in id order. */
export async function releaseListingStock(db: Db, lines: readonly StockQuantity[]): Promise<void> {
  const { ids, quantities } = columns(lines);
  await sql`
    with wanted as (
      select * from unnest(${ids}::uuid[], ${quantities}::int[]) as w (listing_id, quantity)
    ), locked as materialized (
      select s.listing_id, w.quantity from listing_stock s join wanted w using (listing_id)
      order by s.listing_id for update of s
    )
    update listing_stock s set reserved = s.reserved - k.quantity from locked k where s.listing_id = k.listing_id
  `.execute(db);
}

/** Takes packed units out of stock and out of the reservation they were held under. */
export async function packListingStock(db: Db, lines: readonly StockQuantity[]): Promise<void> {
  const { ids, quantities } = columns(lines);
  await sql`
    update listing_stock s
    set on_hand = s.on_hand - w.quantity, reserved = s.reserved - w.quantity
    from unnest(${ids}::uuid[], ${quantities}::int[]) as w (listing_id, quantity)
    where s.listing_id = w.listing_id
  `.execute(db);
}

/** Locks the stock rows of listings in id order: whoever moves lots or counters of a listing comes here first. */
export async function lockListingStock(db: Db, listingIds: readonly ListingId[]): Promise<void> {
  await db
    .selectFrom("listing_stock")
    .select("listing_id")
    .where("listing_id", "in", [...listingIds])
    .orderBy("listing_id")
    .forUpdate()
    .execute();
}

export type StockMovement = {
  readonly id: string;
  readonly listingId: ListingId;
  readonly lotId?: LotId | null;
  readonly orderId?: string | null;
  readonly kind: "offered" | "withdrawn" | "reserved" | "released" | "packed" | "blocked" | "unblocked";
  readonly onHandDelta?: number;
  readonly reservedDelta?: number;
  readonly blockedDelta?: number;
  readonly movedAt: Date;
};

/** The stock ledger: one row for every change of a counter, written by the transaction that changes it. */
export async function insertStockMovements(db: Db, movements: readonly StockMovement[]): Promise<void> {
  if (movements.length === 0) return;
  await db
    .insertInto("stock_movements")
    .values(
      movements.map((m) => ({
        id: m.id,
        listing_id: m.listingId,
        lot_id: m.lotId ?? null,
        order_id: m.orderId ?? null,
        kind: m.kind,
        on_hand_delta: m.onHandDelta ?? 0,
        reserved_delta: m.reservedDelta ?? 0,
        blocked_delta: m.blockedDelta ?? 0,
        moved_at: m.movedAt,
      })),
    )
    .execute();
}

export type PackableLot = {
  readonly listingId: ListingId;
  readonly lotId: LotId;
  readonly code: string;
  readonly packedOn: string;
  readonly expiresOn: string | null;
  readonly left: number;
};

/** Lots that may be packed for listings on a day, first expired first out; none that is held, recalled or past its date. */
export async function listPackableLots(
  db: Db,
  listingIds: readonly ListingId[],
  today: string,
): Promise<PackableLot[]> {
  return db
    .selectFrom("listing_lots")
    .innerJoin("lots", "lots.id", "listing_lots.lot_id")
    .where("listing_lots.listing_id", "in", [...listingIds])
    .where("listing_lots.is_blocked", "=", false)
    .where("lots.state", "=", "open")
    .where((eb) => eb.or([eb("lots.expires_on", "is", null), eb("lots.expires_on", ">=", today)]))
    .whereRef("listing_lots.packed", "<", "listing_lots.offered")
    .orderBy(sql`lots.expires_on nulls last`)
    .orderBy("lots.packed_on")
    .orderBy("lots.id")
    .select((eb) => [
      "listing_lots.listing_id as listingId",
      "listing_lots.lot_id as lotId",
      "lots.code",
      "lots.packed_on as packedOn",
      "lots.expires_on as expiresOn",
      eb("listing_lots.offered", "-", eb.ref("listing_lots.packed")).as("left"),
    ])
    .execute() as Promise<PackableLot[]>;
}

/** Counts units packed out of each lot of a listing. */
export async function addPackedUnits(
  db: Db,
  picks: readonly { readonly listingId: ListingId; readonly lotId: LotId; readonly quantity: number }[],
): Promise<void> {
  await sql`
    update listing_lots l set packed = l.packed + w.quantity
    from unnest(
      ${picks.map((p) => p.listingId)}::uuid[], ${picks.map((p) => p.lotId)}::uuid[], ${picks.map((p) => p.quantity)}::int[]
    ) as w (listing_id, lot_id, quantity)
    where l.listing_id = w.listing_id and l.lot_id = w.lot_id
  `.execute(db);
}
