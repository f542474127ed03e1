import {
  addToStock,
  listListingsOfLots,
  listLotsOnOffer,
  listSaleableLotIds,
  updateLotsBlocked,
} from "#db/queries/listing-lots.server.ts";
import { insertStockMovements, lockListingStock } from "#db/queries/listing-stock.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { ListingId, LotId } from "../shared/ids.ts";
import { projectListings } from "./project-listings.server.ts";

/**
 * Takes what is left of lots off sale, whatever listing offers them: held, recalled or past their day (LST-16). Units that
 * orders have reserved stay reserved; packing will not find them. Blocking a blocked lot changes nothing.
 */
export const blockLots = (tx: TxCtx, lotIds: readonly LotId[]): Promise<void> => setBlocked(tx, lotIds, true);

/** `blockLots` for one lot, for whoever holds or recalls it in this transaction. */
export const blockLot = (tx: TxCtx, lotId: LotId): Promise<void> => blockLots(tx, [lotId]);

/**
 * What is offered of lots follows how they stand: what is held, recalled or past its day goes off sale, and what is so no
 * more is on sale again where it was offered.
 */
export async function followLots(tx: TxCtx, lotIds: readonly LotId[]): Promise<void> {
  const offered = await listLotsOnOffer(tx.db, lotIds);
  const saleable = new Set(await listSaleableLotIds(tx.db, offered, dayOf(tx.now())));
  await setBlocked(
    tx,
    offered.filter((id) => !saleable.has(id)),
    true,
  );
  await setBlocked(tx, [...saleable], false);
}

async function setBlocked(tx: TxCtx, lotIds: readonly LotId[], isBlocked: boolean): Promise<void> {
  const listings = await listListingsOfLots(tx.db, lotIds);
  if (listings.length === 0) return;
  const listingIds = listings.map(({ id }) => id);
  await lockListingStock(tx.db, listingIds);
  const changed = await updateLotsBlocked(tx.db, lotIds, isBlocked);
  if (changed.length === 0) return;
  const sign = isBlocked ? 1 : -1;
  const units = new Map<ListingId, number>();
  for (const lot of changed) units.set(lot.listingId, (units.get(lot.listingId) ?? 0) + lot.units);
  await addToStock(
    tx.db,
    [...units].map(([listingId, sum]) => ({ listingId, onHandDelta: 0, blockedDelta: sign * sum })),
  );
  await insertStockMovements(
    tx.db,
    changed.map((lot) => ({
      id: tx.newId(),
      listingId: lot.listingId,
      lotId: lot.lotId,
      kind: isBlocked ? ("blocked" as const) : ("unblocked" as const),
      blockedDelta: sign * lot.units,
      movedAt: tx.now(),
    })),
  );
  await projectListings(tx, listingIds);
  // What a listing has left to sell is a fact of its rules (LST-16), which need the listing's lock and so run after this.
  for (const sellerId of new Set(listings.map((listing) => listing.sellerId))) {
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
  }
}
