import { Link } from "@remix-run/react";
import type { ListingCard as Facts } from "#app/domain/listings/listing-card.ts";
import { isCertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { urls } from "#app/urls.ts";
import { GoodPicture } from "./good-picture.tsx";
import { GROUP_ICONS } from "./group-icons.ts";
import { InLanguage, wordsIn } from "./in-language.tsx";
import { madeOn } from "./made-on.ts";
import { PriceLine } from "./price-line.tsx";
import { QuickAdd } from "./quick-add.tsx";

const MOST_BADGES = 2;
const CARD_SIZES = "(min-width: 64rem) 17rem, (min-width: 48rem) 30vw, 46vw";

type ListingCardProps = { listing: Facts; headingLevel?: "h2" | "h3"; priority?: boolean; isPaid?: boolean };

/** A good on the stall. The whole of it leads to its page; the button puts one into the basket. */
export function ListingCard({ listing, headingLevel: Heading = "h3", priority, isPaid = false }: ListingCardProps) {
  const { t, locale } = useT();
  const title = wordsIn(locale, { vi: listing.title, en: listing.titleEn });
  return (
    <article className="group/card relative flex h-full flex-col gap-2">
      <GoodPicture
        picture={listing.picture}
        sizes={CARD_SIZES}
        priority={priority}
        isDimmed={listing.available === 0}
      />
      <div>
        {isPaid && <Badge tone="turmeric">{t.shop.paid}</Badge>}
        <Heading className="line-clamp-2 leading-snug font-semibold">
          <Link
            to={urls.listing(listing.slug)}
            prefetch="intent"
            lang={title.lang}
            className="no-underline after:absolute after:inset-0 after:rounded-large group-hover/card:underline group-hover/card:underline-offset-4"
          >
            {title.text}
          </Link>
        </Heading>
        <p className="mt-0.5 truncate text-sm text-ink-soft">
          <InLanguage vi={listing.sellerName} en={listing.sellerNameEn} />
        </p>
        <p className="truncate text-sm text-ink-soft">
          <InLanguage vi={listing.communeName} en={listing.communeNameEn} />
        </p>
      </div>
      <Freshness listing={listing} />
      <Papers kinds={listing.certificateKinds} />
      <div className="mt-auto grid gap-2 pt-1">
        <PriceLine {...listing} />
        {listing.available > 0 ? (
          <QuickAdd listingId={listing.id} name={title.text} />
        ) : (
          <p className="flex min-h-11 items-center text-sm text-ink-soft">{t.shop.soldOut}</p>
        )}
      </div>
    </article>
  );
}

/** From here on down a buyer wants to know how few are left. */
const SCARCE = 9;

function Freshness({ listing }: { listing: Facts }) {
  const translator = useT();
  const { t, f, locale } = translator;
  const { producedOn, available } = listing;
  const Icon = GROUP_ICONS[listing.group];
  const isScarce = available > 0 && available <= SCARCE;
  const unit = locale === "vi" ? listing.unit : listing.unitEn;
  if (!producedOn && !isScarce) return null;
  return (
    <p className="flex gap-1.5 text-sm leading-snug font-medium text-leaf-ink">
      <Icon className="mt-0.5 size-4" />
      <span>
        {producedOn && madeOn(translator, { ...listing, producedOn })}
        {producedOn && isScarce && ", "}
        {isScarce && <span className="text-turmeric-ink">{t.shop.scarce(f.number(available), unit)}</span>}
      </span>
    </p>
  );
}

/** Papers that say something to a buyer; the general one every food maker has comes last. */
const GENERAL = ["food_safety", "safe_food_commitment", "food_safety_knowledge", "self_declaration", "test_report"];

export function Papers({ kinds, most = MOST_BADGES }: { kinds: readonly string[]; most?: number }) {
  const { t } = useT();
  const telling = [...kinds]
    .filter(isCertificateKind)
    .sort((a, b) => Number(GENERAL.includes(a)) - Number(GENERAL.includes(b)));
  if (telling.length === 0) return null;
  return (
    <ul className="flex flex-wrap gap-1">
      {telling.slice(0, most).map((kind) => (
        <li key={kind}>
          <Badge tone="rice">{t.shop.papers[kind]}</Badge>
        </li>
      ))}
    </ul>
  );
}
