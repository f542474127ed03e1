import {
  insertListingVersion,
  updateListingContent,
  type ListingContent,
  type LockedListing,
} from "#db/queries/listings.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { canEdit, losesApproval } from "./listing-states.ts";
import { moveListings } from "./move-listings.server.ts";
import { lockOwnListing } from "./own-listing.server.ts";
import { projectListings } from "./project-listings.server.ts";

/**
 * Writes what `change` makes of the seller's own listing and keeps the new version. Words were moderated (E-commerce Law
 * 122/2025, art. 17.1.đ): when they change, an approved listing becomes a draft again. Refused while a manager reads it.
 */
export async function changeListing(
  ctx: Ctx,
  listingId: string,
  change: (before: ListingContent) => ListingContent,
): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const listing = await lockOwnListing(tx, listingId);
    if (!canEdit(listing.state)) {
      throw new Refusal("listings.wrong-state", { facts: { state: listing.state, to: "draft" } });
    }
    const before = contentOf(listing);
    const after = change(before);
    await updateListingContent(tx.db, listing.id, { content: after, at: tx.now() });
    const version = await insertListingVersion(tx.db, listing.id, userId, tx.now());
    await recordAudit(tx, { action: "listing.changed", subjectType: "listing", subjectId: listing.id, before, after });
    if (losesApproval(listing.state) && wordsOf(before) !== wordsOf(after)) {
      await moveListings(tx, [{ listing: { ...listing, version }, to: "draft", by: "seller" }]);
    } else {
      await projectListings(tx, [listing.id]);
    }
  });
}

const contentOf = (listing: LockedListing): ListingContent => ({
  title: listing.title,
  titleEn: listing.titleEn,
  description: listing.description,
  descriptionEn: listing.descriptionEn,
  priceVnd: listing.priceVnd,
  maxPerOrder: listing.maxPerOrder,
  publishOnApproval: listing.publishOnApproval,
});

const wordsOf = ({ title, titleEn, description, descriptionEn }: ListingContent): string =>
  JSON.stringify([title, titleEn, description, descriptionEn]);
