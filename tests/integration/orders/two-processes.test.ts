import { randomUUID } from "node:crypto";
import { expect } from "vitest";
import { createCampaign } from "#app/domain/promotions/create-campaign.server.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import { listBreaches } from "#db/queries/invariants.server.ts";
import { bankNotice } from "#tests/factories/buying.ts";
import { aStall, goodsOnSale, type Goods } from "#tests/factories/stall.ts";
import { BANK_NOTICE_SECRET, test as base } from "#tests/setup/test.ts";
import { FormVisitor, startWebProcess, type WebProcess } from "#tests/setup/web-process.ts";

const test = base.extend<{ doors: readonly [WebProcess, WebProcess] }>({
  doors: async ({ databaseUrl }, use) => {
    const env = { BANK_NOTICE_SECRET };
    const doors = await Promise.all([startWebProcess(databaseUrl, env), startWebProcess(databaseUrl, env)] as const);
    await use(doors);
    await Promise.all(doors.map((door) => door.stop()));
  },
});

let buyers = 0;
const form = (key: string, more: Record<string, string> = {}): Record<string, string> => {
  buyers += 1;
  return {
    idempotencyKey: key,
    name: "Nguyễn Thị Mua",
    phone: `09130${String(buyers).padStart(5, "0")}`,
    delivery: "ship",
    wardCode: "00577",
    address: "Số 5 ngõ 12",
    method: "vietqr",
    ...more,
  };
};

/** Adds one unit at one door and checks out at the other; answers the status of the checkout. */
async function buyOne(
  goods: Goods,
  add: WebProcess,
  checkOut: WebProcess,
  more: Record<string, string> = {},
): Promise<Response> {
  const visitor = new FormVisitor(add.baseUrl);
  const added = await visitor.post("/gio-hang", { intent: "add", listingId: goods.listingId, quantity: "1" });
  if (added.status !== 303) return added;
  return visitor.at(checkOut.baseUrl).post("/thanh-toan", form(randomUUID(), more));
}

const countOrders = async (db: Db, goods: Goods): Promise<number> =>
  (await db.selectFrom("order_lines").select("id").where("listing_id", "=", goods.listingId).execute()).length;

const books = async (db: Db) =>
  (await listBreaches(db)).filter(({ invariant }) => !/^(trace|projections)/.test(invariant));

test(
  "two processes, 40 buyers, stock 10: exactly 10 orders, and the stock ledger equals the counters",
  { timeout: 90_000 },
  async ({ ctx, db, doors }) => {
    const goods = await goodsOnSale(ctx, (await aStall(ctx)).sellerId, { lots: [{ quantity: 10 }] });
    const [a, b] = doors;
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, i) => (i % 2 ? buyOne(goods, a, b) : buyOne(goods, b, a))),
    );
    const statuses = answers.map((answer) => answer.status);
    expect(statuses.filter((status) => status === 303)).toHaveLength(10);
    expect(new Set(statuses)).toEqual(new Set([303, 422]));
    expect(await countOrders(db, goods)).toBe(10);
    const stock = await db
      .selectFrom("listing_stock")
      .select(["on_hand", "reserved"])
      .where("listing_id", "=", goods.listingId)
      .executeTakeFirst();
    expect(stock).toEqual({ on_hand: 10, reserved: 10 });
    expect(await books(db)).toEqual([]);
  },
);

test(
  "two processes, a voucher with 5 uses, 20 buyers: exactly 5 discounts",
  { timeout: 90_000 },
  async ({ ctx, db, doors, asUser }) => {
    const manager = await asUser({ role: "market_manager" });
    const { code } = await createCampaign(manager, {
      name: "Năm lượt",
      nameEn: "Five uses",
      description: "Bớt 10%",
      descriptionEn: "10% off",
      code: "NAMLUOT5",
      percent: 10,
      capVnd: 30_000,
      minSpendVnd: 0,
      perBuyerLimit: 1,
      useLimit: 5,
      budgetVnd: 1_000_000,
      // The processes of this test live by the real clock, and no promotion lasts longer than 120 days (LST-13).
      startsOn: dayOf(new Date(Date.now() - 30 * 86_400_000)),
      endsOn: dayOf(new Date(Date.now() + 60 * 86_400_000)),
    });
    const goods = await goodsOnSale(ctx, (await aStall(ctx, { taxCode: "0108876547" })).sellerId, {
      lots: [{ quantity: 40 }],
    });
    const [a, b] = doors;
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) => buyOne(goods, a, i % 2 ? a : b, { voucher: code })),
    );
    expect(answers.filter((answer) => answer.status === 303)).toHaveLength(5);
    const voucher = await db.selectFrom("vouchers").select("uses").where("code", "=", code).executeTakeFirst();
    expect(voucher).toEqual({ uses: 5 });
    expect(await books(db)).toEqual([]);
  },
);

test(
  "two processes, the same notice 20 times at once: one payment",
  { timeout: 90_000 },
  async ({ ctx, db, doors }) => {
    const goods = await goodsOnSale(ctx, (await aStall(ctx, { taxCode: "0101248141" })).sellerId);
    const [a, b] = doors;
    expect((await buyOne(goods, a, b)).status).toBe(303);
    const payment = await db
      .selectFrom("payments")
      .innerJoin("order_lines", "order_lines.order_id", "payments.order_id")
      .select(["payments.id", "payments.payload", "payments.amount_vnd as amountVnd"])
      .where("order_lines.listing_id", "=", goods.listingId)
      .executeTakeFirstOrThrow();
    const notice = bankNotice(ctx, payment.payload, { at: new Date() });
    const send = (door: WebProcess) =>
      fetch(`${door.baseUrl}/api/payments/bank/credits`, {
        method: "POST",
        body: notice.body,
        headers: { "Content-Type": "application/json", "X-Signature": notice.signature },
      }).then((answer) => answer.json() as Promise<{ outcome: string }>);
    const outcomes = (await Promise.all(Array.from({ length: 20 }, (_, i) => send(i % 2 ? a : b)))).map(
      ({ outcome }) => outcome,
    );
    expect(outcomes.filter((outcome) => outcome === "matched")).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === "seen")).toHaveLength(19);
    const after = await db
      .selectFrom("payments")
      .select(["state", "received_vnd as receivedVnd"])
      .where("id", "=", payment.id)
      .executeTakeFirst();
    expect(after).toEqual({ state: "paid", receivedVnd: payment.amountVnd });
    expect(await books(db)).toEqual([]);
  },
);
