import { useT } from "#app/i18n/translate.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { InLanguage, wordsIn } from "#app/ui/shop/in-language.tsx";

type StorefrontGalleryProps = {
  pictures: readonly { readonly fileId: string; readonly alt: string; readonly altEn: string | null }[];
};

/** Photographs of places and people, each with its words. */
export function StorefrontGallery({ pictures }: StorefrontGalleryProps) {
  const { t, locale } = useT();
  if (pictures.length === 0) return null;
  return (
    <section aria-labelledby="gallery" className="grid gap-4">
      <h2 id="gallery" className="text-2xl">
        {t.storefront.gallery}
      </h2>
      <ul className="grid grid-cols-2 gap-3 sm:gap-4 md:grid-cols-4">
        {pictures.map(({ fileId, alt, altEn }) => (
          <li key={fileId} className="grid content-start gap-1.5">
            <Picture
              fileId={fileId}
              alt={wordsIn(locale, { vi: alt, en: altEn }).text}
              sizes="(min-width: 48rem) 22vw, 46vw"
              className="aspect-4/3 w-full rounded-small"
            />
            <p className="text-sm text-ink-soft">
              <InLanguage vi={alt} en={altEn} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
