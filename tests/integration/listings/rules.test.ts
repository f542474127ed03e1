import { describe, expect } from "vitest";
import { reviewCertificate } from "#app/domain/certification/review-certificate.server.ts";
import { decideListing } from "#app/domain/listings/decide-listing.server.ts";
import { evaluateAll } from "#app/domain/listings/evaluate-all.server.ts";
import { reevaluateSeller } from "#app/domain/listings/reevaluate-seller.server.ts";
import { submitListing } from "#app/domain/listings/submit-listing.server.ts";
import { updateProduct } from "#app/domain/products/update-product.server.ts";
import { addDays, dayOf, startOfDay } from "#app/domain/shared/clock.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { acceptRegulation } from "#app/domain/regulation/accept-regulation.server.ts";
import { draftRegulation } from "#app/domain/regulation/draft-regulation.server.ts";
import { describeDraft } from "#app/domain/regulation/describe-draft.server.ts";
import { publishRegulation } from "#app/domain/regulation/publish-regulation.server.ts";
import { aCertificate } from "#tests/factories/certificates.ts";
import { aProductForm } from "#tests/factories/goods.ts";
import { aDraftListing, aPublishedListing, aStallInOrder } from "#tests/factories/listings.ts";
import { aManager, aSeller } from "#tests/factories/people.ts";
import { aSanction } from "#tests/factories/sanctions.ts";
import { test } from "#tests/setup/test.ts";

const openFindings = async (db: Db, subjectId: string): Promise<string[]> =>
  (
    await db
      .selectFrom("findings")
      .select(["rule", "severity"])
      .where("subject_id", "=", subjectId)
      .where("resolved_at", "is", null)
      .orderBy("rule")
      .execute()
  ).map((row) => `${row.rule} ${row.severity}`);

const listingOf = (db: Db, id: string) =>
  db.selectFrom("listings").select(["state", "suspended_by"]).where("id", "=", id).executeTakeFirstOrThrow();

const market = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "system", process: "test" } });

