import type { Translator } from "#app/i18n/translate.tsx";

type Packs = { readonly unit: string; readonly unitEn: string };

const has = <T extends object>(words: T, key: string): key is Extract<keyof T, string> => Object.hasOwn(words, key);

/** An amount as people say it: kilograms, litres or pieces; without a unit of its own it counts packs of the product. */
export function amountWords(amount: number, uom: string | null, packs: Packs, { t, f, locale }: Translator): string {
  const { units } = t.genealogy;
  if (uom === null) return f.quantity(amount, locale === "vi" ? packs.unit : packs.unitEn);
  return f.quantity(amount, has(units, uom) ? units[uom] : uom);
}

/** What an event did, in a word; steps without one are work. */
export function workWord(bizStep: string | null, { t }: Translator): string {
  const { works } = t.genealogy;
  return bizStep !== null && has(works, bizStep) ? works[bizStep] : works.other;
}
