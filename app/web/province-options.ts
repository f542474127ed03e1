import type { Locale } from "#app/domain/shared/accounts.ts";

type Named = { readonly code: string; readonly name: string; readonly nameEn: string };

/** Provinces as a form offers them, by the names of the visitor's language. */
export const provinceOptions = (provinces: readonly Named[], locale: Locale) =>
  provinces.map(({ code, name, nameEn }) => ({ value: code, label: locale === "en" ? nameEn : name }));
