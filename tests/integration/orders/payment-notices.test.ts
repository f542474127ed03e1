import { describe, expect } from "vitest";
import { expireOrders } from "#app/domain/orders/expire-orders.server.ts";
import { receiveBankNotice } from "#app/domain/orders/receive-bank-notice.server.ts";
import { listMarketMoneyIn, listOwnMoneyIn } from "#app/domain/payments/list-money-in.server.ts";
import { aGuest, bankNotice, buy, payInFull } from "#tests/factories/buying.ts";
import { goodsOnSale, aStall } from "#tests/factories/stall.ts";
import { listBreaches } from "#db/queries/invariants.server.ts";
import { test } from "#tests/setup/test.ts";

const page = { after: null, limit: 50 };

describe("a bank's word of money in (ORD-11: never the browser's)", () => {
  test("the same notice 20 times at once pays once", async ({ ctx, db }) => {
    const seller = await aStall(ctx);
    const view = await buy(ctx, aGuest(), [{ goods: await goodsOnSale(ctx, seller.sellerId), quantity: 1 }]);
    const notice = bankNotice(ctx, view.orders[0]?.payload ?? null);
    const answers = await Promise.all(Array.from({ length: 20 }, () => receiveBankNotice(ctx, notice)));
    expect(answers.filter((a) => a === "matched")).toHaveLength(1);
    expect(answers.filter((a) => a === "seen")).toHaveLength(19);
    const payment = await db
      .selectFrom("payments")
      .select(["state", "received_vnd"])
      .where("order_id", "=", view.orders[0]?.id ?? "")
      .executeTakeFirst();
    expect(payment).toEqual({ state: "paid", received_vnd: view.orders[0]?.amountVnd });
  });

  test.for([
    ["too little", { amountVnd: 5_000 }, "short", "short", "placed"],
    ["too much", { amountVnd: 99_000 }, "over", "over", "confirmed"],
    ["after the time to pay", { at: new Date("2026-11-22T03:30:00Z") }, "late", "late", "placed"],
  ] as const)(
    "%s ends in a defined state that the seller sees",
    async ([, changes, outcome, paymentState, orderState], { ctx, db }) => {
      const seller = await aStall(ctx);
      const view = await buy(ctx, aGuest(), [{ goods: await goodsOnSale(ctx, seller.sellerId), quantity: 1 }]);
      const [order] = view.orders;
      expect(await payInFull(ctx, order?.payload ?? null, changes)).toBe(outcome);
      const row = await db
        .selectFrom("orders")
        .innerJoin("payments", "payments.order_id", "orders.id")
        .select(["orders.state as order", "payments.state as payment"])
        .where("orders.id", "=", order?.id ?? "")
        .executeTakeFirst();
      expect(row).toEqual({ order: orderState, payment: paymentState });
      expect((await listOwnMoneyIn(seller.ctx, page)).notices.map((n) => n.outcome)).toEqual([outcome]);
    },
  );

  test("the rest of a short payment pays; a second full one is owed back and never a second order", async ({ ctx }) => {
    const seller = await aStall(ctx);
    const view = await buy(ctx, aGuest(), [{ goods: await goodsOnSale(ctx, seller.sellerId), quantity: 1 }]);
    const payload = view.orders[0]?.payload ?? null;
    const amountVnd = view.orders[0]?.amountVnd ?? 0;
    expect(await payInFull(ctx, payload, { amountVnd: 10_000 })).toBe("short");
    expect(await payInFull(ctx, payload, { amountVnd: amountVnd - 10_000 })).toBe("matched");
    expect(await payInFull(ctx, payload)).toBe("duplicate");
    expect((await listOwnMoneyIn(seller.ctx, page)).refunds).toMatchObject([{ owedVnd: amountVnd }]);
  });

  test("short money of an order that expires becomes the seller's debt", async ({ ctx, clock }) => {
    const seller = await aStall(ctx);
    const view = await buy(ctx, aGuest(), [{ goods: await goodsOnSale(ctx, seller.sellerId), quantity: 1 }]);
    await payInFull(ctx, view.orders[0]?.payload ?? null, { amountVnd: 7_000 });
    clock.advance({ minutes: 20 });
    await expireOrders(ctx);
    expect((await listOwnMoneyIn(seller.ctx, page)).refunds).toMatchObject([
      { owedVnd: 7_000, orderCode: view.orders[0]?.code },
    ]);
  });

  test("unknown words, an unknown account and another seller's account change no payment and stay visible", async ({
    ctx,
    db,
    asUser,
  }) => {
    const [seller, other] = [await aStall(ctx), await aStall(ctx, { taxCode: "0108876547" })];
    const view = await buy(ctx, aGuest(), [{ goods: await goodsOnSale(ctx, seller.sellerId), quantity: 1 }]);
    const payload = view.orders[0]?.payload ?? null;
    const otherAccount = await db
      .selectFrom("bank_accounts")
      .select("account_number")
      .where("seller_id", "=", other.sellerId)
      .executeTakeFirstOrThrow();
    expect(await payInFull(ctx, payload, { memo: "cam on nhe" })).toBe("unknown_memo");
    expect(await payInFull(ctx, payload, { account: "999999999" })).toBe("wrong_account");
    expect(await payInFull(ctx, payload, { account: otherAccount.account_number })).toBe("wrong_account");
    expect(await payInFull(ctx, payload, { account: "999999999", memo: "tien nha" })).toBe("unknown_account");
    const manager = await asUser({ role: "market_manager" });
    expect((await listMarketMoneyIn(manager, page)).notices.map((n) => n.outcome).sort()).toEqual(
      expect.arrayContaining(["unknown_account", "unknown_memo", "wrong_account", "wrong_account"]),
    );
    expect(await payInFull(ctx, payload)).toBe("matched");
  });

  test("a forged notice changes nothing, shadows nothing, and the manager sees that it came", async ({
    ctx,
    asUser,
  }) => {
    const seller = await aStall(ctx);
    const view = await buy(ctx, aGuest(), [{ goods: await goodsOnSale(ctx, seller.sellerId), quantity: 1 }]);
    const id = "bank-event-7";
    const real = bankNotice(ctx, view.orders[0]?.payload ?? null, { id });
    expect(await receiveBankNotice(ctx, { ...real, signature: `sha256=${"0".repeat(64)}` })).toBe("forged");
    expect(await receiveBankNotice(ctx, { ...real, signature: null })).toBe("forged");
    expect(await receiveBankNotice(ctx, real)).toBe("matched");
    const manager = await asUser({ role: "market_manager" });
    expect((await listMarketMoneyIn(manager, page)).rejected.length).toBeGreaterThanOrEqual(2);
  });

  test("after all of it the books agree", async ({ db }) => {
    expect(
      (await listBreaches(db)).filter(
        (b) => !b.invariant.startsWith("trace:") && !b.invariant.startsWith("projections:"),
      ),
    ).toEqual([]);
  });
});
