import { Link } from "@remix-run/react";
import type { ListingLot } from "#app/domain/listings/listing-page.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { ChevronRightIcon } from "#app/ui/kit/icons.ts";
import { urls } from "#app/urls.ts";

type LotsOnSaleProps = { gtin: string; lots: readonly ListingLot[] };

/** Every lot behind the listing leads to its own origin: two lots of one good can come from two fields. */
export function LotsOnSale({ gtin, lots }: LotsOnSaleProps) {
  const { t, f } = useT();
  const words = t.shop.listing;
  return (
    <ul className="divide-y divide-line border-y border-line">
      {lots.map((lot) => (
        <li key={lot.code}>
          <Link
            to={urls.lotOrigin(gtin, lot.code)}
            reloadDocument
            className="flex min-h-14 items-center gap-3 py-2 no-underline hover:bg-leaf-wash"
          >
            <span className="min-w-0 flex-1">
              <span className="font-semibold tabular-nums">{words.lot(lot.code)}</span>
              <span className="block text-sm text-ink-soft">
                {words.lotPacked(f.date(lot.packedOn))}
                {lot.expiresOn && `, ${words.lotExpires(f.date(lot.expiresOn))}`}
              </span>
            </span>
            {lot.state !== "open" && (
              <Badge tone={lot.state === "recalled" ? "plum" : "neutral"}>{words.lotStates[lot.state]}</Badge>
            )}
            <ChevronRightIcon className="size-5 text-ink-soft" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
