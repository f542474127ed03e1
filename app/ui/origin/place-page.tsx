import type { JourneyPlace } from "#app/domain/traceability/journey.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { Facts } from "./facts.tsx";
import { LotLines, type LotLineView } from "./lot-lines.tsx";
import { PlaceWords } from "./place-words.tsx";
import { Section } from "./section.tsx";

export type PlaceView = JourneyPlace & {
  readonly areaSquareMetres: number | null;
  readonly pictureId: string | null;
  /** Null for a market and its stalls. */
  readonly producerSlug: string | null;
  readonly producerName: string | null;
  readonly producerNameEn: string | null;
};

/** A field, workshop, factory or market stall: whose it is, in which commune it lies, and what came from there lately. */
export function PlacePage({ place, lots }: { place: PlaceView; lots: readonly LotLineView[] }) {
  const { t, f } = useT();
  const words = t.origin;
  const number = place.extension === "" ? place.gln : `${place.gln} / ${place.extension}`;
  return (
    <article data-lean className="mx-auto grid max-w-4xl gap-5">
      <PageHeading title={<InLanguage vi={place.name} en={place.nameEn} />} />
      {place.pictureId && (
        <Picture
          fileId={place.pictureId}
          alt=""
          sizes="(min-width: 56rem) 56rem, 92vw"
          className="aspect-3/1 w-full rounded-large"
        />
      )}
      <Facts
        facts={[
          { term: words.placeKinds[place.kind], value: <PlaceWords place={place} /> },
          ...(place.producerSlug === null || place.producerName === null
            ? []
            : [
                {
                  term: words.producer,
                  value: (
                    <TextLink to={urls.producer(place.producerSlug)}>
                      <InLanguage vi={place.producerName} en={place.producerNameEn} />
                    </TextLink>
                  ),
                },
              ]),
          ...(place.keeper === null ? [] : [{ term: words.keeper, value: <span lang="vi">{place.keeper}</span> }]),
          { term: words.gln, value: <span className="tabular-nums">{number}</span> },
          ...(place.areaSquareMetres === null
            ? []
            : [{ term: words.areaTerm, value: words.area(f.number(place.areaSquareMetres)) }]),
        ]}
      />
      <Section title={words.lotsOf}>
        <LotLines lots={lots} namesProduct />
      </Section>
    </article>
  );
}
