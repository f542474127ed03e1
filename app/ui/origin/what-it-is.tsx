import type { LotOrigin, OriginProduct } from "#app/domain/traceability/lot-origin.ts";
import { printedGtin } from "#app/domain/products/gtin.ts";
import { useT, type Translator } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";
import { Picture } from "#app/ui/kit/picture.tsx";
import { InLanguage, wordsIn } from "#app/ui/shop/in-language.tsx";
import { Facts, type OriginFact } from "./facts.tsx";

/** How much is in a pack, in the units of the page's language. */
export function netContentText(
  product: Pick<OriginProduct, "netContent" | "netContentUnit">,
  { t, f }: Translator,
): string {
  const units: Readonly<Record<string, string>> = t.origin.contentUnits;
  return f.quantity(product.netContent, units[product.netContentUnit] ?? product.netContentUnit);
}

/** The product's picture, its name and the facts that are printed on its label. */
export function WhatItIs({ product, lot, begin }: Pick<LotOrigin, "product" | "lot" | "begin">) {
  const translator = useT();
  const { t, f, locale } = translator;
  const words = t.origin;
  const name = wordsIn(locale, { vi: product.name, en: product.nameEn });
  const unit = locale === "vi" ? product.unit : product.unitEn;
  const facts: (OriginFact | false)[] = [
    {
      term: lot.kind === "received" || begin?.kind === "taken" ? words.takenOn : words.producedOn[product.story],
      value: <strong>{f.date(begin?.on ?? lot.producedOn)}</strong>,
    },
    { term: words.packedOn, value: f.date(lot.packedOn) },
    {
      term: words.expiresOn,
      value: lot.expiresOn === null ? words.noExpiry : <strong>{f.date(lot.expiresOn)}</strong>,
    },
    { term: words.netContent, value: netContentText(product, translator) },
    {
      term: words.quantity,
      value: f.quantity(lot.quantity, lot.uom === null ? unit : (words.measures[lot.uom] ?? lot.uom)),
    },
    product.brand !== null && { term: words.brand, value: <span lang="vi">{product.brand}</span> },
    { term: words.category, value: locale === "vi" ? product.category : product.categoryEn },
    { term: words.gtin, value: <span className="tabular-nums">{printedGtin(lot.gtin)}</span> },
    { term: words.originCountry, value: words.countries[product.originCountry] ?? product.originCountry },
  ];
  return (
    <div
      className={cx(
        "grid items-start gap-x-6 gap-y-4",
        product.picture && "sm:grid-cols-[minmax(0,2fr)_3fr] print:grid-cols-[34mm_minmax(0,1fr)]",
      )}
    >
      <ProductPicture product={product} />
      <div className="grid gap-3">
        <h2 className="text-xl leading-tight sm:text-2xl">
          <span lang={name.lang}>{name.text}</span>
          <span className="text-ink-soft"> · {words.panel.lot(lot.code)}</span>
        </h2>
        <Facts facts={facts.filter((fact) => fact !== false)} isWide />
      </div>
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
      sizes="(min-width: 40rem) 22rem, 92vw"
      className="aspect-4/3 w-full rounded-large print:max-h-[25mm] print:w-auto"
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
  const facts = said.flatMap(({ term, vi, en }): OriginFact[] =>
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
  return <Facts facts={facts} />;
}

export const hasUseWords = (product: OriginProduct): boolean =>
  [product.ingredients, product.usage, product.storage, product.warnings, product.selfDeclarationNumber].some(Boolean);
