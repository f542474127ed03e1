import { sql } from "kysely";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ListingId, LotId, ProductId, SellerId } from "#app/domain/shared/ids.ts";

export type OfferableLot = {
  readonly id: LotId;
  readonly productId: ProductId;
  readonly code: string;
  readonly state: "open" | "held" | "recalled";
  readonly expiresOn: Day | null;
  readonly quantity: number;
  /** Null where it counts packs of the product. */
  readonly uom: string | null;
};

/** A seller's own lot, kept from changing: a hold or recall of it waits until the offer is written, or is seen by it. */
export function lockLotToOffer(db: Db, sellerId: SellerId, lotId: LotId): Promise<OfferableLot | undefined> {
  return db
    .selectFrom("lots")
    .select(["id", "product_id as productId", "code", "state", "expires_on as expiresOn", "quantity", "uom"])
    .where("id", "=", lotId)
    .where("seller_id", "=", sellerId)
    .forShare()
    .$narrowType<OfferableLot>()
    .executeTakeFirst();
}

/** What the record says the seller still has of a lot. */
export async function getUnitsInHand(db: Db, sellerId: SellerId, lotId: LotId): Promise<number> {
  const row = await db
    .selectFrom("lot_balances")
    .select("on_hand as onHand")
    .where("lot_id", "=", lotId)
    .where("holder_id", "=", sellerId)
    .executeTakeFirst();
  return Math.max(0, Math.floor(row?.onHand ?? 0));
}

export type ListingLot = {
  readonly listingId: ListingId;
  readonly lotId: LotId;
  readonly offered: number;
  readonly packed: number;
  readonly isBlocked: boolean;
};

/** The listing a lot is offered under, if any, locked. A lot is offered under one listing at most. */
export function lockListingLot(db: Db, lotId: LotId): Promise<ListingLot | undefined> {
  return db
    .selectFrom("listing_lots")
    .select(["listing_id as listingId", "lot_id as lotId", "offered", "packed", "is_blocked as isBlocked"])
    .where("lot_id", "=", lotId)
    .forNoKeyUpdate()
    .$narrowType<ListingLot>()
    .executeTakeFirst();
}