describe("goods without proof are not handed in, and the refusal names the article", () => {
  test("no lot behind the listing (LST-03, Decree 37/2026, art. 23.5)", async ({ ctx }) => {
    const { seller, listingId } = await aDraftListing(ctx, { quantity: 0 });
    await expect(submitListing(seller, { listingId })).rejects.toMatchObject({
      code: "listings.has-findings",
      facts: { rules: ["LST-03"], articles: ["22"] },
    });
  });

  test("no picture and no way of storing it (LST-01 and LST-02, Law 19/2023, art. 37)", async ({ ctx }) => {
    const { seller, listingId } = await aDraftListing(ctx, { product: { hasPicture: false, storage: undefined } });
    await expect(submitListing(seller, { listingId })).rejects.toMatchObject({
      facts: {
        rules: expect.arrayContaining(["LST-01", "LST-02"]) as unknown,
        articles: expect.arrayContaining(["15"]) as unknown,
      },
    });
  });

  test("no paper of the kind the goods need, nor of the premises (LST-04, SEL-05)", async ({ ctx }) => {
    const manager = await aManager(ctx);
    const { seller, sellerId } = await aStallInOrder(ctx, { manager });
    await ctx.db.updateTable("certificates").set({ state: "withdrawn" }).where("seller_id", "=", sellerId).execute();
    const { listingId } = await aDraftListing(ctx, { stall: { seller, sellerId, manager } });
    await expect(submitListing(seller, { listingId })).rejects.toMatchObject({
      facts: { rules: ["SEL-05", "LST-04"], articles: ["11", "16"] },
    });
  });

  test("a paper for other goods proves nothing (LST-04)", async ({ ctx }) => {
    const stall = await aStallInOrder(ctx);
    await ctx.db
      .updateTable("certificates")
      .set({ scope_categories: ["trai-cay"] })
      .where("seller_id", "=", stall.sellerId)
      .execute();
    const { seller, listingId } = await aDraftListing(ctx, { stall });
    await expect(submitListing(seller, { listingId })).rejects.toMatchObject({ facts: { rules: ["LST-04"] } });
  });

  test("processed food in packs without a self-declaration (LST-05, Decree 15/2018, art. 4)", async ({ ctx }) => {
    const product = { categoryCode: "che-bien", isPrepacked: true, ingredients: "Thịt lợn, muối" };
    const { seller, listingId } = await aDraftListing(ctx, { product });
    await expect(submitListing(seller, { listingId })).rejects.toMatchObject({ facts: { rules: ["LST-05"] } });
  });

  test("words that claim a paper, heal, or are banned (LST-06, LST-08, LST-09)", async ({ ctx }) => {
    const stall = await aStallInOrder(ctx);
    const tries: [string, string][] = [
      ["Cải hữu cơ bãi sông", "LST-06"],
      ["Cải ăn vào chữa khỏi bệnh tiểu đường", "LST-08"],
    ];
    for (const [title, rule] of tries) {
      const { seller, listingId } = await aDraftListing(ctx, { stall, listing: { title } });
      await expect(submitListing(seller, { listingId })).rejects.toMatchObject({ facts: { rules: [rule] } });
    }
  });

  test("the word VietGAP stands where the paper does; praise is only pointed out (LST-06, LST-07)", async ({
    ctx,
    db,
  }) => {
    const { seller, listingId } = await aDraftListing(ctx, {
      listing: { title: "Cải ngọt VietGAP Văn Đức", description: "Rau ngon nhất vùng, hái sáng nay." },
    });
    await submitListing(seller, { listingId });
    expect(await openFindings(db, listingId)).toEqual(["LST-07 warn"]);
  });

  test("eggs whose lot has no quarantine paper (LST-15)", async ({ ctx }) => {
    const { seller, listingId, lotId } = await aDraftListing(ctx, {
      product: { categoryCode: "thit-trung", name: "Trứng gà ta" },
      lot: { facts: { variety: "Ri", pestControl: "none", quarantineNumber: "KD-01-2026-00123" } },
    });
    await ctx.db
      .updateTable("lots")
      .set({ facts: JSON.stringify({ variety: "Ri", pestControl: "none" }) })
      .where("id", "=", lotId)
      .execute();
    await expect(submitListing(seller, { listingId })).rejects.toMatchObject({ facts: { rules: ["LST-15"] } });
  });

  test("a seller who has not accepted the regulation (SEL-08), or was not approved", async ({ ctx }) => {
    const manager = await aManager(ctx);
    const stall = await aStallInOrder(ctx, { manager, hasAccepted: false });
    const { seller, listingId } = await aDraftListing(ctx, { stall });
    await expect(submitListing(seller, { listingId })).rejects.toMatchObject({
      facts: { rules: ["SEL-08"], articles: ["4"] },
    });
    const unknown = await aSeller(ctx, { isApproved: false });
    const other = await aDraftListing(ctx, { stall: { seller: unknown.ctx, sellerId: unknown.sellerId, manager } });
    await expect(submitListing(unknown.ctx, { listingId: other.listingId })).rejects.toMatchObject({
      code: "listings.seller-not-approved",
    });
  });

  test("identity, tax code and registration that do not hold (SEL-01, SEL-02, SEL-04)", async ({ ctx }) => {
    const stall = await aStallInOrder(ctx);
    await ctx.db
      .updateTable("sellers")
      .set({ representative_personal_id: null, tax_code: "0101234566", registered_by: null })
      .where("id", "=", stall.sellerId)
      .execute();
    const { seller, listingId } = await aDraftListing(ctx, { stall });
    await expect(submitListing(seller, { listingId })).rejects.toMatchObject({
      facts: { rules: ["SEL-01", "SEL-02", "SEL-04"], articles: ["9"] },
    });
  });
});

