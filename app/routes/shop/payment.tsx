import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getCheckout } from "#app/domain/orders/get-checkout.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { CheckIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Stepper } from "#app/ui/kit/stepper.tsx";
import { PayCard } from "#app/ui/orders/pay-card.tsx";
import { useCheckoutEvents } from "#app/ui/orders/use-checkout-events.ts";
import { urls } from "#app/urls.ts";
import { buyerFor } from "#app/web/buyer-cookies.server.ts";
import { checkoutView } from "#app/web/checkout-view.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const SELF_REFRESH_SECONDS = 5;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const translator = translatorFor(args.request);
  const found = await getCheckout(ctx, buyerFor(ctx, args.request), args.params["checkout"] ?? "");
  const view = await checkoutView(ctx, found, translator);
  return json(
    { ...view, page: { title: translator.t.orders.pay.title } },
    { headers: { "Cache-Control": "no-store" } },
  );
}

export default function Payment() {
  const { t } = useT();
  const checkout = useLoaderData<typeof loader>();
  const isWaiting = checkout.status === "open" || checkout.status === "partly_paid";
  useCheckoutEvents(checkout.code, isWaiting);
  const words = t.orders.pay;
  const steps = t.orders.checkout.steps;
  return (
    <div className="mx-auto grid max-w-prose gap-5">
      {isWaiting && (
        <noscript>
          <meta httpEquiv="refresh" content={String(SELF_REFRESH_SECONDS)} />
        </noscript>
      )}
      <Stepper
        label={words.title}
        steps={[steps.goods, steps.delivery, steps.pay]}
        current={checkout.status === "paid" ? 3 : 2}
      />
      <PageHeading title={words.title} lead={isWaiting ? words.lead(checkout.orders.length) : undefined} />
      {checkout.status === "paid" && (
        <Notice kind="done" title={words.allPaid} live>
          {words.allPaidText}
        </Notice>
      )}
      {checkout.orders.map((order) => (
        <PayCard key={order.code} order={order} />
      ))}
      <div className="flex flex-wrap gap-3">
        <LinkButton to={urls.orders} icon={CheckIcon} variant={checkout.status === "paid" ? "primary" : "secondary"}>
          {words.toOrders}
        </LinkButton>
        {isWaiting && (
          <noscript>
            <a href={urls.payment(checkout.code)}>{words.refresh}</a> <span>{words.refreshNote}</span>
          </noscript>
        )}
        {(checkout.status === "expired" || checkout.status === "cancelled") && (
          <LinkButton to={urls.market}>{words.again}</LinkButton>
        )}
      </div>
    </div>
  );
}
