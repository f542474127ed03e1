import type { PictureRef } from "#app/domain/listings/listing-card.ts";
import { useT } from "#app/i18n/translate.tsx";
import { GoodPicture } from "./good-picture.tsx";

const WIDE = "(min-width: 64rem) 40rem, 100vw";

/** Every photograph of the good: a strip to pull on a phone, with small ones to tap below. Plain links, so no script is needed. */
export function Gallery({ pictures }: { pictures: readonly PictureRef[] }) {
  const { t } = useT();
  const words = t.shop.listing;
  const shown: readonly (PictureRef | null)[] = pictures.length > 0 ? pictures : [null];
  return (
    <section aria-label={words.pictures} className="relative grid gap-2">
      <ul className="gallery overflow-hidden sm:rounded-large">
        {shown.map((picture, place) => (
          <li key={picture?.fileId ?? "none"} id={`anh-${place + 1}`}>
            <GoodPicture
              picture={picture}
              sizes={WIDE}
              priority={place === 0}
              className="aspect-3/2 rounded-none! sm:aspect-4/3"
            />
          </li>
        ))}
      </ul>
      {pictures.length > 1 && (
        <ul className="flex gap-2 max-sm:absolute max-sm:bottom-2 max-sm:left-4">
          {pictures.map((picture, place) => (
            <li key={picture.fileId} className="w-14 sm:w-24">
              <a
                href={`#anh-${place + 1}`}
                aria-label={words.picture(place + 1)}
                className="block overflow-hidden rounded-small border-2 border-surface hover:border-leaf sm:border sm:border-line"
              >
                <GoodPicture picture={picture} sizes="6rem" className="aspect-4/3 rounded-none!" />
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
