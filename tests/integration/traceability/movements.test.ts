import { describe, expect } from "vitest";
import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, SellerId } from "#app/domain/shared/ids.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import { recallLot } from "#app/domain/oversight/recall-lot.server.ts";
import { evaluateAll } from "#app/domain/listings/evaluate-all.server.ts";
import { reviewChainPaper } from "#app/domain/organisation/review-chain-paper.server.ts";
import { destroyLot, sellOutside, stockLot } from "#app/domain/traceability/dispose-of-lot.server.ts";
import { EpcisEvent } from "#app/domain/traceability/epcis-schema.ts";
import { PROJECTED_TABLES } from "#app/domain/traceability/projectors.server.ts";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { receiveFromSupplier } from "#app/domain/traceability/receive-from-supplier.server.ts";
import { receiveGoods } from "#app/domain/traceability/receive-goods.server.ts";
import { shipGoods } from "#app/domain/traceability/ship-goods.server.ts";
import { voidShipment } from "#app/domain/traceability/void-shipment.server.ts";
import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { listBreaches } from "#db/queries/invariants.server.ts";
import { seedReferenceData } from "#db/seeds/reference.server.ts";
import { aChainPaper } from "#tests/factories/chains.ts";
import { aPhotograph, aPlace } from "#tests/factories/goods.ts";
import { aPublishedListing } from "#tests/factories/listings.ts";
import { aGrowerWithHarvest, aShipment, aShop } from "#tests/factories/moving.ts";
import { anInspector, aManager, aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const TODAY = "2026-11-22";
const ALL = { on: TODAY, got: {}, why: {} };
const OWN_TAX_CODE = "0199012340";
const OFF_SALE = { reason: "Dư lượng", advice: "Không ăn" };

const balanceOf = async (db: Db, lotId: LotId, holder: SellerId) => {
  const row = await db
    .selectFrom("lot_balances")
    .select(["on_hand as onHand", "sent", "got", "sold", "delivered", "destroyed"])
    .where("lot_id", "=", lotId)
    .where("holder_id", "=", holder)
    .executeTakeFirst();
  return row && Object.fromEntries(Object.entries(row).filter(([, amount]) => Number(amount) !== 0));
};

const shipmentOf = (db: Db, id: string) =>
  db
    .selectFrom("shipments")
    .innerJoin("shipment_lines as l", "l.shipment_id", "shipments.id")
    .select(["shipments.state", "l.quantity", "l.got_quantity as got", "l.reason", "shipments.number"])
    .where("shipments.id", "=", id)
    .executeTakeFirstOrThrow();

const eventsOf = async (db: Db, lotId: LotId) => {
  const rows = await db
    .selectFrom("trace_event_lots as t")
    .innerJoin("trace_events as e", "e.id", "t.event_id")
    .select(["e.body", "t.flow"])
    .where("t.lot_id", "=", lotId)
    .orderBy("e.seq")
    .execute();
  for (const { body } of rows) EpcisEvent.parse(body);
  return rows.map(({ body, flow }) => [(body as { bizStep: string }).bizStep, flow]);
};

const projections = async (db: Db) => {
  const all: Record<string, string[]> = {};
  for (const table of new Set(PROJECTED_TABLES)) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(
      db,
    );
    all[table] = rows.map(({ row }) => row);
  }
  return all;
};

