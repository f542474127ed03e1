import { describe, expect } from "vitest";
import { expireOrders } from "#app/domain/orders/expire-orders.server.ts";
import { createCampaign } from "#app/domain/promotions/create-campaign.server.ts";
import { endCampaign } from "#app/domain/promotions/end-campaign.server.ts";
import { findVoucherByCode } from "#db/queries/vouchers.server.ts";
import { listBreaches } from "#db/queries/invariants.server.ts";
import type { CreateCampaign } from "#app/domain/promotions/create-campaign.schema.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { aGuest, buy, payInFull } from "#tests/factories/buying.ts";
import { goodsOnSale, aStall } from "#tests/factories/stall.ts";
import { test } from "#tests/setup/test.ts";

const campaign = (changes: Partial<CreateCampaign> = {}): CreateCampaign => ({
  name: "Chợ Lành mở cửa",
  nameEn: "Opening of the market",
  description: "Bớt 10% cho lần mua đầu",
  descriptionEn: "10% off your first order",
  code: "CHOLANH10",
  percent: 10,
  capVnd: 30_000,
  minSpendVnd: 0,
  perBuyerLimit: 1,
  budgetVnd: 10_000_000,
  startsOn: "2026-11-20",
  endsOn: "2026-12-20",
  ...changes,
});
const books = async (db: Parameters<typeof listBreaches>[0]) =>
  (await listBreaches(db)).filter((b) => b.invariant.startsWith("vouchers") || b.invariant.startsWith("orders"));

describe("a promotion's voucher", () => {
  test("the discount is split over both sellers' orders to the dong; an expired order's share returns to the budget", async ({
    ctx,
    db,
    clock,
    asUser,
  }) => {
    const manager = await asUser({ role: "market_manager" });
    const { code } = await createCampaign(manager, campaign());
    const [a, b] = [await aStall(ctx), await aStall(ctx, { taxCode: "0108876547" })];
    const [greens, fruit] = [
      await goodsOnSale(ctx, a.sellerId, { priceVnd: 12_333 }),
      await goodsOnSale(ctx, b.sellerId, { priceVnd: 45_001 }),
    ];
    const view = await buy(
      ctx,
      aGuest(),
      [
        { goods: greens, quantity: 1 },
        { goods: fruit, quantity: 1 },
      ],
      { voucher: code },
    );
    expect(view.checkout.discountVnd).toBe(5_733);
    expect(view.orders.map((o) => o.discountVnd).reduce((x, y) => x + y, 0)).toBe(5_733);
    const paid = view.orders.find((o) => o.itemsVnd === 12_333);
    await payInFull(ctx, paid?.payload ?? null);
    clock.advance({ minutes: 20 });
    await expireOrders(ctx);
    const voucher = await findVoucherByCode(db, code);
    expect(voucher).toMatchObject({ uses: 1, committedVnd: paid?.discountVnd });
    const use = await db
      .selectFrom("voucher_uses")
      .select("state")
      .where("checkout_id", "=", view.checkout.id)
      .executeTakeFirst();
    expect(use?.state).toBe("counted");
    expect(await books(db)).toEqual([]);
  });

  test("one use a buyer, by account or by phone however it is written; unpaid and expired, the use comes back", async ({
    ctx,
    db,
    clock,
    asUser,
  }) => {
    const manager = await asUser({ role: "market_manager" });
    const { code } = await createCampaign(manager, campaign({ code: "MOTLAN" }));
    const seller = await aStall(ctx);
    const goods = await goodsOnSale(ctx, seller.sellerId, { lots: [{ quantity: 40 }] });
    const phone = "0912 777 888";
    await buy(ctx, aGuest(), [{ goods, quantity: 1 }], { voucher: code, phone });
    await expect(
      buy(ctx, aGuest(), [{ goods, quantity: 1 }], { voucher: code, phone: "+84912777888" }),
    ).rejects.toMatchObject({
      code: "promotions.already-used",
      field: "voucher",
    });
    clock.advance({ minutes: 20 });
    await expireOrders(ctx);
    const again = await buy(ctx, aGuest(), [{ goods, quantity: 1 }], { voucher: code, phone });
    expect(again.checkout.discountVnd).toBe(1_200);
    expect(await books(db)).toEqual([]);
  });

  test("limits are held by locked rows: 5 uses, 12 buyers at once, exactly 5 discounts", async ({
    ctx,
    db,
    asUser,
  }) => {
    const manager = await asUser({ role: "market_manager" });
    const { code } = await createCampaign(manager, campaign({ code: "NAMLUOT", useLimit: 5 }));
    const seller = await aStall(ctx);
    const goods = await goodsOnSale(ctx, seller.sellerId, { lots: [{ quantity: 40 }] });
    const results = await Promise.allSettled(
      Array.from({ length: 12 }, () => buy(ctx, aGuest(), [{ goods, quantity: 1 }], { voucher: code })),
    );
    expect(results.filter((r) => r.status === "fulfilled")).toHaveLength(5);
    for (const r of results)
      if (r.status === "rejected") expect(r.reason).toMatchObject({ code: "promotions.used-up" });
    expect((await findVoucherByCode(db, code))?.uses).toBe(5);
    expect(await books(db)).toEqual([]);
  });

  test("a budget is spent to its last dong and not beyond", async ({ ctx, db, asUser }) => {
    const manager = await asUser({ role: "market_manager" });
    const { code } = await createCampaign(manager, campaign({ code: "NGANSACH", budgetVnd: 3_000 }));
    const seller = await aStall(ctx);
    const goods = await goodsOnSale(ctx, seller.sellerId, { lots: [{ quantity: 40 }] });
    const results = await Promise.allSettled(
      Array.from({ length: 6 }, () => buy(ctx, aGuest(), [{ goods, quantity: 1 }], { voucher: code })),
    );
    expect(results.filter((r) => r.status === "fulfilled")).toHaveLength(2);
    expect((await findVoucherByCode(db, code))?.committedVnd).toBe(2_400);
  });

  test("a seller's campaign is the seller's: a taken code is refused, another cannot end it", async ({ ctx }) => {
    const [seller, other] = [await aStall(ctx), await aStall(ctx, { taxCode: "0108876547" })];
    const { campaignId } = await createCampaign(seller.ctx, campaign({ code: "RAUMOI" }));
    await expect(createCampaign(other.ctx, campaign({ code: "RAUMOI" }))).rejects.toMatchObject({
      code: "promotions.code-taken",
      field: "code",
    });
    await expect(endCampaign(other.ctx, { campaignId })).rejects.toThrow(NotFound);
    const goods = await goodsOnSale(ctx, seller.sellerId);
    await endCampaign(seller.ctx, { campaignId });
    await expect(buy(ctx, aGuest(), [{ goods, quantity: 1 }], { voucher: "RAUMOI" })).rejects.toThrow(
      "promotions.ended",
    );
  });
});
