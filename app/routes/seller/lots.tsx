import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import { listSellerLots } from "#app/domain/traceability/list-seller-lots.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { LotIcon, PlusIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { LotTable } from "#app/ui/lots/lot-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readMomentCursor, writeMomentCursor } from "#app/web/moment-cursor.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t } = translatorFor(args.request);
  const after = readMomentCursor(new URL(args.request.url).searchParams);
  const { lots, nextAfter } = await listSellerLots(ctx, {
    after: after && { createdAt: after.at, id: after.id as LotId },
  });
  return json({
    lots,
    today: dayOf(ctx.now()),
    isFirst: after === undefined,
    next: nextAfter && writeMomentCursor({ at: nextAfter.createdAt, id: nextAfter.id }),
    page: { title: t.seller.lots.title },
  });
}

export default function SellerLots() {
  const { lots, today, isFirst, next } = useLoaderData<typeof loader>();
  const words = useT().t.seller.lots;
  const add = (
    <LinkButton to={urls.seller.newLot} icon={PlusIcon}>
      {words.add}
    </LinkButton>
  );
  return (
    <div className="grid gap-6">
      <PageHeading title={words.title} lead={words.lead} actions={lots.length > 0 && add} />
      {lots.length === 0 ? (
        <EmptyState icon={LotIcon} title={words.empty} action={add}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <LotTable lots={lots} today={today} />
      )}
      <Pager
        newer={isFirst ? undefined : urls.seller.lots}
        older={next ? `${urls.seller.lots}?sau=${next}` : undefined}
      />
    </div>
  );
}