describe("goods between two enterprises of the market", () => {
  test("leave the sender's hands, are on the way, and are in the receiver's once it says so", async ({ ctx, db }) => {
    const grower = await aGrowerWithHarvest(ctx);
    const shop = await aShop(ctx, "0199001003");
    const { shipmentId, number } = await aShipment(grower, {
      receiverTaxCode: shop.taxCode,
      carrier: "Xe lạnh Văn Đức",
    });
    expect(number).toBe("GH26-0001");
    expect(await balanceOf(db, grower.lotId, grower.sellerId)).toEqual({ onHand: 300, sent: 100 });
    expect(await balanceOf(db, grower.lotId, shop.sellerId)).toBeUndefined();
    expect(await shipmentOf(db, shipmentId)).toMatchObject({ state: "on_the_way", quantity: 100, got: null });
    const mails = await db
      .selectFrom("mails")
      .select("id")
      .where("dedupe_key", "like", `shipment.sent:${shipmentId}%`)
      .execute();
    expect(mails).toHaveLength(1);
    await receiveGoods(shop.ctx, { shipmentId, placeId: shop.placeId, ...ALL });
    expect(await balanceOf(db, grower.lotId, shop.sellerId)).toEqual({ onHand: 100, got: 100 });
    expect(await shipmentOf(db, shipmentId)).toMatchObject({ state: "received", got: 100, reason: null });
    expect((await eventsOf(db, grower.lotId)).slice(-2)).toEqual([
      ["shipping", "sent"],
      ["receiving", "got"],
    ]);
    expect((await aShipment(grower, { receiverTaxCode: shop.taxCode }, 10)).number).toBe("GH26-0002");
  });

  test("that came short are recorded with the reason, for both sides to see", async ({ ctx, db }) => {
    const grower = await aGrowerWithHarvest(ctx);
    const shop = await aShop(ctx, "0199001010");
    const { shipmentId } = await aShipment(grower, { receiverTaxCode: shop.taxCode });
    const short = { on: TODAY, placeId: shop.placeId, shipmentId, got: { [grower.lotId]: 93.5 } };
    await expect(receiveGoods(shop.ctx, { ...short, why: {} })).rejects.toMatchObject({
      code: "traceability.difference-reason",
      field: `why.${grower.lotId}`,
    });
    await receiveGoods(shop.ctx, { ...short, why: { [grower.lotId]: "damaged" }, remark: "Ướt mưa" });
    expect(await shipmentOf(db, shipmentId)).toMatchObject({ quantity: 100, got: 93.5, reason: "damaged" });
    expect(await balanceOf(db, grower.lotId, shop.sellerId)).toEqual({ onHand: 93.5, got: 93.5 });
    expect(await balanceOf(db, grower.lotId, grower.sellerId)).toEqual({ onHand: 300, sent: 100 });
  });

  test("are received once, by their receiver alone, however many press at once", async ({ ctx, db }) => {
    const grower = await aGrowerWithHarvest(ctx);
    const shop = await aShop(ctx, "0199001028");
    const { shipmentId } = await aShipment(grower, { receiverTaxCode: shop.taxCode });
    const receipt = { shipmentId, placeId: shop.placeId, ...ALL };
    const stranger = await aShop(ctx, "0199001035");
    await expect(receiveGoods(stranger.ctx, { ...receipt, placeId: stranger.placeId })).rejects.toThrow(NotFound);
    await expect(receiveGoods(grower.ctx, { ...receipt, placeId: grower.placeId })).rejects.toThrow(NotFound);
    await expect(voidShipment(stranger.ctx, { shipmentId })).rejects.toThrow(NotFound);
    const presses = await Promise.allSettled([receiveGoods(shop.ctx, receipt), receiveGoods(shop.ctx, receipt)]);
    expect(presses.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await balanceOf(db, grower.lotId, shop.sellerId)).toEqual({ onHand: 100, got: 100 });
    await expect(voidShipment(grower.ctx, { shipmentId })).rejects.toMatchObject({
      code: "traceability.already-received",
    });
  });

  test("of a note that was a mistake are back in the sender's hands", async ({ ctx, db }) => {
    const grower = await aGrowerWithHarvest(ctx);
    const shop = await aShop(ctx, "0199001042");
    const { shipmentId } = await aShipment(grower, { receiverTaxCode: shop.taxCode });
    await voidShipment(grower.ctx, { shipmentId });
    expect(await balanceOf(db, grower.lotId, grower.sellerId)).toEqual({ onHand: 400 });
    expect(await shipmentOf(db, shipmentId)).toMatchObject({ state: "void" });
    await expect(receiveGoods(shop.ctx, { shipmentId, placeId: shop.placeId, ...ALL })).rejects.toMatchObject({
      code: "traceability.already-received",
    });
  });

  test("more than is there is asked about first, then recorded, and the lot is held", async ({ ctx, db }) => {
    const grower = await aGrowerWithHarvest(ctx, 50);
    const shop = await aShop(ctx, "0199001067");
    await expect(aShipment(grower, { receiverTaxCode: shop.taxCode }, 80)).rejects.toMatchObject({
      code: "traceability.more-than-in-hand",
      field: `lines.${grower.lotId}`,
      facts: { inHand: 50 },
    });
    await aShipment(grower, { receiverTaxCode: shop.taxCode, confirmed: true }, 80);
    expect(await balanceOf(db, grower.lotId, grower.sellerId)).toEqual({ onHand: -30, sent: 80 });
    const { state } = await db
      .selectFrom("lots")
      .select("state")
      .where("id", "=", grower.lotId)
      .executeTakeFirstOrThrow();
    expect(state).toBe("held");
  });

  test("that are held go nowhere but back to whose they are; they are received all the same", async ({ ctx, db }) => {
    const grower = await aGrowerWithHarvest(ctx, 400, OWN_TAX_CODE);
    const shop = await aShop(ctx, "0199001074");
    const { shipmentId } = await aShipment(grower, { receiverTaxCode: shop.taxCode });
    const inspector = await anInspector(ctx);
    await holdLot(inspector, { lotId: grower.lotId, ...OFF_SALE });
    await receiveGoods(shop.ctx, { shipmentId, placeId: shop.placeId, ...ALL });
    expect(await balanceOf(db, grower.lotId, shop.sellerId)).toMatchObject({ onHand: 100 });
    const other = await aShop(ctx, "0199001081");
    const onward = {
      on: TODAY,
      placeId: shop.placeId,
      lines: [{ lotId: grower.lotId, quantity: 10 }],
      containers: [],
      confirmed: false,
    };
    await expect(shipGoods(shop.ctx, { ...onward, receiverTaxCode: other.taxCode })).rejects.toMatchObject({
      code: "traceability.lot-held",
    });
    await expect(
      shipGoods(grower.ctx, { ...onward, placeId: grower.placeId, receiverName: "Bếp ăn" }),
    ).rejects.toMatchObject({ code: "traceability.lot-held" });
    await recallLot(inspector, { lotId: grower.lotId, ...OFF_SALE, decisionNumber: "QĐ 5" });
    await shipGoods(shop.ctx, { ...onward, receiverTaxCode: OWN_TAX_CODE });
    expect(await balanceOf(db, grower.lotId, shop.sellerId)).toEqual({ onHand: 90, got: 100, sent: 10 });
  });
});

