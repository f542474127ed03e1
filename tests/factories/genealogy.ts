import { createProduct } from "#app/domain/products/create-product.server.ts";
import { requireSeller } from "#app/domain/organisation/require-role.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx, TxCtx } from "#app/domain/shared/ctx.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import type { LotId, PlaceId, ProductId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import { commissionLot, declareError, packLots, type MarketEvent } from "#app/domain/traceability/epcis-event.ts";
import { giveLotIdentity } from "#app/domain/traceability/give-lot-identity.server.ts";
import { recordEvent } from "#app/domain/traceability/record-event.server.ts";
import { aPlace, aProductForm } from "./goods.ts";

/** A seller's yard in which lots come into being and become others, by events alone. */
export type Yard = {
  readonly seller: Ctx;
  readonly sellerId: SellerId;
  readonly productId: ProductId;
  readonly gtin: string;
  readonly place: { readonly id: PlaceId; readonly gln: string };
};

export async function aYard(seller: Ctx): Promise<Yard> {
  const { productId, gtin } = await createProduct(seller, aProductForm({ name: "Rau trộn" }));
  const { placeId, gln } = await aPlace(seller);
  return { seller, sellerId: requireSeller(seller.actor), productId, gtin, place: { id: placeId, gln } };
}

type Numbered = { readonly lotId: LotId; readonly code: string };
type Transformation = { readonly eventId: TraceEventId; readonly event: MarketEvent };

/** Numbers for lots that an event is going to bring into being. */
export const someNumbers = (tx: TxCtx, yard: Yard, count: number): Promise<Numbered[]> =>
  Array.from({ length: count }).reduce<Promise<Numbered[]>>(
    async (numbered) => [
      ...(await numbered),
      await giveLotIdentity(tx, {
        productId: yard.productId,
        sellerId: yard.sellerId,
        code: `N${tx.newId().replaceAll("-", "").slice(-12).toUpperCase()}`,
        on: dayOf(tx.now()),
      }),
    ],
    Promise.resolve([]),
  );

/** Lots harvested in the yard, a hundred packs each. */
export const someHarvests = (yard: Yard, count: number): Promise<LotId[]> =>
  inTransaction(yard.seller, async (tx) => {
    const lots = await someNumbers(tx, yard, count);
    for (const { code } of lots) {
      const lot = { gtin: yard.gtin, lot: code, amount: 100 };
      const event = commissionLot({ at: tx.now(), place: yard.place, lot, facts: { lotKind: "harvest" } });
      await recordEvent(tx, { event, sellerId: yard.sellerId, placeId: yard.place.id });
    }
    return lots.map(({ lotId }) => lotId);
  });

/** Lots become others in a transaction that is open already; what comes out is new unless given. */
export async function transformIn(
  tx: TxCtx,
  yard: Yard,
  inputs: readonly LotId[],
  outputs: number | readonly LotId[],
): Promise<Transformation & { outputIds: LotId[] }> {
  const made = typeof outputs === "number" ? await someNumbers(tx, yard, outputs) : [];
  const outputIds = typeof outputs === "number" ? made.map(({ lotId }) => lotId) : [...outputs];
  const rows = await tx.db
    .selectFrom("lot_identities")
    .innerJoin("products", "products.id", "lot_identities.product_id")
    .select(["lot_identities.id", "lot_identities.code", "products.gtin"])
    .where("lot_identities.id", "in", [...inputs, ...outputIds])
    .execute();
  const quantities = (ids: readonly LotId[], amount: number) =>
    rows.filter(({ id }) => ids.includes(id as LotId)).map(({ gtin, code }) => ({ gtin, lot: code, amount }));
  const event = packLots({
    at: tx.now(),
    place: yard.place,
    inputs: quantities(inputs, 1),
    outputs: quantities(outputIds, 100),
    facts: { note: tx.newId() },
  });
  const stored = await recordEvent(tx, { event, sellerId: yard.sellerId, placeId: yard.place.id });
  if (!stored) throw new Error("stored already");
  return { eventId: stored.eventId, event: stored.recorded.event, outputIds };
}

/** Lots become others: packing, mixing, splitting. */
export const transform = (
  yard: Yard,
  inputs: readonly LotId[],
  outputs: number | readonly LotId[] = 1,
): Promise<Transformation & { outputIds: LotId[] }> =>
  inTransaction(yard.seller, (tx) => transformIn(tx, yard, inputs, outputs));

/** The same, when only the one lot that came out matters. */
export const made = async (yard: Yard, ...inputs: readonly LotId[]): Promise<LotId> => {
  const [lotId] = (await transform(yard, inputs)).outputIds;
  if (!lotId) throw new Error("nothing came out");
  return lotId;
};

/** Declares that a transformation did not happen. */
export const declareWrong = (yard: Yard, { event, eventId }: Transformation): Promise<void> =>
  inTransaction(yard.seller, async (tx) => {
    await recordEvent(tx, {
      event: declareError(event, { at: tx.now(), reason: "did_not_occur" }),
      sellerId: yard.sellerId,
      placeId: yard.place.id,
      declaresErrorOf: eventId,
    });
  });
