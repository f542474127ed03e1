import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import type { ChainRole } from "#app/domain/organisation/chain-link.ts";
import type { ChainBasis } from "#app/domain/organisation/chain-paper.ts";
import { CHAIN_REVIEWERS } from "#app/domain/organisation/chain-reviewers.ts";
import { listChainQueue } from "#app/domain/organisation/list-chain-queue.server.ts";
import { useT } from "#app/i18n/translate.tsx";
import { useQueueKeys } from "#app/ui/desk/use-queue-keys.ts";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { CheckIcon } from "#app/ui/kit/icons.ts";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const IN_FORCE = "con-dung";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: CHAIN_REVIEWERS });
  const query = new URL(args.request.url).searchParams;
  const isInForce = query.get("loc") === IN_FORCE;
  const { items, next } = await listChainQueue(ctx, {
    state: isInForce ? "accepted" : "pending",
    after: query.get("sau") ?? undefined,
  });
  const { t, locale } = translatorFor(args.request);
  return json({
    rows: items.map((row) => ({
      id: row.id,
      partner: row.partnerName,
      province: locale === "en" ? row.partnerProvinceNameEn : row.partnerProvinceName,
      role: row.role,
      seller: row.sellerName,
      basis: row.basis,
      number: row.number,
      submittedAt: row.submittedAt.toISOString(),
      validTo: row.validTo,
    })),
    next,
    isInForce,
    page: { title: t.chain.office.title },
  });
}

export default function ChainPapers() {
  const { rows, next, isInForce } = useLoaderData<typeof loader>();
  const words = useT().t.chain.office;
  const keys = useQueueKeys<HTMLDivElement>();
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      <Tabs
        label={words.filter}
        tabs={[
          { to: urls.office.chain, label: words.waiting, current: !isInForce },
          { to: `${urls.office.chain}?loc=${IN_FORCE}`, label: words.inForce, current: isInForce },
        ]}
      />
      {rows.length === 0 ? (
        <EmptyState icon={CheckIcon} title={isInForce ? words.noneInForce : words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <div ref={keys}>
          <QueueTable rows={rows} />
        </div>
      )}
      <Pager
        {...(next === null ? {} : { older: `${urls.office.chain}?sau=${next}${isInForce ? `&loc=${IN_FORCE}` : ""}` })}
        olderLabel={words.older}
      />
    </div>
  );
}

type Row = {
  readonly id: string;
  readonly partner: string;
  readonly province: string | null;
  readonly role: ChainRole;
  readonly seller: string;
  readonly basis: ChainBasis;
  readonly number: string;
  readonly submittedAt: string;
  readonly validTo: string | null;
};

function QueueTable({ rows }: { rows: readonly Row[] }) {
  const { t, f } = useT();
  const words = t.chain.office;
  const columns: Column<Row>[] = [
    {
      key: "partner",
      header: words.partner,
      isRowHeader: true,
      cell: (row) => (
        <Link
          to={urls.office.chainPaper(row.id)}
          data-queue-link
          className="grid min-h-11 content-center underline-offset-4 hover:underline"
        >
          <span lang="vi">{row.partner}</span>
          <span className="block text-xs font-normal text-ink-soft">
            {t.storefront.chain.roles[row.role]}
            {row.province !== null && <>, {row.province}</>}
          </span>
        </Link>
      ),
    },
    { key: "seller", header: words.seller, cell: (row) => <span lang="vi">{row.seller}</span> },
    {
      key: "paper",
      header: words.paper,
      cell: (row) => (
        <div>
          <span lang="vi" className="tabular-nums">
            {row.number}
          </span>
          <span className="block text-ink-soft">{t.chain.shortBases[row.basis]}</span>
        </div>
      ),
    },
    { key: "since", header: words.since, cell: (row) => f.dateTime(row.submittedAt) },
    {
      key: "until",
      header: words.until,
      cell: (row) => (row.validTo === null ? t.chain.link.noEnd : f.date(row.validTo)),
    },
  ];
  return (
    <Table caption={words.title} hideCaption dense stacked columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}
