import type { Ctx } from "../shared/ctx.ts";
import { moveOwnListing } from "./own-listing.server.ts";

/** The seller takes the listing off the market. Orders already placed stay, and its lots stay on it until taken off. */
export const withdrawListing = (ctx: Ctx, input: { readonly listingId: string }): Promise<void> =>
  moveOwnListing(ctx, input.listingId, "withdrawn");
