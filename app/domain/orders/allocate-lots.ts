import type { ListingId, LotId } from "../shared/ids.ts";

export type OpenLot = { readonly listingId: ListingId; readonly lotId: LotId; readonly left: number };
export type Wanted = { readonly listingId: ListingId; readonly quantity: number };
export type Allocation = { readonly listingId: ListingId; readonly lotId: LotId; readonly quantity: number };

/**
 * Fills each wanted line from its listing's lots in the order given (first expired first out). Answers the lots taken and the
 * listings whose lots do not suffice.
 */
export function allocateLots(
  wanted: readonly Wanted[],
  lots: readonly OpenLot[],
): { allocations: Allocation[]; short: ListingId[] } {
  const allocations: Allocation[] = [];
  const short: ListingId[] = [];
  for (const line of wanted) {
    let missing = line.quantity;
    for (const lot of lots) {
      if (missing === 0) break;
      if (lot.listingId !== line.listingId) continue;
      const quantity = Math.min(missing, lot.left);
      if (quantity > 0) allocations.push({ listingId: line.listingId, lotId: lot.lotId, quantity });
      missing -= quantity;
    }
    if (missing > 0) short.push(line.listingId);
  }
  return { allocations, short };
}
