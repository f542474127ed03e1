import { sql } from "kysely";
import { describe, expect } from "vitest";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import { releaseLot } from "#app/domain/oversight/release-lot.server.ts";
import { EpcisEvent } from "#app/domain/traceability/epcis-schema.ts";
import { getSellerLot } from "#app/domain/traceability/get-seller-lot.server.ts";
import { mergeLots } from "#app/domain/traceability/merge-lots.server.ts";
import { PROJECTED_TABLES } from "#app/domain/traceability/projectors.server.ts";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { splitLot } from "#app/domain/traceability/split-lot.server.ts";
import { previewTransformation, transformLots } from "#app/domain/traceability/transform-lots.server.ts";
import { aPlace, aProduct } from "#tests/factories/goods.ts";
import { anInspector, aSeller } from "#tests/factories/people.ts";
import { aHarvest, aPackingHouse, pack } from "#tests/factories/transformations.ts";
import { test } from "#tests/setup/test.ts";

const TODAY = "2026-11-22";

const rowOf = (db: Db, lotId: LotId) =>
  db
    .selectFrom("lots")
    .leftJoin("lot_balances", "lot_balances.lot_id", "lots.id")
    .select([
      "lots.kind",
      "lots.uom",
      "lots.quantity",
      "lots.state",
      "lots.produced_on as producedOn",
      "lots.packed_on as packedOn",
      "lots.expires_on as expiresOn",
      "lot_balances.on_hand as onHand",
      "lot_balances.used",
    ])
    .where("lots.id", "=", lotId)
    .executeTakeFirstOrThrow();

const edgesOf = (db: Db, lotId: LotId) =>
  db
    .selectFrom("lot_edges")
    .select(["parent_id", "child_id", "quantity", "uom"])
    .where("child_id", "=", lotId)
    .execute();

const made = (outputs: readonly { lotId: LotId }[], index = 0): LotId => {
  const lotId = outputs[index]?.lotId;
  if (!lotId) throw new Error("nothing was made");
  return lotId;
};

