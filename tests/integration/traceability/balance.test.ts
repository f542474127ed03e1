import { sql } from "kysely";
import { describe, expect } from "vitest";
import { followBalances } from "#app/domain/listings/follow-balances.server.ts";
import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { packOrder } from "#app/domain/orders/pack-order.server.ts";
import { recordOldSales } from "#app/domain/orders/record-old-sales.server.ts";
import { correctLotEvent } from "#app/domain/oversight/correct-lot-event.server.ts";
import { releaseLot } from "#app/domain/oversight/release-lot.server.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import { getSellerLot } from "#app/domain/traceability/get-seller-lot.server.ts";
import { aGuest, buy, payInFull } from "#tests/factories/buying.ts";
import { aDraftListing } from "#tests/factories/listings.ts";
import { anInspector, aSeller } from "#tests/factories/people.ts";
import { aStall, goodsOnSale } from "#tests/factories/stall.ts";
import { aHarvest, pack } from "#tests/factories/transformations.ts";
import { queuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const stateOf = async (db: Db, lotId: LotId) =>
  (await db.selectFrom("lots").select("state").where("id", "=", lotId).executeTakeFirst())?.state;

const holdsOf = (db: Db, lotId: LotId) =>
  db
    .selectFrom("lot_holds")
    .select(["cause", "excess", "reason", "placed_by", "released_at", "released_by"])
    .where("lot_id", "=", lotId)
    .where("cause", "=", "balance")
    .orderBy("placed_at")
    .orderBy("id")
    .execute();

/** 250 bunches of 400 g are 100 kg; 280 are 112. */
async function overpacked(ctx: Ctx) {
  const { ctx: seller } = await aSeller(ctx);
  const harvest = await aHarvest(seller, 100);
  const { outputs, held } = await pack(seller, harvest, 280);
  const [made] = outputs;
  if (!made) throw new Error("nothing was made");
  return { seller, harvest, made, held };
}

describe("more came out than went in", () => {
  test("it is recorded, and the new lot held with the numbers", async ({ ctx, db }) => {
    const { harvest, made, held } = await overpacked(ctx);
    expect(held).toEqual([made.code]);
    expect(await stateOf(db, made.lotId)).toBe("held");
    expect(await stateOf(db, harvest.lotId)).toBe("open");
    const [hold] = await holdsOf(db, made.lotId);
    expect(hold).toMatchObject({
      excess: { drawn: 0, born: 10 },
      reason: "Làm ra 112 kg trong khi chỉ đưa vào 100 kg.",
    });
  });

  test("a wider tolerance of the product explains it", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const harvest = await aHarvest(seller, 100);
    await db
      .updateTable("products")
      .set({ balance_tolerance_permille: 120 })
      .where("id", "=", harvest.productId)
      .execute();
    expect((await pack(seller, harvest, 280)).held).toEqual([]);
  });

  test("putting the number right ends the hold by itself; the wrong entry stays", async ({ ctx, db, clock }) => {
    const { seller, made } = await overpacked(ctx);
    clock.advance({ minutes: 5 });
    const { journey, amounts } = await getSellerLot(seller, { lotId: made.lotId });
    const born = journey.find(({ kind }) => kind === "packed");
    const at = (amounts[born?.eventId ?? ""] ?? []).findIndex(({ role }) => role === "output");
    expect(at).toBe(1);
    const right = { lotId: made.lotId, eventId: born?.eventId ?? "", amounts: [{ at, amount: 248 }] };
    expect(await correctLotEvent(seller, right)).toEqual({ isHeld: false, isGone: false });
    expect(await stateOf(db, made.lotId)).toBe("open");
    const [hold] = await holdsOf(db, made.lotId);
    expect(hold?.released_at).not.toBeNull();
    const lot = await db.selectFrom("lots").select("quantity").where("id", "=", made.lotId).executeTakeFirstOrThrow();
    expect(lot.quantity).toBe(248);
    const { journey: after } = await getSellerLot(seller, { lotId: made.lotId });
    expect(
      after.filter(({ kind }) => kind === "packed").map(({ declaredWrongOn }) => declaredWrongOn !== null),
    ).toEqual(expect.arrayContaining([true, false]));
  });

  test("half a pack cannot be put right to, and nobody corrects what another recorded", async ({ ctx }) => {
    const { seller, made } = await overpacked(ctx);
    const { ctx: other } = await aSeller(ctx);
    const { journey } = await getSellerLot(seller, { lotId: made.lotId });
    const right = { lotId: made.lotId, eventId: journey[0]?.eventId ?? "", amounts: [{ at: 1, amount: 2.5 }] };
    await expect(correctLotEvent(seller, right)).rejects.toMatchObject({ code: "traceability.packs-whole" });
    await expect(correctLotEvent(other, right)).rejects.toMatchObject({ name: "NotFound" });
  });

  test("what an office let go is held again only when it grows", async ({ ctx, db, clock }) => {
    const { ctx: seller } = await aSeller(ctx);
    const inspector = await anInspector(ctx);
    const harvest = await aHarvest(seller, 100);
    const use = (quantity: number) =>
      pack(seller, harvest, Math.floor(quantity * 2), { inputs: [{ lotId: harvest.lotId, quantity }] });
    await use(90);
    expect((await use(20)).held).toContain(harvest.code);
    clock.advance({ minutes: 1 });
    await releaseLot(inspector, { lotId: harvest.lotId, reason: "Đã đối chiếu sổ cân tại ruộng" });
    expect(await stateOf(db, harvest.lotId)).toBe("open");
    clock.advance({ minutes: 1 });
    expect((await use(1)).held).toContain(harvest.code);
    expect(await holdsOf(db, harvest.lotId)).toMatchObject([
      { excess: { drawn: 8, born: 0 } },
      { excess: { drawn: 9, born: 0 }, released_at: null },
    ]);
  });

  test("work that never happened gives everything back, unless something was done with what it made", async ({
    ctx,
    db,
  }) => {
    const { ctx: seller } = await aSeller(ctx);
    const harvest = await aHarvest(seller, 100);
    const { outputs } = await pack(seller, harvest, 240);
    const lotId = outputs[0]?.lotId as LotId;
    const { journey } = await getSellerLot(seller, { lotId: harvest.lotId });
    const used = journey.find(({ kind }) => kind === "used");
    const strike = { lotId: harvest.lotId, eventId: used?.eventId ?? "", didNotHappen: true };
    const again = await pack(seller, { ...harvest, lotId }, 120, { kind: "repack" });
    await expect(correctLotEvent(seller, strike)).rejects.toMatchObject({ code: "traceability.output-moved-on" });
    const later = await getSellerLot(seller, { lotId });
    const repacked = later.journey.find(({ kind }) => kind === "used");
    await correctLotEvent(seller, { lotId, eventId: repacked?.eventId ?? "", didNotHappen: true });
    expect(await stateOf(db, again.outputs[0]?.lotId as LotId)).toBeUndefined();
    expect(await correctLotEvent(seller, strike)).toMatchObject({ isGone: false });
    const balance = await db
      .selectFrom("lot_balances")
      .select("on_hand as onHand")
      .where("lot_id", "=", harvest.lotId)
      .executeTakeFirstOrThrow();
    expect(balance.onHand).toBe(100);
    expect(await stateOf(db, lotId)).toBeUndefined();
  });
});

