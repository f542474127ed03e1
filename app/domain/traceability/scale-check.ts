/**
 * A seller's scale against the market's reference scale, which boards keep calibrated (Decree 55/2024/NĐ-CP art. 5). The
 * law names no error for this check, so it is a setting of the board, by date.
 */
export type ScaleTolerance = {
  /** Of the true weight, in thousandths. */
  readonly permille: number;
  /** Never less than this, so that light goods are judged by what a scale can show. */
  readonly grams: number;
};

/** What holds while a board has set nothing. */
export const DEFAULT_SCALE_TOLERANCE: ScaleTolerance = { permille: 10, grams: 5 };

/** The error that is let pass at a true weight, in whole grams. */
export const allowedGrams = (trueGrams: number, { permille, grams }: ScaleTolerance): number =>
  Math.max(grams, Math.floor((trueGrams * permille) / 1000));

/** How far the seller's scale is off: above zero when it says more than there is. */
export const differenceGrams = ({ saidGrams, trueGrams }: { saidGrams: number; trueGrams: number }): number =>
  saidGrams - trueGrams;

/** The difference in per cent of the true weight, to a tenth. */
export const differencePercent = (weights: { saidGrams: number; trueGrams: number }): number =>
  Math.round((differenceGrams(weights) * 1000) / weights.trueGrams) / 10;
