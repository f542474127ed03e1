import { sql } from "kysely";
import type { NameCursor } from "#app/domain/organisation/name-cursor.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { GrowerId, LotId, PlaceId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import type { Grower, PlotKeeping } from "#app/domain/traceability/grower.ts";

/** Holds the seller's list of members, so that two new ones get two codes. */
export async function countGrowersLocked(db: Db, sellerId: SellerId): Promise<number> {
  await db.selectFrom("sellers").select("id").where("id", "=", sellerId).forUpdate().execute();
  const row = await db
    .selectFrom("growers")
    .select((eb) => eb.fn.countAll<number>().as("n"))
    .where("seller_id", "=", sellerId)
    .executeTakeFirstOrThrow();
  return row.n;
}

export async function insertGrower(
  db: Db,
  grower: Omit<Grower, "leftOn"> & { sellerId: SellerId; createdAt: Date },
): Promise<void> {
  await db
    .insertInto("growers")
    .values({
      id: grower.id,
      seller_id: grower.sellerId,
      code: grower.code,
      name: grower.name,
      phone: grower.phone,
      commune_code: grower.communeCode,
      shows_name: grower.showsName,
      joined_on: grower.joinedOn,
      created_at: grower.createdAt,
    })
    .execute();
}

export async function updateGrower(
  db: Db,
  id: GrowerId,
  grower: Pick<Grower, "name" | "phone" | "communeCode" | "showsName" | "joinedOn">,
): Promise<void> {
  await db
    .updateTable("growers")
    .set({
      name: grower.name,
      phone: grower.phone,
      commune_code: grower.communeCode,
      shows_name: grower.showsName,
      joined_on: grower.joinedOn,
    })
    .where("id", "=", id)
    .execute();
}

/** The grower's last day; every plot still in its hands ends with it. */
export async function endGrowerRow(db: Db, id: GrowerId, leftOn: Day): Promise<void> {
  await db.updateTable("growers").set({ left_on: leftOn }).where("id", "=", id).execute();
  await db
    .updateTable("plot_keepers")
    .set({ to_on: sql<string>`greatest(from_on, ${leftOn}::date)` })
    .where("grower_id", "=", id)
    .where("to_on", "is", null)
    .execute();
}

const growers = (db: Db, sellerId: SellerId) =>
  db
    .selectFrom("growers")
    .select([
      "growers.id",
      "growers.code",
      "growers.name",
      "growers.phone",
      "growers.commune_code as communeCode",
      "growers.shows_name as showsName",
      "growers.joined_on as joinedOn",
      "growers.left_on as leftOn",
    ])
    .where("growers.seller_id", "=", sellerId);

/** A grower of this seller, held for this transaction; undefined when it is another's. */
export const lockGrower = (db: Db, sellerId: SellerId, id: GrowerId): Promise<Grower | undefined> =>
  growers(db, sellerId).where("growers.id", "=", id).forUpdate().$castTo<Grower>().executeTakeFirst();

export const findGrower = (db: Db, sellerId: SellerId, id: GrowerId): Promise<Grower | undefined> =>
  growers(db, sellerId).where("growers.id", "=", id).$castTo<Grower>().executeTakeFirst();

export const findGrowerByCode = (db: Db, sellerId: SellerId, code: string): Promise<Grower | undefined> =>
  growers(db, sellerId).where("growers.code", "=", code).$castTo<Grower>().executeTakeFirst();

export type GrowerRow = Grower & { readonly plots: readonly string[]; readonly harvestedLots: number };

