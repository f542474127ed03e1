import { listReachedStates, listStatesByHolds, type ReachedLot } from "#db/queries/ancestor-holds.server.ts";
import { listLotsOnOffer } from "#db/queries/listing-lots.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { releaseLots, type LotQuantity, type MarketEvent } from "./epcis-event.ts";
import type { LotState } from "./lot.ts";
import { storeDecision } from "./store-event.server.ts";

/** How many lots one event of a hold names: a recall of 200,000 lots is 200 events, each of a size that partners can read. */
const LOTS_PER_EVENT = 1_000;

/**
 * Stores what an office decided about many lots: for each owner an event for every thousand. It happened at a desk and not
 * where the lots are, so it names no place.
 */
export async function storeForLots(
  tx: TxCtx,
  lots: readonly ReachedLot[],
  say: (lots: readonly LotQuantity[]) => MarketEvent,
): Promise<void> {
  if (lots.length === 0) return;
  for (const [sellerId, own] of groupBy(lots, (lot) => lot.sellerId))
    for (let first = 0; first < own.length; first += LOTS_PER_EVENT) {
      const some = own.slice(first, first + LOTS_PER_EVENT);
      const event = say(some.map(({ gtin, code }) => ({ gtin, lot: code })));
      await storeDecision(tx, { event, sellerId, placeId: null, lotIds: some.map(({ id }) => id) });
    }
  await notifyChange(tx);
}

/**
 * Brings lots from which a hold was taken to the state that their remaining holds leave them in, with the events that say
 * so. A lot whose last hold went is open; one that was recalled for what it was not made of is held or open again.
 */
export async function settleLots(tx: TxCtx, lotIds: readonly LotId[], reason: string): Promise<void> {
  const states = await listStatesByHolds(tx.db, lotIds);
  const lots = await listReachedStates(tx.db, lotIds);
  const moves = groupBy(
    lots.filter((lot) => states.get(lot.id) !== lot.state),
    (lot) => `${lot.state} ${states.get(lot.id) ?? "open"}`,
  );
  for (const [move, moved] of moves) {
    const [from, to] = move.split(" ") as [LotState, LotState];
    await storeForLots(tx, moved, (some) =>
      releaseLots({ at: tx.now(), lots: some, reason, wasRecalled: from === "recalled", isStillHeld: to === "held" }),
    );
  }
  await queueOffers(tx, lotIds);
}

/** What listings offer of these lots follows their states (`listings.follow-lots`); nothing is queued for what nobody offers. */
export async function queueOffers(tx: TxCtx, lotIds: readonly LotId[]): Promise<void> {
  const offered = await listLotsOnOffer(tx.db, lotIds);
  if (offered.length > 0) await tx.jobs.add(tx.db, "listings.follow-lots", { lotIds: offered });
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