describe("goods that leave the market, or never come to its shop", () => {
  test("are delivered to somebody outside by name, sold at the gate, destroyed: each in its own column", async ({
    ctx,
    db,
  }) => {
    await seedReferenceData(db);
    const grower = await aGrowerWithHarvest(ctx);
    const where = { on: TODAY, placeId: grower.placeId, confirmed: false };
    await expect(
      shipGoods(grower.ctx, { ...where, lines: [], containers: [], receiverName: "Bếp ăn trường Kim Liên" }),
    ).rejects.toMatchObject({ code: "traceability.nothing-to-ship" });
    await expect(
      shipGoods(grower.ctx, { ...where, lines: [{ lotId: grower.lotId, quantity: 10 }], containers: [] }),
    ).rejects.toMatchObject({ code: "traceability.receiver-needed" });
    const { shipmentId } = await shipGoods(grower.ctx, {
      ...where,
      lines: [{ lotId: grower.lotId, quantity: 40 }],
      containers: [],
      receiverName: "Bếp ăn trường Kim Liên",
      receiverProvince: "33",
      temperatureSet: 4.5,
    });
    expect(await shipmentOf(db, shipmentId)).toMatchObject({ state: "delivered" });
    await sellOutside(grower.ctx, { lotId: grower.lotId, quantity: 60, channel: "wholesale", ...where });
    const files = [{ name: "bien-ban.jpg", bytes: await aPhotograph() }];
    await destroyLot(grower.ctx, {
      lotId: grower.lotId,
      quantity: 5.5,
      reason: "Dập",
      witness: "Bà Hoa",
      files,
      ...where,
    });
    expect(await balanceOf(db, grower.lotId, grower.sellerId)).toEqual({
      onHand: 294.5,
      delivered: 40,
      sold: 60,
      destroyed: 5.5,
    });
    expect((await eventsOf(db, grower.lotId)).slice(-3)).toEqual([
      ["shipping", "delivered"],
      ["retail_selling", "sold"],
      ["destroying", "destroyed"],
    ]);
    expect(await db.selectFrom("lot_documents").select("about").where("lot_id", "=", grower.lotId).execute()).toEqual([
      { about: "destroyed" },
    ]);
    await expect(
      sellOutside(grower.ctx, { lotId: grower.lotId, quantity: 500, channel: "gate", ...where }),
    ).rejects.toMatchObject({ code: "traceability.more-than-in-hand", field: "quantity" });
    const { ctx: stranger } = await aSeller(ctx);
    const { placeId } = await aPlace(stranger);
    await expect(
      sellOutside(stranger, { lotId: grower.lotId, quantity: 1, channel: "gate", ...where, placeId }),
    ).rejects.toThrow(NotFound);
  });

  test("that are held are not sold or put on a stall, but may be destroyed", async ({ ctx, db }) => {
    const grower = await aGrowerWithHarvest(ctx);
    const where = { on: TODAY, placeId: grower.placeId, confirmed: false };
    const { placeId } = await aPlace(grower.ctx, { kind: "store", name: "Sạp số 4" });
    await stockLot(grower.ctx, { lotId: grower.lotId, on: TODAY, placeId });
    const at = await db
      .selectFrom("lot_balances")
      .select("place_id")
      .where("lot_id", "=", grower.lotId)
      .executeTakeFirstOrThrow();
    expect(at.place_id).toBe(placeId);
    await holdLot(await anInspector(ctx), { lotId: grower.lotId, ...OFF_SALE });
    await expect(
      sellOutside(grower.ctx, { lotId: grower.lotId, quantity: 1, channel: "gate", ...where }),
    ).rejects.toMatchObject({ code: "traceability.lot-held" });
    await expect(stockLot(grower.ctx, { lotId: grower.lotId, on: TODAY, placeId })).rejects.toMatchObject({
      code: "traceability.lot-held",
    });
    await destroyLot(grower.ctx, { lotId: grower.lotId, quantity: 400, reason: "Theo lệnh", ...where });
    expect(await balanceOf(db, grower.lotId, grower.sellerId)).toEqual({ destroyed: 400 });
  });
});

