import { sentences } from "../../sentences.ts";
import type { orderRefusals as source } from "../../vi/refusals/orders.ts";

const listed = (names: unknown): string => (Array.isArray(names) ? names.join(", ") : String(names));

export const orderRefusals: typeof source = sentences({
  "orders.cart-empty": () => "Your basket is empty. Choose something first.",
  "orders.cart-full": () => "The basket holds 60 different goods, the most it can. Order these first.",
  "orders.not-on-sale": ({ name }) => `${name} is not on sale now.`,
  "orders.quantity-too-many": ({ name, most }) =>
    most === 0 ? `${name} has just sold out.` : `At most ${most} of ${name} can be ordered.`,
  "orders.stock-gone": ({ names }) =>
    `Someone was quicker: there is not enough left of ${listed(names)}. Change the quantity in the basket and order again; everything else is kept.`,
  "orders.too-many-checkouts": () => "You have placed many orders in a few minutes. Please wait a little.",
  "orders.key-used": () =>
    "This order was placed already. See it among your orders; to order more, press the button again.",
  "orders.no-pickup": ({ seller }) => `${seller} has no pickup place. Please choose delivery.`,
  "orders.no-account": ({ seller }) => `${seller} has no account for transfers yet, so QR payment is not possible.`,
  "orders.method-not-offered": () => "This way of paying is not offered here. Please choose another.",
  "orders.cannot-cancel": ({ order }) =>
    `Order ${order} is no longer waiting for payment, so it cannot be cancelled here.`,
  "orders.money-on-the-way": ({ order }) =>
    `Part of the money for order ${order} has arrived. Let it expire; the seller will pay it back.`,
  "orders.cannot-receive": ({ order }) => `Order ${order} has not been handed over yet.`,
  "orders.wrong-state": ({ order }) => `Order ${order} is at another step. Please reload the page.`,
  "orders.lots-short": ({ names }) =>
    `Not enough usable lots for: ${listed(names)}. Lots that are held, recalled or past their date cannot be packed.`,
  "promotions.too-deep": ({ percent }) => `The regulation in force allows at most ${percent}% (rule LST-13).`,
  "promotions.too-long": ({ days }) => `A promotion lasts at most ${days} days (rule LST-13).`,
  "promotions.not-started": () => "This voucher cannot be used yet.",
  "promotions.ended": () => "The promotion of this voucher has ended.",
  "promotions.used-up": () => "All uses of this voucher are taken.",
  "promotions.already-used": () => "You have used this voucher already.",
  "promotions.budget-spent": () => "The budget of this promotion is spent.",
  "promotions.not-met": () => "The basket does not meet this voucher's conditions yet.",
  "promotions.unknown-code": () => "There is no voucher with this code.",
  "promotions.code-taken": () => "Another promotion uses this code. Please choose another.",
  "orders.phone-wrong": () => "This phone number is not right; for example 0912 345 678.",
  "orders.field-required": () => "Please fill this in.",
  "orders.tax-code-wrong": () => "This tax code is not right. Please check each digit.",
  "promotions.day-wrong": () => "This date is not right.",
  "promotions.code-shape": () => "A voucher code has 4 to 20 letters without marks and digits.",
  "promotions.ends-before-start": () => "The last day must not be before the first.",
});
