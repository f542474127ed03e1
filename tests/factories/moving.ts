import type { Ctx } from "#app/domain/shared/ctx.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { LotId, PlaceId, ProductId, SellerId } from "#app/domain/shared/ids.ts";
import type { ShipGoods } from "#app/domain/traceability/moving.schema.ts";
import { shipGoods } from "#app/domain/traceability/ship-goods.server.ts";
import { aPlace } from "./goods.ts";
import { aSeller } from "./people.ts";
import { aHarvest } from "./transformations.ts";

export type Mover = {
  readonly ctx: Ctx;
  readonly sellerId: SellerId;
  readonly lotId: LotId;
  readonly productId: ProductId;
  readonly placeId: PlaceId;
};

/** A grower with a harvest of 400 kg in hand. */
export async function aGrowerWithHarvest(ctx: Ctx, kilograms = 400, taxCode?: string): Promise<Mover> {
  const { ctx: seller, sellerId } = await aSeller(ctx, taxCode === undefined ? {} : { taxCode });
  const { lotId, productId, placeId } = await aHarvest(seller, kilograms);
  return { ctx: seller, sellerId, lotId, productId, placeId };
}

/** Another seller of the market with a store to receive at. */
export async function aShop(
  ctx: Ctx,
  taxCode: string,
): Promise<{ ctx: Ctx; sellerId: SellerId; placeId: PlaceId; taxCode: string }> {
  const { ctx: seller, sellerId } = await aSeller(ctx, { taxCode });
  const { placeId } = await aPlace(seller, { kind: "store", name: "Cửa hàng Kim Liên" });
  return { ctx: seller, sellerId, placeId, taxCode };
}

/** Goods leave for a receiver, today. */
export const aShipment = (
  { ctx, lotId, placeId }: Mover,
  changes: Partial<ShipGoods> & Pick<ShipGoods, "receiverTaxCode">,
  kilograms = 100,
): Promise<{ shipmentId: string; number: string }> =>
  shipGoods(ctx, {
    on: dayOf(ctx.now()),
    placeId,
    lines: [{ lotId, quantity: kilograms }],
    containers: [],
    confirmed: false,
    ...changes,
  });