/** Puts units of a lot on offer; answers false when the lot is offered under another listing meanwhile. */
export async function addOfferedUnits(
  db: Db,
  { listingId, lotId, quantity, at }: { listingId: ListingId; lotId: LotId; quantity: number; at: Date },
): Promise<boolean> {
  const row = await db
    .insertInto("listing_lots")
    .values({ listing_id: listingId, lot_id: lotId, offered: quantity, added_at: at })
    .onConflict((oc) =>
      oc
        .column("lot_id")
        .doUpdateSet({ offered: sql<number>`listing_lots.offered + excluded.offered` })
        .where("listing_lots.listing_id", "=", listingId),
    )
    .returning("lot_id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes what is left of a lot off a listing; the row stays while units of it were packed, because orders name the lot. */
export async function withdrawUnpackedUnits(db: Db, listingId: ListingId, lotId: LotId): Promise<void> {
  await db
    .deleteFrom("listing_lots")
    .where("listing_id", "=", listingId)
    .where("lot_id", "=", lotId)
    .where("packed", "=", 0)
    .execute();
  await db
    .updateTable("listing_lots")
    .set((eb) => ({ offered: eb.ref("packed"), is_blocked: false }))
    .where("listing_id", "=", listingId)
    .where("lot_id", "=", lotId)
    .execute();
}

export type StockCounters = { readonly onHand: number; readonly reserved: number; readonly blocked: number };

/** The counters of a listing whose stock row the caller has locked. */
export function getStockCounters(db: Db, listingId: ListingId): Promise<StockCounters> {
  return db
    .selectFrom("listing_stock")
    .select(["on_hand as onHand", "reserved", "blocked"])
    .where("listing_id", "=", listingId)
    .executeTakeFirstOrThrow();
}

export type StockChange = {
  readonly listingId: ListingId;
  readonly onHandDelta: number;
  readonly blockedDelta: number;
};

/** Moves the counters of locked stock rows, one statement for all. */
export async function addToStock(db: Db, changes: readonly StockChange[]): Promise<void> {
  if (changes.length === 0) return;
  await sql`
    update listing_stock s
    set on_hand = s.on_hand + c.on_hand_delta, blocked = s.blocked + c.blocked_delta
    from unnest(
      ${changes.map((c) => c.listingId)}::uuid[], ${changes.map((c) => c.onHandDelta)}::int[],
      ${changes.map((c) => c.blockedDelta)}::int[]
    ) as c (listing_id, on_hand_delta, blocked_delta)
    where s.listing_id = c.listing_id
  `.execute(db);
}

/** One parameter however many lots: a recall may reach more than a statement has parameters for. */
const anyOf = (lotIds: readonly LotId[]) => sql<string>`any(${[...lotIds]}::uuid[])`;

export type LotOnOffer = { readonly listingId: ListingId; readonly lotId: LotId };

/** The listings that offer any of the lots, with their sellers. */
export async function listListingsOfLots(
  db: Db,
  lotIds: readonly LotId[],
): Promise<{ readonly id: ListingId; readonly sellerId: SellerId }[]> {
  if (lotIds.length === 0) return [];
  return db
    .selectFrom("listing_lots")
    .innerJoin("listings", "listings.id", "listing_lots.listing_id")
    .where("listing_lots.lot_id", "=", anyOf(lotIds))
    .select(["listings.id", "listings.seller_id as sellerId"])
    .distinct()
    .orderBy("listings.id")
    .$castTo<{ id: ListingId; sellerId: SellerId }>()
    .execute();
}

/** Blocks or unblocks lots that are not so yet, and answers them with the units that this takes from sale or gives back. */
export async function updateLotsBlocked(
  db: Db,
  lotIds: readonly LotId[],
  isBlocked: boolean,
): Promise<(LotOnOffer & { readonly units: number })[]> {
  return db
    .updateTable("listing_lots")
    .set({ is_blocked: isBlocked })
    .where("lot_id", "=", anyOf(lotIds))
    .where("is_blocked", "!=", isBlocked)
    .returning((eb) => ["listing_id as listingId", "lot_id as lotId", eb("offered", "-", eb.ref("packed")).as("units")])
    .$narrowType<LotOnOffer & { units: number }>()
    .execute();
}

/** Lots on offer whose last day has passed and that nobody has blocked yet. */
export async function listExpiredLotIds(db: Db, today: Day, limit: number): Promise<LotId[]> {
  const rows = await db
    .selectFrom("listing_lots")
    .innerJoin("lots", "lots.id", "listing_lots.lot_id")
    .select("listing_lots.lot_id as lotId")
    .where("listing_lots.is_blocked", "=", false)
    // Held and recalled lots are blocked already; naming the state lets the index on open lots' expiry serve this.
    .where("lots.state", "=", "open")
    .where("lots.expires_on", "<", today)
    .orderBy("listing_lots.lot_id")
    .limit(limit)
    .execute();
  return rows.map((row) => row.lotId as LotId);
}

/** Lots among these that may be sold: neither held nor recalled, and not past their day. */
export async function listSaleableLotIds(db: Db, lotIds: readonly LotId[], today: Day): Promise<LotId[]> {
  if (lotIds.length === 0) return [];
  const rows = await db
    .selectFrom("lots")
    .select("id")
    .where("id", "=", anyOf(lotIds))
    .where("state", "=", "open")
    .where((eb) => eb.or([eb("expires_on", "is", null), eb("expires_on", ">=", today)]))
    .execute();
  return rows.map((row) => row.id as LotId);
}

/** Lots among these that a listing offers, whether blocked or not. */
export async function listLotsOnOffer(db: Db, lotIds: readonly LotId[]): Promise<LotId[]> {
  if (lotIds.length === 0) return [];
  const rows = await db.selectFrom("listing_lots").select("lot_id as id").where("lot_id", "=", anyOf(lotIds)).execute();
  return rows.map((row) => row.id as LotId);
}

export type ShelvedLot = LotOnOffer & {
  readonly sellerId: SellerId;
  readonly state: "open" | "held" | "recalled";
  /** On offer and not packed. */
  readonly unpacked: number;
  readonly isBlocked: boolean;
  /** What the record says the seller still has of it. */
  readonly inHand: number;
};

/** What stands on shelves of these lots, beside what the record says of them; nothing for lots that are not on offer. */
export async function listShelvedLots(db: Db, lotIds: readonly LotId[]): Promise<ShelvedLot[]> {
  if (lotIds.length === 0) return [];
  const { rows } = await sql<ShelvedLot>`
    select x.listing_id as "listingId", x.lot_id as "lotId", l.seller_id as "sellerId", l.state,
      x.offered - x.packed as unpacked, x.is_blocked as "isBlocked", coalesce(b.on_hand, 0) as "inHand"
    from listing_lots x
    join lots l on l.id = x.lot_id
    left join lot_balances b on b.lot_id = l.id and b.holder_id = l.seller_id
    where x.lot_id = any(${[...lotIds]}::uuid[])
    order by x.listing_id, x.lot_id
  `.execute(db);
  return rows;
}

/** Takes units of a lot off a listing that are on offer and not packed. */
export async function takeOfferedUnits(db: Db, { listingId, lotId }: LotOnOffer, units: number): Promise<void> {
  await db
    .updateTable("listing_lots")
    .set((eb) => ({ offered: eb("offered", "-", units) }))
    .where("listing_id", "=", listingId)
    .where("lot_id", "=", lotId)
    .execute();
}
