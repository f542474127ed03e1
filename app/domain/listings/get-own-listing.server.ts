import { findSellerListingDetail } from "#db/queries/listing-desk.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ListingId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { tellListing } from "./listing-detail.server.ts";

/** One of the acting seller's listings with its lots, its story and what the rules say about it today. */
export async function getOwnListing(ctx: Ctx, input: { readonly listingId: string }) {
  const sellerId = requireSeller(ctx.actor);
  const id = input.listingId;
  const listing = isUuid(id) ? await findSellerListingDetail(ctx.db, sellerId, id as ListingId) : undefined;
  if (!listing) throw new NotFound(`no listing ${id} of this seller`);
  return tellListing(ctx, listing);
}

export type OwnListing = Awaited<ReturnType<typeof getOwnListing>>;
