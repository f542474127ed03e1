import type { Locale } from "#app/i18n/locale.ts";
import type { SelectOption } from "#app/ui/kit/select.tsx";

export type StallView = {
  readonly id: string;
  readonly name: string;
  readonly nameEn: string;
  readonly tenantName: string | null;
};

/** Stalls to choose from, each with who has it. */
export const stallOptions = (stalls: readonly StallView[], locale: Locale): SelectOption[] =>
  stalls.map(({ id, name, nameEn, tenantName }) => ({
    value: id,
    label: [locale === "en" ? nameEn : name, tenantName].filter(Boolean).join(" – "),
  }));
