import { parseNetAmount } from "#app/domain/products/net-content.ts";
import {
  balanceOf,
  excessAfter,
  standingOf,
  type BalanceStanding,
  type TransformationBalance,
} from "#app/domain/traceability/mass-balance.ts";
import {
  amountSaid,
  SAID_UNITS,
  type LotUnit,
  type NetContent,
  type SaidUnit,
} from "#app/domain/traceability/quantity.ts";

export type WorkLot = {
  readonly id: string;
  readonly code: string;
  readonly uom: LotUnit;
  readonly content: NetContent;
  readonly came: number;
  readonly onHand: number;
  readonly tolerancePermille: number;
};
export type WorkProduct = { readonly id: string; readonly content: NetContent; readonly tolerancePermille: number };

export type TypedBalance = {
  /** Null while one of the sides is empty. */
  readonly balance: TransformationBalance | null;
  readonly standing: BalanceStanding | null;
  readonly overdrawn: readonly { readonly lot: WorkLot; readonly used: number }[];
  /** Whether recording it would hold a lot. */
  readonly isOver: boolean;
};

export const MOST_ROWS = 12;

/**
 * Reads the balance out of a form as it stands, by the names of its fields: in the browser at every key, and when the page
 * is drawn from what came back. Amounts that are no numbers yet count as nothing.
 */
export function typedBalance(
  valueOf: (name: string) => string,
  lots: readonly WorkLot[],
  products: readonly WorkProduct[],
): TypedBalance {
  const used = lots.flatMap((lot) => {
    const text = valueOf(`inputs.${lot.id}.amount`);
    const amount = text.trim() === "" ? undefined : parseNetAmount(text);
    if (amount !== undefined) return [{ lot, used: amount }];
    return valueOf(`inputs.${lot.id}.on`) === "on" && text.trim() === "" && lot.onHand > 0
      ? [{ lot, used: lot.onHand }]
      : [];
  });
  const outputs = Array.from({ length: MOST_ROWS }, (_, row) => row).flatMap((row) => {
    const product = products.find(({ id }) => id === valueOf(`outputs.${row}.productId`));
    const amount = parseNetAmount(valueOf(`outputs.${row}.amount`));
    if (!product || amount === undefined) return [];
    return [{ ...product, amount: amountSaid(amount, unitOf(valueOf(`outputs.${row}.unit`), "pack")) }];
  });
  const waste = parseNetAmount(valueOf("waste"));
  const overdrawn = used.filter(({ lot, used: amount }) => excessAfter(lot, amount, lot.tolerancePermille) > 0);
  if (used.length === 0 || outputs.length === 0)
    return { balance: null, standing: null, overdrawn, isOver: overdrawn.length > 0 };
  const balance = balanceOf({
    inputs: used.map(({ lot, used: amount }) => ({ amount: { amount, unit: lot.uom }, content: lot.content })),
    outputs,
    waste: waste === undefined ? undefined : amountSaid(waste, unitOf(valueOf("wasteUnit"), "kg")),
    isAssembly: valueOf("kind") === "assemble",
  });
  const standing = standingOf(balance);
  return { balance, standing, overdrawn, isOver: standing === "over" || overdrawn.length > 0 };
}

const unitOf = (text: string, other: SaidUnit): SaidUnit => SAID_UNITS.find((known) => known === text) ?? other;
