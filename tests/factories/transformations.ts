import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { LotId, PlaceId, ProductId } from "#app/domain/shared/ids.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { TransformLots } from "#app/domain/traceability/transform-lots.schema.ts";
import { transformLots, type TransformedLots } from "#app/domain/traceability/transform-lots.server.ts";
import { aLot, aPlace } from "./goods.ts";

export type Harvested = {
  readonly lotId: LotId;
  readonly code: string;
  readonly productId: ProductId;
  readonly placeId: PlaceId;
};

/** A harvest weighed this morning. */
export const aHarvest = (
  seller: Ctx,
  kilograms: number,
  changes: Parameters<typeof aLot>[1] = {},
): Promise<Harvested> => aLot(seller, { quantity: kilograms, unit: "kg", ...changes });

/** A packing house of the seller who acts. */
export const aPackingHouse = (seller: Ctx) => aPlace(seller, { kind: "packing_house", name: "Nhà sơ chế Văn Đức" });

/** Greens are packed today into bunches of the same product (400 g each), all of the harvest unless told otherwise. */
export function pack(
  seller: Ctx,
  harvest: Harvested,
  packs: number,
  changes: Partial<TransformLots> = {},
): Promise<TransformedLots> {
  return transformLots(seller, {
    kind: "pack",
    on: dayOf(seller.now()),
    placeId: harvest.placeId,
    inputs: [{ lotId: harvest.lotId }],
    outputs: [{ productId: harvest.productId, quantity: packs, unit: "pack" }],
    ...changes,
  });
}
