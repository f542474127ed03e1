import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { listRunningCampaigns } from "#app/domain/promotions/list-campaigns.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { PromotionIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { VoucherTicket } from "#app/ui/orders/voucher-ticket.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";
import { voucherView } from "#app/web/voucher-view.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const translator = translatorFor(args.request);
  const vouchers = await listRunningCampaigns(ctx);
  const { title, lead } = translator.t.orders.promotions;
  return json({
    vouchers: vouchers.map((v) => voucherView(v, translator, ctx.now())),
    page: { title, description: lead },
  });
}

export default function Promotions() {
  const { t } = useT();
  const { vouchers } = useLoaderData<typeof loader>();
  const words = t.orders.promotions;
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      {vouchers.length === 0 && (
        <EmptyState icon={PromotionIcon} title={words.none}>
          {words.noneText}
        </EmptyState>
      )}
      <div className="grid gap-4 lg:grid-cols-2">
        {vouchers.map((voucher) => (
          <VoucherTicket key={voucher.code} voucher={voucher}>
            <p>
              <LinkButton to={urls.voucher(voucher.code)} variant="secondary" reloadDocument>
                {t.orders.checkout.apply}
              </LinkButton>
            </p>
          </VoucherTicket>
        ))}
      </div>
    </div>
  );
}
