import { emptyCart } from "#db/queries/carts.server.ts";
import { findCheckoutByKey, insertCheckoutOnce } from "#db/queries/checkouts.server.ts";
import { insertOrderLines, insertOrders, takeOrderNumbers } from "#db/queries/orders.server.ts";
import { insertPayments } from "#db/queries/payments.server.ts";
import { reserveStock } from "../listings/reserve-stock.server.ts";
import { requireCommune } from "../organisation/require-commune.server.ts";
import { addMinutes, addSeconds } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { CheckoutId, OrderId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { normalizePhone } from "../shared/phone.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { takeRateLimit } from "../shared/take-rate-limit.server.ts";
import { ownerKey, ownerKeys, type Buyer } from "./buyer.ts";
import { checkoutRow, draftOrders, type OrderDraft } from "./checkout-rows.server.ts";
import { getCart, type PricedCart } from "./get-cart.server.ts";
import { hashRequest } from "./hash-request.server.ts";
import { checkoutCode, NOTICE_GRACE_SECONDS, orderCode, PAYMENT_MINUTES } from "./order.ts";
import type { PlaceOrder } from "./place-order.schema.ts";
import { mailOrderPlaced } from "./order-mails.server.ts";
import { redeemVoucher } from "./redeem-voucher.server.ts";

export type PlaceOrderInput = PlaceOrder & { readonly locale: "vi" | "en" };

/**
 * Turns the buyer's cart into one checkout with one order a seller: stock reserved until the payment's moment, voucher held,
 * lines with a snapshot of name, price and terms (Law 122/2025 art. 17). The same key twice answers the same checkout; the
 * same key with other words is refused. Nothing is written when a line is short.
 */
export async function placeOrder(ctx: Ctx, buyer: Buyer, input: PlaceOrderInput): Promise<{ code: string }> {
  const key = ownerKey(buyer);
  if (!key) throw new Refusal("orders.cart-empty");
  const requestHash = hashRequest(input);
  const replayed = await findReplay(ctx, buyer, input.idempotencyKey, requestHash);
  if (replayed) return replayed;
  if (!(await takeRateLimit(ctx, { bucket: "checkout", key, limit: 20, windowSeconds: 600 })))
    throw new Refusal("orders.too-many-checkouts");
  const phone = normalizePhone(input.phone) ?? "";
  const cart = await getCart(ctx, buyer, { voucherCode: input.voucher, phone });
  if (cart.listings.size === 0)
    return (await findReplay(ctx, buyer, input.idempotencyKey, requestHash)) ?? refuseEmpty();
  refuseUnfit(cart, input);
  const wardCode = await wardOf(ctx, input);
  return inTransaction(ctx, (tx) => writeCheckout(tx, buyer, cart, { ...input, wardCode, phone, requestHash, key }));
}

/** The commune the goods go to, by any name it ever had; none for goods that are fetched. */
async function wardOf(ctx: Ctx, { delivery, wardCode, wardCodePick }: PlaceOrderInput): Promise<string | undefined> {
  if (delivery !== "ship") return undefined;
  return requireCommune(ctx, { text: wardCode ?? "", pick: wardCodePick, field: "wardCode" });
}

const refuseEmpty = (): never => {
  throw new Refusal("orders.cart-empty");
};

async function findReplay(ctx: Ctx, buyer: Buyer, idempotencyKey: string, requestHash: string) {
  const found = await findCheckoutByKey(ctx.db, ownerKeys(buyer), idempotencyKey);
  if (found && found.requestHash !== requestHash)
    throw new Refusal("orders.key-used", { facts: { checkout: found.code }, field: "idempotencyKey" });
  return found ? { code: found.code } : undefined;
}

function refuseUnfit(cart: PricedCart, input: PlaceOrderInput): void {
  const quote = cart.quotes[input.delivery];
  const problem = quote.orders.flatMap((o) => o.lines).find((l) => l.problem);
  if (problem) {
    const name = cart.listings.get(problem.listingId)?.title ?? "";
    throw new Refusal("orders.stock-gone", { facts: { names: [name] } });
  }
  if (cart.voucherObstacle) throw new Refusal(cart.voucherObstacle, { field: "voucher" });
  const sellers = [...cart.sellers.values()];
  const noPickup = sellers.find((s) => input.delivery === "pickup" && !s.canPickup);
  if (noPickup) throw new Refusal("orders.no-pickup", { field: "delivery", facts: { seller: noPickup.displayName } });
  const noAccount = sellers.find((s) => input.method === "vietqr" && !s.bankAccountId);
  if (input.method !== "vietqr") throw new Refusal("orders.method-not-offered", { field: "method" });
  if (noAccount) throw new Refusal("orders.no-account", { field: "method", facts: { seller: noAccount.displayName } });
}

type Writing = PlaceOrderInput & { readonly requestHash: string; readonly key: string };

async function writeCheckout(tx: TxCtx, buyer: Buyer, cart: PricedCart, input: Writing): Promise<{ code: string }> {
  const at = tx.now();
  const times = { placedAt: at, expiresAt: addMinutes(at, PAYMENT_MINUTES) };
  const checkoutId = tx.newId<CheckoutId>();
  const code = checkoutCode(tx.randomBytes(10));
  const quote = cart.quotes[input.delivery];
  const isNew = await insertCheckoutOnce(tx.db, checkoutRow({ id: checkoutId, code, buyer, input, quote, ...times }));
  if (!isNew) return (await findReplay(tx, buyer, input.idempotencyKey, input.requestHash)) ?? refuseEmpty();
  const drafts = await writeOrders(tx, checkoutId, cart, input, times);
  if (cart.voucher && quote.discountVnd > 0)
    await redeemVoucher(tx, cart.voucher, {
      checkoutId,
      userId: buyer.userId,
      phone: input.phone,
      amountVnd: quote.discountVnd,
    });
  if (cart.cartId) await emptyCart(tx.db, cart.cartId);
  await recordAudit(tx, {
    action: "checkout.placed",
    subjectType: "checkout",
    subjectId: checkoutId,
    after: { code, orders: drafts.map((d) => d.order.code), totalVnd: quote.totalVnd },
  });
  await tx.jobs.add(
    tx.db,
    "orders.expire-checkout",
    { checkoutId },
    {
      startAfter: addSeconds(times.expiresAt, NOTICE_GRACE_SECONDS),
    },
  );
  await mailOrderPlaced(tx, { ...input, code, totalVnd: quote.totalVnd, drafts, ...times });
  return { code };
}

async function writeOrders(
  tx: TxCtx,
  checkoutId: CheckoutId,
  cart: PricedCart,
  input: Writing,
  times: { placedAt: Date; expiresAt: Date },
): Promise<OrderDraft[]> {
  const quoted = cart.quotes[input.delivery].orders;
  const numbers = await takeOrderNumbers(tx.db, quoted.length);
  const drafts = draftOrders(cart, input, {
    checkoutId,
    codes: numbers.map(orderCode),
    newId: tx.newId,
    ...times,
  });
  await insertOrders(
    tx.db,
    drafts.map((d) => d.order),
  );
  await insertOrderLines(
    tx.db,
    drafts.flatMap((d) => d.lines),
  );
  const short = await reserveStock(
    tx,
    drafts.flatMap((d) => d.stock.map((s) => ({ ...s, orderId: d.order.id as OrderId }))),
  );
  if (short.length > 0) {
    const names = short.map((id) => cart.listings.get(id)?.title ?? "");
    throw new Refusal("orders.stock-gone", { facts: { names } });
  }
  await insertPayments(
    tx.db,
    drafts.map((d) => d.payment),
  );
  return drafts;
}
