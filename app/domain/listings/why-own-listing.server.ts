import { findSellerListingDetail } from "#db/queries/listing-desk.server.ts";
import { findOwnListingBySlug } from "#db/queries/seller-checklist.server.ts";
import { sellerOf } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { tellListing } from "./listing-detail.server.ts";
import type { NotSoldReason } from "./why-not-sold.ts";

export type OwnListing = { readonly listingId: string; readonly reasons: readonly NotSoldReason[] };

/** For the seller who looks at the public page of their own listing: why it is not sold. Undefined for anybody else. */
export async function whyOwnListingIsNotSold(ctx: Ctx, { slug }: { slug: string }): Promise<OwnListing | undefined> {
  const sellerId = sellerOf(ctx.actor);
  const id = sellerId && (await findOwnListingBySlug(ctx.db, sellerId, slug.toLowerCase()));
  const listing = id && (await findSellerListingDetail(ctx.db, sellerId, id));
  if (!listing) return undefined;
  const told = await tellListing(ctx, listing);
  return { listingId: id, reasons: told.whyNotSold };
}
