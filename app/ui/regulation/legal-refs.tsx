import { legalRefParts } from "#app/domain/regulation/legal-ref.ts";
import { useT } from "#app/i18n/translate.tsx";

/** Law as it is cited; numbers of documents are Vietnamese also on an English page. */
export function LegalRefs({ refs }: { refs: readonly string[] }) {
  const { t, locale } = useT();
  if (refs.length === 0) return null;
  return (
    <p className="text-sm text-ink-soft">
      {t.civic.regulation.legalRefs}:{" "}
      {refs.map((ref, index) => {
        const { kind, number, place } = legalRefParts(ref, locale);
        return (
          <span key={ref}>
            {index > 0 && "; "}
            {locale === "vi" && place !== "" && `${place} `}
            {kind}{" "}
            <span lang="vi" className="whitespace-nowrap">
              {number}
            </span>
            {locale === "en" && place !== "" && (
              <>
                , <span lang="vi">{place}</span>
              </>
            )}
          </span>
        );
      })}
      .
    </p>
  );
}