describe("a lot received from a supplier outside the market", () => {
  const supplierGoods = (seller: { placeId: string; productId: string }) => ({
    productId: seller.productId,
    quantity: 250,
    unit: "kg" as const,
    on: TODAY,
    placeId: seller.placeId,
  });

  test("is of the kind received, names its source, and asks the supplier or the province", async ({ ctx, db }) => {
    await seedReferenceData(db);
    const seller = await aGrowerWithHarvest(ctx);
    await expect(receiveFromSupplier(seller.ctx, supplierGoods(seller))).rejects.toMatchObject({
      code: "traceability.supplier-needed",
      field: "supplierName",
    });
    await expect(
      receiveFromSupplier(seller.ctx, { ...supplierGoods(seller), supplierName: "Trại giống", supplierProvince: "03" }),
    ).rejects.toMatchObject({ code: "organisation.province-unknown" });
    const { lotId } = await receiveFromSupplier(seller.ctx, {
      ...supplierGoods(seller),
      supplierName: "Vựa rau Mộc Châu",
      supplierProvince: "14",
      supplierLot: "MC-112",
      paperNumber: "PXK 88",
    });
    const lot = await db
      .selectFrom("lots")
      .select(["kind", "uom", "quantity", "facts"])
      .where("id", "=", lotId)
      .executeTakeFirstOrThrow();
    expect(lot).toMatchObject({
      kind: "received",
      uom: "KGM",
      quantity: 250,
      facts: { supplier: "Vựa rau Mộc Châu", sourceProvince: "14", supplierLot: "MC-112" },
    });
    expect(await balanceOf(db, lotId, seller.sellerId)).toEqual({ onHand: 250 });
    expect(await eventsOf(db, lotId)).toEqual([["receiving", "entered"]]);
  });

  test("from another province is a finding of what is made of it, unless a paper was in force that day", async ({
    ctx,
    db,
  }) => {
    await seedReferenceData(db);
    const { seller, sellerId, listingId, productId, placeId } = await aPublishedListing(ctx);
    const { linkId, paperId } = await aChainPaper(seller, { link: { role: "carrier" } });
    const { lotId } = await receiveFromSupplier(seller, {
      ...supplierGoods({ productId, placeId }),
      quantity: 40,
      unit: "pack",
      supplier: linkId,
      expiresOn: "2026-11-26",
    });
    await offerLot(seller, { listingId, lotId, quantity: 10 });
    const found = async () => {
      await evaluateAll({ ...ctx, actor: { kind: "system", process: "test" } });
      return db
        .selectFrom("findings")
        .select("fact")
        .where("rule", "=", "LST-17")
        .where("subject_id", "=", listingId)
        .where("resolved_at", "is", null)
        .execute();
    };
    expect(await found()).toMatchObject([{ fact: { lots: [expect.any(String)] } }]);
    await reviewChainPaper(await aManager(ctx), { paperId, decision: "accept" });
    expect(await found()).toEqual([]);
    expect(sellerId).toBeDefined();
  });
});

test("everything that moved is told again the same, row by row", async ({ ctx, db }) => {
  const before = await projections(db);
  await rebuildTrace(ctx);
  expect(await projections(db)).toEqual(before);
  expect(await listBreaches(db)).toEqual([]);
});
