import { findBank } from "#app/domain/shared/bank-codes.ts";
import type { CheckoutView } from "#app/domain/orders/get-checkout.server.ts";
import { refundOwed } from "#app/domain/payments/settle-payment.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { localText } from "./cart-view.server.ts";

/** A checkout's orders as the payment page shows them; a code to scan only while there is something to pay. */
export async function checkoutView(ctx: Ctx, { checkout, status, orders }: CheckoutView, translator: Translator) {
  return {
    code: checkout.code,
    status,
    totalVnd: checkout.totalVnd,
    expiresAt: checkout.expiresAt.toISOString(),
    orders: await Promise.all(
      orders.map(async (order) => {
        const isOpen = order.state === "placed";
        return {
          code: order.code,
          seller: localText(order.seller.displayName, order.seller.displayNameEn, translator),
          state: order.state,
          paymentState: order.paymentState,
          amountVnd: order.amountVnd,
          receivedVnd: order.receivedVnd,
          missingVnd: Math.max(0, order.amountVnd - order.receivedVnd),
          refundVnd: refundOwed({ ...order, state: order.paymentState }),
          memo: order.memo,
          expiresAt: order.expiresAt.toISOString(),
          bank: findBank(order.bankBin ?? "")?.shortName ?? null,
          account: order.bankAccountNumber,
          holder: order.bankHolderName,
          payload: isOpen ? order.payload : null,
          qrSvg: isOpen && order.payload ? await ctx.qr.svg(order.payload) : null,
        };
      }),
    ),
  };
}

/** A checkout in the words of the public contract (`GET /api/checkouts/:code`). */
export function checkoutJson({ checkout, status, orders }: CheckoutView) {
  return {
    code: checkout.code,
    status,
    orders: orders.map((o) => ({
      code: o.code,
      seller: o.seller.displayName,
      status: o.state,
      totalVnd: o.totalVnd,
    })),
    payments: orders.map((o) => ({
      id: o.paymentId,
      order: o.code,
      method: o.method,
      amountVnd: o.amountVnd,
      receivedVnd: o.receivedVnd,
      status: o.paymentState,
      ...(o.payload ? { payload: o.payload } : {}),
      expiresAt: o.expiresAt.toISOString(),
    })),
  };
}
