import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listOwnOrders, SELLER_TABS, type SellerTab } from "#app/domain/orders/list-orders.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Amount } from "#app/ui/kit/price.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { LocalText } from "#app/ui/orders/local-text.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { olderOrders, orderCursor } from "#app/web/order-paging.server.ts";
import { orderView } from "#app/web/order-view.server.ts";
import { toPage } from "#app/web/paging.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const PAGE_SIZE = 25;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const translator = translatorFor(args.request);
  const query = new URL(args.request.url).searchParams;
  const asked = query.get("buoc") ?? "";
  const tab: SellerTab = asked in SELLER_TABS ? (asked as SellerTab) : "pack";
  const { orders, counts } = await listOwnOrders(ctx, tab, { after: olderOrders(query), limit: PAGE_SIZE + 1 });
  const { items, next } = toPage(orders, PAGE_SIZE, orderCursor);
  return json({
    tab,
    counts,
    orders: items.map((order) => orderView(order, translator)),
    next,
    page: { title: translator.t.orders.seller.title },
  });
}

export default function SellerOrders() {
  const { t, f } = useT();
  const { tab, counts, orders, next } = useLoaderData<typeof loader>();
  const words = t.orders.seller;
  const address = (key: string) => `${urls.seller.orders}?buoc=${key}`;
  return (
    <div className="grid gap-4">
      <PageHeading title={words.title} />
      <Tabs
        label={words.title}
        tabs={(Object.keys(counts) as SellerTab[]).map((key) => ({
          to: address(key),
          label: words.tabs[key],
          count: counts[key],
          current: key === tab,
        }))}
      />
      <Table
        caption={words.tabs[tab]}
        hideCaption
        dense
        stacked
        rows={orders}
        rowKey={(order) => order.code}
        empty={words.empty}
        columns={[
          {
            key: "code",
            header: t.orders.office.order,
            isRowHeader: true,
            cell: (order) => <Link to={urls.seller.order(order.code)}>{order.code}</Link>,
          },
          { key: "placed", header: t.orders.office.received, cell: (order) => f.dateTime(order.placedAt) },
          { key: "buyer", header: words.buyer, cell: (order) => <span lang="vi">{order.buyerName}</span> },
          {
            key: "goods",
            header: t.orders.order.goods,
            cell: (order) => (
              <ul>
                {order.lines.map((line) => (
                  <li key={line.id}>
                    {f.quantity(line.quantity, line.unit)} <LocalText value={line.name} />
                  </li>
                ))}
              </ul>
            ),
          },
          {
            key: "payment",
            header: t.orders.order.payment,
            cell: (order) => t.orders.paymentStates[order.paymentState],
          },
          {
            key: "total",
            header: t.orders.summary.total,
            align: "end",
            cell: (order) => <Amount amountVnd={order.money.totalVnd} />,
          },
        ]}
      />
      <Pager {...(next ? { older: `${address(tab)}&sau=${next}` } : {})} />
    </div>
  );
}
