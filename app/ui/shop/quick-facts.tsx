import type { ReactNode } from "react";
import type { ListingPage } from "#app/domain/listings/get-listing-page.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { TruckIcon, type IconType } from "#app/ui/kit/icons.ts";
import { GROUP_ICONS } from "./group-icons.ts";
import { InLanguage } from "./in-language.tsx";
import { Papers } from "./listing-card.tsx";
import { madeOn } from "./made-on.ts";

/** What one asks at a stall before paying: when was it picked and where, how does it get to me, has it papers. */
export function QuickFacts({ page: { listing, origin } }: { page: ListingPage }) {
  const translator = useT();
  const { t, f } = translator;
  const words = t.shop.listing;
  const { product, delivery } = listing;
  const papers = (origin?.certificates ?? []).filter(({ standing }) => standing === "valid");
  return (
    <ul className="grid gap-2.5 border-t border-line pt-4">
      {origin && (
        <Item icon={GROUP_ICONS[product.group]}>
          {madeOn(translator, { ...product, producedOn: origin.lot.producedOn })}
          {origin.lot.expiresOn && `, ${words.lotExpires(f.dayMonth(origin.lot.expiresOn))}`}
          <span className="block text-sm text-ink-soft">
            <InLanguage vi={origin.place.name} en={origin.place.nameEn} />
            {", "}
            <InLanguage vi={origin.place.commune} en={origin.place.communeEn} />
          </span>
        </Item>
      )}
      <Item icon={TruckIcon}>
        {delivery.days === 0 ? words.timeToday : words.timeDays(delivery.days)}
        <span className="block text-sm text-ink-soft">
          {words.shipping}:{" "}
          {delivery.shippingFeeVnd === 0 ? words.shippingFree.toLowerCase() : f.money(delivery.shippingFeeVnd)}
          {delivery.shippingFeeVnd > 0 &&
            delivery.freeShippingFromVnd !== null &&
            `, ${words.shippingFreeFrom(f.money(delivery.freeShippingFromVnd))}`}
        </span>
      </Item>
      {papers.length > 0 && (
        <li>
          <p className="mb-1.5 text-sm text-ink-soft">{words.certificatesTitle}</p>
          <Papers kinds={papers.map(({ kind }) => kind)} most={6} />
        </li>
      )}
    </ul>
  );
}

function Item({ icon: Icon, children }: { icon: IconType; children: ReactNode }) {
  return (
    <li className="flex gap-3">
      <Icon className="mt-0.5 size-5 text-leaf" />
      <div className="min-w-0 leading-snug">{children}</div>
    </li>
  );
}
