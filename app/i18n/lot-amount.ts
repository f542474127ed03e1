import type { BaseUnit, LotUnit } from "#app/domain/traceability/quantity.ts";
import type { Translator } from "./translate.tsx";

const CONTENT = { KGM: "kg", LTR: "l", H87: "piece" } as const satisfies Record<BaseUnit, string>;

export type PackWords = { readonly unit: string; readonly unitEn: string };

/** An amount of a lot with its unit: `420 kg`, or `36 bó` where it counts packs of the product. */
export const lotAmount = (
  amount: number,
  uom: LotUnit,
  packs: PackWords,
  translator: Pick<Translator, "t" | "f" | "locale">,
): string => translator.f.quantity(amount, lotUnitWord(uom, packs, translator));

export const lotUnitWord = (uom: LotUnit, packs: PackWords, { t, locale }: Pick<Translator, "t" | "locale">): string =>
  uom === null ? (locale === "vi" ? packs.unit : packs.unitEn) : t.origin.contentUnits[CONTENT[uom]];
