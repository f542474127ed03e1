import { expect } from "vitest";
import { sql } from "kysely";
import { addMinutes, startOfDay } from "#app/domain/shared/clock.ts";
import type { Ctx, Db, TxCtx } from "#app/domain/shared/ctx.ts";
import type { LotId, PlaceId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { commissionLot, declareError, packLots, sellLots } from "#app/domain/traceability/epcis-event.ts";
import { giveLotIdentity } from "#app/domain/traceability/give-lot-identity.server.ts";
import { PROJECTED_TABLES } from "#app/domain/traceability/projectors.server.ts";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { recordEvent } from "#app/domain/traceability/record-event.server.ts";
import { aPlace, aProduct } from "#tests/factories/goods.ts";
import { aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const AT = startOfDay("2026-11-20");

async function aField(ctx: Ctx) {
  const { ctx: seller, sellerId } = await aSeller(ctx);
  const { productId } = await aProduct(seller);
  const { placeId } = await aPlace(seller);
  const { gtin } = await ctx.db
    .selectFrom("products")
    .select("gtin")
    .where("id", "=", productId)
    .executeTakeFirstOrThrow();
  const { gln } = await ctx.db.selectFrom("places").select("gln").where("id", "=", placeId).executeTakeFirstOrThrow();
  return { seller, sellerId, productId, placeId, gtin, place: { gln } };
}
type Field = {
  seller: Ctx;
  sellerId: SellerId;
  productId: ProductId;
  placeId: PlaceId;
  gtin: string;
  place: { gln: string };
};

const born = (tx: TxCtx, { sellerId, productId }: Field) =>
  giveLotIdentity(tx, { productId, sellerId, on: "2026-11-20" });

/** 420 kg harvested, of which 400 kg become 800 packs, and 30 packs are sold. */
async function harvestPackSell(field: Field): Promise<{ harvest: LotId; packs: LotId }> {
  const { sellerId, placeId, gtin, place } = field;
  return inTransaction(field.seller, async (tx) => {
    const [harvest, packs] = [await born(tx, field), await born(tx, field)];
    const record = (event: Parameters<typeof recordEvent>[1]["event"]) => recordEvent(tx, { event, sellerId, placeId });
    const kilograms = { gtin, lot: harvest.code, amount: 420, unit: "KGM" };
    await record(commissionLot({ at: AT, place, lot: kilograms, facts: { lotKind: "harvest" } }));
    await record(
      packLots({
        at: addMinutes(AT, 60),
        place,
        inputs: [{ ...kilograms, amount: 400 }],
        outputs: [{ gtin, lot: packs.code, amount: 800 }],
      }),
    );
    await record(sellLots({ at: addMinutes(AT, 90), place, lots: [{ gtin, lot: packs.code, amount: 30 }] }));
    return { harvest: harvest.lotId, packs: packs.lotId };
  });
}

const balanceOf = (db: Db, lotId: LotId) =>
  db
    .selectFrom("lot_balances")
    .select(["entered", "used", "sold", "on_hand as onHand"])
    .where("lot_id", "=", lotId)
    .executeTakeFirst();

async function tablesOf(db: Db): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of new Set(PROJECTED_TABLES)) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(
      db,
    );
    all[table] = rows.map(({ row }) => row);
  }
  return all;
}

test("a harvest in kilograms becomes packs: lots, an edge and balances follow from the events", async ({ ctx, db }) => {
  const field = await aField(ctx);
  const { harvest, packs } = await harvestPackSell(field);
  const lots = await db.selectFrom("lots").select(["id", "kind", "quantity", "uom", "produced_on"]).execute();
  expect(lots).toEqual(
    expect.arrayContaining([
      { id: harvest, kind: "harvest", quantity: 420, uom: "KGM", produced_on: "2026-11-20" },
      { id: packs, kind: "produced", quantity: 800, uom: null, produced_on: "2026-11-20" },
    ]),
  );
  const edges = await db.selectFrom("lot_edges").select(["parent_id", "child_id", "quantity", "uom"]).execute();
  expect(edges).toEqual([{ parent_id: harvest, child_id: packs, quantity: 400, uom: "KGM" }]);
  expect(await balanceOf(db, harvest)).toEqual({ entered: 420, used: 400, sold: 0, onHand: 20 });
  expect(await balanceOf(db, packs)).toEqual({ entered: 800, used: 0, sold: 30, onHand: 770 });
  const before = await tablesOf(db);
  await rebuildTrace(ctx);
  expect(await tablesOf(db)).toEqual(before);
});

test("a packing declared wrong leaves no edge and no lot, gives its input back, and a rebuild agrees", async ({
  ctx,
  db,
}) => {
  const field = await aField(ctx);
  const { harvest, packs } = await harvestPackSell(field);
  const packing = await db
    .selectFrom("trace_events")
    .innerJoin("lot_edges", "lot_edges.event_id", "trace_events.id")
    .select(["trace_events.id", "body"])
    .where("lot_edges.child_id", "=", packs)
    .executeTakeFirstOrThrow();
  await inTransaction(field.seller, (tx) =>
    recordEvent(tx, {
      event: declareError(packing.body as never, { at: ctx.now(), reason: "did_not_occur" }),
      sellerId: field.sellerId,
      placeId: field.placeId,
      declaresErrorOf: packing.id as never,
    }),
  );
  expect(await db.selectFrom("lot_edges").select("child_id").where("child_id", "=", packs).execute()).toEqual([]);
  expect(await db.selectFrom("lots").select("id").where("id", "=", packs).execute()).toEqual([]);
  expect(await balanceOf(db, harvest)).toEqual({ entered: 420, used: 0, sold: 0, onHand: 420 });
  expect(await balanceOf(db, packs), "what was sold of it stays told").toMatchObject({ sold: 30, onHand: -30 });
  const before = await tablesOf(db);
  await rebuildTrace(ctx);
  expect(await tablesOf(db)).toEqual(before);
});
