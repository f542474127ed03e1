import { createHmac, randomUUID } from "node:crypto";
import type { Buyer } from "#app/domain/orders/buyer.ts";
import { changeCart } from "#app/domain/orders/change-cart.server.ts";
import { getCheckout, type CheckoutView } from "#app/domain/orders/get-checkout.server.ts";
import type { PlaceOrderInput } from "#app/domain/orders/place-order.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { receiveBankNotice } from "#app/domain/orders/receive-bank-notice.server.ts";
import { parseVietQr } from "#app/domain/payments/vietqr-payload.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { BANK_NOTICE_SECRET } from "#tests/setup/test.ts";
import type { Goods } from "./stall.ts";

/** A guest with a browser of their own. */
export const aGuest = (): Buyer => ({ userId: null, tokenHash: randomUUID().replaceAll("-", "").padEnd(64, "0") });

let phones = 0;
export const aCheckoutForm = (changes: Partial<PlaceOrderInput> = {}): PlaceOrderInput => {
  phones += 1;
  return {
    idempotencyKey: randomUUID(),
    name: "Nguyễn Thị Mua",
    phone: `09120${String(phones).padStart(5, "0")}`,
    email: "mua@example.vn",
    delivery: "ship",
    wardCode: "00577",
    address: "Số 5 ngõ 12",
    method: "vietqr",
    slot: {},
    locale: "vi",
    ...changes,
  };
};

/** Puts goods into a buyer's cart and places the order. */
export async function buy(
  ctx: Ctx,
  buyer: Buyer,
  wanted: readonly { goods: Goods; quantity: number }[],
  changes: Partial<PlaceOrderInput> = {},
): Promise<CheckoutView> {
  for (const { goods, quantity } of wanted)
    await changeCart(ctx, buyer, { intent: "add", listingId: goods.listingId, quantity });
  const { code } = await placeOrder(ctx, buyer, aCheckoutForm(changes));
  return getCheckout(ctx, buyer, code);
}

type CreditChanges = { id?: string; amountVnd?: number; memo?: string; account?: string; at?: Date };

/** A bank's signed notice for a VietQR payload, as its far side would send it. */
export function bankNotice(ctx: Ctx, payload: string | null, changes: CreditChanges = {}) {
  const read = parseVietQr(payload ?? "");
  if (!read.ok) throw new Error("not a VietQR payload");
  const body = new TextEncoder().encode(
    JSON.stringify({
      id: changes.id ?? randomUUID(),
      account: changes.account ?? read.transfer.account,
      bin: read.transfer.bin,
      amountVnd: changes.amountVnd ?? read.transfer.amountVnd,
      memo: changes.memo ?? read.transfer.purpose,
      at: (changes.at ?? ctx.now()).toISOString(),
    }),
  );
  const signature = `sha256=${createHmac("sha256", BANK_NOTICE_SECRET).update(body).digest("hex")}`;
  return { body, signature, remoteAddress: "127.0.0.1" };
}

export const payInFull = (ctx: Ctx, payload: string | null, changes: CreditChanges = {}) =>
  receiveBankNotice(ctx, bankNotice(ctx, payload, changes));
