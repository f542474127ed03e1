import { describe, expect } from "vitest";
import { cancelOrder } from "#app/domain/orders/cancel-order.server.ts";
import { changeCart } from "#app/domain/orders/change-cart.server.ts";
import { expireOrders } from "#app/domain/orders/expire-orders.server.ts";
import { getCart } from "#app/domain/orders/get-cart.server.ts";
import { getCheckout } from "#app/domain/orders/get-checkout.server.ts";
import { getOrder, getOwnOrder, listOwnOrders } from "#app/domain/orders/list-orders.server.ts";
import { handOverOrder, packOrder } from "#app/domain/orders/pack-order.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { receiveOrder } from "#app/domain/orders/receive-order.server.ts";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import { aCheckoutForm, aGuest, buy, payInFull } from "#tests/factories/buying.ts";
import { goodsOnSale, aStall } from "#tests/factories/stall.ts";
import { listBreaches } from "#db/queries/invariants.server.ts";
import { test } from "#tests/setup/test.ts";

const stockOf = (db: Parameters<typeof listBreaches>[0], listingId: string) =>
  db
    .selectFrom("listing_stock")
    .select(["on_hand as onHand", "reserved", "blocked"])
    .where("listing_id", "=", listingId)
    .executeTakeFirstOrThrow();

/** Goods written straight into the tables have neither events nor a place in the shop window. */
const books = async (db: Parameters<typeof listBreaches>[0]) =>
  (await listBreaches(db)).filter(({ invariant }) => !/^(trace|projections)/.test(invariant));

describe("from basket to the field", () => {
  test("two sellers, one checkout, two orders; paid, packed first-expired-first-out, handed over, received", async ({
    ctx,
    db,
  }) => {
    const [a, b] = [await aStall(ctx), await aStall(ctx, { taxCode: "0108876547" })];
    const greens = await goodsOnSale(ctx, a.sellerId, {
      lots: [
        { quantity: 3, expiresOn: "2026-11-29" },
        { quantity: 5, expiresOn: "2026-11-24" },
        { quantity: 4, expiresOn: "2026-11-21" },
      ],
    });
    const fruit = await goodsOnSale(ctx, b.sellerId, { title: "Bưởi Diễn", priceVnd: 45_000 });
    const buyer = aGuest();
    const view = await buy(ctx, buyer, [
      { goods: greens, quantity: 6 },
      { goods: fruit, quantity: 1 },
    ]);
    expect(view.status).toBe("open");
    expect(view.orders).toHaveLength(2);
    expect(view.checkout.totalVnd).toBe(6 * 12_000 + 45_000 + 2 * 20_000);
    expect(await stockOf(db, greens.listingId)).toEqual({ onHand: 12, reserved: 6, blocked: 0 });

    const first = view.orders.find((o) => o.itemsVnd === 72_000);
    expect(await payInFull(ctx, first?.payload ?? null)).toBe("matched");
    const code = first?.code ?? "";
    expect((await getCheckout(ctx, buyer, view.checkout.code)).status).toBe("partly_paid");
    expect((await getOrder(ctx, buyer, code)).state).toBe("confirmed");
    expect((await listOwnOrders(a.ctx, "pack", { after: null, limit: 10 })).counts).toMatchObject({
      pack: 1,
      waiting: 0,
    });

    expect((await getOwnOrder(a.ctx, code)).proposal.map((p) => [p.lot.code, p.quantity])).toEqual([
      ["L2", 5],
      ["L1", 1],
    ]);
    await packOrder(a.ctx, { code });
    const packed = await getOrder(ctx, buyer, code);
    expect(packed.lines[0]?.lots.map((l) => [l.lotCode, l.quantity, l.placeName])).toEqual([
      ["L1", 1, "Ruộng bãi giữa"],
      ["L2", 5, "Ruộng bãi giữa"],
    ]);
    expect(await stockOf(db, greens.listingId)).toEqual({ onHand: 6, reserved: 0, blocked: 0 });
    await handOverOrder(a.ctx, { code });
    await receiveOrder(ctx, buyer, { code });
    expect((await getOrder(ctx, buyer, code)).moves.map((m) => m.toState)).toEqual([
      "confirmed",
      "packed",
      "handed_over",
      "delivered",
    ]);
    expect(await books(db)).toEqual([]);
  });

  test("mails go out for placed, paid, packed and handed over, once each, in the buyer's language", async ({
    ctx,
    db,
  }) => {
    const seller = await aStall(ctx);
    const goods = await goodsOnSale(ctx, seller.sellerId);
    const email = "english@example.vn";
    const view = await buy(ctx, aGuest(), [{ goods, quantity: 1 }], { locale: "en", email });
    const code = view.orders[0]?.code ?? "";
    await payInFull(ctx, view.orders[0]?.payload ?? null);
    await packOrder(seller.ctx, { code });
    await handOverOrder(seller.ctx, { code });
    const mails = await db
      .selectFrom("mails")
      .select(["subject", "body_text"])
      .where("recipient", "=", email)
      .orderBy("id")
      .execute();
    expect(mails.map((m) => m.subject)).toEqual([
      `We have your order ${code}`,
      `Order ${code} is paid`,
      `Order ${code} is packed`,
      `Order ${code} is on its way`,
    ]);
    expect(mails[2]?.body_text).toContain("/10/L1");
  });
});

