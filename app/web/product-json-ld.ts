import type { ListingFacts } from "#app/domain/listings/listing-page.ts";
import { urls } from "#app/urls.ts";

type Facts = Pick<ListingFacts, "title" | "description" | "slug" | "priceVnd" | "product" | "seller" | "pictures">;

/** The offer in schema.org's words, for search engines and shopping assistants. */
export const productJsonLd = (
  listing: Facts,
  { origin, isOrderable }: { origin: string; isOrderable: boolean },
): object => ({
  "@context": "https://schema.org",
  "@type": "Product",
  name: listing.title,
  description: listing.description,
  gtin14: listing.product.gtin,
  category: listing.product.categoryName,
  image: listing.pictures.map(({ fileId }) => `${origin}${urls.picture(fileId, 1280)}`),
  ...(listing.product.brand ? { brand: { "@type": "Brand", name: listing.product.brand } } : {}),
  countryOfOrigin: { "@type": "Country", name: "VN" },
  offers: {
    "@type": "Offer",
    url: `${origin}${urls.listing(listing.slug)}`,
    price: listing.priceVnd,
    priceCurrency: "VND",
    availability: `https://schema.org/${isOrderable ? "InStock" : "OutOfStock"}`,
    itemCondition: "https://schema.org/NewCondition",
    seller: {
      "@type": "Organization",
      name: listing.seller.name,
      url: `${origin}${urls.producer(listing.seller.slug)}`,
    },
  },
});
