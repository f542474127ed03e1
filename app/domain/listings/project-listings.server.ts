import {
  deleteHiddenFromSearch,
  listProjectionFacts,
  upsertListingSearch,
} from "#db/queries/listing-projection.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { ListingId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { searchWords } from "./search-words.ts";

/**
 * Brings the rows for search in line with the listings: one exactly for each that buyers may see. Three queries however
 * many they are; web processes drop the pages they kept.
 */
export async function projectListings(tx: TxCtx, listingIds: readonly ListingId[]): Promise<void> {
  if (listingIds.length === 0) return;
  await deleteHiddenFromSearch(tx.db, listingIds);
  const facts = await listProjectionFacts(tx.db, listingIds, dayOf(tx.now()));
  await upsertListingSearch(
    tx.db,
    facts.map((listing) => ({ ...listing, ...searchWords(listing) })),
  );
  await notifyChange(tx);
}
