import type { ListingFacts as Facts } from "#app/domain/listings/listing-page.ts";
import { formatPhone } from "#app/domain/shared/phone.ts";
import { useT } from "#app/i18n/translate.tsx";
import { KeyValue, type Fact } from "#app/ui/kit/key-value.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";
import { InLanguage } from "./in-language.tsx";

const isFact = (fact: Fact | null): fact is Fact => fact !== null;
const textFact = (term: string, vi: string | null, en?: string | null): Fact | null =>
  vi ? { term, value: <InLanguage vi={vi} en={en} /> } : null;

/** The label of the good as far as it is the same for every unit (Consumer Law 19/2023, art. 39.3.đ). */
export function LabelFacts({ listing: { product } }: { listing: Facts }) {
  const { t, f, locale } = useT();
  const words = t.shop.listing;
  const { amount, unit } = product.netContent;
  const measure = unit === "piece" ? t.shop.perBasis[product.group === "food" ? "pieceOfFood" : "piece"] : unit;
  const facts = [
    textFact(words.category, product.categoryName, product.categoryNameEn),
    textFact(words.brand, product.brand),
    { term: words.unit, value: locale === "vi" ? product.unit : product.unitEn },
    { term: words.net, value: f.quantity(amount, measure) },
    textFact(words.ingredients, product.ingredients, product.ingredientsEn),
    textFact(words.warnings, product.warnings, product.warningsEn),
    {
      term: words.shelfLife,
      value: product.shelfLifeDays ? words.shelfLifeDays(product.shelfLifeDays) : words.shelfLifeNone,
    },
    textFact(words.standard, product.standard),
    textFact(words.declaration, product.selfDeclarationNumber),
    { term: words.country, value: words.vietnam },
    { term: words.gtin, value: <span className="tabular-nums">{product.gtin}</span> },
  ].filter(isFact);
  return <KeyValue facts={facts} />;
}

/** Who sells, as far as the law makes it public (Decree 248/2026, art. 18; Consumer Law 19/2023, art. 37.1). */
export function SellerFacts({ listing: { seller } }: { listing: Facts }) {
  const { t } = useT();
  const words = t.shop.listing;
  const facts = [
    { term: words.sellerName, value: <span lang="vi">{seller.legalName}</span> },
    {
      term: words.sellerAddress,
      value: (
        <>
          <span lang="vi">{seller.address}</span>, <InLanguage vi={seller.communeName} en={seller.communeNameEn} />
        </>
      ),
    },
    textFact(words.sellerRegistration, seller.registrationNumber),
    { term: words.sellerPhone, value: <a href={`tel:${seller.phone}`}>{formatPhone(seller.phone)}</a> },
    { term: words.sellerEmail, value: <a href={`mailto:${seller.email}`}>{seller.email}</a> },
  ].filter(isFact);
  return (
    <div className="grid gap-3">
      <KeyValue facts={facts} />
      <TextLink to={urls.producer(seller.slug)} className="justify-self-start">
        {words.sellerPage}
      </TextLink>
    </div>
  );
}

/** What delivery costs, where and when, and how goods go back. */
export function DeliveryFacts({ listing: { delivery } }: { listing: Facts }) {
  const { t, f } = useT();
  const words = t.shop.listing;
  const { shippingFeeVnd, freeShippingFromVnd, days } = delivery;
  const free = freeShippingFromVnd && words.shippingFreeFrom(f.money(freeShippingFromVnd));
  const facts = [
    {
      term: words.shipping,
      value: shippingFeeVnd === 0 ? words.shippingFree : f.money(shippingFeeVnd),
      note: shippingFeeVnd > 0 && free ? free : undefined,
    },
    textFact(words.area, delivery.area ?? words.areaDefault, delivery.area ? delivery.areaEn : words.areaDefault),
    { term: words.time, value: days === 0 ? words.timeToday : words.timeDays(days) },
    textFact(words.pickup, delivery.pickupAddress),
    { term: words.payment, value: words.paymentText },
    {
      term: words.returns,
      value: delivery.returnTerms ? (
        <InLanguage vi={delivery.returnTerms} en={delivery.returnTermsEn} />
      ) : (
        words.returnsDefault
      ),
      note: words.inspect,
    },
  ].filter(isFact);
  return <KeyValue facts={facts} />;
}
