import type { ReactNode } from "react";
import { isCertificateKind } from "#app/domain/certification/certificate-kinds.ts";
import type { ReviewedListing } from "#app/domain/listings/get-reviewed-listing.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { KeyValue } from "#app/ui/kit/key-value.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { LotTable } from "../desk-lots.tsx";

/** The label, the papers, the lots and the seller: everything a decision may have to look at, on the same page. */
export function ReviewFacts({ reviewed }: { reviewed: ReviewedListing }) {
  return (
    <>
      <LabelCard reviewed={reviewed} />
      <LotsCard reviewed={reviewed} />
      <CertificatesCard reviewed={reviewed} />
      <SellerCard reviewed={reviewed} />
    </>
  );
}

type CardProps = { reviewed: ReviewedListing };

function LabelCard({ reviewed: { listing, facts } }: CardProps) {
  const { t, f, locale } = useT();
  const { facts: title, terms } = t.office.review.page;
  const isFood = listing.goodsGroup === "food";
  const own = (text: string | null): ReactNode => (text ? <span lang="vi">{text}</span> : terms.missing);
  const units: Readonly<Record<string, string | undefined>> = t.origin.contentUnits;
  const unit = units[listing.netContentUnit] ?? listing.netContentUnit;
  return (
    <Card as="section" title={title}>
      <KeyValue
        dense
        facts={[
          { term: terms.gtin, value: listing.gtin },
          { term: terms.category, value: locale === "vi" ? listing.categoryName : listing.categoryNameEn },
          { term: terms.unit, value: locale === "vi" ? listing.unit : listing.unitEn },
          { term: terms.netContent, value: f.quantity(listing.netContent, unit) },
          ...(isFood
            ? [
                { term: terms.ingredients, value: own(facts.ingredients) },
                { term: terms.shelfLife, value: facts.shelfLifeDays ? terms.days(facts.shelfLifeDays) : terms.missing },
                { term: terms.selfDeclaration, value: facts.selfDeclarationNumber ?? terms.missing },
              ]
            : []),
          { term: terms.warnings, value: own(facts.warnings) },
          { term: terms.usage, value: own(facts.usage) },
          { term: terms.storage, value: own(facts.storage) },
          { term: terms.standard, value: own(facts.standard) },
          { term: terms.origin, value: facts.originCountry },
        ]}
      />
    </Card>
  );
}

function LotsCard({ reviewed: { lots } }: CardProps) {
  const words = useT().t.office.review.page;
  const onOffer = lots.filter((lot) => lot.offered > 0);
  return (
    <Card as="section" title={words.lots}>
      {onOffer.length > 0 ? <LotTable lots={onOffer} /> : <Notice kind="problem">{words.noLots}</Notice>}
    </Card>
  );
}

function CertificatesCard({ reviewed: { certificates } }: CardProps) {
  const { t, f } = useT();
  const words = t.office.review.page;
  return (
    <Card as="section" title={words.certificates}>
      {certificates.length === 0 && <Notice kind="problem">{words.noCertificates}</Notice>}
      <ul className="divide-y divide-line">
        {certificates.map(({ kind, number, validTo, scopeText }) => (
          <li key={`${kind} ${number}`} className="py-2 first:pt-0 last:pb-0">
            <p className="font-semibold">{isCertificateKind(kind) ? t.certificates.kinds[kind].name : kind}</p>
            <p className="tabular-nums">
              {words.terms.number} {number}, {validTo ? words.terms.validTo(f.date(validTo)) : words.terms.noEnd}
            </p>
            <p lang="vi" className="text-ink-soft">
              {scopeText}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

function SellerCard({ reviewed: { listing, facts } }: CardProps) {
  const { t, f, locale } = useT();
  const words = t.office.review.page;
  const commune = locale === "vi" ? facts.communeName : facts.communeNameEn;
  return (
    <Card as="section" title={words.seller}>
      <KeyValue
        dense
        facts={[
          {
            term: words.terms.legalName,
            value: (
              <TextLink to={urls.office.seller(listing.sellerId)} lang="vi">
                {facts.legalName}
              </TextLink>
            ),
          },
          { term: words.terms.taxCode, value: facts.taxCode },
          {
            term: words.terms.address,
            value: (
              <>
                <span lang="vi">{facts.address}</span>, {commune}
              </>
            ),
          },
          { term: words.terms.approvedSince, value: facts.approvedAt ? f.date(facts.approvedAt) : words.terms.missing },
        ]}
      />
    </Card>
  );
}
