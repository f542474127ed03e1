export const ORDER_STATES = [
  "placed",
  "confirmed",
  "packed",
  "handed_over",
  "delivered",
  "completed",
  "cancelled",
  "expired",
  "returned",
] as const;
export type OrderState = (typeof ORDER_STATES)[number];

/** Whether an order is paid is its payment's word; `confirmed` follows from money for goods in stock. */
export const ORDER_MOVES = {
  placed: ["confirmed", "cancelled", "expired"],
  confirmed: ["packed"],
  packed: ["handed_over"],
  handed_over: ["delivered"],
  delivered: ["completed", "returned"],
  completed: [],
  cancelled: [],
  expired: [],
  returned: [],
} as const satisfies Record<OrderState, readonly OrderState[]>;

export const canMoveOrder = (from: OrderState, to: OrderState): boolean =>
  (ORDER_MOVES[from] as readonly OrderState[]).includes(to);

/** Minutes a buyer has to pay; reservation and payment share the moment. */
export const PAYMENT_MINUTES = 15;

/** Seconds after that moment in which a bank's notice of money sent in time is still waited for before stock returns. */
export const NOTICE_GRACE_SECONDS = 60;

const ORDER_NUMBERS = 1_000_000_000;
const STRIDE = 387_420_489;
const OFFSET = 271_828_183;

/**
 * The public code of the n-th order, `DH` + 9 digits. A bijection of 0..999,999,999 (the stride shares no factor with
 * 10^9), so codes never collide and a code tells nobody how many orders the market has.
 */
export function orderCode(orderNumber: number): string {
  const scrambled = (BigInt(orderNumber) * BigInt(STRIDE) + BigInt(OFFSET)) % BigInt(ORDER_NUMBERS);
  return `DH${scrambled.toString().padStart(9, "0")}`;
}

const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/** A checkout's public code: 16 characters of Crockford's base 32 made from 10 random bytes (80 bits). */
export function checkoutCode(random: Uint8Array): string {
  let bits = 0n;
  for (const byte of random.slice(0, 10)) bits = (bits << 8n) | BigInt(byte);
  let code = "";
  for (let i = 0; i < 16; i += 1) {
    code = CROCKFORD.charAt(Number(bits & 31n)) + code;
    bits >>= 5n;
  }
  return code;
}
