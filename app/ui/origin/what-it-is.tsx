import type { LotOrigin, OriginProduct } from "#app/domain/traceability/lot-origin.ts";
import { printedGtin } from "#app/domain/products/gtin.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { KeyValue, type Fact } from "#app/ui/kit/key-value.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { InLanguage, wordsIn } from "#app/ui/shop/in-language.tsx";

/** How much is in a pack, in the units of the page's language. */
export function netContentText(
  product: Pick<OriginProduct, "netContent" | "netContentUnit">,
  { t, f }: Translator,
): string {
  const units: Readonly<Record<string, string>> = t.origin.contentUnits;
  return f.quantity(product.netContent, units[product.netContentUnit] ?? product.netContentUnit);
}

/** The product's picture and the facts that are printed on its label. */
export function WhatItIs({ product, lot }: Pick<LotOrigin, "product" | "lot">) {
  const translator = useT();
  const { t, f, locale } = translator;
  const words = t.origin;
  const unit = locale === "vi" ? product.unit : product.unitEn;
  const facts: (Fact | false)[] = [
    { term: words.category, value: locale === "vi" ? product.category : product.categoryEn },
    product.brand !== null && { term: words.brand, value: <span lang="vi">{product.brand}</span> },
    { term: words.netContent, value: netContentText(product, translator) },
    { term: words.producedOn[product.group], value: f.date(lot.producedOn) },
    { term: words.packedOn, value: f.date(lot.packedOn) },
    { term: words.expiresOn, value: lot.expiresOn === null ? words.noExpiry : f.date(lot.expiresOn) },
    { term: words.quantity, value: f.quantity(lot.quantity, unit) },
    { term: words.gtin, value: <span className="tabular-nums">{printedGtin(lot.gtin)}</span> },
    { term: words.originCountry, value: words.countries[product.originCountry] ?? product.originCountry },
  ];
  return (
    <div className="grid items-start gap-4 sm:grid-cols-[minmax(0,1fr)_14rem] print:grid-cols-[minmax(0,1fr)_10rem]">
      <KeyValue dense facts={facts.filter((fact) => fact !== false)} />
      <ProductPicture product={product} />
    </div>
  );
}

export function ProductPicture({ product: { picture } }: { product: Pick<OriginProduct, "picture"> }) {
  const { locale } = useT();
  if (!picture) return null;
  const alt = wordsIn(locale, { vi: picture.alt, en: picture.altEn });
  return (
    <Picture
      fileId={picture.fileId}
      alt={alt.text}
      width={picture.width ?? undefined}
      height={picture.height ?? undefined}
      sizes="(min-width: 40rem) 14rem, 92vw"
      className="aspect-4/3 w-full rounded-large max-sm:order-first"
    />
  );
}

/** How to use and keep the goods, and what to beware of: the label's own words. */
export function UseAndStorage({ product }: { product: OriginProduct }) {
  const words = useT().t.origin;
  const said = [
    { term: words.ingredients, vi: product.ingredients, en: product.ingredientsEn },
    { term: words.usage, vi: product.usage, en: product.usageEn },
    { term: words.storage, vi: product.storage, en: product.storageEn },
    { term: words.warnings, vi: product.warnings, en: product.warningsEn },
    { term: words.selfDeclaration, vi: product.selfDeclarationNumber, en: product.selfDeclarationNumber },
  ];
  const facts = said.flatMap(({ term, vi, en }): Fact[] =>
    vi === null
      ? []
      : [
          {
            term,
            value: (
              <span className="whitespace-pre-line">
                <InLanguage vi={vi} en={en} />
              </span>
            ),
          },
        ],
  );
  return <KeyValue dense facts={facts} />;
}

export const hasUseWords = (product: OriginProduct): boolean =>
  [product.ingredients, product.usage, product.storage, product.warnings, product.selfDeclarationNumber].some(Boolean);
