import type { SubmissionResult } from "@conform-to/react";
import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { getCart } from "#app/domain/orders/get-cart.server.ts";
import { getCheckoutForm } from "#app/domain/orders/get-checkout-form.server.ts";
import { PlaceOrder } from "#app/domain/orders/place-order.schema.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { normalizePhone } from "#app/domain/shared/phone.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { CheckoutForm } from "#app/ui/orders/checkout-form.tsx";
import { urls } from "#app/urls.ts";
import { buyerFor, rememberCartCount, rememberVoucher, voucherCodeOf } from "#app/web/buyer-cookies.server.ts";
import { cartView, type CartView } from "#app/web/cart-view.server.ts";
import type { FieldChoices } from "#app/web/form-state.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const translator = translatorFor(args.request);
  const voucherCode = voucherCodeOf(args.request);
  const cart = await getCart(ctx, buyerFor(ctx, args.request), { voucherCode });
  if (cart.listings.size === 0 && args.request.method === "GET") throw redirect(urls.cart);
  const { defaults } = await getCheckoutForm(ctx);
  return json({
    view: cartView(cart, translator, ctx.now()),
    defaults: { ...defaults, voucher: voucherCode },
    isSignedIn: ctx.actor.kind === "user",
    idempotencyKey: ctx.newId(),
    page: { title: translator.t.orders.checkout.title },
  });
}

/** `intent=review` prices the basket again with the voucher typed and keeps every field; anything else places the order. */
export async function action(args: ActionFunctionArgs) {
  const form = await args.request.clone().formData();
  if (form.get("intent") === "review") return review(args, form);
  const ctx = await contextFor(args);
  const parsed = await readForm(args.request, PlaceOrder);
  if (!parsed.ok) return parsed.reply();
  const { locale } = translatorFor(args.request);
  const buyer = buyerFor(ctx, args.request);
  const placed = await refusalsToForm(parsed, () => placeOrder(ctx, buyer, { ...parsed.value, locale }));
  if (isReply(placed)) return placed;
  rememberCartCount(ctx, args, 0);
  rememberVoucher(ctx, args, null);
  return redirect(urls.payment(placed.code), 303);
}

/** conform's reply, with the basket priced again when that was asked. */
type CheckoutReply = SubmissionResult<string[]> & { readonly view?: CartView; readonly choices?: FieldChoices };

const textOf = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

async function review(args: ActionFunctionArgs, form: FormData) {
  const ctx = await contextFor(args);
  const voucherCode = textOf(form, "voucher").slice(0, 40);
  const phone = normalizePhone(textOf(form, "phone"));
  const cart = await getCart(ctx, buyerFor(ctx, args.request), { voucherCode, ...(phone ? { phone } : {}) });
  const view = cartView(cart, translatorFor(args.request), ctx.now());
  if (view.voucher && !view.voucherObstacle) rememberVoucher(ctx, args, view.voucher.code);
  const initialValue = Object.fromEntries([...form.keys()].map((name) => [name, textOf(form, name)]));
  const error = view.voucherObstacle ? { voucher: [view.voucherObstacle] } : undefined;
  return json<CheckoutReply>({ initialValue, ...(error ? { error } : {}), view });
}

export default function Checkout() {
  const { t } = useT();
  const data = useLoaderData<typeof loader>();
  const reply = useActionData<CheckoutReply>();
  const isBusy = useNavigation().state === "submitting";
  const view = reply?.view ?? data.view;
  return (
    <div className="grid gap-5">
      <PageHeading title={t.orders.checkout.title} />
      <CheckoutForm {...data} view={view} lastResult={reply} isBusy={isBusy} />
    </div>
  );
}