describe("lots become other lots (CBV 2.0 §7.1: one TransformationEvent)", () => {
  test("a harvest is packed: its kilograms are used, the bunches are there, one points to the other", async ({
    ctx,
    db,
  }) => {
    const { ctx: seller } = await aSeller(ctx);
    const harvest = await aHarvest(seller, 420, { producedOn: "2026-11-21" });
    const house = await aPackingHouse(seller);
    const { outputs, held } = await pack(seller, harvest, 1000, {
      placeId: house.placeId,
      waste: { quantity: 15, unit: "kg", reason: "Lá già" },
    });
    expect(held).toEqual([]);
    expect(await rowOf(db, harvest.lotId)).toMatchObject({ kind: "harvest", uom: "KGM", onHand: 0, used: 420 });
    expect(await rowOf(db, made(outputs))).toMatchObject({
      kind: "produced",
      uom: null,
      quantity: 1000,
      onHand: 1000,
      producedOn: "2026-11-21",
      packedOn: TODAY,
      state: "open",
    });
    expect(await edgesOf(db, made(outputs))).toEqual([
      { parent_id: harvest.lotId, child_id: made(outputs), quantity: 420, uom: "KGM" },
    ]);
    const { body } = await db
      .selectFrom("trace_events")
      .select("body")
      .where("type", "=", "TransformationEvent")
      .where("body", "@>", JSON.stringify({ bizStep: "packing" }) as never)
      .orderBy("seq", "desc")
      .executeTakeFirstOrThrow();
    expect(EpcisEvent.safeParse(body).error).toBeUndefined();
    expect(body).toMatchObject({
      inputQuantityList: [{ quantity: 420, uom: "KGM" }],
      outputQuantityList: [{ quantity: 1000 }],
      ilmd: { "cholanh:step": "pack", "cholanh:waste": 15, "cholanh:wasteReason": "Lá già" },
    });
  });

  test("what nobody types is not taken over: the last day is that of the own shelf life, never after the input's", async ({
    ctx,
    db,
  }) => {
    const { ctx: seller } = await aSeller(ctx);
    const harvest = await aHarvest(seller, 100, { producedOn: "2026-11-20" });
    const jar = await aProduct(seller, { name: "Dưa cải muối", netContent: 500, shelfLifeDays: 30, unit: "lọ" });
    const { outputs } = await transformLots(seller, {
      kind: "process",
      on: TODAY,
      placeId: harvest.placeId,
      inputs: [{ lotId: harvest.lotId }],
      outputs: [
        { productId: harvest.productId, quantity: 100, unit: "pack" },
        { productId: jar.productId, quantity: 80, unit: "pack" },
      ],
    });
    expect(await rowOf(db, made(outputs))).toMatchObject({ expiresOn: "2026-11-25", producedOn: TODAY });
    expect(await rowOf(db, made(outputs, 1))).toMatchObject({ expiresOn: "2026-12-22", producedOn: TODAY });
    expect((await getSellerLot(seller, { lotId: made(outputs) })).lot.facts).toEqual({});
    await expect(
      pack(seller, await aHarvest(seller, 10, { productId: harvest.productId, placeId: harvest.placeId }), 5, {
        outputs: [{ productId: harvest.productId, quantity: 5, unit: "pack", expiresOn: "2026-12-30" }],
      }),
    ).rejects.toMatchObject({ code: "traceability.expires-after-input", field: "outputs.0.expiresOn" });
  });

  test("split into two and merged again, short forms of the same", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const harvest = await aHarvest(seller, 90);
    const { outputs: halves } = await splitLot(seller, {
      lotId: harvest.lotId,
      on: TODAY,
      placeId: harvest.placeId,
      parts: [{ quantity: 30 }, { quantity: 60, code: "PHAN-HAI" }],
    });
    expect(halves.map(({ code }) => code)).toContain("PHAN-HAI");
    expect(await rowOf(db, made(halves, 1))).toMatchObject({ uom: "KGM", quantity: 60, onHand: 60 });
    const { outputs, held } = await mergeLots(seller, {
      lotIds: halves.map(({ lotId }) => lotId),
      on: TODAY,
      placeId: harvest.placeId,
    });
    expect(held).toEqual([]);
    expect(await rowOf(db, made(outputs))).toMatchObject({ uom: "KGM", quantity: 90, onHand: 90 });
    expect(await edgesOf(db, made(outputs))).toHaveLength(2);
  });

  test("only what cannot be is refused", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { ctx: other } = await aSeller(ctx);
    const harvest = await aHarvest(seller, 50);
    const foreign = await aHarvest(other, 50);
    const code = (what: Promise<unknown>) => what.then(() => "done").catch((error: { code?: string }) => error.code);
    expect(await code(pack(seller, harvest, 10, { inputs: [] }))).toBe("traceability.transform-nothing-in");
    expect(await code(pack(seller, harvest, 10, { outputs: [] }))).toBe("traceability.transform-nothing-out");
    expect(await code(pack(seller, harvest, 10, { on: "2026-11-23" }))).toBe("traceability.day-to-come");
    expect(await code(pack(seller, harvest, 10, { on: "2026-11-21" }))).toBe("traceability.transform-before-input");
    const twice = [{ lotId: harvest.lotId }, { lotId: harvest.lotId }];
    expect(await code(pack(seller, harvest, 10, { inputs: twice }))).toBe("traceability.transform-input-twice");
    const foreignGoods = [{ productId: foreign.productId, quantity: 1, unit: "pack" as const }];
    expect(await code(pack(seller, harvest, 10, { outputs: foreignGoods }))).toBe("traceability.output-product");
    const sameCode = [{ productId: harvest.productId, quantity: 1, unit: "pack" as const, code: harvest.code }];
    expect(await code(pack(seller, harvest, 10, { outputs: sameCode }))).toBe("traceability.lot-code-taken");
    const litres = [{ lotId: harvest.lotId, quantity: 3, unit: "l" as const }];
    expect(await code(pack(seller, harvest, 10, { inputs: litres }))).toBe("traceability.units-differ");
    await expect(pack(seller, harvest, 10, { inputs: [{ lotId: foreign.lotId }] })).rejects.toBeInstanceOf(NotFound);
    await expect(pack(seller, harvest, 10, { inputs: [{ lotId: "not-an-id" }] })).rejects.toBeInstanceOf(NotFound);
    expect(await code(pack(seller, harvest, 10))).toBe("done");
  });

  test("a held lot is not packed until the office has let it go", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const inspector = await anInspector(ctx);
    const harvest = await aHarvest(seller, 50);
    await holdLot(inspector, { lotId: harvest.lotId, reason: "Nghi có dư lượng", advice: "Chờ kết quả" });
    await expect(pack(seller, harvest, 100)).rejects.toMatchObject({
      code: "traceability.input-held",
      facts: { code: harvest.code },
    });
    await releaseLot(inspector, { lotId: harvest.lotId, reason: "Đã kiểm tra, đạt" });
    expect((await pack(seller, harvest, 100)).held).toEqual([]);
  });
});

