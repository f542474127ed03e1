import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { match } from "ts-pattern";
import { cancelOrder } from "#app/domain/orders/cancel-order.server.ts";
import { getOrder } from "#app/domain/orders/list-orders.server.ts";
import { OrderIntent } from "#app/domain/orders/order-intent.schema.ts";
import { receiveOrder } from "#app/domain/orders/receive-order.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ActionBar } from "#app/ui/kit/action-bar.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { QrIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { OrderFacts } from "#app/ui/orders/order-facts.tsx";
import { OrderJourney } from "#app/ui/orders/order-journey.tsx";
import { OrderLines } from "#app/ui/orders/order-lines.tsx";
import { orderTone } from "#app/ui/orders/order-tone.ts";
import { Totals } from "#app/ui/orders/totals.tsx";
import { urls } from "#app/urls.ts";
import { buyerFor } from "#app/web/buyer-cookies.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { orderView } from "#app/web/order-view.server.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const translator = translatorFor(args.request);
  const order = await getOrder(ctx, buyerFor(ctx, args.request), args.params["code"] ?? "");
  return json({ order: orderView(order, translator), page: { title: translator.t.orders.order.title(order.code) } });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args);
  const form = await readForm(args.request, OrderIntent);
  if (!form.ok) return form.reply();
  const code = args.params["code"] ?? "";
  const buyer = buyerFor(ctx, args.request);
  const done = await refusalsToForm(form, () =>
    match(form.value)
      .with({ intent: "cancel" }, () => cancelOrder(ctx, buyer, { code }))
      .with({ intent: "receive" }, () => receiveOrder(ctx, buyer, { code }))
      .exhaustive(),
  );
  return isReply(done) ? done : redirect(urls.order(code), 303);
}

export default function Order() {
  const { t, f } = useT();
  const { order } = useLoaderData<typeof loader>();
  const errors = Object.values(useActionData<typeof action>()?.error ?? {}).flatMap((messages) => messages ?? []);
  const words = t.orders.order;
  return (
    <div className="grid gap-6">
      <PageHeading
        above={
          <p>
            <Badge tone={orderTone(order.state)}>{t.orders.states[order.state]}</Badge>
          </p>
        }
        title={words.title(order.code)}
        lead={words.placedAt(f.dateTime(order.placedAt))}
      />
      <FormErrors errors={errors.map((message) => ({ message }))} />
      <OrderJourney order={order} />
      <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <OrderLines lines={order.lines} isPacked={order.packedAt !== null} />
        <aside className="grid gap-6">
          <Totals quote={order.money} />
          <OrderFacts order={order} />
        </aside>
      </div>
      <Acts state={order.state} checkoutCode={order.checkoutCode} />
    </div>
  );
}

function Acts({ state, checkoutCode }: { state: string; checkoutCode: string }) {
  const words = useT().t.orders.order;
  if (state === "placed") {
    return (
      <ActionBar>
        <LinkButton to={urls.payment(checkoutCode)} icon={QrIcon}>
          {words.pay}
        </LinkButton>
        <IntentButton intent="cancel" label={words.cancel} variant="quiet" />
      </ActionBar>
    );
  }
  if (state !== "handed_over") return null;
  return (
    <ActionBar>
      <IntentButton intent="receive" label={words.receive} variant="primary" />
    </ActionBar>
  );
}

function IntentButton({ intent, label, variant }: { intent: string; label: string; variant: "primary" | "quiet" }) {
  return (
    <Form method="post">
      <input type="hidden" name="intent" value={intent} />
      <Button variant={variant}>{label}</Button>
    </Form>
  );
}
