import { printedGtin } from "#app/domain/products/gtin.ts";
import type { OriginProducer, OriginProduct } from "#app/domain/traceability/lot-origin.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { Facts } from "./facts.tsx";
import { LotLines, type LotLineView } from "./lot-lines.tsx";
import { Section } from "./section.tsx";
import { hasUseWords, netContentText, ProductPicture, UseAndStorage } from "./what-it-is.tsx";

type ProductPageProps = { product: OriginProduct; producer: OriginProducer; lots: readonly LotLineView[] };

/** A product without its lot: who makes it, and the lots one may hold in one's hand today. */
export function ProductPage({ product, producer, lots }: ProductPageProps) {
  const translator = useT();
  const { t } = translator;
  const words = t.origin;
  return (
    <article data-lean className="mx-auto grid max-w-4xl gap-5">
      <PageHeading title={<InLanguage vi={product.name} en={product.nameEn} />} />
      <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_14rem]">
        <Facts
          facts={[
            {
              term: words.producer,
              value: (
                <TextLink to={urls.producer(producer.slug)}>
                  <InLanguage vi={producer.name} en={producer.nameEn} />
                </TextLink>
              ),
            },
            { term: words.netContent, value: netContentText(product, translator) },
            { term: words.gtin, value: <span className="tabular-nums">{printedGtin(product.gtin)}</span> },
            { term: words.originCountry, value: words.countries[product.originCountry] ?? product.originCountry },
          ]}
        />
        <ProductPicture product={product} />
      </div>
      <Section title={words.lots}>
        <LotLines lots={lots} />
      </Section>
      {hasUseWords(product) && (
        <Section title={words.sections.use}>
          <UseAndStorage product={product} />
        </Section>
      )}
    </article>
  );
}
