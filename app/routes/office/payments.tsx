import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listMarketMoneyIn } from "#app/domain/payments/list-money-in.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { NoticeTable } from "#app/ui/orders/notice-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { noticePage, NOTICES_A_PAGE, olderNotices } from "#app/web/notice-view.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: ["market_manager", "administrator"] });
  const found = await listMarketMoneyIn(ctx, { after: olderNotices(args.request), limit: NOTICES_A_PAGE + 1 });
  return json({
    ...noticePage(found.notices),
    rejected: found.rejected.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString() })),
    page: { title: translatorFor(args.request).t.orders.office.title },
  });
}

export default function OfficePayments() {
  const { t, f } = useT();
  const { notices, next, rejected } = useLoaderData<typeof loader>();
  const words = t.orders.office;
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} />
      <NoticeTable notices={notices} caption={words.unsettled} empty={words.none} />
      <Pager {...(next ? { older: `${urls.office.payments}?sau=${next}` } : {})} />
      <Table
        caption={words.rejected}
        dense
        stacked
        rows={rejected}
        rowKey={(row) => row.id}
        empty={words.none}
        columns={[
          { key: "received", header: words.received, isRowHeader: true, cell: (row) => f.dateTime(row.receivedAt) },
          { key: "reason", header: words.reason, cell: (row) => words.reasons[row.reason] ?? row.reason },
          { key: "from", header: words.from, cell: (row) => row.remoteAddress },
        ]}
      />
    </div>
  );
}
