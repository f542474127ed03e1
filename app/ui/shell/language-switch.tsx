import { useLocation } from "@remix-run/react";
import { useT } from "#app/i18n/translate.tsx";
import { cx } from "#app/ui/kit/class-names.ts";

const LANGUAGES = [
  { code: "vi", name: "Tiếng Việt", short: "VI" },
  { code: "en", name: "English", short: "EN" },
] as const;

/** The same page in the other language. A full load, because the whole dictionary changes. Languages are named in themselves. */
export function LanguageSwitch({ className }: { className?: string }) {
  const { t, locale } = useT();
  const { pathname, search } = useLocation();
  const address = (code: string) => {
    const query = new URLSearchParams(search);
    query.set("lang", code);
    return `${pathname}?${query.toString()}`;
  };
  return (
    <ul aria-label={t.kit.shell.language} className={cx("inline-flex items-center", className)}>
      {LANGUAGES.map(({ code, name, short }) => (
        <li key={code}>
          <a
            href={address(code)}
            hrefLang={code}
            lang={code}
            aria-label={name}
            title={name}
            aria-current={locale === code || undefined}
            className={cx(
              "grid min-h-11 min-w-10 place-content-center rounded-small text-sm no-underline transition-colors",
              locale === code ? "font-bold" : "opacity-75 hover:underline hover:opacity-100",
            )}
          >
            {short}
          </a>
        </li>
      ))}
    </ul>
  );
}
