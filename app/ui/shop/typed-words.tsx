import { hasDiacritics } from "#app/domain/shared/fold.ts";
import { useT } from "#app/i18n/translate.tsx";

/** What a visitor typed, in the quotation marks of the page; Vietnamese words on an English page are marked as such. */
export function TypedWords({ text }: { text: string }) {
  const { locale } = useT();
  return (
    <>
      “<span lang={locale === "en" && hasDiacritics(text) ? "vi" : undefined}>{text}</span>”
    </>
  );
}
