import { addDays, type Day } from "../shared/clock.ts";
import type { LotId, ProductId } from "../shared/ids.ts";
import type { BizStep } from "./cbv.ts";

/** What becomes of lots. The words of the trade; to EPCIS all of them are one TransformationEvent (CBV 2.0 §7.1). */
export const TRANSFORMATION_KINDS = ["pack", "grade", "mix", "split", "repack", "process", "assemble"] as const;
export type TransformationKind = (typeof TRANSFORMATION_KINDS)[number];

export const TRANSFORMATION_STEPS: Readonly<Record<TransformationKind, BizStep>> = {
  pack: "packing",
  grade: "other",
  mix: "other",
  split: "repackaging",
  repack: "repackaging",
  process: "commissioning",
  assemble: "assembling",
};

/** Kinds after which the goods are what they were: greens in a bag were harvested when the greens were. */
const KEEPS_THE_GOODS: ReadonlySet<TransformationKind> = new Set(["pack", "grade", "mix", "split", "repack"]);

export type InputLot = {
  readonly lotId: LotId;
  readonly productId: ProductId;
  readonly producedOn: Day;
  readonly expiresOn: Day | null;
};

export type OutputGoods = { readonly productId: ProductId; readonly shelfLifeDays: number | null };

/** The day on which the goods were made: of the oldest input where they stay what they were, else the day of the work. */
export function producedOnOf(kind: TransformationKind, inputs: readonly InputLot[], on: Day): Day {
  if (!KEEPS_THE_GOODS.has(kind)) return on;
  return inputs.map(({ producedOn }) => producedOn).reduce((first, day) => (day < first ? day : first), on);
}

/**
 * The last day of a new lot, by the shelf life of its product from the day of the work; never later than what the label of
 * an input of the same product promises.
 */
export function expiryOf(output: OutputGoods, inputs: readonly InputLot[], on: Day): Day | null {
  const own = output.shelfLifeDays === null ? null : addDays(on, output.shelfLifeDays);
  const limit = latestExpiry(output, inputs);
  if (own === null || limit === undefined) return own ?? limit ?? null;
  return own < limit ? own : limit;
}

/** The last day that a label of an output may name: the earliest of the inputs of the same product; undefined without one. */
export function latestExpiry({ productId }: OutputGoods, inputs: readonly InputLot[]): Day | undefined {
  const days = inputs.flatMap((lot) => (lot.productId === productId && lot.expiresOn !== null ? [lot.expiresOn] : []));
  return days.length === 0 ? undefined : days.reduce((first, day) => (day < first ? day : first));
}

export type TransformationFault = "nothing-in" | "nothing-out" | "input-twice" | "before-input";

/** What cannot be: work on nothing, into nothing, with one lot counted twice, or before the goods were there. */
export function transformationFault(
  inputs: readonly InputLot[],
  outputs: readonly OutputGoods[],
  on: Day,
): TransformationFault | undefined {
  if (inputs.length === 0) return "nothing-in";
  if (outputs.length === 0) return "nothing-out";
  if (new Set(inputs.map(({ lotId }) => lotId)).size < inputs.length) return "input-twice";
  return inputs.some(({ producedOn }) => producedOn > on) ? "before-input" : undefined;
}

/** Several outputs have one event; each one's last day stands in it by number and code. */
export const expiryLine = ({ gtin, lot, day }: { gtin: string; lot: string; day: Day }): string =>
  `${gtin}/${lot}: ${day}`;

/** Reads what `expiryLine` wrote for one lot. */
export function expiryInLines(lines: unknown, { gtin, lot }: { gtin: string; lot: string }): string | undefined {
  const start = `${gtin}/${lot}: `;
  const list = Array.isArray(lines) ? lines : [];
  return list.find((line): line is string => typeof line === "string" && line.startsWith(start))?.slice(start.length);
}
