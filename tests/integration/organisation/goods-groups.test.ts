import { expect } from "vitest";
import { listReviewQueue as listPapers } from "#app/domain/certification/list-review-queue.server.ts";
import { decideListing } from "#app/domain/listings/decide-listing.server.ts";
import { getOfficeDesk } from "#app/domain/listings/get-office-desk.server.ts";
import { getReviewedListing } from "#app/domain/listings/get-reviewed-listing.server.ts";
import { listReviewQueue } from "#app/domain/listings/list-review-queue.server.ts";
import { submitListing } from "#app/domain/listings/submit-listing.server.ts";
import { decideSeller } from "#app/domain/organisation/decide-seller.server.ts";
import { getSellerForOffice } from "#app/domain/organisation/get-seller-for-office.server.ts";
import { listSellers } from "#app/domain/organisation/list-sellers.server.ts";
import { getOverseenLot } from "#app/domain/oversight/get-overseen-lot.server.ts";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { aDraftListing, type StalledListing } from "#tests/factories/listings.ts";
import { aProduct } from "#tests/factories/goods.ts";
import { aCommuneOfficer, aManager, anIndustryManager, anInspector, aSeller } from "#tests/factories/people.ts";
import { aSanction } from "#tests/factories/sanctions.ts";
import { test } from "#tests/setup/test.ts";

const namesSeen = async (office: Ctx) => (await listSellers(office, {})).items.map((row) => row.displayName).sort();

async function aFoodListing(ctx: Ctx): Promise<StalledListing> {
  const stalled = await aDraftListing(ctx);
  await submitListing(stalled.seller, { listingId: stalled.listingId });
  return stalled;
}

let lampMaker: ReturnType<typeof openLampShop> | undefined;
/** One for the whole file: its tax code is its own. */
const aLampMaker = (ctx: Ctx) => (lampMaker ??= openLampShop(ctx));

async function openLampShop(ctx: Ctx) {
  const maker = await aSeller(ctx, {
    isApproved: false,
    taxCode: "0100101308",
    displayName: "Đèn Bến Gỗ",
    phone: "+84912345679",
    email: "den@example.vn",
  });
  await aProduct(maker.ctx, { categoryCode: "dien-chieu-sang", name: "Đèn LED 9W", unit: "chiếc" });
  return maker;
}

const hold = { reason: "Nghi dư lượng", reasonEn: "Residues suspected", advice: "Chờ", adviceEn: "Wait" };

test("a room of the department neither sees nor decides goods of another room's groups", async ({ ctx }) => {
  const { listingId, lotId, sellerId } = await aFoodListing(ctx);
  const trade = await aManager(ctx);
  const industry = await anIndustryManager(ctx);

  expect((await listReviewQueue(industry, {})).items).toEqual([]);
  expect((await listReviewQueue(industry, {})).counts.every(({ count }) => count === 0)).toBe(true);
  for (const act of [
    () => getReviewedListing(industry, { listingId }),
    () => decideListing(industry, { listingId, decision: "approve" }),
    () => getOverseenLot(industry, { lotId }),
    () => holdLot(industry, { lotId, ...hold }),
    () => getSellerForOffice(industry, { sellerId }),
    () => decideSeller(industry, { sellerId, decision: "return", reason: "Không của phòng" }),
    () => aSanction(industry, { kind: "suspend_seller", sellerId }),
    () => aSanction(industry, { kind: "hide_listing", listingId }),
  ]) {
    await expect(act()).rejects.toBeInstanceOf(NotFound);
  }
  expect(await getOfficeDesk(industry)).toMatchObject({ listingsToReview: 0, certificatesToReview: 0, lotsHeld: 0 });

  expect((await listReviewQueue(trade, {})).items.map(({ id }) => id)).toEqual([listingId]);
  expect(await getOfficeDesk(trade)).toMatchObject({ listingsToReview: 1 });
  expect((await getOverseenLot(trade, { lotId })).lot.id).toBe(lotId);
  await decideListing(trade, { listingId, decision: "approve" });
});

test("a seller is seen by the rooms of its goods, one without goods by every room, all by the inspection team", async ({
  ctx,
}) => {
  const { sellerId: lamps } = await aLampMaker(ctx);
  await aSeller(ctx, {
    isApproved: false,
    taxCode: "0100109106",
    displayName: "Chưa có hàng",
    phone: "+84912345680",
    email: "chua@example.vn",
    communeCode: "00004",
  });
  const trade = await aManager(ctx);
  const industry = await anIndustryManager(ctx);
  expect(await namesSeen(trade)).toContain("Chưa có hàng");
  expect(await namesSeen(trade)).not.toContain("Đèn Bến Gỗ");
  expect(await namesSeen(industry)).toEqual(["Chưa có hàng", "Đèn Bến Gỗ"]);
  expect(await namesSeen(await anInspector(ctx))).toEqual(
    expect.arrayContaining(["Chưa có hàng", "Đèn Bến Gỗ", "Rau an toàn Văn Đức"]),
  );
  expect(await namesSeen(await aCommuneOfficer(ctx, "00004"))).toEqual(["Chưa có hàng"]);

  await expect(getSellerForOffice(trade, { sellerId: lamps })).rejects.toBeInstanceOf(NotFound);
  await expect(decideSeller(trade, { sellerId: lamps, decision: "approve" })).rejects.toBeInstanceOf(NotFound);
  await decideSeller(industry, { sellerId: lamps, decision: "approve" });
});

test("papers wait for the room that looks after their holder", async ({ ctx, db }) => {
  const { sellerId } = await aLampMaker(ctx);
  await db
    .insertInto("certificates")
    .values({
      id: ctx.newId(),
      seller_id: sellerId,
      kind: "key_industrial_product",
      number: "QĐ 88/QĐ-UBND",
      issuer: "UBND thành phố Hà Nội",
      issued_on: "2025-12-01",
      valid_to: "2027-12-01",
      scope_text: "Đèn LED",
      state: "pending",
      created_at: ctx.now(),
    })
    .execute();
  const sellersOf = async (office: Ctx) => (await listPapers(office, {})).items.map((row) => row.sellerId);
  expect(await sellersOf(await anIndustryManager(ctx))).toEqual([sellerId]);
  expect(await sellersOf(await aManager(ctx))).not.toContain(sellerId);
});
