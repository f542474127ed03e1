import { unmark } from "../shared/fold.ts";

/** An order's code, which is also what its buyer writes into the transfer: DH and nine digits. */
const ORDER_CODE = /DH\d{9}(?!\d)/g;
const ORDER_CODE_RUN_TOGETHER = /DH\d{9}/g;

/**
 * The one order code in a bank's statement text, whatever the bank made of it: small letters, spaces or dots inside,
 * references in front, numbers behind. Undefined when there is none, or more than one and nobody can say which is meant.
 */
export function findOrderCode(memo: string): string | undefined {
  const text = unmark(memo.normalize("NFKC")).toUpperCase();
  const apart = new Set(text.match(ORDER_CODE));
  if (apart.size > 0) return only(apart);
  return only(new Set(text.replace(/[^A-Z0-9]/g, "").match(ORDER_CODE_RUN_TOGETHER)));
}

const only = (codes: ReadonlySet<string>): string | undefined => (codes.size === 1 ? [...codes][0] : undefined);
