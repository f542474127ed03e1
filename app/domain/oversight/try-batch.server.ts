import {
  listNextListings,
  listNextSellers,
  moveDryRun,
  type DryRunCounts,
  type DryRunCursor,
  type NewDryRunResult,
  type TriedSubject,
} from "#db/queries/dry-runs.server.ts";
import { loadFacts, type FactsFrame, type KnownFacts } from "../listings/load-facts.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { DryRunId, SellerId } from "../shared/ids.ts";
import { compareFindings, tryListing, trySeller, type Books, type Difference, type TriedSeller } from "./dry-run.ts";

export type BatchOutcome = { readonly next: DryRunCursor; readonly isLast: boolean } | "overtaken";

export type Trial = { readonly id: DryRunId; readonly books: Books; readonly frame: FactsFrame };

/**
 * Tries the next batch of listings with their sellers, or of sellers that have none, under both versions in one pass, and
 * writes what differs. Five queries a batch. `overtaken`: the run was ended or another worker has done this batch.
 */
export async function tryBatch(
  tx: TxCtx,
  { id, books, frame }: Trial,
  from: DryRunCursor,
  size: number,
): Promise<BatchOutcome> {
  const list = from.phase === "listings" ? listNextListings : listNextSellers;
  const subjects = await list(tx.db, from, size);
  const sellerIds = [...new Set(subjects.map(({ sellerId }) => sellerId))];
  const listingIds = subjects.flatMap(({ listingId }) => listingId ?? []);
  const facts = await loadFacts(tx.db, { sellerIds, listingIds }, frame);
  const sellers = new Map([...facts.sellers].map(([sellerId, seller]) => [sellerId, trySeller(seller.facts, books)]));
  const results = [...sellerResults(subjects, sellers, from), ...listingResults(subjects, facts, sellers, books)];
  const isFull = subjects.length === size;
  const last = subjects.at(-1);
  const to = nextCursor(from, last, isFull);
  const isLast = !isFull && from.phase === "sellers";
  const counts = countsOf(results, { listings: listingIds.length, sellers: newSellers(subjects, from).length });
  const isMoved = await moveDryRun(tx.db, id, { from, to, isLast, counts, results, at: tx.now() });
  return isMoved ? { next: to, isLast } : "overtaken";
}

function nextCursor(from: DryRunCursor, last: TriedSubject | undefined, isFull: boolean): DryRunCursor {
  if (isFull && last) return { phase: from.phase, sellerId: last.sellerId, listingId: last.listingId };
  return { phase: "sellers", sellerId: null, listingId: null };
}

/** The first row of each seller that an earlier batch has not met: a seller's listings may lie in two batches. */
const newSellers = (subjects: readonly TriedSubject[], from: DryRunCursor): readonly TriedSubject[] =>
  subjects.filter(
    ({ sellerId }, index) => sellerId !== subjects[index - 1]?.sellerId && (index > 0 || sellerId !== from.sellerId),
  );

const sellerResults = (
  subjects: readonly TriedSubject[],
  sellers: ReadonlyMap<SellerId, TriedSeller>,
  from: DryRunCursor,
): NewDryRunResult[] =>
  newSellers(subjects, from).flatMap((subject) => {
    const seller = sellers.get(subject.sellerId);
    const difference = seller && compareFindings(seller.before, seller.after);
    if (!difference) return [];
    const { sellerId, sellerName, communeCode } = subject;
    const place = { sellerId, name: sellerName, group: null, communeCode, isOnSale: false };
    return [resultOf("seller", sellerId, place, difference)];
  });

const listingResults = (
  subjects: readonly TriedSubject[],
  facts: KnownFacts,
  sellers: ReadonlyMap<SellerId, TriedSeller>,
  books: Books,
): NewDryRunResult[] =>
  subjects.flatMap(({ listingId, sellerId, name, communeCode, isOnSale }) => {
    const listing = listingId === null ? undefined : facts.listings.get(listingId);
    const difference = listing && tryListing(listing, sellers.get(sellerId), books);
    if (!difference || listingId === null) return [];
    const place = { sellerId, name, group: listing.group, communeCode, isOnSale };
    return [resultOf("listing", listingId, place, difference)];
  });

const resultOf = (
  subjectType: "seller" | "listing",
  subjectId: string,
  place: Pick<NewDryRunResult, "sellerId" | "name" | "group" | "communeCode" | "isOnSale">,
  difference: Difference,
): NewDryRunResult => ({ subjectType, subjectId, ...place, ...difference });

function countsOf(
  results: readonly NewDryRunResult[],
  { listings, sellers }: { listings: number; sellers: number },
): DryRunCounts {
  const count = (type: NewDryRunResult["subjectType"], outcome: Difference["outcome"]): number =>
    results.filter((result) => result.subjectType === type && result.outcome === outcome).length;
  return {
    listings,
    sellers,
    listingsBlocked: count("listing", "blocked"),
    listingsFreed: count("listing", "freed"),
    listingsChanged: count("listing", "changed"),
    onSaleBlocked: results.filter(({ isOnSale, outcome }) => isOnSale && outcome === "blocked").length,
    sellersBlocked: count("seller", "blocked"),
    sellersFreed: count("seller", "freed"),
    sellersChanged: count("seller", "changed"),
  };
}
