import { useT } from "#app/i18n/translate.tsx";

export const MAIN_ID = "noi-dung";

/** First stop of the Tab key: past the header (WCAG 2.4.1). */
export function SkipLink() {
  const { t } = useT();
  return (
    <a
      href={`#${MAIN_ID}`}
      className="sr-only rounded-small bg-leaf px-4 py-3 font-semibold text-on-leaf focus:not-sr-only focus:fixed focus:top-2 focus:left-2 focus:z-50"
    >
      {t.kit.shell.skip}
    </a>
  );
}
