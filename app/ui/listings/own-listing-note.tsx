import type { OwnListing } from "#app/domain/listings/why-own-listing.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Disclosure } from "#app/ui/kit/disclosure.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { NotSoldList } from "./not-sold-list.tsx";

/** On the public page of one's own listing: whether it is sold and, if not, why. Nobody else sees it. */
export function OwnListingNote({ own: { listingId, reasons } }: { own: OwnListing }) {
  const words = useT().t.seller.notSold;
  return (
    <aside className="grid gap-2 rounded-large border border-line-strong p-4">
      <p className="flex flex-wrap justify-between gap-x-4">
        <span className="font-semibold">{words.ownPage}</span>
        <TextLink to={urls.seller.listing(listingId)}>{words.openDesk}</TextLink>
      </p>
      {reasons.length === 0 ? (
        <p>{words.onSale}</p>
      ) : (
        <Disclosure summary={words.heading}>
          <NotSoldList listingId={listingId} reasons={reasons} />
        </Disclosure>
      )}
    </aside>
  );
}
