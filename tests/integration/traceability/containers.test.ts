import { describe, expect } from "vitest";
import { sql } from "kysely";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import { EpcisEvent } from "#app/domain/traceability/epcis-schema.ts";
import { makeContainers } from "#app/domain/traceability/make-containers.server.ts";
import { packContainer, unpackContainer } from "#app/domain/traceability/pack-container.server.ts";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { receiveGoods } from "#app/domain/traceability/receive-goods.server.ts";
import { shipGoods } from "#app/domain/traceability/ship-goods.server.ts";
import { isSscc } from "#app/domain/traceability/sscc.ts";
import { aGrowerWithHarvest, aShop, type Mover } from "#tests/factories/moving.ts";
import { anInspector, aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const TODAY = "2026-11-22";

const made = async (ctx: Ctx, kind: "crate" | "pallet", count = 1) =>
  (await makeContainers(ctx, { kind, count })).map(({ id }) => id);

const pack = (grower: Mover, containerId: string, kilograms: number, containers: string[] = []) =>
  packContainer(grower.ctx, {
    containerId,
    placeId: grower.placeId,
    lines: kilograms > 0 ? [{ lotId: grower.lotId, quantity: kilograms }] : [],
    containers,
    confirmed: false,
  });

const insideOf = async (db: Db, containerId: string) =>
  (await db.selectFrom("container_lots").select("quantity").where("container_id", "=", containerId).execute()).map(
    ({ quantity }) => quantity,
  );
const stateOf = (db: Db, containerId: string) =>
  db
    .selectFrom("container_states")
    .select(["holder_id as holderId", "parent_id as parentId"])
    .where("container_id", "=", containerId)
    .executeTakeFirst();

describe("crates and pallets (SSCC, AI 00)", () => {
  test("get numbers of their own, from the seller's prefix or the operator's", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const one = await makeContainers(seller, { kind: "crate", name: "Sọt xanh", count: 3 });
    const other = await makeContainers(seller, { kind: "pallet", count: 1 });
    const numbers = [...one, ...other].map(({ sscc }) => sscc);
    expect(numbers.every(isSscc)).toBe(true);
    expect(new Set(numbers).size).toBe(4);
    const [, { ctx: stranger }] = [
      await Promise.all([1, 2].map(() => makeContainers(seller, { kind: "box", count: 5 }))),
      await aSeller(ctx),
    ];
    const foreign = await makeContainers(stranger, { kind: "crate", count: 1 });
    expect(numbers).not.toContain(foreign[0]?.sscc);
  });

  test("hold what was put in, less what was taken out; amounts that are not inside are refused", async ({
    ctx,
    db,
  }) => {
    const grower = await aGrowerWithHarvest(ctx);
    const [crate = ""] = await made(grower.ctx, "crate");
    await pack(grower, crate, 20);
    const out = { containerId: crate, placeId: grower.placeId, containers: [] };
    await unpackContainer(grower.ctx, { ...out, lines: [{ lotId: grower.lotId, quantity: 7.5 }] });
    expect(await insideOf(db, crate)).toEqual([12.5]);
    await expect(
      unpackContainer(grower.ctx, { ...out, lines: [{ lotId: grower.lotId, quantity: 13 }] }),
    ).rejects.toMatchObject({ code: "traceability.more-than-inside", field: `lines.${grower.lotId}` });
    await unpackContainer(grower.ctx, { ...out, lines: [] });
    expect(await insideOf(db, crate)).toEqual([]);
    await expect(unpackContainer(grower.ctx, { ...out, lines: [] })).rejects.toMatchObject({
      code: "traceability.container-empty",
    });
    const events = await db
      .selectFrom("container_events as c")
      .innerJoin("trace_events as e", "e.id", "c.event_id")
      .select(["e.body", "e.action", "e.disposition"])
      .where("c.container_id", "=", crate)
      .orderBy("e.seq")
      .execute();
    for (const { body } of events) EpcisEvent.parse(body);
    expect(events.map(({ action, disposition }) => [action, disposition])).toEqual([
      ["ADD", "container_closed"],
      ["DELETE", "in_progress"],
      ["DELETE", "in_progress"],
    ]);
  });

  test("stand in one place at a time and never in themselves, however deep", async ({ ctx, db }) => {
    const grower = await aGrowerWithHarvest(ctx);
    const [crate = "", second = ""] = await made(grower.ctx, "crate", 2);
    const [pallet = "", top = ""] = await made(grower.ctx, "pallet", 2);
    await pack(grower, crate, 20);
    await pack(grower, pallet, 0, [crate]);
    await pack(grower, top, 0, [pallet]);
    expect(await stateOf(db, crate)).toMatchObject({ parentId: pallet });
    await expect(pack(grower, second, 0, [crate])).rejects.toMatchObject({ code: "traceability.container-elsewhere" });
    for (const [outer, inner] of [
      [pallet, pallet],
      [crate, pallet],
      [crate, top],
    ] as const)
      await expect(pack(grower, outer, 0, [inner])).rejects.toMatchObject({
        code: "traceability.container-inside-itself",
      });
    await unpackContainer(grower.ctx, { containerId: pallet, placeId: grower.placeId, lines: [], containers: [crate] });
    expect(await stateOf(db, crate)).toMatchObject({ parentId: null });
  });

  test("of two who put each into the other at once, one does", async ({ ctx }) => {
    const grower = await aGrowerWithHarvest(ctx);
    const [one = "", other = ""] = await made(grower.ctx, "pallet", 2);
    const both = await Promise.allSettled([pack(grower, one, 0, [other]), pack(grower, other, 0, [one])]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("are not another seller's to fill, and take no lot that is held", async ({ ctx }) => {
    const grower = await aGrowerWithHarvest(ctx);
    const stranger = await aGrowerWithHarvest(ctx);
    const [crate = ""] = await made(grower.ctx, "crate");
    await expect(pack(stranger, crate, 5)).rejects.toThrow(NotFound);
    await holdLot(await anInspector(ctx), { lotId: grower.lotId, reason: "Dư lượng", advice: "Không ăn" });
    await expect(pack(grower, crate, 5)).rejects.toMatchObject({ code: "traceability.lot-held" });
  });

  test("travel with all that is in them, and are the receiver's once received", async ({ ctx, db }) => {
    const grower = await aGrowerWithHarvest(ctx);
    const shop = await aShop(ctx, "0199001003");
    const [crate = "", second = ""] = await made(grower.ctx, "crate", 2);
    const [pallet = ""] = await made(grower.ctx, "pallet");
    await pack(grower, crate, 20);
    await pack(grower, second, 30);
    await pack(grower, pallet, 0, [crate, second]);
    const { shipmentId } = await shipGoods(grower.ctx, {
      receiverTaxCode: shop.taxCode,
      on: TODAY,
      placeId: grower.placeId,
      lines: [{ lotId: grower.lotId, quantity: 5 }],
      containers: [pallet],
      confirmed: false,
    });
    const sent = await db
      .selectFrom("shipment_lines")
      .select("quantity")
      .where("shipment_id", "=", shipmentId)
      .execute();
    expect(sent).toEqual([{ quantity: 55 }]);
    await expect(pack(grower, crate, 1)).rejects.toMatchObject({ code: "traceability.container-on-the-way" });
    await receiveGoods(shop.ctx, { shipmentId, placeId: shop.placeId, on: TODAY, got: {}, why: {} });
    for (const id of [pallet, crate, second]) expect((await stateOf(db, id))?.holderId).toBe(shop.sellerId);
    await expect(pack(grower, crate, 1)).rejects.toThrow(NotFound);
    await unpackContainer(shop.ctx, { containerId: pallet, placeId: shop.placeId, lines: [], containers: [] });
    expect((await stateOf(db, crate))?.parentId).toBeNull();
    expect(await insideOf(db, crate)).toEqual([20]);
  });
});

test("what is in every container is told again the same", async ({ ctx, db }) => {
  const rows = async () => {
    const all: string[][] = [];
    for (const table of ["container_events", "container_states", "container_lots", "shipments", "shipment_lines"])
      all.push(
        (await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(db)).rows.map(
          ({ row }) => row,
        ),
      );
    return all;
  };
  const before = await rows();
  expect(before[2]?.length).toBeGreaterThan(0);
  await rebuildTrace(ctx);
  expect(await rows()).toEqual(before);
});
