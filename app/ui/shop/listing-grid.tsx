import type { ListingCard as Facts } from "#app/domain/listings/listing-card.ts";
import { cx } from "#app/ui/kit/class-names.ts";
import { ListingCard } from "./listing-card.tsx";

type ListingGridProps = {
  /** Goods with a paid place: they stand first, each with its label. */
  paid?: readonly Facts[];
  listings: readonly Facts[];
  headingLevel?: "h2" | "h3";
  /** Beside a column of filters there is room for one card fewer. */
  isNarrow?: boolean;
  /** How many pictures are seen without scrolling: they are fetched first. */
  eager?: number;
  /** On a phone the first four are enough: there is a link to all of them. */
  isShort?: boolean;
};

/** Goods in a steady grid: two across on a phone. */
export function ListingGrid({
  listings,
  paid = [],
  headingLevel,
  isNarrow = false,
  eager = 0,
  isShort,
}: ListingGridProps) {
  return (
    <ul className={cx("grid grid-cols-2 gap-x-3 gap-y-8 sm:gap-x-4 md:grid-cols-3", !isNarrow && "lg:grid-cols-4")}>
      {paid.map((listing) => (
        <li key={`paid ${listing.id}`}>
          <ListingCard listing={listing} headingLevel={headingLevel} priority isPaid />
        </li>
      ))}
      {listings.map((listing, place) => (
        <li key={listing.id} className={isShort ? "max-sm:nth-[n+5]:hidden" : undefined}>
          <ListingCard listing={listing} headingLevel={headingLevel} priority={place < eager} />
        </li>
      ))}
    </ul>
  );
}
