import type { Ctx } from "../shared/ctx.ts";
import { changeListing } from "./change-listing.server.ts";
import type { ListingTerms } from "./listing-content.schema.ts";

/** Changes only the price and the most that one order may take; both count at once, without a new review. */
export async function updateListingTerms(
  ctx: Ctx,
  input: ListingTerms & { readonly listingId: string },
): Promise<void> {
  const { listingId, priceVnd, maxPerOrder } = input;
  await changeListing(ctx, listingId, (before) => ({ ...before, priceVnd, maxPerOrder }));
}
