import { listListingCards } from "#db/queries/listing-cards.server.ts";
import { findListingPage, listSellerListingIds } from "#db/queries/listing-pages.server.ts";
import { findMissingPaper } from "#db/queries/missing-paper.server.ts";
import { listGoodsChain, type PublicChainLink } from "../organisation/list-chain-links.server.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { getLotOrigin } from "../traceability/get-lot-origin.server.ts";
import type { LotOrigin } from "../traceability/lot-origin.ts";
import type { ListingCard } from "./listing-card.ts";
import {
  lotToShow,
  whyNotOrderable,
  type ListingFacts,
  type MissingPaper,
  type WhyNotOrderable,
} from "./listing-page.ts";

const OTHERS = 4;

export type ListingPage = {
  readonly today: Day;
  readonly listing: ListingFacts;
  readonly whyNotOrderable: WhyNotOrderable | null;
  /** The paper for want of which it is off sale; null when it is on sale or off for another reason. */
  readonly missingPaper: MissingPaper | null;
  /** Where the next unit sold comes from; null when no lot stands behind the listing any more. */
  readonly origin: (LotOrigin & { readonly link: string }) | null;
  readonly others: readonly ListingCard[];
  /** Who stands behind these goods, as their seller names them and others confirm. */
  readonly chain: readonly PublicChainLink[];
};

/**
 * The page of a listing: what law wants beside an offer, the lot behind it with its origin, more of the same seller. Not
 * found for a listing that was never published, since nothing is shown before moderation.
 */
export async function getListingPage(ctx: Ctx, { slug }: { slug: string }): Promise<ListingPage> {
  const listing = await findListingPage(ctx.db, slug.toLowerCase());
  if (!listing) throw new NotFound("listing");
  const today = dayOf(ctx.now());
  const { product, seller } = listing;
  const [origin, others, missingPaper, chain] = await Promise.all([
    originOf(ctx, listing, today),
    listSellerListingIds(ctx.db, listing.seller.id, { except: listing.id, limit: OTHERS }),
    listing.state === "suspended" ? findMissingPaper(ctx.db, listing.id) : undefined,
    listGoodsChain(ctx, { sellerId: seller.id, categoryCode: product.categoryCode }),
  ]);
  return {
    today,
    listing,
    whyNotOrderable: whyNotOrderable(listing, today) ?? null,
    missingPaper: missingPaper ?? null,
    origin,
    chain,
    others: await listListingCards(ctx.db, others),
  };
}

async function originOf(ctx: Ctx, { lots, product }: ListingFacts, today: Day): Promise<ListingPage["origin"]> {
  const lot = lotToShow(lots, today);
  if (!lot) return null;
  try {
    return await getLotOrigin(ctx, { gtin: product.gtin, lot: lot.code });
  } catch (error) {
    // A seller whose approval was taken back has no origin pages; the listing's own page still says why it is not on sale.
    if (error instanceof NotFound) return null;
    throw error;
  }
}
