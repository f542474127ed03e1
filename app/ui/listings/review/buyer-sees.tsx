import type { ReviewedListing } from "#app/domain/listings/get-reviewed-listing.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Card } from "#app/ui/kit/card.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { Price } from "#app/ui/kit/price.tsx";
import { MarkedText, MarkLegend } from "./marked-text.tsx";

/** The words, pictures and price as they would stand in the shop, in both languages. */
export function BuyerSees({ listing, pictures, marks }: Pick<ReviewedListing, "listing" | "pictures" | "marks">) {
  const { t, locale } = useT();
  const words = t.office.review.page;
  return (
    <Card as="section" title={words.buyerSees}>
      <div className="grid gap-4">
        {pictures.length === 0 && <Notice kind="problem">{words.noPicture}</Notice>}
        <ul className="flex gap-3 overflow-x-auto">
          {pictures.map((picture) => (
            <li key={picture.fileId} className="flex-none">
              <figure className="grid w-48 gap-1">
                <Picture
                  fileId={picture.fileId}
                  alt={picture.alt}
                  sizes="192px"
                  className="aspect-4/3 w-48 rounded-small"
                />
                <figcaption lang="vi" className="text-xs text-ink-soft">
                  {picture.alt}
                </figcaption>
              </figure>
            </li>
          ))}
        </ul>
        <Price amountVnd={listing.priceVnd} unit={locale === "vi" ? listing.unit : listing.unitEn} size="large" />
        {marks && <MarkLegend texts={Object.values(marks)} />}
        <section lang="vi">
          <h3 className="sr-only">{words.originalWords}</h3>
          <p className="text-lg font-semibold">{marks ? <MarkedText pieces={marks.title} /> : listing.title}</p>
          <p className="max-w-prose whitespace-pre-line">
            {marks ? <MarkedText pieces={marks.description} /> : listing.description}
          </p>
        </section>
        <section className="border-t border-line pt-3">
          <h3 className="mb-1 text-sm text-ink-soft">{words.englishWords}</h3>
          {listing.titleEn || listing.descriptionEn ? (
            <div lang="en">
              <p className="font-semibold">{marks ? <MarkedText pieces={marks.titleEn} /> : listing.titleEn}</p>
              <p className="max-w-prose whitespace-pre-line">
                {marks ? <MarkedText pieces={marks.descriptionEn} /> : listing.descriptionEn}
              </p>
            </div>
          ) : (
            <p className="text-ink-soft">{words.noEnglish}</p>
          )}
        </section>
      </div>
    </Card>
  );
}
