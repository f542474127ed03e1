import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { ChangeCart } from "#app/domain/orders/cart.schema.ts";
import { changeCart } from "#app/domain/orders/change-cart.server.ts";
import { getCart } from "#app/domain/orders/get-cart.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { BasketIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { CartSeller } from "#app/ui/orders/cart-seller.tsx";
import { Totals } from "#app/ui/orders/totals.tsx";
import { urls } from "#app/urls.ts";
import { buyerFor, ensureBuyer, rememberCartCount, voucherCodeOf } from "#app/web/buyer-cookies.server.ts";
import { cartView } from "#app/web/cart-view.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const translator = translatorFor(args.request);
  const cart = await getCart(ctx, buyerFor(ctx, args.request), { voucherCode: voucherCodeOf(args.request) });
  return json({ ...cartView(cart, translator), page: { title: translator.t.orders.cart.title } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args);
  const form = await readForm(args.request, ChangeCart);
  if (!form.ok) return form.reply();
  const count = await refusalsToForm(form, () => changeCart(ctx, ensureBuyer(ctx, args), form.value));
  if (isReply(count)) return count;
  rememberCartCount(ctx, args, count);
  return redirect(urls.cart, 303);
}

export default function Cart() {
  const { t } = useT();
  const { sellers, quote, voucher } = useLoaderData<typeof loader>();
  const errors = Object.values(useActionData<typeof action>()?.error ?? {}).flatMap((messages) => messages ?? []);
  const words = t.orders.cart;
  if (sellers.length === 0) {
    return (
      <>
        <FormErrors errors={errors.map((message) => ({ message }))} />
        <EmptyState
          icon={BasketIcon}
          headingLevel="h1"
          title={words.empty}
          action={<LinkButton to={urls.market}>{words.toMarket}</LinkButton>}
        >
          {words.emptyText}
        </EmptyState>
      </>
    );
  }
  const hasProblem = sellers.some((s) => s.lines.some((l) => l.problem));
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={sellers.length > 1 ? words.splitNote(sellers.length) : undefined} />
      <FormErrors errors={errors.map((message) => ({ message }))} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid gap-6">
          {sellers.map((seller) => (
            <CartSeller key={seller.id} seller={seller} />
          ))}
        </div>
        <aside className="grid gap-4 rounded-large border border-line bg-surface p-4 sm:p-5 lg:sticky lg:top-4">
          <Totals quote={quote.ship} voucher={voucher} />
          <LinkButton to={urls.checkout} size="large" wide aria-disabled={hasProblem || undefined}>
            {words.checkout}
          </LinkButton>
        </aside>
      </div>
    </div>
  );
}
