import { describe, expect } from "vitest";
import { blockLot, followLots } from "#app/domain/listings/block-lots.server.ts";
import { expireLots } from "#app/domain/listings/expire-lots.server.ts";
import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { reevaluateSeller } from "#app/domain/listings/reevaluate-seller.server.ts";
import { withdrawLot } from "#app/domain/listings/withdraw-lot.server.ts";
import { recallLot } from "#app/domain/oversight/recall-lot.server.ts";
import { addDays, dayOf, startOfDay } from "#app/domain/shared/clock.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { aLot, aProduct } from "#tests/factories/goods.ts";
import { aDraftListing, aPublishedListing, aStallInOrder } from "#tests/factories/listings.ts";
import { test } from "#tests/setup/test.ts";

const stockOf = (db: Db, listingId: string) =>
  db
    .selectFrom("listing_stock")
    .select(["on_hand as onHand", "reserved", "blocked"])
    .where("listing_id", "=", listingId)
    .executeTakeFirstOrThrow();

/** Sums of the ledger, which the counters must equal after whatever was done. */
const ledgerOf = (db: Db, listingId: string) =>
  db
    .selectFrom("stock_movements")
    .select((eb) => [
      eb.fn.sum<number>("on_hand_delta").as("onHand"),
      eb.fn.sum<number>("reserved_delta").as("reserved"),
      eb.fn.sum<number>("blocked_delta").as("blocked"),
    ])
    .where("listing_id", "=", listingId)
    .executeTakeFirstOrThrow();

const market = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "system", process: "test" } });

describe("lots on offer are what a listing has", () => {
  test("offering and taking off move the counter and the ledger alike", async ({ ctx, db }) => {
    const { seller, listingId, lotId } = await aDraftListing(ctx, { quantity: 20 });
    await offerLot(seller, { listingId, lotId, quantity: 30 });
    expect(await stockOf(db, listingId)).toEqual({ onHand: 50, reserved: 0, blocked: 0 });
    await withdrawLot(seller, { listingId, lotId });
    expect(await stockOf(db, listingId)).toEqual({ onHand: 0, reserved: 0, blocked: 0 });
    expect(await ledgerOf(db, listingId)).toEqual({ onHand: 0, reserved: 0, blocked: 0 });
  });

  test("not more than the lot holds, even when two offers come at once", async ({ ctx, db }) => {
    const { seller, listingId, lotId } = await aDraftListing(ctx, { lot: { quantity: 50 }, quantity: 0 });
    await expect(offerLot(seller, { listingId, lotId, quantity: 51 })).rejects.toMatchObject({
      code: "listings.lot-too-small",
      facts: { left: 50 },
      field: "quantity",
    });
    const outcomes = await Promise.allSettled(
      [30, 30].map((quantity) => offerLot(seller, { listingId, lotId, quantity })),
    );
    expect(outcomes.filter((o) => o.status === "fulfilled")).toHaveLength(1);
    expect((await stockOf(db, listingId)).onHand).toBe(30);
  });

  test("no lot of another product, another seller or another listing", async ({ ctx }) => {
    const stall = await aStallInOrder(ctx);
    const { seller, listingId, lotId } = await aDraftListing(ctx, { stall });
    const other = await aLot(seller, { productId: (await aProduct(seller, { name: "Rau muống" })).productId });
    await expect(offerLot(seller, { listingId, lotId: other.lotId, quantity: 1 })).rejects.toMatchObject({
      code: "listings.lot-of-other-product",
    });
    const stranger = (await aStallInOrder(ctx, { taxCode: "0312345677" })).seller;
    const foreign = await aLot(stranger);
    await expect(offerLot(seller, { listingId, lotId: foreign.lotId, quantity: 1 })).rejects.toThrow("no lot");
    const twin = await aDraftListing(ctx, { stall, quantity: 0 });
    await expect(offerLot(seller, { listingId: twin.listingId, lotId, quantity: 1 })).rejects.toMatchObject({
      code: "listings.lot-of-other-product",
    });
  });

  test("what buyers reserved cannot be taken off", async ({ ctx, db }) => {
    const { seller, listingId, lotId } = await aPublishedListing(ctx, { quantity: 20 });
    await db.updateTable("listing_stock").set({ reserved: 3 }).where("listing_id", "=", listingId).execute();
    await expect(withdrawLot(seller, { listingId, lotId })).rejects.toMatchObject({
      code: "listings.lot-reserved",
      facts: { reserved: 3 },
    });
  });
});

