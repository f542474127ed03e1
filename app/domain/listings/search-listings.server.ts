import { listListingCards } from "#db/queries/listing-cards.server.ts";
import { listPlacedListingIds } from "#db/queries/paid-placements.server.ts";
import { countFacets, listPartialMatches, type SearchFilter } from "#db/queries/listing-search.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { Facets } from "./facets.ts";
import { findListings } from "./find-listings.server.ts";
import type { ListingCard } from "./listing-card.ts";
import type { ListingQuery } from "./search-listings.schema.ts";

export const LISTINGS_PER_PAGE = 24;
const SUGGESTIONS = 8;
/** Paid places on a page: a list must stay a list. */
export const MOST_PAID = 2;

export type SearchResult = {
  readonly items: readonly ListingCard[];
  /** Where the next page goes on; null on the last one. */
  readonly next: string | null;
  readonly total: number;
  readonly facets: Facets;
  /** `close`: no good holds every word, these look alike. `filtered-out`: the words are known, the filters leave none. */
  readonly outcome: "found" | "close" | "filtered-out" | "none";
  /** Goods that hold some of the words, when nothing was found. */
  readonly suggestions: readonly ListingCard[];
  /** Goods with a paid place, which the page labels; on the first page only, and never in another order than the published one. */
  readonly paid: readonly ListingCard[];
};

/**
 * Finds goods on sale by words typed with or without accents, with a slip, in Telex or by an old name of a commune, and
 * by the facets, each with its count.
 */
export async function searchListings(ctx: Ctx, query: ListingQuery, after?: string): Promise<SearchResult> {
  const { ids, next, filter } = await findListings(ctx, query, { after, limit: LISTINGS_PER_PAGE });
  const [items, { facets, total }] = await Promise.all([listListingCards(ctx.db, ids), countFacets(ctx.db, filter)]);
  return {
    items,
    next,
    total,
    facets,
    outcome: outcomeOf(total, filter),
    suggestions: await suggest(ctx, total, filter),
    paid: after === undefined && total > 0 ? await paidFor(ctx, query) : [],
  };
}

const outcomeOf = (total: number, { match }: SearchFilter): SearchResult["outcome"] => {
  if (total > 0) return match === "close" ? "close" : "found";
  return match === "close" ? "none" : "filtered-out";
};

async function suggest(ctx: Ctx, total: number, { words }: SearchFilter): Promise<ListingCard[]> {
  if (total > 0 || words === "") return [];
  return listListingCards(ctx.db, await listPartialMatches(ctx.db, words, SUGGESTIONS));
}

/** Paid goods that fit the group and categories looked for; words typed are answered by goods that match them alone. */
async function paidFor(ctx: Ctx, { text, group, categories, sort }: ListingQuery): Promise<ListingCard[]> {
  if (text !== "" || sort !== undefined) return [];
  const today = dayOf(ctx.now());
  return listListingCards(ctx.db, await listPlacedListingIds(ctx.db, { today, group, categories, limit: MOST_PAID }));
}
