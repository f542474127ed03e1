import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getVoucher } from "#app/domain/promotions/list-campaigns.server.ts";
import { takeRateLimit } from "#app/domain/shared/take-rate-limit.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { VoucherTicket } from "#app/ui/orders/voucher-ticket.tsx";
import { urls } from "#app/urls.ts";
import { rememberVoucher } from "#app/web/buyer-cookies.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import type { LoadContext } from "#app/web/load-context.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";
import { voucherView } from "#app/web/voucher-view.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

/** Where a promotion's QR leads: shows the offer and keeps the code in this browser, so that the basket uses it. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { address } = args.context as LoadContext;
  const isCalm = await takeRateLimit(ctx, { bucket: "voucher", key: address, limit: 60, windowSeconds: 60 });
  if (!isCalm) throw new Response(null, { status: 429 });
  const translator = translatorFor(args.request);
  const voucher = voucherView(await getVoucher(ctx, args.params["code"] ?? ""), translator, ctx.now());
  if (voucher.isUsable) rememberVoucher(ctx, args, voucher.code);
  return json({ voucher, page: { title: voucher.name, description: voucher.description } });
}

export default function Voucher() {
  const { t } = useT();
  const { voucher } = useLoaderData<typeof loader>();
  const words = t.orders.promotions;
  return (
    <div className="mx-auto grid max-w-prose gap-5">
      <h1 className="sr-only">{voucher.name}</h1>
      {voucher.isUsable ? <Notice kind="done">{words.kept}</Notice> : <Notice kind="attention">{words.notNow}</Notice>}
      <VoucherTicket voucher={voucher} />
      <div className="flex flex-wrap gap-3">
        <LinkButton to={urls.market}>{words.goShopping}</LinkButton>
        <LinkButton to={urls.cart} variant="secondary">
          {words.seeCart}
        </LinkButton>
      </div>
    </div>
  );
}
