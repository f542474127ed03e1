import { createProduct } from "#app/domain/products/create-product.server.ts";
import { requireSeller } from "#app/domain/organisation/require-role.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx, TxCtx } from "#app/domain/shared/ctx.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import type { LotId, PlaceId, ProductId, SellerId, TraceEventId } from "#app/domain/shared/ids.ts";
import {
  commissionLot,
  declareError,
  packLots,
  receiveLots,
  shipLots,
  type MarketEvent,
} from "#app/domain/traceability/epcis-event.ts";
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

/** Lots harvested in the yard, so much of each that it lasts. */
export const someHarvests = (yard: Yard, count: number): Promise<LotId[]> =>
  inTransaction(yard.seller, async (tx) => {
    const lots = await someNumbers(tx, yard, count);
    for (const { code } of lots) {
      const lot = { gtin: yard.gtin, lot: code, amount: 1_000_000_000 };
      const event = commissionLot({ at: tx.now(), place: yard.place, lot, facts: { lotKind: "harvest" } });
      await recordEvent(tx, { event, sellerId: yard.sellerId, placeId: yard.place.id });
    }
    return lots.map(({ lotId }) => lotId);
  });

/**
 * Lots become others in a transaction that is open already; what comes out is new unless given. A hundredth of what is left
 * of each goes in and the same amount comes out, so that the record stays in balance however often this is done.
 */
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
    .leftJoin("lot_balances", (join) =>
      join.onRef("lot_balances.lot_id", "=", "lot_identities.id").on("lot_balances.on_hand", ">", 0),
    )
    .select([
      "lot_identities.id",
      "lot_identities.code",
      "products.gtin",
      "lot_balances.on_hand as left",
      "lot_balances.holder_id as holderId",
    ])
    .where("lot_identities.id", "in", [...inputs, ...outputIds])
    .execute();
  const used = inputs.map((id) => {
    const held = rows.filter((one) => one.id === id);
    const row = held.find(({ holderId }) => holderId === yard.sellerId) ?? held[0];
    return { gtin: row?.gtin ?? "", lot: row?.code ?? "", amount: Math.floor((row?.left ?? 0) * 10) / 1_000, row };
  });
  const each = used.reduce((sum, { amount }) => sum + amount, 0) / outputIds.length;
  const event = packLots({
    at: tx.now(),
    place: yard.place,
    inputs: used,
    outputs: rows
      .filter(({ id }, index) => outputIds.includes(id as LotId) && rows.findIndex((one) => one.id === id) === index)
      .map(({ gtin, code }) => ({ gtin, lot: code, amount: Math.floor(each * 1_000) / 1_000 })),
    facts: { note: tx.newId() },
  });
  // Who holds the goods does the work, whoever's the new lots are: nothing is sent between enterprises here.
  const sellerId = (used[0]?.row?.holderId ?? yard.sellerId) as SellerId;
  const stored = await recordEvent(tx, { event, sellerId, placeId: yard.place.id });
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

/** Half of what one enterprise has of lots goes to another, which says that it has it. */
export const handOver = (from: Yard, to: Yard, lotIds: readonly LotId[]): Promise<void> =>
  inTransaction(from.seller, async (tx) => {
    const rows = await tx.db
      .selectFrom("lot_balances")
      .innerJoin("lot_identities", "lot_identities.id", "lot_balances.lot_id")
      .innerJoin("products", "products.id", "lot_identities.product_id")
      .select(["lot_identities.code as lot", "products.gtin", "lot_balances.on_hand as left"])
      .where("lot_balances.lot_id", "in", [...lotIds])
      .where("lot_balances.holder_id", "=", from.sellerId)
      .execute();
    const lots = rows.map(({ gtin, lot, left }) => ({ gtin, lot, amount: Math.floor((left ?? 0) / 2) }));
    const parties = { lots, from: { gln: from.place.gln }, to: { gln: to.place.gln } };
    const sent = shipLots({ at: tx.now(), place: from.place, ...parties });
    await recordEvent(tx, { event: sent, sellerId: from.sellerId, placeId: from.place.id });
    const got = receiveLots({ at: tx.now(), place: to.place, ...parties });
    await recordEvent(tx, { event: got, sellerId: to.sellerId, placeId: to.place.id });
  });

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