/** Growers by name, a page at a time, each with the plots in its hands today and the lots it brought to. */
export function listGrowerRows(
  db: Db,
  sellerId: SellerId,
  { today, after, limit }: { today: Day; after: NameCursor | undefined; limit: number },
): Promise<GrowerRow[]> {
  return growers(db, sellerId)
    .select([
      sql<string[]>`array(select p.name from plot_keepers k join places p on p.id = k.place_id
        where k.grower_id = growers.id and k.from_on <= ${today}::date and (k.to_on is null or k.to_on >= ${today}::date)
        order by p.name collate "vi-x-icu")`.as("plots"),
      sql<number>`(select count(*)::int from lot_harvests h where h.grower_id = growers.id)`.as("harvestedLots"),
    ])
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(growers.name collate "vi-x-icu", growers.id) > (${after?.name ?? ""}, ${after?.id ?? ""}::uuid)`,
      ),
    )
    .orderBy(sql`growers.name collate "vi-x-icu"`)
    .orderBy("growers.id")
    .limit(limit)
    .$castTo<GrowerRow>()
    .execute();
}

export type GrowerChoice = Pick<Grower, "id" | "code" | "name" | "joinedOn" | "leftOn"> & {
  /** Plots in its hands on the day asked for. */
  readonly placeIds: readonly PlaceId[];
};

/** Members who may have harvested on a day, for the lot's form; keepers of plots first. */
export function listGrowerChoices(db: Db, sellerId: SellerId, day: Day, limit: number): Promise<GrowerChoice[]> {
  const kept = sql<PlaceId[]>`array(select k.place_id from plot_keepers k where k.grower_id = growers.id
    and k.from_on <= ${day}::date and (k.to_on is null or k.to_on >= ${day}::date))`;
  return growers(db, sellerId)
    .select(kept.as("placeIds"))
    .where("growers.joined_on", "<=", day)
    .where((eb) => eb.or([eb("growers.left_on", "is", null), eb("growers.left_on", ">=", day)]))
    .orderBy(sql`cardinality(${kept}) = 0`)
    .orderBy(sql`growers.name collate "vi-x-icu"`)
    .orderBy("growers.id")
    .limit(limit)
    .$castTo<GrowerChoice>()
    .execute();
}

/** The growers of this seller among these ids. */
export async function mapGrowers(db: Db, sellerId: SellerId, ids: readonly string[]): Promise<Map<GrowerId, Grower>> {
  if (ids.length === 0) return new Map();
  const rows = await growers(db, sellerId)
    .where("growers.id", "in", [...ids])
    .$castTo<Grower>()
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

export async function listPlotKeepings(db: Db, growerId: GrowerId): Promise<PlotKeeping[]> {
  return db
    .selectFrom("plot_keepers")
    .innerJoin("places", "places.id", "plot_keepers.place_id")
    .select([
      "plot_keepers.place_id as placeId",
      "places.name as placeName",
      "plot_keepers.from_on as fromOn",
      "plot_keepers.to_on as toOn",
    ])
    .where("plot_keepers.grower_id", "=", growerId)
    .orderBy("plot_keepers.from_on", "desc")
    .orderBy("places.name")
    .$castTo<PlotKeeping>()
    .execute();
}

export type OpenKeeping = { readonly id: string; readonly growerId: GrowerId; readonly fromOn: Day };

/** The plot's history, held for this transaction: who keeps it now, and the last day anybody's time there is known. */
export async function lockPlotKeeping(
  db: Db,
  placeId: PlaceId,
): Promise<{ open: OpenKeeping | undefined; lastDay: Day | null }> {
  await db.selectFrom("places").select("id").where("id", "=", placeId).forUpdate().execute();
  const rows = await db
    .selectFrom("plot_keepers")
    .select(["id", "grower_id as growerId", "from_on as fromOn", "to_on as toOn"])
    .where("place_id", "=", placeId)
    .orderBy("from_on", "desc")
    .execute();
  const open = rows.find(({ toOn }) => toOn === null) as OpenKeeping | undefined;
  const lastDay = rows.find(({ toOn }) => toOn !== null)?.toOn ?? null;
  return { open, lastDay };
}

export async function endPlotKeeping(db: Db, id: string, toOn: Day): Promise<void> {
  await db.updateTable("plot_keepers").set({ to_on: toOn }).where("id", "=", id).execute();
}

export async function insertPlotKeeping(
  db: Db,
  row: { id: string; placeId: PlaceId; growerId: GrowerId; fromOn: Day },
): Promise<void> {
  await db
    .insertInto("plot_keepers")
    .values({ id: row.id, place_id: row.placeId, grower_id: row.growerId, from_on: row.fromOn })
    .execute();
}

/** What a lot's latest word says of who harvested it, by the growers' codes; codes that the seller never gave are left out. */
export async function replaceHarvestShares(
  db: Db,
  lot: { lotId: LotId; sellerId: SellerId; eventId: TraceEventId },
  shares: readonly { code: string; quantity: number }[],
): Promise<void> {
  await db.deleteFrom("lot_harvests").where("lot_id", "=", lot.lotId).execute();
  await sql`
    insert into lot_harvests (lot_id, grower_id, quantity, event_id)
    select ${lot.lotId}::uuid, g.id, s.quantity, ${lot.eventId}::uuid
    from unnest(${shares.map(({ code }) => code)}::text[], ${shares.map(({ quantity }) => quantity)}::numeric[]) as s (code, quantity)
    join growers g on g.seller_id = ${lot.sellerId} and g.code = s.code
  `.execute(db);
}

export type LotHarvester = Pick<Grower, "id" | "code" | "name" | "showsName"> & { readonly quantity: number };

export async function listLotHarvesters(db: Db, lotId: LotId): Promise<LotHarvester[]> {
  return db
    .selectFrom("lot_harvests")
    .innerJoin("growers", "growers.id", "lot_harvests.grower_id")
    .select(["growers.id", "growers.code", "growers.name", "growers.shows_name as showsName", "lot_harvests.quantity"])
    .where("lot_harvests.lot_id", "=", lotId)
    .orderBy("lot_harvests.quantity", "desc")
    .orderBy("growers.code")
    .$castTo<LotHarvester>()
    .execute();
}

export type GrowerHarvest = {
  readonly lotId: LotId;
  readonly code: string;
  readonly productName: string;
  readonly productNameEn: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly producedOn: Day;
  readonly quantity: number;
  /** Of the whole lot. */
  readonly lotQuantity: number;
};

/** What a grower brought between two days, latest first. */
export async function listGrowerHarvests(
  db: Db,
  growerId: GrowerId,
  { from, to, limit }: { from: Day; to: Day; limit: number },
): Promise<GrowerHarvest[]> {
  return db
    .selectFrom("lot_harvests")
    .innerJoin("lots", "lots.id", "lot_harvests.lot_id")
    .innerJoin("products", "products.id", "lots.product_id")
    .select([
      "lots.id as lotId",
      "lots.code",
      "products.name as productName",
      "products.name_en as productNameEn",
      "products.unit",
      "products.unit_en as unitEn",
      "lots.produced_on as producedOn",
      "lot_harvests.quantity",
      "lots.quantity as lotQuantity",
    ])
    .where("lot_harvests.grower_id", "=", growerId)
    .where("lots.produced_on", ">=", from)
    .where("lots.produced_on", "<=", to)
    .orderBy("lots.produced_on", "desc")
    .orderBy("lots.id", "desc")
    .limit(limit)
    .$castTo<GrowerHarvest>()
    .execute();
}
