import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listOwnMoneyIn } from "#app/domain/payments/list-money-in.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { NoticeTable } from "#app/ui/orders/notice-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { noticePage, NOTICES_A_PAGE, olderNotices } from "#app/web/notice-view.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const found = await listOwnMoneyIn(ctx, { after: olderNotices(args.request), limit: NOTICES_A_PAGE + 1 });
  return json({
    ...noticePage(found.notices),
    refunds: found.refunds,
    page: { title: translatorFor(args.request).t.orders.seller.payments },
  });
}

export default function SellerPayments() {
  const { t, f } = useT();
  const { notices, next, refunds } = useLoaderData<typeof loader>();
  const words = t.orders.seller;
  return (
    <div className="grid gap-6">
      <PageHeading title={words.payments} lead={words.paymentsLead} />
      <section aria-labelledby="refunds">
        <h2 id="refunds" className="text-lg">
          {words.refunds}
        </h2>
        {refunds.length === 0 && <p className="text-ink-soft">{words.noRefunds}</p>}
        <ul className="divide-y divide-line">
          {refunds.map((refund) => (
            <li key={refund.orderCode} className="py-2">
              <Link to={urls.seller.order(refund.orderCode)}>
                {words.refundLine(refund.orderCode, f.money(refund.owedVnd))}
              </Link>
              <span className="block text-ink-soft">
                <span lang="vi">{refund.buyerName}</span>, {refund.buyerPhone}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <NoticeTable notices={notices} caption={words.notices} empty={words.noNotices} orderLink={urls.seller.order} />
      <Pager {...(next ? { older: `${urls.seller.payments}?sau=${next}` } : {})} />
    </div>
  );
}