describe("the form is told before", () => {
  test("a preview says what would be out of balance, and writes nothing", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const harvest = await aHarvest(seller, 100);
    const eventsBefore = await db.selectFrom("trace_events").select("id").execute();
    const read = await previewTransformation(seller, {
      kind: "pack",
      on: TODAY,
      placeId: harvest.placeId,
      inputs: [{ lotId: harvest.lotId, quantity: 150 }],
      outputs: [{ productId: harvest.productId, quantity: 500, unit: "pack" }],
    });
    expect(read.overdrawn).toMatchObject([{ lot: { code: harvest.code, onHand: 100 }, excess: 48 }]);
    expect(read.balance).toMatchObject({ cameIn: 150, cameOut: 200, excess: 47 });
    expect(await db.selectFrom("trace_events").select("id").execute()).toHaveLength(eventsBefore.length);
  });

  test("pieces of wood and kilograms of glue are not compared", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const place = await aPlace(seller, { kind: "workshop" });
    const honey = await aHarvest(seller, 10, { unit: "l", placeId: place.placeId });
    const read = await previewTransformation(seller, {
      kind: "process",
      on: TODAY,
      placeId: place.placeId,
      inputs: [{ lotId: honey.lotId }],
      outputs: [{ productId: honey.productId, quantity: 500, unit: "kg" }],
    });
    expect(read.balance).toEqual({ isComparable: false });
  });
});

const seedOf = async (ctx: Ctx) => (await aSeller(ctx)).ctx;

test("two people pack the last 100 kg at once: the second is recorded, and the lot held; nothing is lost", async ({
  ctx,
  db,
}) => {
  const seller = await seedOf(ctx);
  const harvest = await aHarvest(seller, 100);
  const outcomes = await Promise.all([
    pack(seller, harvest, 240, { inputs: [{ lotId: harvest.lotId, quantity: 100 }] }),
    pack(seller, harvest, 250, { inputs: [{ lotId: harvest.lotId, quantity: 100 }] }),
  ]);
  expect(outcomes.map(({ held }) => held.includes(harvest.code)).sort()).toEqual([false, true]);
  expect(await rowOf(db, harvest.lotId)).toMatchObject({ used: 200, onHand: -100, state: "held" });
});

test("told again from its events, every projection is what it was: after packing, splitting, merging and holding", async ({
  ctx,
  db,
}) => {
  const { ctx: seller } = await aSeller(ctx);
  const harvest = await aHarvest(seller, 100.5);
  const { outputs } = await splitLot(seller, {
    lotId: harvest.lotId,
    on: TODAY,
    placeId: harvest.placeId,
    parts: [{ quantity: 40.25 }, { quantity: 60.25 }],
  });
  const merged = await mergeLots(seller, {
    lotIds: outputs.map(({ lotId }) => lotId),
    on: TODAY,
    placeId: harvest.placeId,
  });
  expect((await pack(seller, { ...harvest, lotId: made(merged.outputs) }, 300)).held).toHaveLength(1);
  const told = async () => {
    const all: Record<string, string[]> = {};
    for (const table of new Set(PROJECTED_TABLES)) {
      const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(
        db,
      );
      all[table] = rows.map(({ row }) => row);
    }
    return all;
  };
  const before = await told();
  expect(before["lot_edges"]?.length).toBeGreaterThan(4);
  await rebuildTrace(ctx);
  expect(await told()).toEqual(before);
});
