import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useNavigation } from "@remix-run/react";
import { match } from "ts-pattern";
import { getOwnOrder } from "#app/domain/orders/list-orders.server.ts";
import { FillIntent } from "#app/domain/orders/order-intent.schema.ts";
import { handOverOrder, packOrder } from "#app/domain/orders/pack-order.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { ActionBar } from "#app/ui/kit/action-bar.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { FormErrors } from "#app/ui/kit/form-errors.tsx";
import { PackedIcon, TruckIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { OrderFacts } from "#app/ui/orders/order-facts.tsx";
import { OrderJourney } from "#app/ui/orders/order-journey.tsx";
import { OrderLines } from "#app/ui/orders/order-lines.tsx";
import { orderTone } from "#app/ui/orders/order-tone.ts";
import { PackingList } from "#app/ui/orders/packing-list.tsx";
import { Totals } from "#app/ui/orders/totals.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { orderView } from "#app/web/order-view.server.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const translator = translatorFor(args.request);
  const order = await getOwnOrder(ctx, args.params["code"] ?? "");
  return json({
    order: orderView(order, translator),
    proposal: order.proposal.map(({ listingId, lotId, quantity, lot }) => ({
      listingId,
      lotId,
      quantity,
      code: lot.code,
      expiresOn: lot.expiresOn,
    })),
    short: [...order.short] as string[],
    page: { title: translator.t.orders.order.title(order.code) },
  });
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const form = await readForm(args.request, FillIntent);
  if (!form.ok) return form.reply();
  const code = args.params["code"] ?? "";
  const done = await refusalsToForm(form, () =>
    match(form.value)
      .with({ intent: "pack" }, () => packOrder(ctx, { code }))
      .with({ intent: "hand-over" }, () => handOverOrder(ctx, { code }))
      .exhaustive(),
  );
  return isReply(done) ? done : redirect(urls.seller.order(code), 303);
}

export default function SellerOrder() {
  const { t, f } = useT();
  const { order, proposal, short } = useLoaderData<typeof loader>();
  const errors = Object.values(useActionData<typeof action>()?.error ?? {}).flatMap((messages) => messages ?? []);
  const isBusy = useNavigation().state === "submitting";
  const words = t.orders.seller;
  return (
    <div className="grid gap-5">
      <PageHeading
        above={
          <p>
            <Badge tone={orderTone(order.state)}>{t.orders.states[order.state]}</Badge>
          </p>
        }
        title={t.orders.order.title(order.code)}
        lead={t.orders.order.placedAt(f.dateTime(order.placedAt))}
      />
      <FormErrors errors={errors.map((message) => ({ message }))} />
      {order.state === "placed" && <Notice kind="info">{words.unpaid}</Notice>}
      <OrderJourney order={order} />
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
        {order.state === "confirmed" ? (
          <PackingList lines={order.lines} proposal={proposal} short={short} />
        ) : (
          <OrderLines lines={order.lines} isPacked={order.packedAt !== null} />
        )}
        <aside className="grid gap-5">
          <Totals quote={order.money} />
          <OrderFacts order={order} />
        </aside>
      </div>
      {order.state === "confirmed" && (
        <Act intent="pack" label={words.pack} icon={PackedIcon} busy={isBusy} disabled={short.length > 0} />
      )}
      {order.state === "packed" && <Act intent="hand-over" label={words.handOver} icon={TruckIcon} busy={isBusy} />}
    </div>
  );
}

type ActProps = { intent: string; label: string; icon: typeof PackedIcon; busy: boolean; disabled?: boolean };

function Act({ intent, label, icon, busy, disabled = false }: ActProps) {
  return (
    <ActionBar>
      <Form method="post">
        <input type="hidden" name="intent" value={intent} />
        <Button size="large" icon={icon} busy={busy} disabled={disabled}>
          {label}
        </Button>
      </Form>
    </ActionBar>
  );
}
