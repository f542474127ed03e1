import { listListingCards } from "#db/queries/listing-cards.server.ts";
import { countFacets, listPartialMatches, type SearchFilter } from "#db/queries/listing-search.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { Facets } from "./facets.ts";
import { findListings } from "./find-listings.server.ts";
import type { ListingCard } from "./listing-card.ts";
import type { ListingQuery } from "./search-listings.schema.ts";

export const LISTINGS_PER_PAGE = 24;
const SUGGESTIONS = 8;

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
