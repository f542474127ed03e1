import { listListingCards } from "#db/queries/listing-cards.server.ts";
import {
  countFacets,
  hasWordMatch,
  listPartialMatches,
  searchListingIds,
  type SearchFilter,
} from "#db/queries/listing-search.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { fold, hasDiacritics } from "../shared/fold.ts";
import type { Facets } from "./facets.ts";
import type { ListingCard } from "./listing-card.ts";
import { readSearchCursor, writeSearchCursor, type SearchOrder, type TextMatch } from "./search-cursor.ts";
import type { ListingQuery } from "./search-listings.schema.ts";
import { readTelex, searchText } from "./search-text.ts";

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
 * by the facets. Keyset pages: a listing published meanwhile neither repeats nor hides a row of later pages.
 */
export async function searchListings(
  ctx: Ctx,
  query: ListingQuery,
  page: { readonly after?: string | undefined; readonly limit?: number } = {},
): Promise<SearchResult> {
  const typed = searchText(query.text);
  const order: SearchOrder = query.sort ?? (typed === "" ? "newest" : "match");
  const after = readSearchCursor(page.after ?? "", order);
  const filter = filterOf(query, typed, after?.match ?? (await chooseMatch(ctx, typed)));
  const limit = page.limit ?? LISTINGS_PER_PAGE;
  const [rows, { facets, total }] = await Promise.all([
    searchListingIds(ctx.db, filter, { order, after, limit: limit + 1 }),
    countFacets(ctx.db, filter),
  ]);
  const shown = rows.slice(0, limit);
  const last = rows.length > limit ? shown.at(-1) : undefined;
  const suggested = total === 0 && typed !== "" ? await listPartialMatches(ctx.db, filter.words, SUGGESTIONS) : [];
  const cards = await listListingCards(ctx.db, [...shown.map((row) => row.id), ...suggested]);
  return {
    items: cards.filter((card) => !suggested.includes(card.id)),
    next: last ? writeSearchCursor({ order, match: filter.match, ...last }) : null,
    total,
    facets,
    outcome: outcomeOf(total, filter),
    suggestions: cards.filter((card) => suggested.includes(card.id)),
  };
}

const outcomeOf = (total: number, { match }: SearchFilter): SearchResult["outcome"] => {
  if (total > 0) return match === "close" ? "close" : "found";
  return match === "close" ? "none" : "filtered-out";
};

/** The strictest way of matching under which the words, without any filter, find something. */
async function chooseMatch(ctx: Ctx, typed: string): Promise<TextMatch> {
  if (typed === "" || (await hasWordMatch(ctx.db, typed))) return "words";
  const telex = readTelex(typed);
  return telex !== fold(typed) && (await hasWordMatch(ctx.db, telex)) ? "telex" : "close";
}

function filterOf(query: ListingQuery, typed: string, match: TextMatch): SearchFilter {
  const words = match === "telex" ? readTelex(typed) : typed;
  const markedWords = words.split(" ").filter(hasDiacritics).join(" ");
  return { ...query, words, markedWords, match };
}
