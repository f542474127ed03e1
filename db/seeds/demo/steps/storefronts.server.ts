import { placePaid } from "#app/domain/listings/place-paid.server.ts";
import { saveStorefront } from "#app/domain/listings/save-storefront.server.ts";
import { addStorefrontPicture } from "#app/domain/listings/storefront-pictures.server.ts";
import { answerChainLink } from "#app/domain/organisation/answer-chain-link.server.ts";
import { declareChainLink } from "#app/domain/organisation/declare-chain-link.server.ts";
import { listOwnChainLinks } from "#app/domain/organisation/list-chain-links.server.ts";
import { actingThen } from "../acting.server.ts";
import { goodOf, type DemoMarket } from "../demo-market.ts";
import { dayBefore } from "../market-time.ts";
import { MANAGER } from "../people.ts";
import { picturesOf } from "../ports.server.ts";

const VEGETABLES = "htx@demo.cholanh.vn";
const FRUIT = "htx2@demo.cholanh.vn";
const SPONSORED = "khay-may";

/** The vegetable cooperative dresses its page, the two cooperatives confirm a link of their chain, one good pays for a place. */
export async function dressStorefronts(market: DemoMarket): Promise<void> {
  const vegetables = await actingThen(market, VEGETABLES, 30, "20:00");
  await saveStorefront(vegetables, {
    brand: "Rau Phù Sa",
    slogan: "Cắt bốn giờ sáng, bảy giờ đã ở trong phố.",
    sloganEn: "Cut at four in the morning, in town by seven.",
  });
  for (const key of ["ruong-rau", "rau-muong"])
    for (const { bytes, alt, altEn } of (await picturesOf(key)).slice(0, 2))
      await addStorefrontPicture(vegetables, { bytes, alt, altEn });
  const since = dayBefore(market.startedAt, 60);
  await declareChainLink(vegetables, {
    role: "raw_material",
    partnerName: "Trại giống rau Đa Tốn",
    partnerPlace: "xã Gia Lâm",
    paperNumber: "HĐ 14/2026",
    sinceOn: since,
  });
  await declareChainLink(vegetables, {
    role: "carrier",
    partnerName: "Tổ xe lạnh Văn Đức",
    partnerPlace: "xã Bát Tràng",
    sinceOn: since,
  });
  const seller = market.sellers.find(({ seed }) => seed.email === VEGETABLES);
  const fruit = await actingThen(market, FRUIT, 29, "09:00");
  await declareChainLink(fruit, {
    role: "distributor",
    partnerTaxCode: seller?.seed.taxCode ?? "",
    paperNumber: "HĐ 03/2026",
    sinceOn: since,
  });
  const named = (await listOwnChainLinks(vegetables)).find(({ acts }) => acts.includes("confirm"));
  if (named)
    await answerChainLink(await actingThen(market, VEGETABLES, 28, "19:00"), { linkId: named.id, act: "confirm" });
  await payForAPlace(market);
}

async function payForAPlace(market: DemoMarket): Promise<void> {
  const { listingId } = goodOf(market, SPONSORED);
  const manager = await actingThen(market, MANAGER.email, 1, "10:00");
  const { slug } = await market.ctx.db
    .selectFrom("listings")
    .select("slug")
    .where("id", "=", listingId)
    .executeTakeFirstOrThrow();
  await placePaid(manager, {
    slug,
    fromOn: dayBefore(market.startedAt, 1),
    toOn: dayBefore(market.startedAt, -13),
    priceVnd: 500_000,
  });
}