const soldOf = (db: Db, lotIds: readonly LotId[]) =>
  db
    .selectFrom("lot_balances")
    .select(["sold", "on_hand as onHand"])
    .where("lot_id", "in", [...lotIds])
    .execute();

describe("sales are events (Circular 17/2021/TT-BNNPTNT: one step forward)", () => {
  test("packing an order takes its units out of the lot's balance, and names the order and nobody", async ({
    ctx,
    db,
  }) => {
    const stall = await aStall(ctx);
    const goods = await goodsOnSale(ctx, stall.sellerId, { lots: [{ quantity: 10 }] });
    const view = await buy(ctx, aGuest(), [{ goods, quantity: 4 }]);
    const [order] = view.orders;
    await payInFull(ctx, order?.payload ?? null);
    await packOrder(stall.ctx, { code: order?.code ?? "" });
    expect(await soldOf(db, goods.lotIds)).toEqual([{ sold: 4, onHand: 6 }]);
    const { body } = await db
      .selectFrom("orders")
      .innerJoin("trace_events", "trace_events.id", "orders.sale_event_id")
      .select("trace_events.body")
      .where("orders.code", "=", order?.code ?? "")
      .executeTakeFirstOrThrow();
    expect(body).toMatchObject({
      bizStep: "retail_selling",
      bizTransactionList: [{ type: "po", bizTransaction: `https://cholanh.vn/voc/order/${order?.code}` }],
    });
    expect(JSON.stringify(body)).not.toContain("Nguyễn Thị Mua");
    expect(await recordOldSales(ctx)).toBe(0);
  });

  test("orders packed before sales were events get theirs once, of the moment of packing", async ({
    ctx,
    db,
    clock,
  }) => {
    const stall = await aStall(ctx);
    const goods = await goodsOnSale(ctx, stall.sellerId, { lots: [{ quantity: 10 }] });
    const view = await buy(ctx, aGuest(), [{ goods, quantity: 3 }]);
    const [order] = view.orders;
    await payInFull(ctx, order?.payload ?? null);
    await packOrder(stall.ctx, { code: order?.code ?? "" });
    const packedAt = ctx.now();
    await forgetSale(db, order?.code ?? "", goods.lotIds);
    clock.advance({ hours: 30 });
    const worker = { ...ctx, actor: { kind: "system", process: "test" } } as const;
    const counts = await Promise.all([recordOldSales(worker), recordOldSales(worker)]);
    expect(counts[0] + counts[1]).toBe(1);
    expect(await soldOf(db, goods.lotIds)).toEqual([{ sold: 3, onHand: 7 }]);
    const event = await db
      .selectFrom("orders")
      .innerJoin("trace_events", "trace_events.id", "orders.sale_event_id")
      .select(["occurred_at as occurredAt", "recorded_at as recordedAt"])
      .where("orders.code", "=", order?.code ?? "")
      .executeTakeFirstOrThrow();
    expect(event).toEqual({ occurredAt: packedAt, recordedAt: ctx.now() });
    expect(await recordOldSales(worker)).toBe(0);
  });
});

