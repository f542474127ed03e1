import { lockListings } from "#db/queries/listings.server.ts";
import { lockSellerInScopes } from "#db/queries/sellers.server.ts";
import { findListingSeller } from "#db/queries/sanction-pages.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { sellerOf } from "../shared/actor.ts";
import type { TxCtx } from "../shared/ctx.ts";
import { isUuid, type ListingId, type SellerId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { restrictsSeller, type SanctionKind } from "./sanction.ts";

export type SanctionSubject = { readonly sellerId: SellerId; readonly listingId: ListingId | null };

/**
 * The seller, and the listing where the sanction is about one, locked; nobody acts on a stall of their own. What is
 * restricted must have been let in before.
 */
export async function lockSanctionSubject(
  tx: TxCtx,
  { kind, sellerId, listingId }: { kind: SanctionKind; sellerId?: string | undefined; listingId?: string | undefined },
): Promise<SanctionSubject> {
  const scopes = requireScopes(tx.actor, "market_manager");
  const isAboutSeller = restrictsSeller(kind) || listingId === undefined;
  if (kind === "hide_listing" && listingId === undefined) throw new Refusal("oversight.which-listing");
  const id =
    listingId !== undefined && isUuid(listingId)
      ? await findListingSeller(tx.db, listingId as ListingId, scopes)
      : sellerId;
  if (!isUuid(id)) throw new NotFound("no subject of a sanction");
  const seller = await lockSellerInScopes(tx.db, id as SellerId, scopes);
  if (!seller) throw new NotFound(`no seller ${id} in this area`);
  if (sellerOf(tx.actor) === id) throw new Refusal("oversight.own-stall");
  if (restrictsSeller(kind) && seller.profileState === "draft") throw new Refusal("oversight.never-approved");
  if (isAboutSeller) return { sellerId: id as SellerId, listingId: null };
  const [listing] = await lockListings(tx.db, [listingId as ListingId]);
  if (!listing || listing.state === "draft") throw new NotFound(`no listing ${listingId}`);
  return { sellerId: id as SellerId, listingId: listing.id };
}
