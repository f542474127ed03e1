import { describe, expect } from "vitest";
import { expireLots } from "#app/domain/listings/expire-lots.server.ts";
import { getHome } from "#app/domain/listings/get-home.server.ts";
import { getListingPage } from "#app/domain/listings/get-listing-page.server.ts";
import { listPublicListings } from "#app/domain/listings/list-public-listings.server.ts";
import { ListPublicListings } from "#app/domain/listings/list-public-listings.schema.ts";
import { listSellerListings } from "#app/domain/listings/list-seller-listings.server.ts";
import { listShownAddresses } from "#app/domain/listings/list-shown-addresses.server.ts";
import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { searchListings } from "#app/domain/listings/search-listings.server.ts";
import { readListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import { withdrawListing } from "#app/domain/listings/withdraw-listing.server.ts";
import { recallLot } from "#app/domain/oversight/recall-lot.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { aLot, aPlace } from "#tests/factories/goods.ts";
import { aDraftListing, aPublishedListing, aStallInOrder } from "#tests/factories/listings.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { aSanction } from "#tests/factories/sanctions.ts";
import { test } from "#tests/setup/test.ts";

const search = (ctx: Ctx, text: string) => searchListings(ctx, readListingQuery(new URLSearchParams({ q: text })));

describe("the page of a listing", () => {
  test("shows the offer, its lot with the origin, and what else the seller has", async ({ ctx }) => {
    const stall = await aStallInOrder(ctx);
    const { slug } = await aPublishedListing(ctx, { stall });
    const other = await aPublishedListing(ctx, {
      stall,
      listing: { title: "Rau muống bãi" },
      product: { name: "Rau muống" },
    });
    const page = await getListingPage(ctx, { slug });
    expect(page.whyNotOrderable).toBeNull();
    expect(page.listing).toMatchObject({
      available: 20,
      priceVnd: 12_000,
      product: { netContent: { amount: 400, unit: "g" } },
    });
    expect(page.listing.pictures).toHaveLength(1);
    expect(page.origin?.place.name).toBe("Ruộng bãi Văn Đức");
    expect(page.others.map((card) => card.slug)).toEqual([other.slug]);
    expect((await listSellerListings(ctx, stall.sellerId)).map((card) => card.slug)).toEqual([other.slug, slug]);
  });

  test("is not there before a manager approved it (Law 122/2025, art. 17.1.đ)", async ({ ctx }) => {
    const { slug } = await aDraftListing(ctx);
    await expect(getListingPage(ctx, { slug })).rejects.toThrow(NotFound);
    await expect(getListingPage(ctx, { slug: "khong-co" })).rejects.toThrow(NotFound);
  });

  test("stays, without a way to order, when it is suspended or given up; search forgets it at once", async ({
    ctx,
  }) => {
    const one = await aPublishedListing(ctx, { listing: { title: "Cải thìa ngoại thành" } });
    await aSanction(one.manager, { kind: "hide_listing", listingId: one.listingId });
    expect((await getListingPage(ctx, { slug: one.slug })).whyNotOrderable).toBe("suspended");
    expect((await search(ctx, "cải thìa ngoại thành")).total).toBe(0);
    const two = await aPublishedListing(ctx, { stall: one, listing: { title: "Cải cúc ngoại thành" } });
    await withdrawListing(two.seller, { listingId: two.listingId });
    expect((await getListingPage(ctx, { slug: two.slug })).whyNotOrderable).toBe("withdrawn");
    expect((await listShownAddresses(ctx)).listings.map((l) => l.slug)).not.toContain(two.slug);
  });

  test("says recalled while the only lot is recalled, and sells on when a good lot comes (rule LST-16)", async ({
    ctx,
  }) => {
    const { slug, listingId, lotId, seller, manager, productId } = await aPublishedListing(ctx);
    await recallLot(manager, {
      lotId,
      reason: "Dư lượng vượt mức cho phép.",
      advice: "Không ăn, trả lại nơi mua.",
      decisionNumber: "12/QĐ-SCT",
    });
    const recalled = await getListingPage(ctx, { slug });
    expect(recalled).toMatchObject({ whyNotOrderable: "recalled", origin: { verdict: { code: "lot_recalled" } } });
    const { placeId } = await aPlace(seller, { name: "Ruộng gò cao", glnSource: "operator" });
    const next = await aLot(seller, { productId, placeId });
    await offerLot(seller, { listingId, lotId: next.lotId, quantity: 5 });
    const again = await getListingPage(ctx, { slug });
    expect(again).toMatchObject({
      whyNotOrderable: null,
      listing: { available: 5 },
      origin: { lot: { code: next.code } },
    });
    expect(again.origin?.place.name).toBe("Ruộng gò cao");
    expect(again.listing.lots.map((lot) => lot.state)).toEqual(["open", "recalled"]);
  });

  test("says expired the day after the last day", async ({ ctx, clock }) => {
    const { slug } = await aPublishedListing(ctx, { lot: { expiresOn: "2026-11-24" } });
    clock.set("2026-11-24T16:00:00Z");
    expect((await getListingPage(ctx, { slug })).whyNotOrderable).toBeNull();
    clock.set("2026-11-25T01:00:00Z");
    await expireLots({ ...ctx, actor: { kind: "system", process: "test" } });
    expect((await getListingPage(ctx, { slug })).whyNotOrderable).toBe("expired");
  });

  test("costs the same however many goods and lots there are", async ({ ctx }) => {
    const stall = await aStallInOrder(ctx);
    const { slug, listingId, productId, placeId } = await aPublishedListing(ctx, { stall });
    const few = await countQueries(() => getListingPage(ctx, { slug }));
    await aPublishedListing(ctx, { stall });
    for (let n = 0; n < 3; n += 1) {
      const { lotId } = await aLot(stall.seller, { productId, placeId });
      await offerLot(stall.seller, { listingId, lotId, quantity: 1 });
    }
    const many = await countQueries(() => getListingPage(ctx, { slug }));
    expect(many.queries.length - few.queries.length).toBeLessThanOrEqual(1);
    // Ten for goods, lots and their story, one for the chain they come from.
    expect(many.queries.length).toBeLessThanOrEqual(11);
  });
});

test("a published listing is found by the former name of its commune and by its English name", async ({ ctx }) => {
  const { slug } = await aPublishedListing(ctx, {
    listing: { title: "Cải làn xanh" },
    product: { name: "Cải làn", nameEn: "Gai lan" },
  });
  for (const text of ["kim duc cai lan", "gai lan", "cai lan"]) {
    expect((await search(ctx, text)).items[0]?.slug, text).toBe(slug);
  }
});

test("home tells what was harvested since yesterday, by commune, and forgets it the day after", async ({
  ctx,
  clock,
}) => {
  const { slug } = await aPublishedListing(ctx, { listing: { title: "Su hào non" } });
  const today = await getHome(ctx, {});
  const commune = today.harvests.find((harvest) => harvest.communeCode === "00577");
  expect(commune?.goods.map((good) => good.slug)).toContain(slug);
  expect(today).toMatchObject({ today: "2026-11-22", month: 11, isOutOfSeason: false });
  expect(today.inSeason.map((card) => card.slug)).toContain(slug);
  clock.advance({ days: 2 });
  expect((await getHome(ctx, {})).harvests).toEqual([]);
});

test("home puts the producers near a commune first and says how far they are", async ({ ctx }) => {
  const near = await getHome(ctx, { nearCommuneCode: "00577" });
  const distances = near.producers.map((producer) => producer.kilometres ?? Number.NaN);
  expect(distances[0]).toBe(0);
  expect(distances).toEqual([...distances].sort((a, b) => a - b));
  expect((await getHome(ctx, {})).producers.every((producer) => producer.kilometres === null)).toBe(true);
});

test("the open catalogue names price, stock, GTIN and lots", async ({ ctx }) => {
  const { slug, lotId, listingId } = await aPublishedListing(ctx, { listing: { title: "Củ dền đỏ tươi" } });
  const { code } = await ctx.db.selectFrom("lots").select("code").where("id", "=", lotId).executeTakeFirstOrThrow();
  const { items } = await listPublicListings(ctx, ListPublicListings.parse({ q: "cu den do tuoi" }));
  expect(items).toEqual([
    {
      id: listingId,
      slug,
      name: "Củ dền đỏ tươi",
      priceVnd: 12_000,
      unit: "bó",
      available: 20,
      seller: expect.any(String) as string,
      gtin: expect.stringMatching(/^0893\d{10}$/) as string,
      lots: [code],
    },
  ]);
});
