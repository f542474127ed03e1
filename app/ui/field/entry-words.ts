import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { diaryStep, type DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { writeNumber } from "#app/ui/kit/number-text.ts";

type Facts = Readonly<Record<string, string>>;
type Said = { readonly step: DiaryStepKey; readonly facts: Facts; readonly productId?: string | null | undefined };

const SHOWN_LENGTH = 60;

export const stepWord = ({ t }: Translator, step: DiaryStepKey): string => t.diary.steps[step];

export const choiceWord = ({ t }: Translator, value: string): string =>
  (t.diary.choices as Readonly<Record<string, string>>)[value] ?? value;

export const placeName = (book: FieldBook, { locale }: Translator, id: string): string => {
  const place = book.places.find((one) => one.id === id);
  return place ? (locale === "en" && place.nameEn ? place.nameEn : place.name) : "";
};

export const productName = (book: FieldBook, { locale }: Translator, id: string | null | undefined): string => {
  const product = book.products.find((one) => one.id === id);
  return product ? (locale === "en" && product.nameEn ? product.nameEn : product.name) : "";
};

/** The unit's word; the sale unit is the product's own. */
export function unitWord(book: FieldBook, translator: Translator, unit: string, productId?: string | null): string {
  const product = unit === "pack" ? book.products.find((one) => one.id === productId) : undefined;
  if (product) return translator.locale === "en" ? product.unitEn : product.unit;
  return choiceWord(translator, unit);
}

/** An amount as it was typed, in the page's own notation. */
export const amountText = ({ locale }: Translator, typed: string): string => {
  const value = Number(typed.replace(",", "."));
  return Number.isFinite(value) && typed.trim() !== "" ? writeNumber(value, locale) : typed;
};

/** What an entry says in a few words: `42 kg`, `Trebon 10EC, 15 ml/bình, cách ly 7 ngày`. */
export function factsLine(book: FieldBook, translator: Translator, { step, facts, productId }: Said): string {
  const parts = diaryStep(step).fields.flatMap(({ key, kind }) => {
    const value = facts[key]?.trim();
    if (!value || key === "unit" || key === "doseUnit" || key === "note") return [];
    if (key === "amount")
      return [`${amountText(translator, value)} ${unitWord(book, translator, facts["unit"] ?? "", productId)}`];
    if (key === "dose") return [`${amountText(translator, value)} ${choiceWord(translator, facts["doseUnit"] ?? "")}`];
    if (kind === "days") return [translator.t.seller.field.days(Number(value))];
    if (kind === "temperature") return [`${amountText(translator, value)} °C`];
    if (kind === "choice") return [choiceWord(translator, value)];
    return kind === "document" ? [] : [value];
  });
  const line = parts.join(", ");
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH - 1)}…` : line;
}