describe("each order lives alone", () => {
  test("one expires while the other is paid: its stock and discount share return, the paid one keeps its price", async ({
    ctx,
    db,
    clock,
  }) => {
    const [a, b] = [await aStall(ctx), await aStall(ctx, { taxCode: "0108876547" })];
    const [greens, fruit] = [
      await goodsOnSale(ctx, a.sellerId),
      await goodsOnSale(ctx, b.sellerId, { priceVnd: 45_000 }),
    ];
    const view = await buy(ctx, aGuest(), [
      { goods: greens, quantity: 2 },
      { goods: fruit, quantity: 2 },
    ]);
    const [paid, left] = [
      view.orders.find((o) => o.itemsVnd === 24_000),
      view.orders.find((o) => o.itemsVnd === 90_000),
    ];
    await payInFull(ctx, paid?.payload ?? null);
    const stateOfLeft = async () =>
      (
        await db
          .selectFrom("orders")
          .select("state")
          .where("id", "=", left?.id ?? "")
          .executeTakeFirst()
      )?.state;
    clock.advance({ minutes: 15, seconds: 30 });
    await expireOrders(ctx);
    expect(await stateOfLeft(), "a notice on its way is waited for").toBe("placed");
    clock.advance({ minutes: 1 });
    await expireOrders(ctx);
    const states = await db
      .selectFrom("orders")
      .select(["code", "state"])
      .where("checkout_id", "=", view.checkout.id)
      .execute();
    expect(new Map(states.map((s) => [s.code, s.state]))).toEqual(
      new Map([
        [paid?.code, "confirmed"],
        [left?.code, "expired"],
      ]),
    );
    expect(await stockOf(db, fruit.listingId)).toMatchObject({ reserved: 0 });
    expect(await payInFull(ctx, left?.payload ?? null)).toBe("late");
    const after = await db
      .selectFrom("payments")
      .select("state")
      .where("order_id", "=", left?.id ?? "")
      .executeTakeFirstOrThrow();
    expect(after.state).toBe("late");
    expect(await stockOf(db, fruit.listingId)).toMatchObject({ reserved: 0 });
    expect(await books(db)).toEqual([]);
  });

  test("a buyer may give up an unpaid order, not one with money on it, not somebody else's", async ({ ctx, db }) => {
    const seller = await aStall(ctx);
    const goods = await goodsOnSale(ctx, seller.sellerId);
    const buyer = aGuest();
    const view = await buy(ctx, buyer, [{ goods, quantity: 2 }]);
    const [order] = view.orders;
    const code = order?.code ?? "";
    await expect(cancelOrder(ctx, aGuest(), { code })).rejects.toThrow(NotFound);
    await payInFull(ctx, order?.payload ?? null, { amountVnd: 1_000 });
    await expect(cancelOrder(ctx, buyer, { code })).rejects.toThrow("orders.money-on-the-way");
    const second = await buy(ctx, buyer, [{ goods, quantity: 1 }]);
    await cancelOrder(ctx, buyer, { code: second.orders[0]?.code ?? "" });
    expect(await stockOf(db, goods.listingId)).toEqual({ onHand: 10, reserved: 2, blocked: 0 });
  });
});

