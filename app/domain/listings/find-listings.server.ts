import { hasWordMatch, searchListingIds, type SearchFilter } from "#db/queries/listing-search.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { fold, hasDiacritics } from "../shared/fold.ts";
import type { ListingId } from "../shared/ids.ts";
import { readSearchCursor, writeSearchCursor, type SearchOrder, type TextMatch } from "./search-cursor.ts";
import type { ListingQuery } from "./search-listings.schema.ts";
import { readTelex, searchText } from "./search-text.ts";

export type FoundListings = {
  readonly ids: readonly ListingId[];
  /** Where the next page goes on; null on the last one. */
  readonly next: string | null;
  /** How the words were read, for counting under the same reading. */
  readonly filter: SearchFilter;
};

/**
 * One keyset page of goods on sale: the search of pages and of the open catalogue alike. A listing published meanwhile
 * neither repeats nor hides a row of later pages; a cursor that cannot be read begins at the start.
 */
export async function findListings(
  ctx: Ctx,
  query: ListingQuery,
  page: { readonly after: string | undefined; readonly limit: number },
): Promise<FoundListings> {
  // Signs alone are no words, but they are not nothing either: a search for them finds no goods.
  const typed = searchText(query.text) || query.text;
  const order: SearchOrder = query.sort ?? (typed === "" ? "newest" : "match");
  const after = readSearchCursor(page.after ?? "", order);
  const filter = filterOf(query, typed, after?.match ?? (await chooseMatch(ctx, typed)));
  const rows = await searchListingIds(ctx.db, filter, { order, after, limit: page.limit + 1 });
  const shown = rows.slice(0, page.limit);
  const last = rows.length > page.limit ? shown.at(-1) : undefined;
  return {
    ids: shown.map((row) => row.id),
    next: last ? writeSearchCursor({ order, match: filter.match, ...last }) : null,
    filter,
  };
}

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
