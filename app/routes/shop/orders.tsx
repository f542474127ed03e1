import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listOrders } from "#app/domain/orders/list-orders.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { Badge } from "#app/ui/kit/badge.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { OrderIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { Amount } from "#app/ui/kit/price.tsx";
import { LocalText } from "#app/ui/orders/local-text.tsx";
import { orderTone } from "#app/ui/orders/order-tone.ts";
import { urls } from "#app/urls.ts";
import { buyerFor } from "#app/web/buyer-cookies.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { orderView, type OrderPageView } from "#app/web/order-view.server.ts";
import { olderOrders, orderCursor } from "#app/web/order-paging.server.ts";
import { toPage } from "#app/web/paging.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const PAGE_SIZE = 10;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const translator = translatorFor(args.request);
  const query = new URL(args.request.url).searchParams;
  const after = olderOrders(query);
  const rows = await listOrders(ctx, buyerFor(ctx, args.request), { after, limit: PAGE_SIZE + 1 });
  const { items, next } = toPage(rows, PAGE_SIZE, orderCursor);
  return json({
    orders: items.map((order) => orderView(order, translator)),
    next,
    isFirst: after === null,
    page: { title: translator.t.orders.list.title },
  });
}

export default function Orders() {
  const { t } = useT();
  const { orders, next, isFirst } = useLoaderData<typeof loader>();
  const words = t.orders.list;
  if (orders.length === 0) {
    return (
      <EmptyState
        icon={OrderIcon}
        headingLevel="h1"
        title={words.empty}
        action={<LinkButton to={urls.market}>{t.orders.cart.toMarket}</LinkButton>}
      >
        {words.emptyText}
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} />
      <ul className="divide-y divide-line border-y border-line">
        {orders.map((order) => (
          <OrderRow key={order.code} order={order} />
        ))}
      </ul>
      <Pager
        {...(isFirst ? {} : { newer: urls.orders, newerLabel: words.newest })}
        {...(next ? { older: `${urls.orders}?sau=${next}`, olderLabel: words.older } : {})}
      />
    </div>
  );
}

function OrderRow({ order }: { order: OrderPageView }) {
  const { t, f } = useT();
  const words = t.orders;
  const [first] = order.lines;
  return (
    <li className="grid grid-cols-[5rem_minmax(0,1fr)_auto] items-start gap-4 py-4">
      {first?.pictureFileId ? (
        <Picture fileId={first.pictureFileId} alt="" sizes="5rem" className="aspect-4/3 w-full rounded-small" />
      ) : (
        <span aria-hidden className="aspect-4/3 rounded-small bg-sunk" />
      )}
      <div className="grid gap-1">
        <Link to={urls.order(order.code)} className="font-semibold">
          <LocalText value={order.seller} />
        </Link>
        <p className="text-sm text-ink-soft">
          {order.code}, {f.dateTime(order.placedAt)}
        </p>
        <p className="line-clamp-2 text-sm">
          {order.lines.map((line, i) => (
            <span key={line.id}>
              {i > 0 && ", "}
              <LocalText value={line.name} />
            </span>
          ))}
        </p>
        <p>
          <Badge tone={orderTone(order.state)}>{words.states[order.state]}</Badge>
        </p>
      </div>
      <p className="font-semibold">
        <Amount amountVnd={order.money.totalVnd} />
      </p>
    </li>
  );
}
