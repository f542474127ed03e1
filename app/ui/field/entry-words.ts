import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { diaryStep, type DiaryStepKey } from "#app/domain/traceability/diary-steps.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { writeNumber } from "#app/ui/kit/number-text.ts";
import { wordsIn } from "#app/ui/shop/in-language.tsx";

type Facts = Readonly<Record<string, string>>;
type Said = { readonly step: DiaryStepKey; readonly facts: Facts; readonly productId?: string | null | undefined };

export const stepWord = ({ t }: Translator, step: DiaryStepKey): string => t.diary.steps[step];

export const choiceWord = ({ t }: Translator, value: string): string =>
  (t.diary.choices as Readonly<Record<string, string>>)[value] ?? value;

/** A piece of a line, marked when it is Vietnamese on a page of another language (WCAG 3.1.2). */
export type Part = { readonly text: string; readonly lang?: "vi" | undefined };

/** A name or a text that people wrote, which no language translates. */
export const written = ({ locale }: Translator, text: string): Part => ({
  text,
  lang: locale === "vi" ? undefined : "vi",
});

const named = ({ locale }: Translator, one: { name: string; nameEn: string | null } | undefined): Part =>
  one ? wordsIn(locale, { vi: one.name, en: one.nameEn }) : { text: "" };

export const placePart = (book: FieldBook, translator: Translator, id: string): Part =>
  named(
    translator,
    book.places.find((one) => one.id === id),
  );

export const productPart = (book: FieldBook, translator: Translator, id: string | null | undefined): Part =>
  named(
    translator,
    book.products.find((one) => one.id === id),
  );

export const growerPart = (book: FieldBook, translator: Translator, growerCode: string | null | undefined): Part =>
  written(translator, book.growers.find(({ code }) => code === growerCode)?.name ?? "");

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

/** What an entry says in a few words: `42 kg`, `Trebon 10EC, 15 ml/bình, 7 ngày`. */
export function factParts(book: FieldBook, translator: Translator, { step, facts, productId }: Said): readonly Part[] {
  return diaryStep(step).fields.flatMap(({ key, kind }): Part[] => {
    const value = facts[key]?.trim();
    if (!value || key === "unit" || key === "doseUnit" || key === "note" || kind === "document") return [];
    const number = amountText(translator, value);
    if (key === "amount") return [{ text: `${number} ${unitWord(book, translator, facts["unit"] ?? "", productId)}` }];
    if (key === "dose") return [{ text: `${number} ${choiceWord(translator, facts["doseUnit"] ?? "")}` }];
    if (kind === "days") return [{ text: translator.t.seller.field.days(Number(value)) }];
    if (kind === "temperature") return [{ text: `${number} °C` }];
    if (kind === "choice") return [{ text: choiceWord(translator, value) }];
    return [kind === "text" ? written(translator, value) : { text: number }];
  });
}
