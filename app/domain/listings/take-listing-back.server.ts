import type { Ctx } from "../shared/ctx.ts";
import { moveOwnListing } from "./own-listing.server.ts";

/** The seller takes a listing back into hand as a draft: out of the manager's queue, or after giving it up. */
export const takeListingBack = (ctx: Ctx, input: { readonly listingId: string }): Promise<void> =>
  moveOwnListing(ctx, input.listingId, "draft");
