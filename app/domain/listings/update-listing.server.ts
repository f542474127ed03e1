import type { Ctx } from "../shared/ctx.ts";
import { changeListing } from "./change-listing.server.ts";
import type { UpdateListing } from "./listing-content.schema.ts";

/** Changes a listing's words, price and limits. New words of an approved listing make it a draft that is reviewed again. */
export async function updateListing(ctx: Ctx, input: UpdateListing & { readonly listingId: string }): Promise<void> {
  await changeListing(ctx, input.listingId, (before) => ({
    title: input.title,
    titleEn: input.titleEn || null,
    description: input.description,
    descriptionEn: input.descriptionEn || null,
    priceVnd: input.priceVnd ?? before.priceVnd,
    maxPerOrder: input.maxPerOrder ?? before.maxPerOrder,
    publishOnApproval: input.publishOnApproval,
  }));
}