describe("a checkout that cannot be", () => {
  test("the same form twice is one checkout; the same key with other words is refused", async ({ ctx, db }) => {
    const seller = await aStall(ctx);
    const goods = await goodsOnSale(ctx, seller.sellerId);
    const buyer = aGuest();
    await changeCart(ctx, buyer, { intent: "add", listingId: goods.listingId, quantity: 2 });
    const form = aCheckoutForm();
    const [a, b] = await Promise.all([placeOrder(ctx, buyer, form), placeOrder(ctx, buyer, form)]);
    expect(a.code).toBe(b.code);
    expect(await stockOf(db, goods.listingId)).toMatchObject({ reserved: 2 });
    await expect(placeOrder(ctx, buyer, { ...form, address: "Số 7" })).rejects.toThrow("orders.key-used");
  });

  test("a line sold out meanwhile refuses the whole, names it, and writes nothing", async ({ ctx, db }) => {
    const seller = await aStall(ctx);
    const goods = await goodsOnSale(ctx, seller.sellerId, { lots: [{ quantity: 2 }] });
    const [early, late] = [aGuest(), aGuest()];
    await changeCart(ctx, late, { intent: "add", listingId: goods.listingId, quantity: 2 });
    await buy(ctx, early, [{ goods, quantity: 1 }]);
    const refusal = await placeOrder(ctx, late, aCheckoutForm()).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({ code: "orders.stock-gone", facts: { names: [goods.title] } });
    expect((await getCart(ctx, late)).listings.size).toBe(1);
    expect(await stockOf(db, goods.listingId)).toMatchObject({ reserved: 1 });
  });

  test("another seller cannot see or pack an order; an unpaid one cannot be packed", async ({ ctx }) => {
    const [seller, other] = [await aStall(ctx), await aStall(ctx, { taxCode: "0108876547" })];
    const goods = await goodsOnSale(ctx, seller.sellerId);
    const view = await buy(ctx, aGuest(), [{ goods, quantity: 1 }]);
    const code = view.orders[0]?.code ?? "";
    await expect(getOwnOrder(other.ctx, code)).rejects.toThrow(NotFound);
    await expect(packOrder(other.ctx, { code })).rejects.toThrow(NotFound);
    await expect(packOrder(seller.ctx, { code })).rejects.toThrow("orders.wrong-state");
  });

  test("a lot that is blocked after the sale is never packed: the order says which goods are short", async ({
    ctx,
    db,
  }) => {
    const seller = await aStall(ctx);
    const goods = await goodsOnSale(ctx, seller.sellerId, { lots: [{ quantity: 4 }] });
    const view = await buy(ctx, aGuest(), [{ goods, quantity: 3 }]);
    await payInFull(ctx, view.orders[0]?.payload ?? null);
    await db
      .updateTable("lots")
      .set({ state: "recalled" })
      .where("id", "=", goods.lotIds[0] ?? "")
      .execute();
    await expect(packOrder(seller.ctx, { code: view.orders[0]?.code ?? "" })).rejects.toMatchObject({
      code: "orders.lots-short",
      facts: { names: [goods.title] },
    });
  });
});
