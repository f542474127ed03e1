import { decideListing } from "#app/domain/listings/decide-listing.server.ts";
import { draftListing } from "#app/domain/listings/draft-listing.server.ts";
import { submitListing } from "#app/domain/listings/submit-listing.server.ts";
import { addProductPicture } from "#app/domain/products/add-product-picture.server.ts";
import { createProduct } from "#app/domain/products/create-product.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { ListingId, ProductId } from "#app/domain/shared/ids.ts";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { actingThen } from "../acting.server.ts";
import type { DemoGood, DemoMarket, DemoSeller } from "../demo-market.ts";
import { harvest, isPerishable } from "../harvest.server.ts";
import { dayBefore } from "../market-time.ts";
import { managerOf } from "../manager-of.ts";
import { picturesOf } from "../ports.server.ts";
import type { GoodSeed } from "../seed-types.ts";

const REFUSAL =
  "Ảnh chụp cả bộ có ấm, còn tin bán sáu chén lẻ: người mua sẽ hiểu nhầm. Chị chụp lại sáu chén rồi gửi duyệt lại giúp chúng tôi.";

/** Every good with its first lot, put up on its day, read by the manager the same afternoon. Oldest first, as it was. */
export async function putUpGoods(market: DemoMarket): Promise<void> {
  const all = market.sellers.flatMap((seller) => seller.seed.goods.map((seed) => ({ seller, seed })));
  for (const { seller, seed } of all.sort((a, b) => b.seed.listed - a.seed.listed)) {
    try {
      await putUp(market, seller, seed);
    } catch (cause) {
      const facts = cause instanceof Refusal ? `: ${cause.code} ${JSON.stringify(cause.facts)}` : "";
      throw new Error(`the demo's ${seed.key} did not get to market${facts}`, { cause });
    }
  }
}

async function putUp(market: DemoMarket, seller: DemoSeller, seed: GoodSeed): Promise<void> {
  const good = await draft(market, seller, seed);
  market.goods.set(seed.key, good);
  await stock(market, good);
  await takeThroughReview(market, good);
}

async function draft(market: DemoMarket, seller: DemoSeller, seed: GoodSeed): Promise<DemoGood> {
  const ctx = await actingThen(market, seller.seed.email, seed.listed + 1, "20:00");
  const { productId } = await createProduct(ctx, productOf(market, seed));
  await addPictures(ctx, productId, seed);
  const listingId = await write(await actingThen(market, seller.seed.email, seed.listed, "07:00"), productId, seed);
  return { seed, seller, productId, listingId, lots: [] };
}

async function addPictures(ctx: Ctx, productId: ProductId, { picture, lead }: GoodSeed): Promise<void> {
  for (const master of await picturesOf(picture, lead)) await addProductPicture(ctx, { productId, ...master });
}

async function write(ctx: Ctx, productId: ProductId, seed: GoodSeed): Promise<ListingId> {
  const title = seed.title ?? seed.name;
  const { listingId } = await draftListing(ctx, {
    productId,
    title: title[0],
    titleEn: title[1],
    description: seed.about[0],
    descriptionEn: seed.about[1],
    priceVnd: seed.priceVnd,
    maxPerOrder: seed.most ?? 50,
    publishOnApproval: true,
  });
  return listingId;
}

/** What keeps is made once in its whole quantity; what passes starts with a small lot and is harvested again later. */
async function stock(market: DemoMarket, good: DemoGood): Promise<void> {
  const { lot, second, listed } = good.seed;
  if (isPerishable(good.seed)) {
    await harvest(market, good, { lot, daysAgo: listed, quantity: Math.min(lot.quantity, 30) });
    return;
  }
  await harvest(market, good, { lot, daysAgo: listed + 1 });
  if (second) await harvest(market, good, { lot: second, daysAgo: listed });
}

async function takeThroughReview(market: DemoMarket, { seed, seller, listingId }: DemoGood): Promise<void> {
  if (seed.ends === "draft") return;
  const ctx = await actingThen(market, seller.seed.email, seed.listed, "09:00");
  if (seed.ends === "blocked") return tryToSubmit(ctx, seed, listingId);
  await submitListing(ctx, { listingId });
  if (seed.ends === "waiting") return;
  const manager = await actingThen(market, managerOf(seed).email, seed.listed, "15:00");
  if (seed.ends === "refused") await decideListing(manager, { listingId, decision: "refuse", reason: REFUSAL });
  else await decideListing(manager, { listingId, decision: "approve" });
}

/** The seller's paper has run out by now, and the rules do not let the listing through. */
async function tryToSubmit(ctx: Ctx, { key }: GoodSeed, listingId: ListingId): Promise<void> {
  try {
    await submitListing(ctx, { listingId });
  } catch (error) {
    if (error instanceof Refusal) return;
    throw error;
  }
  throw new Error(`the rules should have stopped ${key}`);
}

const productOf = ({ startedAt }: DemoMarket, seed: GoodSeed) => ({
  categoryCode: seed.category,
  name: seed.name[0],
  nameEn: seed.name[1],
  brand: seed.brand,
  unit: seed.unit[0],
  unitEn: seed.unit[1],
  netContent: seed.net[0],
  netContentUnit: seed.net[1],
  shippingWeightGrams: seed.grams,
  ingredients: seed.ingredients?.[0],
  ingredientsEn: seed.ingredients?.[1],
  warnings: seed.warnings?.[0],
  warningsEn: seed.warnings?.[1],
  usage: seed.use[0],
  usageEn: seed.use[1],
  storage: seed.keep?.[0],
  storageEn: seed.keep?.[1],
  shelfLifeDays: seed.shelfDays,
  standard: seed.standard,
  selfDeclarationNumber: seed.declared,
  selfDeclaredOn: seed.declared && dayBefore(startedAt, 260),
  isPrepacked: seed.isPrepacked ?? false,
  seasonMonths: [...(seed.months ?? [])],
  ...(seed.gtin ? { gtinSource: "own" as const, gtin: seed.gtin } : { gtinSource: "operator" as const }),
});
