import { listLotHarvesters, mapGrowers } from "#db/queries/growers.server.ts";
import { findSellerLot, lockLot } from "#db/queries/lots.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { startOfDay, type Day } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type GrowerId, type LotId, type PlaceId, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { PlaceId as PlaceNumber } from "./digital-link.ts";
import { recordWork } from "./epcis-event.ts";
import { checkShares, type HarvestShare } from "./grower.ts";
import { recordEvent } from "./record-event.server.ts";
import { findSellerPlace } from "#db/queries/places.server.ts";

export type SharesInput = readonly { readonly growerId: string; readonly quantity: number }[];

type LotToShare = {
  readonly id: LotId;
  readonly sellerId: SellerId;
  readonly code: string;
  readonly gtin: string;
  readonly quantity: number;
  readonly producedOn: Day;
  readonly place: { readonly id: PlaceId } & PlaceNumber;
};

/**
 * Writes who harvested what of a lot: an event that names the growers' codes, and the rows that statements read. A later
 * word stands in place of an earlier one, whose event stays. Refuses shares that are not the whole lot, and strangers.
 */
export async function storeHarvestShares(
  tx: TxCtx,
  lot: LotToShare,
  shares: SharesInput,
  at: Date = startOfDay(lot.producedOn),
): Promise<void> {
  const growers = await mapGrowers(
    tx.db,
    lot.sellerId,
    shares.map(({ growerId }) => growerId),
  );
  const known = shares as readonly HarvestShare[];
  const fault = checkShares(known, lot, growers);
  if (fault?.fault === "sum")
    throw new Refusal("traceability.shares-sum", {
      field: "shares",
      facts: { sum: fault.sum, quantity: lot.quantity },
    });
  if (fault) throw new Refusal("traceability.not-a-member", { field: `shares.${fault.growerId}` });
  const event = recordWork({
    at,
    place: { gln: lot.place.gln, ...(lot.place.extension ? { extension: lot.place.extension } : {}) },
    lots: [{ gtin: lot.gtin, lot: lot.code }],
    step: "harvest-shares",
    facts: { harvesters: known.map(({ growerId, quantity }) => `${growers.get(growerId)?.code ?? ""}: ${quantity}`) },
  });
  const stored = await recordEvent(tx, { event, sellerId: lot.sellerId, placeId: lot.place.id });
  if (!stored) throw new Refusal("traceability.event-repeated");
}

/** Says, or says anew, who harvested what of the seller's own lot. */
export async function recordHarvestShares(
  ctx: Ctx,
  { lotId, shares }: { lotId: string; shares: SharesInput },
): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const lot = isUuid(lotId) ? await findSellerLot(tx.db, sellerId, lotId as LotId) : undefined;
    const place = lot && (await findSellerPlace(tx.db, sellerId, lot.placeId));
    if (!lot || !place) throw new NotFound("lot");
    if (shares.length === 0) throw new Refusal("traceability.shares-empty", { field: "shares" });
    await lockLot(tx.db, lot.id, sellerId);
    if (isSame(shares, await listLotHarvesters(tx.db, lot.id))) throw new Refusal("traceability.event-repeated");
    const at = { id: place.id, gln: place.gln, extension: place.glnExtension };
    await storeHarvestShares(tx, { ...lot, sellerId, place: at }, shares, tx.now());
    await recordAudit(tx, {
      action: "lot.harvest-shared",
      subjectType: "lot",
      subjectId: lot.id,
      after: { shares: shares.map(({ growerId, quantity }) => ({ growerId: growerId as GrowerId, quantity })) },
    });
    await notifyChange(tx);
  });
}

const isSame = (said: SharesInput, known: readonly { id: GrowerId; quantity: number }[]): boolean =>
  said.length === known.length &&
  said.every(({ growerId, quantity }) => known.some((row) => row.id === growerId && row.quantity === quantity));
