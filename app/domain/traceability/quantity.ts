import type { NetContentUnit } from "../products/net-content.ts";

/** What amounts of lots are kept in: kilograms, litres, pieces (UN/ECE Recommendation 20); null counts packs of the product. */
export const LOT_UNITS = ["KGM", "LTR", "H87"] as const;
export type BaseUnit = (typeof LOT_UNITS)[number];
export type LotUnit = BaseUnit | null;

/** Units as people say them on forms. A yến is 10 kg, a tạ 100 kg; `pack` is one sale unit of the product. */
export const SAID_UNITS = ["kg", "g", "yen", "ta", "tan", "l", "ml", "piece", "pack"] as const;
export type SaidUnit = (typeof SAID_UNITS)[number];

export type Amount = { readonly amount: number; readonly unit: LotUnit };
export type NetContent = { readonly amount: number; readonly unit: NetContentUnit };

type Measure = { readonly unit: BaseUnit; readonly factor: number };

const SAID: Readonly<Record<Exclude<SaidUnit, "pack">, Measure>> = {
  kg: { unit: "KGM", factor: 1 },
  g: { unit: "KGM", factor: 0.001 },
  yen: { unit: "KGM", factor: 10 },
  ta: { unit: "KGM", factor: 100 },
  tan: { unit: "KGM", factor: 1000 },
  l: { unit: "LTR", factor: 1 },
  ml: { unit: "LTR", factor: 0.001 },
  piece: { unit: "H87", factor: 1 },
};

/** UN/ECE codes that an event may carry, and what they are in ours (GRM gram, DTN decitonne, TNE tonne, MLT millilitre). */
const STATED: Readonly<Record<string, Measure>> = {
  KGM: SAID.kg,
  GRM: SAID.g,
  DTN: SAID.ta,
  TNE: SAID.tan,
  LTR: SAID.l,
  MLT: SAID.ml,
  H87: SAID.piece,
};

/** Rounds to the three decimals that the database keeps: a gram, a millilitre. */
export const toThousandths = (amount: number): number => Math.round((amount + Number.EPSILON) * 1000) / 1000;

/** An amount as it was said, in the unit that lots keep. */
export function amountSaid(amount: number, unit: SaidUnit): Amount {
  if (unit === "pack") return { amount, unit: null };
  const measure = SAID[unit];
  return { amount: toThousandths(amount * measure.factor), unit: measure.unit };
}

/** How people say the unit that a lot is kept in. */
export const saidUnitOf = (unit: LotUnit): SaidUnit =>
  unit === null ? "pack" : ({ KGM: "kg", LTR: "l", H87: "piece" } as const)[unit];

/** An amount as an event states it; undefined for a unit this market does not know. */
export function amountStated(quantity: number, uom: string | undefined): Amount | undefined {
  if (uom === undefined) return { amount: quantity, unit: null };
  const measure = STATED[uom];
  return measure && { amount: toThousandths(quantity * measure.factor), unit: measure.unit };
}

/** Packs as kilograms, litres or pieces, by what one pack holds; other amounts as they are. */
export function toBase({ amount, unit }: Amount, content: NetContent): { amount: number; unit: BaseUnit } {
  if (unit !== null) return { amount, unit };
  const one = SAID[content.unit];
  return { amount: toThousandths(amount * content.amount * one.factor), unit: one.unit };
}

/** The amount in the unit of a lot, packs counted by their content; undefined when the two cannot be compared. */
export function inLotUnit(said: Amount, lotUnit: LotUnit, content: NetContent): number | undefined {
  if (said.unit === lotUnit) return said.amount;
  const base = toBase(said, content);
  if (lotUnit !== null) return base.unit === lotUnit ? base.amount : undefined;
  const one = toBase({ amount: 1, unit: null }, content);
  return base.unit === one.unit ? toThousandths(base.amount / one.amount) : undefined;
}
