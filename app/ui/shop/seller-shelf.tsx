import type { ListingCard } from "#app/domain/listings/listing-card.ts";
import type { ListingFacts } from "#app/domain/listings/listing-page.ts";
import { useT } from "#app/i18n/translate.tsx";
import { urls } from "#app/urls.ts";
import { InLanguage } from "./in-language.tsx";
import { ListingGrid } from "./listing-grid.tsx";
import { Shelf } from "./shelf.tsx";

/** What else the same hands have to sell. */
export function SellerShelf({
  seller,
  listings,
}: {
  seller: ListingFacts["seller"];
  listings: readonly ListingCard[];
}) {
  const words = useT().t.shop.listing;
  if (listings.length === 0) return null;
  return (
    <Shelf
      id="others"
      title={
        <>
          {words.others} <InLanguage vi={seller.name} en={seller.nameEn} />
        </>
      }
      more={{ to: urls.producer(seller.slug), label: words.othersAll }}
    >
      <ListingGrid listings={listings} />
    </Shelf>
  );
}