describe("the rules run when facts change and every night", () => {
  test("an expired paper suspends the goods, a new one brings them back (SEL-06)", async ({ ctx, db, clock }) => {
    const { listingId, seller, sellerId, manager } = await aPublishedListing(ctx, { lot: { expiresOn: "2030-01-01" } });
    clock.set(startOfDay("2029-02-01"));
    await evaluateAll(market(ctx));
    expect(await listingOf(db, listingId)).toEqual({ state: "suspended", suspended_by: "rules" });
    expect(await openFindings(db, sellerId)).toEqual(["SEL-05 block", "SEL-06 warn"]);
    expect(await openFindings(db, listingId)).toEqual(["LST-04 block"]);
    const reason = await db
      .selectFrom("listing_moves")
      .select(["reason", "moved_by"])
      .where("listing_id", "=", listingId)
      .where("to_state", "=", "suspended")
      .executeTakeFirstOrThrow();
    expect(reason).toEqual({ reason: "SEL-05, LST-04", moved_by: null });

    const dates = { issuedOn: "2029-01-20", validTo: "2032-01-19" };
    await aCertificate(seller, { reviewer: manager, kind: "food_safety", number: "9999/2029/NNPTNT-HN", ...dates });
    await reevaluateSeller(market(ctx), { sellerId });
    expect(await listingOf(db, listingId)).toEqual({ state: "published", suspended_by: null });
    expect(await openFindings(db, listingId)).toEqual([]);
    const closed = await db
      .selectFrom("findings")
      .select("resolved_at")
      .where("subject_id", "=", listingId)
      .where("rule", "=", "LST-04")
      .executeTakeFirstOrThrow();
    expect(closed.resolved_at).toEqual(clock.now());
  });

  test("a sanction outlives the rules' contentment", async ({ ctx, db }) => {
    const { listingId, sellerId, manager } = await aPublishedListing(ctx);
    await aSanction(manager, { kind: "hide_listing", listingId });
    await reevaluateSeller(market(ctx), { sellerId });
    expect(await listingOf(db, listingId)).toEqual({ state: "suspended", suspended_by: "manager" });
  });

  test("changed label facts are judged again (LST-02)", async ({ ctx, db }) => {
    const { listingId, seller, sellerId, productId } = await aPublishedListing(ctx);
    const { gtinSource: _, gtin: __, ...form } = aProductForm({ storage: undefined });
    await updateProduct(seller, { productId, ...form });
    await reevaluateSeller(market(ctx), { sellerId });
    expect((await listingOf(db, listingId)).state).toBe("suspended");
    await updateProduct(seller, { productId, ...form, storage: "Ngăn mát, 3 ngày." });
    await reevaluateSeller(market(ctx), { sellerId });
    expect((await listingOf(db, listingId)).state).toBe("published");
  });

  test("a suspended certificate takes the goods off sale (LST-04)", async ({ ctx, db }) => {
    const { listingId, sellerId, manager } = await aPublishedListing(ctx);
    const papers = await db.selectFrom("certificates").select("id").where("seller_id", "=", sellerId).execute();
    for (const { id } of papers) {
      await reviewCertificate(manager, { certificateId: id, decision: "suspend", reason: "Đang thanh tra" });
    }
    await reevaluateSeller(market(ctx), { sellerId });
    expect((await listingOf(db, listingId)).state).toBe("suspended");
  });

  test("words that were not approved do not stay on sale (LST-10)", async ({ ctx, db }) => {
    const { listingId, sellerId } = await aPublishedListing(ctx);
    await db.updateTable("listings").set({ description: "Sửa thẳng vào bảng" }).where("id", "=", listingId).execute();
    await reevaluateSeller(market(ctx), { sellerId });
    expect(await openFindings(db, listingId)).toEqual(["LST-10 block"]);
    await reevaluateSeller(market(ctx), { sellerId });
    expect(await listingOf(db, listingId)).toEqual({ state: "suspended", suspended_by: "rules" });
  });

  test("a new version binds after five days; who has not accepted it stops selling that day (SEL-08)", async ({
    ctx,
    db,
    clock,
  }) => {
    const { listingId, seller, sellerId, manager } = await aPublishedListing(ctx, { lot: { expiresOn: "2030-01-01" } });
    await draftRegulation(manager);
    await describeDraft(manager, { version: "1.1", summary: "Thêm điều về giao hàng", summaryEn: "Delivery added" });
    await expect(publishRegulation(manager, { effectiveOn: addDays(dayOf(ctx.now()), 4) })).rejects.toMatchObject({
      code: "regulation.notice-too-short",
    });
    const { effectiveAt } = await publishRegulation(manager, {});
    await evaluateAll(market(ctx));
    expect((await listingOf(db, listingId)).state).toBe("published");
    expect(await openFindings(db, sellerId)).toEqual(["SEL-08 warn"]);
    clock.set(new Date(effectiveAt));
    await evaluateAll(market(ctx));
    expect((await listingOf(db, listingId)).state).toBe("suspended");
    await acceptRegulation(seller, { version: "1.1" });
    await reevaluateSeller(market(ctx), { sellerId });
    expect((await listingOf(db, listingId)).state).toBe("published");
  });

  test("what was approved while it met the rules is not approved once it does not", async ({ ctx, db }) => {
    const { listingId, seller, sellerId, manager } = await aDraftListing(ctx);
    await submitListing(seller, { listingId });
    await db.updateTable("certificates").set({ state: "suspended" }).where("seller_id", "=", sellerId).execute();
    await expect(decideListing(manager, { listingId, decision: "approve" })).rejects.toMatchObject({
      code: "listings.has-findings",
    });
    expect((await listingOf(db, listingId)).state).toBe("submitted");
  });
});
