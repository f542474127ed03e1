import { Link } from "@remix-run/react";
import type { ListingFacts, MissingPaper, WhyNotOrderable } from "#app/domain/listings/listing-page.ts";
import { useT } from "#app/i18n/translate.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { urls } from "#app/urls.ts";
import { BuyForm } from "./buy-form.tsx";
import { InLanguage } from "./in-language.tsx";
import { marketUrl } from "./market-url.ts";
import { PriceLine } from "./price-line.tsx";

type BuyPanelProps = { listing: ListingFacts; whyNot: WhyNotOrderable | null; missingPaper?: MissingPaper | null };

/** What it is, what it costs, how many are left, and the button: all of it above the fold of a small phone. */
export function BuyPanel({ listing, whyNot, missingPaper = null }: BuyPanelProps) {
  const { t, f, locale } = useT();
  const words = t.shop.listing;
  const { product, seller, available, maxPerOrder } = listing;
  const unit = locale === "vi" ? product.unit : product.unitEn;
  const most = Math.min(available, maxPerOrder);
  return (
    <div className="grid content-start gap-3 sm:gap-4">
      <div className="grid gap-1">
        <h1 className="text-2xl leading-tight font-bold tracking-tight sm:text-3xl">
          <InLanguage vi={listing.title} en={listing.titleEn} />
        </h1>
        <p className="text-ink-soft">
          <Link
            to={urls.producer(seller.slug)}
            className="underline decoration-1 underline-offset-4 hover:decoration-2"
          >
            <InLanguage vi={seller.name} en={seller.nameEn} />
          </Link>
          {", "}
          <InLanguage vi={seller.communeName} en={seller.communeNameEn} />
        </p>
      </div>
      <div className="flex flex-wrap items-end justify-between gap-x-4 gap-y-1">
        <PriceLine
          priceVnd={listing.priceVnd}
          unit={product.unit}
          unitEn={product.unitEn}
          netContent={product.netContent}
          group={product.group}
          size="large"
        />
        {!whyNot && <p className="font-semibold text-leaf-ink">{t.shop.left(f.number(available), unit)}</p>}
      </div>
      {whyNot ? (
        <WhyNot why={whyNot} listing={listing} missingPaper={missingPaper} />
      ) : (
        <BuyForm key={listing.id} listingId={listing.id} unit={unit} most={most} />
      )}
      <p className="text-sm text-ink-soft">
        {words.taxIncluded}
        {maxPerOrder < available && `. ${words.most(f.number(maxPerOrder), unit)}`}
      </p>
    </div>
  );
}

type WhyNotProps = { why: WhyNotOrderable; listing: ListingFacts; missingPaper: MissingPaper | null };

function WhyNot({ why, listing, missingPaper }: WhyNotProps) {
  const { t, f } = useT();
  const words = t.shop.listing;
  const { title, text } = words.why[why];
  const paper = missingPaper && {
    name: t.certificates.kinds[missingPaper.kind].name,
    day: missingPaper.validTo === null ? "" : f.date(missingPaper.validTo),
  };
  const isUnsafe = why === "recalled";
  return (
    <div className="grid gap-3">
      <Notice kind={isUnsafe ? "problem" : "attention"} title={title}>
        {missingPaper && paper ? words.missingPaper[missingPaper.state](paper) : text}
      </Notice>
      {isUnsafe ? (
        <LinkButton to={urls.recalls} variant="secondary">
          {words.seeRecalls}
        </LinkButton>
      ) : (
        <LinkButton
          to={marketUrl({ group: listing.product.group, categories: [listing.product.categoryCode] })}
          variant="secondary"
        >
          {words.seeSimilar}
        </LinkButton>
      )}
    </div>
  );
}
