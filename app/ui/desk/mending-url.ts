import type { MendingPlace } from "#app/domain/listings/rule-places.ts";
import { urls } from "#app/urls.ts";

/** Where a seller mends something. */
export function mendingUrl(place: MendingPlace, listingId?: string): string {
  const { seller } = urls;
  switch (place) {
    case "profile":
      return seller.profile;
    case "bank":
      return `${seller.profile}#tai-khoan`;
    case "identity":
      return seller.identity;
    case "certificates":
      return seller.certificates;
    case "regulation":
      return seller.regulation;
    case "product":
      return seller.products;
    case "lots":
      return seller.lots;
    case "chain":
      return seller.chain;
    case "listing":
      return listingId === undefined ? seller.listings : seller.listing(listingId);
    case "newListing":
      return seller.newListing;
  }
}
