import { describe, expect } from "vitest";
import { getStorefront } from "#app/domain/listings/get-storefront.server.ts";
import { endPaidPlacement, listPaidPlacements, placePaid } from "#app/domain/listings/place-paid.server.ts";
import { saveStorefront } from "#app/domain/listings/save-storefront.server.ts";
import { readListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import { searchListings } from "#app/domain/listings/search-listings.server.ts";
import { addStorefrontPicture, arrangeStorefrontPictures } from "#app/domain/listings/storefront-pictures.server.ts";
import { answerChainLink } from "#app/domain/organisation/answer-chain-link.server.ts";
import { declareChainLink } from "#app/domain/organisation/declare-chain-link.server.ts";
import { listOwnChainLinks, listPublicChainLinks } from "#app/domain/organisation/list-chain-links.server.ts";
import { getProducerStanding } from "#app/domain/oversight/get-producer-standing.server.ts";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import { recallLot } from "#app/domain/oversight/recall-lot.server.ts";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import { seedClaimPhrases } from "#db/seeds/reference/claim-phrases.server.ts";
import { aLot, aPhotograph } from "#tests/factories/goods.ts";
import { aManager, anInspector, aSeller } from "#tests/factories/people.ts";
import { aPublishedListing } from "#tests/factories/listings.ts";
import { test } from "#tests/setup/test.ts";

const search = (text = "") => readListingQuery(new URLSearchParams(text));

describe("a producer's own page", () => {
  test("shows what was saved, and refuses words that need a paper, each beside its box", async ({ ctx, db }) => {
    await seedClaimPhrases(db);
    const { ctx: seller, sellerId } = await aSeller(ctx);
    await saveStorefront(seller, {
      brand: "Rau Bãi Giữa",
      slogan: "Hái sáng nay ở Văn Đức.",
      sloganEn: "Cut this morning.",
    });
    expect(await getStorefront(ctx, sellerId)).toMatchObject({
      brand: "Rau Bãi Giữa",
      slogan: "Hái sáng nay ở Văn Đức.",
    });
    await expect(saveStorefront(seller, { slogan: "Rau hữu cơ cho cả nhà" })).rejects.toMatchObject({
      code: "listings.claim-unproven",
      field: "slogan",
    });
    await expect(saveStorefront(seller, { slogan: "Trà này chữa mất ngủ" })).rejects.toThrow(Refusal);
    expect((await getStorefront(ctx, sellerId)).slogan).toBe("Hái sáng nay ở Văn Đức.");
  });

  test("keeps pictures in the seller's order, once each, at most eight", async ({ ctx }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx);
    for (let shade = 10; shade <= 220; shade += 30)
      await addStorefrontPicture(seller, { bytes: await aPhotograph(shade), alt: `Ảnh ${shade}` });
    await expect(addStorefrontPicture(seller, { bytes: await aPhotograph(10), alt: "Lại" })).rejects.toMatchObject({
      code: "products.picture-repeated",
    });
    await expect(addStorefrontPicture(seller, { bytes: await aPhotograph(250), alt: "Thêm" })).rejects.toMatchObject({
      code: "products.too-many-pictures",
    });
    const { pictures } = await getStorefront(ctx, sellerId);
    const last = pictures.at(-1);
    await arrangeStorefrontPictures(seller, { fileId: last?.fileId ?? "", move: "first" });
    expect((await getStorefront(ctx, sellerId)).pictures[0]?.alt).toBe("Ảnh 220");
    const { ctx: other } = await aSeller(ctx);
    await expect(arrangeStorefrontPictures(other, { fileId: last?.fileId ?? "", move: "remove" })).rejects.toThrow(
      NotFound,
    );
  });
});

