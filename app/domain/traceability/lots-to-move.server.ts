import { lockLotIdentities } from "#db/queries/lot-identities.server.ts";
import { listOwnOrGotLots, type LotInHand } from "#db/queries/lots-in-hand.server.ts";
import { findSellerPlace } from "#db/queries/places.server.ts";
import { dayOf, startOfDay, type Day } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { isUuid, type LotId, type PlaceId, type SellerId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { PlaceId as PlaceNumber } from "./digital-link.ts";
import type { LotQuantity } from "./epcis-event.ts";
import { excessAfter } from "./mass-balance.ts";

/** An amount in the lot's own unit. */
export type SaidLine = { readonly lotId: string; readonly quantity: number };
export type MovedLine = { readonly lot: LotInHand; readonly quantity: number };

/** Locks the lots that are said to move, in one order for everybody. Refuses lots that are not in this seller's hands. */
export async function openLines(tx: TxCtx, sellerId: SellerId, said: readonly SaidLine[]): Promise<MovedLine[]> {
  const ids = said.map(({ lotId }) => lotId as LotId);
  if (!ids.every(isUuid)) throw new NotFound("lot");
  await lockLotIdentities(tx.db, [...new Set(ids)]);
  const lots = await listOwnOrGotLots(tx.db, sellerId, ids, { locked: true });
  return said.map(({ lotId, quantity }) => {
    const lot = lots.find(({ id }) => id === lotId);
    if (!lot) throw new NotFound("lot");
    if (lot.uom === null && !Number.isInteger(quantity))
      throw new Refusal("traceability.packs-whole", { field: fieldOf(lot) });
    return { lot, quantity };
  });
}

export const fieldOf = ({ id }: Pick<LotInHand, "id">): string => `lines.${id}`;

/** A lot that is held or recalled goes nowhere for sale; it may always be put back, destroyed, or returned to its owner. */
export function refuseHeld(lines: readonly MovedLine[], field: (lot: LotInHand) => string = fieldOf): void {
  for (const { lot } of lines)
    if (lot.state !== "open")
      throw new Refusal("traceability.lot-held", { field: field(lot), facts: { code: lot.code } });
}

/**
 * More is said to go than is there. Whoever is told so and says it again is believed: it is recorded, and the balance holds
 * the lot (decision 016).
 */
export function warnOfExcess(
  lines: readonly MovedLine[],
  isConfirmed: boolean,
  field: (lot: LotInHand) => string = fieldOf,
): void {
  if (isConfirmed) return;
  for (const { lot, quantity } of lines)
    if (excessAfter(lot, quantity, lot.tolerancePermille) > 0)
      throw new Refusal("traceability.more-than-in-hand", {
        field: field(lot),
        facts: { code: lot.code, inHand: Math.max(0, lot.onHand) },
      });
}

export const asQuantities = (lines: readonly MovedLine[]): LotQuantity[] =>
  lines.map(({ lot, quantity }) => ({
    gtin: lot.gtin,
    lot: lot.code,
    amount: quantity,
    ...(lot.uom === null ? {} : { unit: lot.uom }),
  }));

export type MovedWhere = { readonly at: Date; readonly place: PlaceNumber; readonly placeId: PlaceId };

/** When and at which of the seller's places. An act of today carries its moment, one of an earlier day that day's first. */
export async function openWhere(
  tx: TxCtx,
  sellerId: SellerId,
  { on, placeId }: { readonly on: Day; readonly placeId: string },
): Promise<MovedWhere> {
  const today = dayOf(tx.now());
  if (on > today) throw new Refusal("traceability.day-to-come", { field: "on" });
  const place = isUuid(placeId) ? await findSellerPlace(tx.db, sellerId, placeId) : undefined;
  if (!place) throw new Refusal("traceability.unknown-place", { field: "placeId" });
  return {
    at: on === today ? tx.now() : startOfDay(on),
    place: { gln: place.gln, extension: place.glnExtension },
    placeId: place.id,
  };
}
