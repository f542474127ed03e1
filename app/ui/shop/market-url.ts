import { writeListingQuery, type ListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import { urls } from "#app/urls.ts";

/** The address of a search in the market. */
export function marketUrl(query: Partial<ListingQuery>, after?: string): string {
  const fields = writeListingQuery(query, after).toString();
  return fields === "" ? urls.market : `${urls.market}?${fields}`;
}