describe("lots that may not be sold (LST-16)", () => {
  test("a blocked lot leaves nothing to sell, and comes back when it is released", async ({ ctx, db }) => {
    const { listingId, lotId } = await aPublishedListing(ctx, { quantity: 20 });
    await inTransaction(market(ctx), (tx) => blockLot(tx, lotId));
    await inTransaction(market(ctx), (tx) => blockLot(tx, lotId));
    expect(await stockOf(db, listingId)).toEqual({ onHand: 20, reserved: 0, blocked: 20 });
    expect(await ledgerOf(db, listingId)).toEqual({ onHand: 20, reserved: 0, blocked: 20 });
    await inTransaction(market(ctx), (tx) => followLots(tx, [lotId]));
    expect(await stockOf(db, listingId)).toEqual({ onHand: 20, reserved: 0, blocked: 0 });
  });

  test("past its day a lot is off sale; a fresh one puts the listing back by itself", async ({ ctx, db, clock }) => {
    const expiresOn = addDays(dayOf(ctx.now()), 3);
    const { seller, sellerId, listingId, productId, placeId } = await aPublishedListing(ctx, { lot: { expiresOn } });
    clock.set(startOfDay(expiresOn));
    expect(await expireLots(market(ctx))).toBe(0);
    clock.set(startOfDay(addDays(expiresOn, 1)));
    expect(await expireLots(market(ctx))).toBe(1);
    expect(await expireLots(market(ctx))).toBe(0);
    expect(await stockOf(db, listingId)).toEqual({ onHand: 20, reserved: 0, blocked: 20 });
    await reevaluateSeller(market(ctx), { sellerId });
    const state = () => db.selectFrom("listings").select("state").where("id", "=", listingId).executeTakeFirst();
    expect(await state()).toEqual({ state: "suspended" });
    const fresh = await aLot(seller, { productId, placeId });
    await offerLot(seller, { listingId, lotId: fresh.lotId, quantity: 10 });
    await reevaluateSeller(market(ctx), { sellerId });
    expect(await state()).toEqual({ state: "published" });
    expect(await stockOf(db, listingId)).toEqual({ onHand: 30, reserved: 0, blocked: 20 });
  });

  test("a recalled lot is off sale in the act itself, and its listing right after", async ({ ctx, db }) => {
    const { listingId, lotId, sellerId, manager } = await aPublishedListing(ctx);
    await recallLot(manager, {
      lotId,
      reason: "Dư lượng thuốc vượt ngưỡng",
      advice: "Không ăn, trả lại nơi mua",
      decisionNumber: "12/QĐ-SCT",
    });
    expect((await stockOf(db, listingId)).blocked).toBe(20);
    await reevaluateSeller(market(ctx), { sellerId });
    const { state } = await db
      .selectFrom("listings")
      .select("state")
      .where("id", "=", listingId)
      .executeTakeFirstOrThrow();
    expect(state).toBe("suspended");
  });

  test("a held or expired lot cannot be offered", async ({ ctx, clock }) => {
    const expiresOn = addDays(dayOf(ctx.now()), 2);
    const { seller, listingId, lotId } = await aDraftListing(ctx, { lot: { expiresOn }, quantity: 0 });
    await ctx.db.updateTable("lots").set({ state: "held" }).where("id", "=", lotId).execute();
    await expect(offerLot(seller, { listingId, lotId, quantity: 1 })).rejects.toMatchObject({
      code: "listings.lot-held",
    });
    await ctx.db.updateTable("lots").set({ state: "open" }).where("id", "=", lotId).execute();
    clock.set(startOfDay(addDays(expiresOn, 1)));
    await expect(offerLot(seller, { listingId, lotId, quantity: 1 })).rejects.toMatchObject({
      code: "listings.lot-expired",
    });
  });
});
