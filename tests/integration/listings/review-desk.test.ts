import { sql } from "kysely";
import { describe, expect } from "vitest";
import { decideListing } from "#app/domain/listings/decide-listing.server.ts";
import { getReviewedListing } from "#app/domain/listings/get-reviewed-listing.server.ts";
import { listReviewQueue } from "#app/domain/listings/list-review-queue.server.ts";
import { submitListing } from "#app/domain/listings/submit-listing.server.ts";
import { takeForReview, takeNextForReview } from "#app/domain/listings/take-for-review.server.ts";
import { updateListing } from "#app/domain/listings/update-listing.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { ListingId } from "#app/domain/shared/ids.ts";
import { aDraftListing, aPublishedListing } from "#tests/factories/listings.ts";
import { aManager } from "#tests/factories/people.ts";
import { aSanction } from "#tests/factories/sanctions.ts";
import { test } from "#tests/setup/test.ts";

const handedIn = async (ctx: Ctx, options: Parameters<typeof aDraftListing>[1] = {}) => {
  const one = await aDraftListing(ctx, options);
  await submitListing(one.seller, { listingId: one.listingId });
  return one;
};
const queueOf = async (manager: Ctx, ids: readonly ListingId[]) =>
  (await listReviewQueue(manager, {})).items.map(({ id }) => id).filter((id) => ids.includes(id));

describe("the order of the queue", () => {
  test("goes by waiting time and risk: a risky one passes what came shortly before, never what waits long", async ({
    ctx,
    clock,
  }) => {
    const manager = await aManager(ctx);
    const known = await aPublishedListing(ctx, { stall: undefined });
    clock.advance({ days: 60 });
    const oldQuiet = await handedIn(ctx, { stall: known, lot: { expiresOn: "2032-01-01" } });
    clock.advance({ hours: 7 });
    const quiet = await handedIn(ctx, { stall: known, lot: { expiresOn: "2032-01-01" } });
    clock.advance({ hours: 1, minutes: 30 });
    await aSanction(known.manager, { kind: "warn", sellerId: known.sellerId });
    const risky = await handedIn(ctx, {
      stall: known,
      lot: { expiresOn: "2032-01-01" },
      listing: { description: "Rau ngon nhất bãi, hái sáng nay." },
    });
    const { items } = await listReviewQueue(manager, {});
    const row = items.find(({ id }) => id === risky.listingId);
    expect(row?.risks.map(({ reason }) => reason)).toEqual(["sanctioned", "absolute_words"]);
    expect(await queueOf(manager, [oldQuiet.listingId, quiet.listingId, risky.listingId])).toEqual([
      oldQuiet.listingId,
      risky.listingId,
      quiet.listingId,
    ]);
    const filtered = await listReviewQueue(manager, { risk: "sanctioned" });
    expect(filtered.items.map(({ id }) => id)).toEqual([risky.listingId]);
    expect((await listReviewQueue(manager, { group: "industry" })).items).toEqual([]);
    expect((await listReviewQueue(manager, { communeCode: "00004" })).items).toEqual([]);
  });

  test("is read from its index, a page at a time", async ({ db }) => {
    const plan = await db.transaction().execute(async (tx) => {
      await sql`set local enable_seqscan = off`.execute(tx);
      const { rows } = await sql<{ "QUERY PLAN": string }>`
        explain select id from listings where state = 'submitted'
          and (review_rank_at, id) > (now(), '00000000-0000-7000-8000-000000000000')
        order by review_rank_at, id limit 41`.execute(tx);
      return rows.map((row) => row["QUERY PLAN"]).join("\n");
    });
    expect(plan).toContain("listings_review_rank");
    expect(plan).not.toContain("Sort");
  });
});

describe("a manager takes a listing in hand", () => {
  test("alone: of two at once one has it, and the other does not decide it within fifteen minutes", async ({
    ctx,
    clock,
  }) => {
    const { listingId } = await handedIn(ctx);
    const [one, two] = [await aManager(ctx), await aManager(ctx)];
    const outcomes = await Promise.allSettled([takeForReview(one, { listingId }), takeForReview(two, { listingId })]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const [has, hasNot] = outcomes[0]?.status === "fulfilled" ? [one, two] : [two, one];
    expect((await getReviewedListing(has, { listingId })).claim).toMatchObject({ isOwn: true });
    await expect(decideListing(hasNot, { listingId, decision: "approve" })).rejects.toMatchObject({
      code: "listings.taken",
    });
    clock.advance({ minutes: 15 });
    await takeForReview(hasNot, { listingId });
    await expect(decideListing(has, { listingId, decision: "approve" })).rejects.toMatchObject({
      code: "listings.taken",
    });
    await decideListing(hasNot, { listingId, decision: "approve" });
  });

  test("two who ask for the next get two different ones", async ({ ctx }) => {
    await handedIn(ctx);
    await handedIn(ctx);
    const [one, two] = [await aManager(ctx), await aManager(ctx)];
    const taken = await Promise.all([takeNextForReview(one), takeNextForReview(two)]);
    expect(taken[0]).toBeDefined();
    expect(taken[1]).toBeDefined();
    expect(taken[0]).not.toBe(taken[1]);
  });
});

describe("what a reviewer reads", () => {
  test("claims are marked where they stand, with their excuse", async ({ ctx }) => {
    const { listingId, manager } = await handedIn(ctx, {
      listing: { description: "Rau VietGAP, ngon nhất bãi. Có cà chua, sữa chua." },
    });
    const { marks } = await getReviewedListing(manager, { listingId });
    const found = marks?.description.flatMap(({ text, mark }) => (mark ? [[text, mark.kind, mark.excuse?.by]] : []));
    expect(found).toEqual([
      ["VietGAP", "certificate", "paper"],
      ["ngon nhất", "absolute", undefined],
    ]);
    expect(marks?.description.map(({ text }) => text).join("")).toContain("cà chua, sữa chua");
  });

  test("the version before stands beside the new one, word by word, with price and pictures", async ({ ctx, db }) => {
    const one = await aPublishedListing(ctx);
    const { listingId, seller, manager, productId } = one;
    await updateListing(seller, {
      listingId,
      title: "Cải ngọt an toàn Văn Đức",
      description: "Hái chiều nay ở bãi Văn Đức, bó 400 g, lá non.",
      priceVnd: 15_000,
      maxPerOrder: 20,
      publishOnApproval: true,
    });
    await db.updateTable("products").set({ storage: "Ngăn mát, 5 ngày." }).where("id", "=", productId).execute();
    await db.deleteFrom("product_pictures").where("product_id", "=", productId).where("position", ">", 0).execute();
    await submitListing(seller, { listingId });
    const { changes } = await getReviewedListing(manager, { listingId });
    const fields = new Map(changes?.fields.map((field) => [field.field, field]));
    expect([...fields.keys()].sort()).toEqual(["description", "priceVnd", "product.storage"]);
    expect(fields.get("priceVnd")).toMatchObject({ was: 12_000, is: 15_000 });
    const words = fields.get("description")?.words ?? [];
    expect(words.filter(({ change }) => change === "removed").map(({ text }) => text.trim())).toEqual(["sáng"]);
    expect(words.filter(({ change }) => change === "added").map(({ text }) => text.trim())).toEqual(["chiều"]);
    expect(changes?.pictures).toEqual({ added: [], removed: [] });
  });
});
