import type { ToldListing } from "#app/domain/listings/listing-detail.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Breadcrumbs } from "#app/ui/kit/breadcrumbs.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Price } from "#app/ui/kit/price.tsx";
import { urls } from "#app/urls.ts";
import { StateBadge } from "./state-badge.tsx";

/** The listing's name, state, price and stock, on the seller's page. */
export function ListingHeading({ listing }: { listing: ToldListing["listing"] }) {
  const { t, f, locale } = useT();
  const words = t.seller.listings;
  const stock = t.listings.stock;
  const counts = [
    [stock.onHand, listing.stock.onHand],
    [stock.reserved, listing.stock.reserved],
    [stock.blocked, listing.stock.blocked],
    [stock.available, listing.stock.available],
  ] as const;
  return (
    <>
      <PageHeading
        above={
          <Breadcrumbs
            crumbs={[
              { label: words.title, to: urls.seller.listings },
              { label: <span lang="vi">{listing.title}</span> },
            ]}
          />
        }
        title={<span lang="vi">{listing.title}</span>}
        lead={
          <span className="flex flex-wrap items-center gap-x-4 gap-y-1">
            <StateBadge state={listing.state} />
            <Price amountVnd={listing.priceVnd} unit={locale === "vi" ? listing.unit : listing.unitEn} />
          </span>
        }
        actions={
          listing.state === "published" && (
            <LinkButton to={urls.listing(listing.slug)} variant="secondary">
              {words.page.preview}
            </LinkButton>
          )
        }
      />
      <dl aria-label={stock.heading} className="grid grid-cols-2 gap-x-6 gap-y-2 sm:flex sm:gap-10">
        {counts.map(([label, count]) => (
          <div key={label}>
            <dt className="text-ink-soft">{label}</dt>
            <dd className="text-xl font-bold tabular-nums">{f.number(count)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
