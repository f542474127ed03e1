import { toBase, type Amount, type BaseUnit, type NetContent } from "./quantity.ts";

/**
 * What leaves a lot against what entered it, and what comes out of a transformation against what went in. An excess is
 * recorded and held, never refused: the record must say what was said (decision 017).
 */

/** Amounts are compared as whole thousandths, so that ten times 0.1 kg is 1 kg. */
const thousandths = (amount: number): bigint => BigInt(Math.round(amount * 1000));
const fromThousandths = (whole: bigint): number => Number(whole) / 1000;

/** What a holder's events say of one lot, in the unit of the lot. */
export type LotFlows = {
  readonly entered: number;
  readonly got: number;
  readonly used: number;
  readonly sold: number;
  readonly delivered: number;
  readonly destroyed: number;
  readonly sent: number;
};

export const enteredOf = ({ entered, got }: LotFlows): number =>
  fromThousandths(thousandths(entered) + thousandths(got));

export const leftOf = ({ used, sold, delivered, destroyed, sent }: LotFlows): number =>
  fromThousandths([used, sold, delivered, destroyed, sent].map(thousandths).reduce((sum, part) => sum + part, 0n));

/** How much more left a lot than its tolerance explains; 0 when it balances. */
export function excessOf(flows: LotFlows, tolerancePermille: number): number {
  return excess(thousandths(enteredOf(flows)), thousandths(leftOf(flows)), BigInt(tolerancePermille), 1n);
}

/** What using `amount` more of a lot would make its excess; 0 while there is enough, give or take the tolerance. */
export const excessAfter = (lot: { came: number; onHand: number }, amount: number, tolerancePermille: number): number =>
  excess(
    thousandths(lot.came),
    thousandths(lot.came) - thousandths(lot.onHand) + thousandths(amount),
    BigInt(tolerancePermille),
    1n,
  );

/** What went over `came * (1 + tolerance)`; the tolerance is `permille / weight` thousandths. */
function excess(came: bigint, went: bigint, permille: bigint, weight: bigint): number {
  const most = (came * (1000n * weight + permille)) / (1000n * weight);
  return went > most ? fromThousandths(went - most) : 0;
}

export type BalanceLine = { readonly amount: Amount; readonly content: NetContent };
export type OutputLine = BalanceLine & { readonly tolerancePermille: number };

export type Transformed = {
  readonly inputs: readonly BalanceLine[];
  readonly outputs: readonly OutputLine[];
  /** What was thrown away and said so: peel, dust, broken pieces. */
  readonly waste?: Amount | undefined;
  /** Parts became one thing: three pieces in and one out are no loss of two. */
  readonly isAssembly?: boolean | undefined;
};

export type TransformationBalance =
  /** Litres do not become kilograms by guessing, nor parts a lamp by counting. */
  | { readonly isComparable: false }
  | {
      readonly isComparable: true;
      readonly unit: BaseUnit;
      readonly cameIn: number;
      readonly cameOut: number;
      readonly waste: number;
      /** What nobody accounted for: water, dust, a spoonful; negative when more came out than went in. */
      readonly difference: number;
      /** The most that may come out, waste counted. */
      readonly most: number;
      /** What came out beyond that; 0 when it balances. */
      readonly excess: number;
    };

/**
 * Compares both sides of a transformation in kilograms, litres or pieces, packs by what one holds. Where outputs have
 * different tolerances, each counts by its share of what came out.
 */
export function balanceOf({ inputs, outputs, waste, isAssembly = false }: Transformed): TransformationBalance {
  const came = inputs.map(({ amount, content }) => toBase(amount, content));
  const went = outputs.map(({ amount, content }) => toBase(amount, content));
  const unit = came[0]?.unit;
  const isWasteOfUnit = waste === undefined || waste.amount === 0 || waste.unit === unit;
  if (unit === undefined || went.length === 0 || !isWasteOfUnit) return { isComparable: false };
  if ([...came, ...went].some((line) => line.unit !== unit)) return { isComparable: false };
  const sum = (lines: readonly { amount: number }[]): bigint =>
    lines.reduce((total, { amount }) => total + thousandths(amount), 0n);
  const [cameIn, cameOut, wasted] = [sum(came), sum(went), thousandths(waste?.amount ?? 0)];
  if (isAssembly && unit === "H87" && cameOut + wasted < cameIn) return { isComparable: false };
  const permille = went.reduce(
    (total, { amount }, index) => total + thousandths(amount) * BigInt(outputs[index]?.tolerancePermille ?? 0),
    0n,
  );
  const weight = cameOut > 0n ? cameOut : 1n;
  return {
    isComparable: true,
    unit,
    cameIn: fromThousandths(cameIn),
    cameOut: fromThousandths(cameOut),
    waste: fromThousandths(wasted),
    difference: fromThousandths(cameIn - cameOut - wasted),
    most: fromThousandths((cameIn * (1000n * weight + permille)) / (1000n * weight)),
    excess: excess(cameIn, cameOut + wasted, permille, weight),
  };
}

export type BalanceStanding = "balanced" | "within" | "over" | "not-comparable";

/** In one word: nothing over, a little over and explained by the tolerance, or more than it explains. */
export function standingOf(balance: TransformationBalance): BalanceStanding {
  if (!balance.isComparable) return "not-comparable";
  if (balance.excess > 0) return "over";
  return balance.difference < 0 ? "within" : "balanced";
}

/** What a person who looked at it accepted of a lot, in the lot's own unit and in that of its making. */
export type Excess = { readonly drawn: number; readonly born: number };
export const NO_EXCESS: Excess = { drawn: 0, born: 0 };

/** Whether there is more wrong with a lot than what was looked at and let go. */
export const exceeds = (found: Excess, accepted: Excess): boolean =>
  found.drawn > accepted.drawn || found.born > accepted.born;
