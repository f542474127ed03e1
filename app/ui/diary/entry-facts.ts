import { diaryStep, type DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import type { Translator } from "#app/i18n/translate.tsx";

export type FactLine = {
  readonly key: string;
  readonly term: string;
  readonly value: string;
  readonly isTheirs: boolean;
};

type Entry = {
  readonly step: DiaryStepKey;
  readonly facts: Readonly<Record<string, unknown>>;
  readonly unit: string | null;
  readonly unitEn: string | null;
};

/** Amount and unit, dose and its unit are read as one; a report is shown by its number. */
const JOINED: Readonly<Record<string, string>> = { amount: "unit", dose: "doseUnit" };
const TAILS = new Set([...Object.values(JOINED), "document"]);

/** What a product is called differs by the step; everything else has one name. */
export function fieldLabel(t: Translator["t"], step: DiaryStepKey, key: string): string {
  const names: Readonly<Partial<Record<DiaryStepKey, string>>> = t.seller.field.productNames;
  const labels: Readonly<Record<string, string>> = t.diary.fields;
  return (key === "product" && names[step]) || (labels[key] ?? key);
}

/** What an entry says, in the order of its step: choices in the page's language, the writer's own words as they are. */
export function factLines({ step, facts, unit, unitEn }: Entry, { t, f, locale }: Translator): FactLine[] {
  const { choices } = t.diary;
  const word = (value: string | number): string =>
    value === "pack" && unit !== null
      ? locale === "en"
        ? (unitEn ?? unit)
        : unit
      : Object.hasOwn(choices, value)
        ? choices[value as keyof typeof choices]
        : String(value);
  return diaryStep(step).fields.flatMap(({ key, kind }) => {
    const value = facts[key];
    if ((typeof value !== "string" && typeof value !== "number") || TAILS.has(key)) return [];
    const tail = JOINED[key] === undefined ? undefined : facts[JOINED[key]];
    const said = typeof value === "number" ? f.number(value) : kind === "choice" ? word(value) : value;
    const term = fieldLabel(t, step, key);
    const isTheirs = kind === "text" || kind === "longText";
    return [{ key, term, value: typeof tail === "string" ? `${said} ${word(tail)}` : said, isTheirs }];
  });
}
