import { startOfDay } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { gs1CheckDigit } from "#app/domain/shared/gs1-check-digit.ts";
import type { ListingId, LotId, PlaceId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import { commissionLot } from "#app/domain/traceability/epcis-event.ts";
import { storeEvent } from "#app/domain/traceability/store-event.server.ts";
import { insertLotIdentity } from "#db/queries/lot-identities.server.ts";
import { aSeller, type TestSeller } from "./people.ts";

export type Goods = { readonly listingId: ListingId; readonly lotIds: readonly LotId[]; readonly title: string };

type GoodsOptions = {
  priceVnd?: number;
  title?: string;
  /** Units and last day of each lot behind the listing, oldest first. */
  lots?: readonly { quantity: number; expiresOn?: string }[];
};

let products = 0;

/** A seller whose own phone and tax code do not collide with another test's. */
export const aStall = (ctx: Ctx, changes: Parameters<typeof aSeller>[1] = {}): Promise<TestSeller> =>
  aSeller(ctx, changes);

/**
 * Goods on sale with stock from lots, written straight into the tables: tests of buying need stock and prices, not the
 * paperwork that selling asks, which has tests of its own. Stock ledger and counters agree.
 */
export async function goodsOnSale(ctx: Ctx, sellerId: SellerId, options: GoodsOptions = {}): Promise<Goods> {
  const { priceVnd = 12_000, title = "Cải ngọt an toàn", lots = [{ quantity: 10 }] } = options;
  const { db } = ctx;
  const at = ctx.now();
  const [productId, placeId, listingId] = [ctx.newId<ProductId>(), ctx.newId<PlaceId>(), ctx.newId<ListingId>()];
  const suffix = listingId.slice(-12);
  products += 1;
  const body = `0893${String(products).padStart(9, "0")}`;
  const gtin = body + gs1CheckDigit(body);
  await db
    .insertInto("products")
    .values({
      id: productId,
      seller_id: sellerId,
      category_code: "rau-cu",
      gtin,
      gtin_source: "own",
      name: title,
      unit: "bó",
      unit_en: "bunch",
      net_content: 400,
      net_content_unit: "g",
      shipping_weight_grams: 450,
      created_at: at,
      updated_at: at,
    })
    .execute();
  await db
    .insertInto("places")
    .values({
      id: placeId,
      seller_id: sellerId,
      gln: gtin.slice(1),
      kind: "plot",
      name: "Ruộng bãi giữa",
      commune_code: "00577",
      created_at: at,
    })
    .execute();
  await db
    .insertInto("listings")
    .values({
      id: listingId,
      seller_id: sellerId,
      product_id: productId,
      slug: `hang-${suffix}`,
      title,
      description: "Cải hái sáng nay",
      price_vnd: priceVnd,
      state: "published",
      published_at: at,
      created_at: at,
      updated_at: at,
    })
    .execute();
  const lotIds: LotId[] = [];
  for (const [i, lot] of lots.entries()) {
    const lotId = ctx.newId<LotId>();
    lotIds.push(lotId);
    const code = `L${i + 1}`;
    await insertLotIdentity(db, { id: lotId, productId, sellerId, code, issuedAt: at });
    const event = commissionLot({
      at: startOfDay("2026-11-20"),
      place: { gln: gtin.slice(1) },
      lot: { gtin, lot: code, amount: lot.quantity },
      expiresOn: lot.expiresOn ?? null,
      facts: {},
    });
    await storeEvent({ ...ctx, inTransaction: true }, { event, sellerId, placeId });
    await db
      .insertInto("listing_lots")
      .values({ listing_id: listingId, lot_id: lotId, offered: lot.quantity, added_at: at })
      .execute();
    await db
      .insertInto("stock_movements")
      .values({
        id: ctx.newId(),
        listing_id: listingId,
        lot_id: lotId,
        kind: "offered",
        on_hand_delta: lot.quantity,
        moved_at: at,
      })
      .execute();
  }
  await db
    .insertInto("listing_stock")
    .values({ listing_id: listingId, on_hand: lots.reduce((sum, lot) => sum + lot.quantity, 0) })
    .execute();
  return { listingId, lotIds, title };
}
