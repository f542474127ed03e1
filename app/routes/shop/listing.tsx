import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getListingPage, type ListingPage } from "#app/domain/listings/get-listing-page.server.ts";
import { whyOwnListingIsNotSold, type OwnListing } from "#app/domain/listings/why-own-listing.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { OwnListingNote } from "#app/ui/listings/own-listing-note.tsx";
import { BuyPanel } from "#app/ui/shop/buy-panel.tsx";
import { Gallery } from "#app/ui/shop/gallery.tsx";
import { wordsIn } from "#app/ui/shop/in-language.tsx";
import { ListingDetails } from "#app/ui/shop/listing-details.tsx";
import { marketUrl } from "#app/ui/shop/market-url.ts";
import { QuickFacts } from "#app/ui/shop/quick-facts.tsx";
import { SellerShelf } from "#app/ui/shop/seller-shelf.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { productJsonLd } from "#app/web/product-json-ld.ts";
import { publicPage } from "#app/web/public-page.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";
export const headers = publicPage;

const SUMMARY_LENGTH = 160;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { locale } = translatorFor(args.request);
  const slug = args.params["slug"] ?? "";
  const [page, own] = await Promise.all([getListingPage(ctx, { slug }), whyOwnListingIsNotSold(ctx, { slug })]);
  const { listing } = page;
  const origin = ctx.settings.publicOrigin;
  const picture = listing.pictures[0];
  return json({
    ...page,
    own: own ?? null,
    page: {
      title: wordsIn(locale, { vi: listing.title, en: listing.titleEn }).text,
      description: wordsIn(locale, { vi: listing.description, en: listing.descriptionEn }).text.slice(
        0,
        SUMMARY_LENGTH,
      ),
      canonical: `${origin}${urls.listing(listing.slug)}`,
      ...(picture ? { image: `${origin}${urls.picture(picture.fileId, 1280)}` } : {}),
      jsonLd: productJsonLd(listing, { origin, isOrderable: page.whyNotOrderable === null }),
    },
  });
}

export default function Listing() {
  const { t, locale } = useT();
  const page = useLoaderData<typeof loader>() as ListingPage & { own: OwnListing | null };
  const { listing } = page;
  const { product } = listing;
  return (
    <div className="grid gap-8 sm:gap-12">
      <div className="grid gap-4">
        <div className="max-sm:hidden">
          <Breadcrumbs
            crumbs={[
              { label: t.shop.listing.breadcrumb, to: urls.market },
              { label: t.shop.groups[product.group], to: marketUrl({ group: product.group }) },
              {
                label: locale === "vi" ? product.categoryName : product.categoryNameEn,
                to: marketUrl({ group: product.group, categories: [product.categoryCode] }),
              },
            ]}
          />
        </div>
        <div className="-mt-5 grid items-start gap-x-10 gap-y-4 sm:mt-0 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
          <div className="max-sm:-mx-4">
            <Gallery key={listing.id} pictures={listing.pictures} />
          </div>
          <div className="grid gap-4 lg:sticky lg:top-6">
            {page.own && <OwnListingNote own={page.own} />}
            <BuyPanel listing={listing} whyNot={page.whyNotOrderable} missingPaper={page.missingPaper} />
            <QuickFacts page={page} />
          </div>
        </div>
      </div>
      <ListingDetails page={page} />
      <SellerShelf seller={listing.seller} listings={page.others} />
    </div>
  );
}
