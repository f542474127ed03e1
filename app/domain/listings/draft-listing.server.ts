import { insertListing, insertListingVersion } from "#db/queries/listings.server.ts";
import { findSellerProduct } from "#db/queries/products.server.ts";
import { requireSeller, requireUser } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type ListingId, type ProductId, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { slugOf } from "../shared/slug.ts";
import type { DraftListing } from "./listing-content.schema.ts";

/** Starts a listing of one of the seller's own products. Nobody sees it until it was submitted, approved and published. */
export async function draftListing(ctx: Ctx, input: DraftListing): Promise<{ listingId: ListingId; slug: string }> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  const { productId, ...content } = input;
  return inTransaction(ctx, async (tx) => {
    const product = isUuid(productId) ? await findSellerProduct(tx.db, sellerId, productId as ProductId) : undefined;
    if (!product) throw new NotFound(`no product ${productId} of this seller`);
    const listing = {
      ...content,
      titleEn: content.titleEn || null,
      descriptionEn: content.descriptionEn || null,
      id: tx.newId<ListingId>(),
      productId: productId as ProductId,
      createdAt: tx.now(),
    };
    const slug = await insertUnderFreeSlug(tx, sellerId, listing);
    await insertListingVersion(tx.db, listing.id, userId, tx.now());
    await recordAudit(tx, {
      action: "listing.drafted",
      subjectType: "listing",
      subjectId: listing.id,
      after: { productId, slug, ...content },
    });
    return { listingId: listing.id, slug };
  });
}

const SUFFIX_LETTERS = "23456789abcdefghjkmnpqrstvwxyz";

const suffix = (tx: TxCtx): string =>
  [...tx.randomBytes(5)].map((byte) => SUFFIX_LETTERS[byte % SUFFIX_LETTERS.length]).join("");

/** The title makes the address; when another listing has it, five random letters tell them apart. */
async function insertUnderFreeSlug(
  tx: TxCtx,
  sellerId: SellerId,
  listing: Omit<Parameters<typeof insertListing>[1], "sellerId" | "slug">,
): Promise<string> {
  const base = slugOf(listing.title) || "tin-ban";
  for (let slug = base, attempt = 0; attempt < 5; attempt += 1, slug = `${base}-${suffix(tx)}`) {
    if (await insertListing(tx.db, { ...listing, sellerId, slug })) return slug;
  }
  throw new Error(`no free address for ${base}`);
}
