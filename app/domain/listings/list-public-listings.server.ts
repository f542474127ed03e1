import { listPublicListings as listRows, type PublicListing } from "#db/queries/listing-pages.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { findListings } from "./find-listings.server.ts";
import type { ListPublicListings } from "./list-public-listings.schema.ts";
import { readListingQuery, type ListingQuery } from "./search-listings.schema.ts";

const EVERYTHING = readListingQuery(new URLSearchParams());

export type PublicListingPage = { readonly items: readonly PublicListing[]; readonly nextCursor: string | null };

/** One keyset page of the open catalogue: the same goods in the same order as the market's own search, for machines. */
export async function listPublicListings(ctx: Ctx, input: ListPublicListings): Promise<PublicListingPage> {
  const query: ListingQuery = { ...EVERYTHING, text: input.q };
  const { ids, next } = await findListings(ctx, query, { after: input.cursor, limit: input.limit });
  return { items: await listRows(ctx.db, ids), nextCursor: next };
}