describe("a link of a chain", () => {
  test("with a seller of the market is shown on the partner's page only once the partner confirms it", async ({
    ctx,
  }) => {
    const a = await aSeller(ctx, { taxCode: "0199001003" });
    const b = await aSeller(ctx, { taxCode: "0199001010" });
    await declareChainLink(a.ctx, { role: "carrier", partnerTaxCode: "0199001010", sinceOn: "2026-01-01" });
    expect(await listPublicChainLinks(ctx, a.sellerId)).toMatchObject([{ state: "declared" }]);
    expect(await listPublicChainLinks(ctx, b.sellerId)).toEqual([]);
    const [link] = await listOwnChainLinks(b.ctx);
    const linkId = link?.id ?? "";
    await expect(answerChainLink(a.ctx, { linkId, act: "confirm" })).rejects.toThrow(Refusal);
    const { ctx: stranger } = await aSeller(ctx);
    await expect(answerChainLink(stranger, { linkId, act: "confirm" })).rejects.toThrow(NotFound);
    await answerChainLink(b.ctx, { linkId, act: "confirm" });
    expect(await listPublicChainLinks(ctx, b.sellerId)).toMatchObject([{ state: "confirmed" }]);
    await expect(
      declareChainLink(a.ctx, { role: "carrier", partnerTaxCode: "0199001010", sinceOn: "2026-01-01" }),
    ).rejects.toMatchObject({ code: "organisation.link-stands" });
    await answerChainLink(b.ctx, { linkId, act: "end" });
    expect(await listPublicChainLinks(ctx, a.sellerId)).toEqual([]);
  });

  test("of two who answer at once, one counts", async ({ ctx }) => {
    const a = await aSeller(ctx, { taxCode: "0199001028" });
    const b = await aSeller(ctx, { taxCode: "0199001035" });
    await declareChainLink(a.ctx, { role: "grower", partnerTaxCode: "0199001035", sinceOn: "2026-01-01" });
    const linkId = (await listOwnChainLinks(b.ctx))[0]?.id ?? "";
    const answers = await Promise.allSettled([
      answerChainLink(b.ctx, { linkId, act: "decline" }),
      answerChainLink(b.ctx, { linkId, act: "decline" }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });
});

describe("a producer's standing", () => {
  test("is read from the record: new at first, looked at closely after a recall", async ({ ctx }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx);
    expect((await getProducerStanding(ctx, sellerId)).standing).not.toBe("steady");
    const { lotId } = await aLot(seller);
    const inspector = await anInspector(ctx);
    const said = { reason: "Dư lượng", advice: "Không ăn" };
    await holdLot(inspector, { lotId, ...said });
    const before = await getProducerStanding(ctx, sellerId);
    expect(before.facts.recalls).toBe(0);
    await recallLot(inspector, { lotId, ...said, decisionNumber: "QĐ 1" });
    const after = await getProducerStanding(ctx, sellerId);
    expect([after.standing, after.facts.recalls]).toEqual(["watched", 1]);
  });
});

describe("a paid place (LST-14; Law 19/2023/QH15 art. 10.3.b)", () => {
  test("heads the first page of lists it fits while it runs, and nowhere a person typed words or chose an order", async ({
    ctx,
  }) => {
    const manager = await aManager(ctx);
    const { listingId } = await aPublishedListing(ctx);
    const { slug } = await ctx.db
      .selectFrom("listings")
      .select("slug")
      .where("id", "=", listingId)
      .executeTakeFirstOrThrow();
    await placePaid(manager, { slug: `/san-pham/${slug}`, fromOn: "2026-11-01", toOn: "2026-12-31", priceVnd: 1 });
    const paid = async (text?: string) => (await searchListings(ctx, search(text))).paid.map(({ id }) => id);
    expect(await paid()).toEqual([listingId]);
    expect(await paid("q=cai")).toEqual([]);
    expect(await paid("sapxep=gia-tang")).toEqual([]);
    expect(await paid("nhom=cong-nghiep")).toEqual([]);
    const [placement] = await listPaidPlacements(manager);
    await endPaidPlacement(manager, { placementId: placement?.id ?? "" });
    expect(await paid()).toEqual([]);
    const { ctx: seller } = await aSeller(ctx);
    await expect(placePaid(seller, { slug, fromOn: "2026-11-01", toOn: "2026-12-31", priceVnd: 1 })).rejects.toThrow(
      Refusal,
    );
    await expect(
      placePaid(manager, { slug, fromOn: "2026-10-01", toOn: "2026-10-02", priceVnd: 1 }),
    ).rejects.toMatchObject({ code: "listings.placement-over" });
  });
});
