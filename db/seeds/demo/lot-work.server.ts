import { createProduct } from "#app/domain/products/create-product.server.ts";
import { addProductPicture } from "#app/domain/products/add-product-picture.server.ts";
import type { NetContentUnit } from "#app/domain/products/net-content.ts";
import type { LotId, PlaceId, ProductId } from "#app/domain/shared/ids.ts";
import { openLot } from "#app/domain/traceability/open-lot.server.ts";
import type { SaidUnit } from "#app/domain/traceability/quantity.ts";
import type { TransformLots } from "#app/domain/traceability/transform-lots.schema.ts";
import { transformLots } from "#app/domain/traceability/transform-lots.server.ts";
import { actingThen } from "./acting.server.ts";
import type { DemoMarket, DemoSeller } from "./demo-market.ts";
import { factsOf } from "./harvest.server.ts";
import { dayBefore } from "./market-time.ts";
import { picturesOf } from "./ports.server.ts";
import type { DaysAgo, LotSeed, Pair } from "./seed-types.ts";

/** What the demo's sellers do with lots, said shortly: when, where, from what, into what. */
type When = { readonly daysAgo: DaysAgo; readonly time: string };

export function placeOf({ seed, places }: DemoSeller, key: string): PlaceId {
  const id = places.get(key);
  if (!id) throw new Error(`${seed.email} has no place ${key}`);
  return id;
}

export function sellerOf({ sellers }: DemoMarket, email: string): DemoSeller {
  const seller = sellers.find(({ seed }) => seed.email === email);
  if (!seller) throw new Error(`the demo has no seller ${email}`);
  return seller;
}

type Begun = When & {
  readonly productId: ProductId;
  readonly place: string;
  readonly quantity: number;
  readonly unit: SaidUnit;
  /** Whose facts it repeats. */
  readonly like: LotSeed;
  readonly facts?: Readonly<Record<string, string>>;
  readonly code?: string;
  readonly shares?: Parameters<typeof openLot>[1]["shares"];
};

/** A lot begins: a harvest on the scales, parts that came out of the kiln. */
export async function begin(market: DemoMarket, seller: DemoSeller, begun: Begun): Promise<LotId> {
  const ctx = await actingThen(market, seller.seed.email, begun.daysAgo, begun.time);
  const on = dayBefore(market.startedAt, begun.daysAgo);
  const { lotId } = await openLot(ctx, {
    productId: begun.productId,
    placeId: placeOf(seller, begun.place),
    producedOn: on,
    packedOn: on,
    quantity: begun.quantity,
    unit: begun.unit,
    code: begun.code,
    facts: { ...factsOf(seller.seed, begun.like, on), ...begun.facts },
    ...(begun.shares ? { shares: begun.shares } : {}),
  });
  return lotId;
}

type Work = When &
  Pick<TransformLots, "kind" | "inputs" | "outputs" | "waste" | "note" | "facts"> & { readonly place: string };

/** Lots become others; answers the new ones in the order in which they were said. */
export async function work(market: DemoMarket, seller: DemoSeller, done: Work): Promise<readonly LotId[]> {
  const { daysAgo, time, place, ...rest } = done;
  const ctx = await actingThen(market, seller.seed.email, daysAgo, time);
  const { outputs } = await transformLots(ctx, {
    ...rest,
    on: dayBefore(market.startedAt, daysAgo),
    placeId: placeOf(seller, place),
  });
  return outputs.map(({ lotId }) => lotId);
}

/** The lot that was made where there is only one. */
export function only(lotIds: readonly LotId[]): LotId {
  const [lotId] = lotIds;
  if (!lotId) throw new Error("nothing was made");
  return lotId;
}

type Part = {
  readonly category: string;
  readonly name: Pair;
  readonly unit: Pair;
  readonly net: readonly [amount: number, unit: NetContentUnit];
  readonly picture: string;
  readonly shelfDays?: number;
  readonly tolerancePermille?: number;
};

/** Something that is not for sale by itself: fresh leaves, a lamp's driver. */
export async function part(market: DemoMarket, seller: DemoSeller, { picture, ...about }: Part): Promise<ProductId> {
  const ctx = await actingThen(market, seller.seed.email, 26, "20:15");
  const { productId } = await createProduct(ctx, {
    categoryCode: about.category,
    name: about.name[0],
    nameEn: about.name[1],
    unit: about.unit[0],
    unitEn: about.unit[1],
    netContent: about.net[0],
    netContentUnit: about.net[1],
    shippingWeightGrams: 1_000,
    shelfLifeDays: about.shelfDays,
    balanceTolerancePermille: about.tolerancePermille,
    isPrepacked: false,
    seasonMonths: [],
    gtinSource: "operator",
  });
  const [first] = await picturesOf(picture);
  if (first) await addProductPicture(ctx, { productId, ...first });
  return productId;
}
