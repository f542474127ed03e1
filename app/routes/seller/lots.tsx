import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import { listProductsInLots } from "#app/domain/traceability/list-products-in-lots.server.ts";
import { listSellerLots, readLotFilter } from "#app/domain/traceability/list-seller-lots.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { CraftIcon, LotIcon, PlusIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { LotFilter, type ShownLotFilter } from "#app/ui/lots/lot-filter.tsx";
import { LotTable } from "#app/ui/lots/lot-table.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readMomentCursor, writeMomentCursor } from "#app/web/moment-cursor.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const shownFilter = (query: URLSearchParams): ShownLotFilter => ({
  code: (query.get("ma") ?? "").slice(0, 20),
  kind: query.get("loai") ?? "",
  state: query.get("tinh_trang") ?? "",
  product: query.get("san_pham") ?? "",
  onlyLeft: query.has("con"),
});

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { t } = translatorFor(args.request);
  const query = new URL(args.request.url).searchParams;
  const after = readMomentCursor(query);
  const filter = shownFilter(query);
  const [{ lots, nextAfter }, products] = await Promise.all([
    listSellerLots(ctx, {
      after: after && { createdAt: after.at, id: after.id as LotId },
      filter: readLotFilter(filter),
    }),
    listProductsInLots(ctx),
  ]);
  return json({
    lots,
    products,
    filter,
    today: dayOf(ctx.now()),
    isFirst: after === undefined,
    isGone: query.has("bo-lo"),
    next: nextAfter && writeMomentCursor({ at: nextAfter.createdAt, id: nextAfter.id }),
    page: { title: t.seller.lots.title },
  });
}

/** The address of a page of the list under a filter. */
function addressOf({ code, kind, state, product, onlyLeft }: ShownLotFilter, after?: string): string {
  const said = {
    ma: code,
    loai: kind,
    tinh_trang: state,
    san_pham: product,
    con: onlyLeft ? "1" : "",
    sau: after ?? "",
  };
  const query = new URLSearchParams(Object.entries(said).filter(([, value]) => value !== ""));
  return `${urls.seller.lots}${query.size > 0 ? `?${query}` : ""}`;
}

export default function SellerLots() {
  const { lots, products, filter, today, isFirst, isGone, next } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.seller.lots;
  const add = (
    <LinkButton to={urls.seller.newLot} icon={PlusIcon}>
      {words.add}
    </LinkButton>
  );
  const isFiltered = addressOf(filter) !== urls.seller.lots;
  const hasAny = lots.length > 0 || isFiltered || !isFirst;
  return (
    <div className="grid gap-6">
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          hasAny && (
            <>
              <LinkButton to={urls.seller.workOnLots()} variant="secondary" icon={CraftIcon}>
                {t.seller.work.start}
              </LinkButton>
              {add}
            </>
          )
        }
      />
      {isGone && (
        <Notice kind="done" live>
          {words.gone}
        </Notice>
      )}
      {hasAny && <LotFilter filter={filter} products={products} />}
      {lots.length > 0 ? (
        <LotTable lots={lots} today={today} />
      ) : isFiltered ? (
        <EmptyState
          icon={LotIcon}
          title={words.nothingFound}
          action={
            <LinkButton to={urls.seller.lots} variant="secondary">
              {words.clear}
            </LinkButton>
          }
        >
          {words.nothingFoundText}
        </EmptyState>
      ) : (
        <EmptyState icon={LotIcon} title={words.empty} action={add}>
          {words.emptyText}
        </EmptyState>
      )}
      <Pager newer={isFirst ? undefined : addressOf(filter)} older={next ? addressOf(filter, next) : undefined} />
    </div>
  );
}
