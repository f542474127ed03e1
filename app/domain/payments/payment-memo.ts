const ORDER_CODE = /DH\d{9}(?!\d)/;

/**
 * The order code in a bank statement's text. Banks upper-case the memo, break it with spaces and put their own words before
 * and after; spaces, dots, dashes and underscores are dropped before looking. Two different codes name no order.
 */
export function orderCodeIn(text: string): string | undefined {
  const joined = text.toUpperCase().replace(/[\s._-]+/g, "");
  const codes = new Set(joined.match(new RegExp(ORDER_CODE, "g")));
  const [only] = codes;
  return codes.size === 1 ? only : undefined;
}
