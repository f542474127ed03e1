import type { JourneyPlace } from "#app/domain/traceability/journey.ts";
import { useT } from "#app/i18n/translate.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";

type Place = Pick<JourneyPlace, "name" | "nameEn" | "formerName" | "commune" | "communeEn">;

/** A place by its name and commune, and the name the commune had before 1 July 2025, by which people still know it. */
export function PlaceWords({ place, isShort = false }: { place: Place; isShort?: boolean }) {
  const { t, locale } = useT();
  const [before = "", after = ""] = t.origin.formerName(SLOT).split(SLOT);
  return (
    <>
      <InLanguage vi={place.name} en={place.nameEn} />
      {", "}
      {locale === "vi" ? place.commune : place.communeEn}
      {place.formerName && !isShort && (
        <>
          {" ("}
          {before}
          <span lang="vi">{place.formerName}</span>
          {after})
        </>
      )}
    </>
  );
}

const SLOT = "\u0000";
