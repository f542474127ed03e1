import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listOwnListings, type OwnListingRow } from "#app/domain/listings/list-own-listings.server.ts";
import { LISTING_STATES, type ListingState } from "#app/domain/listings/listing-states.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { MarketIcon, PlusIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { Amount } from "#app/ui/kit/price.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { useReasonTitle } from "#app/ui/listings/not-sold-list.tsx";
import { StateBadge } from "#app/ui/listings/state-badge.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const query = new URL(args.request.url).searchParams;
  const state = LISTING_STATES.find((one) => one === query.get("trang_thai"));
  const listings = await listOwnListings(ctx, { state, after: query.get("sau") ?? undefined });
  const { t } = translatorFor(args.request);
  return json({ ...listings, state: state ?? null, page: { title: t.seller.listings.title } });
}

export default function SellerListings() {
  const { items, next, counts, state } = useLoaderData<typeof loader>();
  const words = useT().t.seller.listings;
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <div className="grid gap-5">
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <LinkButton to={urls.seller.newListing} icon={PlusIcon}>
            {words.create}
          </LinkButton>
        }
      />
      {total === 0 ? (
        <EmptyState icon={MarketIcon} title={words.empty.title}>
          {words.empty.text}
        </EmptyState>
      ) : (
        <>
          <StateTabs counts={counts} total={total} current={state} />
          <ListingTable rows={items} />
          <Pager {...(next ? { older: addressOf(state, next) } : {})} />
        </>
      )}
    </div>
  );
}

const addressOf = (state: ListingState | null, after?: string): string => {
  const query = new URLSearchParams({ ...(state ? { trang_thai: state } : {}), ...(after ? { sau: after } : {}) });
  return query.size > 0 ? `${urls.seller.listings}?${query.toString()}` : urls.seller.listings;
};

type StateTabsProps = {
  counts: Partial<Record<ListingState, number>>;
  total: number;
  current: ListingState | null;
};

/** Only the states that some listing is in, and the one that is looked at. */
function StateTabs({ counts, total, current }: StateTabsProps) {
  const { t } = useT();
  const states = LISTING_STATES.filter((state) => counts[state] || state === current);
  return (
    <Tabs
      label={t.seller.listings.columns.state}
      tabs={[
        { to: addressOf(null), label: t.seller.listings.all, count: total, current: current === null },
        ...states.map((state) => ({
          to: addressOf(state),
          label: t.listings.states[state],
          count: counts[state] ?? 0,
          current: state === current,
        })),
      ]}
    />
  );
}

/** The first reason why it is not sold, and how many more; the listing's page tells them all. */
function WhyNotSold({ row: { id, whyNotSold } }: { row: OwnListingRow }) {
  const words = useT().t.seller;
  const titleOf = useReasonTitle();
  const [first, ...more] = whyNotSold;
  if (!first) return <span className="text-ink-soft">{words.listings.nothingToMend}</span>;
  return (
    <TextLink to={urls.seller.listing(id)}>
      {titleOf(first)}
      {more.length > 0 && ` ${words.notSold.more(more.length)}`}
    </TextLink>
  );
}

function ListingTable({ rows }: { rows: readonly OwnListingRow[] }) {
  const { t, f, locale } = useT();
  const words = t.seller.listings;
  const columns: Column<OwnListingRow>[] = [
    {
      key: "listing",
      header: words.columns.listing,
      isRowHeader: true,
      cell: (row) => (
        <Link
          to={urls.seller.listing(row.id)}
          className="flex min-h-11 items-center gap-3 underline-offset-4 hover:underline"
        >
          {row.pictureFileId && (
            <Picture fileId={row.pictureFileId} alt="" sizes="48px" className="size-12 flex-none rounded-small" />
          )}
          <span lang="vi">{row.title}</span>
        </Link>
      ),
    },
    { key: "state", header: words.columns.state, cell: (row) => <StateBadge state={row.state} /> },
    {
      key: "price",
      header: words.columns.price,
      align: "end",
      cell: (row) => (
        <div>
          <Amount amountVnd={row.priceVnd} />
          <span className="block text-ink-soft">{words.per(locale === "vi" ? row.unit : row.unitEn)}</span>
        </div>
      ),
    },
    { key: "left", header: words.columns.left, align: "end", cell: (row) => f.number(row.available) },
    { key: "reserved", header: words.columns.reserved, align: "end", cell: (row) => f.number(row.reserved) },
    {
      key: "mend",
      header: words.columns.mend,
      align: "end",
      cell: (row) => <WhyNotSold row={row} />,
    },
  ];
  return (
    <Table
      caption={words.title}
      hideCaption
      dense
      stacked
      columns={columns}
      rows={rows}
      rowKey={(row) => row.id}
      empty={words.emptyState}
    />
  );
}