/** As a market of before this day has it: the order is packed and no event tells of it. */
async function forgetSale(db: Db, code: string, lotIds: readonly LotId[]): Promise<void> {
  await sql`alter table trace_events disable trigger user`.execute(db);
  await sql`
    with wanted as (update orders set sale_event_id = null where code = ${code} returning id),
    said as (select id from trace_events where body -> 'bizTransactionList' -> 0 ->> 'bizTransaction' like ${`%${code}`})
    delete from trace_event_lots where event_id in (select id from said)
  `.execute(db);
  await sql`
    delete from trace_events where body -> 'bizTransactionList' -> 0 ->> 'bizTransaction' like ${`%${code}`}
  `.execute(db);
  await sql`alter table trace_events enable trigger user`.execute(db);
  await sql`update lot_balances set sold = 0 where lot_id = any(${[...lotIds]}::uuid[])`.execute(db);
}

describe("the shelves follow the record", () => {
  test("a weighed lot is not offered; of a packed one no more than is in hand", async ({ ctx, db }) => {
    const stalled = await aDraftListing(ctx, { quantity: 0, lot: { quantity: 50 } });
    const { seller, listingId, lotId, productId, placeId } = stalled;
    const weighed = await aHarvest(seller, 40, { productId, placeId });
    await expect(offerLot(seller, { listingId, lotId: weighed.lotId, quantity: 5 })).rejects.toMatchObject({
      code: "listings.lot-not-in-packs",
    });
    await offerLot(seller, { listingId, lotId, quantity: 45 });
    await pack(seller, { lotId, productId, placeId, code: "" }, 10, {
      kind: "repack",
      inputs: [{ lotId, quantity: 20 }],
    });
    const job = (await queuedJobs(db)).filter(({ name }) => name === "listings.follow-balances").at(-1);
    expect(job?.data).toEqual({ lotIds: [lotId] });
    await followBalances(ctx, { lotIds: [lotId] });
    const stock = await db
      .selectFrom("listing_stock")
      .select("on_hand as onHand")
      .where("listing_id", "=", listingId)
      .executeTakeFirstOrThrow();
    expect(stock.onHand).toBe(30);
    await expect(offerLot(seller, { listingId, lotId, quantity: 1 })).rejects.toMatchObject({
      code: "listings.lot-too-small",
      facts: { left: 0 },
    });
    await followBalances(ctx, { lotIds: [lotId] });
  });

  test("what buyers have reserved stays promised", async ({ ctx, db }) => {
    const stall = await aStall(ctx);
    const goods = await goodsOnSale(ctx, stall.sellerId, { lots: [{ quantity: 10 }] });
    await buy(ctx, aGuest(), [{ goods, quantity: 8 }]);
    const [lotId] = goods.lotIds;
    if (!lotId) throw new Error("no lot");
    await sql`update lot_balances set used = 9 where lot_id = ${lotId}`.execute(db);
    await followBalances(ctx, { lotIds: [lotId] });
    const stock = await db
      .selectFrom("listing_stock")
      .select(["on_hand as onHand", "reserved"])
      .where("listing_id", "=", goods.listingId)
      .executeTakeFirstOrThrow();
    expect(stock).toEqual({ onHand: 8, reserved: 8 });
  });
});
