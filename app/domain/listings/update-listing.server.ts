import type { Ctx } from "../shared/ctx.ts";
import { changeListing } from "./change-listing.server.ts";
import type { UpdateListing } from "./listing-content.schema.ts";

/** Changes a listing's words, price and limits. New words of an approved listing make it a draft that is reviewed again. */
export async function updateListing(ctx: Ctx, { listingId, ...form }: UpdateListing): Promise<void> {
  const content = { ...form, titleEn: form.titleEn || null, descriptionEn: form.descriptionEn || null };
  await changeListing(ctx, listingId, () => content);
}
