import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Form, Link, useLoaderData, useSearchParams } from "@remix-run/react";
import { listReviewQueue, type ReviewQueueRow } from "#app/domain/listings/list-review-queue.server.ts";
import { REVIEWED_STATES, type ReviewedState } from "#app/domain/listings/reviewed-states.ts";
import { RISK_REASONS } from "#app/domain/listings/review-risk.ts";
import { takeNextForReview } from "#app/domain/listings/take-for-review.server.ts";
import { GOODS_GROUPS } from "#app/domain/shared/goods-group.ts";
import { useT } from "#app/i18n/translate.tsx";
import { useQueueKeys } from "#app/ui/desk/use-queue-keys.ts";
import { Badge } from "#app/ui/kit/badge.tsx";
import { Button } from "#app/ui/kit/button.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { ReviewIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Picture } from "#app/ui/kit/picture.tsx";
import { Amount } from "#app/ui/kit/price.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { QueueFilters, type QueueFilter as Filter } from "#app/ui/listings/review/queue-filters.tsx";
import { RiskNames } from "#app/ui/listings/review/risk-names.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const query = new URL(args.request.url).searchParams;
  const state = REVIEWED_STATES.find((one) => one === query.get("trang_thai"));
  const group = GOODS_GROUPS.find((one) => one === query.get("nhom"));
  const risk = RISK_REASONS.find((one) => one === query.get("rui_ro"));
  const communeCode = query.get("xa") || undefined;
  const queue = await listReviewQueue(ctx, { state, group, risk, communeCode, after: query.get("sau") ?? undefined });
  const filter: Filter = { group: group ?? "", risk: risk ?? "", communeCode: communeCode ?? "" };
  const { t } = translatorFor(args.request);
  return json({ ...queue, filter, page: { title: t.office.review.title } });
}

/** Takes the first that nobody has in hand and opens it. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: "market_manager" });
  const listingId = await takeNextForReview(ctx);
  return redirect(listingId === undefined ? urls.office.listings : urls.office.listing(listingId), 303);
}

const addressOf = (state: ReviewedState, filter: Filter, after?: string): string => {
  const query = new URLSearchParams();
  if (state !== "submitted") query.set("trang_thai", state);
  if (filter.group) query.set("nhom", filter.group);
  if (filter.risk) query.set("rui_ro", filter.risk);
  if (filter.communeCode) query.set("xa", filter.communeCode);
  if (after) query.set("sau", after);
  return query.size > 0 ? `${urls.office.listings}?${query.toString()}` : urls.office.listings;
};

const DONE = ["approve", "ask", "refuse"] as const;

export default function ReviewQueue() {
  const { items, next, state, counts, communes, filter } = useLoaderData<typeof loader>();
  const { t } = useT();
  const words = t.office.review;
  const queue = useQueueKeys<HTMLDivElement>();
  const [query] = useSearchParams();
  const done = DONE.find((word) => word === query.get("xong"));
  return (
    <div className="grid gap-5">
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          state === "submitted" &&
          items.length > 0 && (
            <Form method="post">
              <Button name="intent" value="next">
                {words.takeNext}
              </Button>
            </Form>
          )
        }
      />
      <Tabs
        label={words.title}
        tabs={counts.map((tab) => ({
          to: addressOf(tab.state, filter),
          label: t.listings.states[tab.state],
          count: tab.count,
          current: tab.state === state,
        }))}
      />
      {done && (
        <Notice kind="done" live>
          {words.done[done]}
        </Notice>
      )}
      <QueueFilters state={state} filter={filter} communes={communes} />
      {items.length === 0 ? (
        <EmptyState icon={ReviewIcon} title={state === "submitted" ? words.empty.title : words.emptyState}>
          {state === "submitted" && words.empty.text}
        </EmptyState>
      ) : (
        <div ref={queue}>
          <QueueTable rows={items} />
        </div>
      )}
      <Pager {...(next ? { older: addressOf(state, filter, next) } : {})} />
    </div>
  );
}

function QueueTable({ rows }: { rows: readonly ReviewQueueRow[] }) {
  const { t, f, locale } = useT();
  const words = t.office.review;
  const columns: Column<ReviewQueueRow>[] = [
    {
      key: "listing",
      header: words.columns.listing,
      isRowHeader: true,
      cell: (row) => (
        <Link
          to={urls.office.listing(row.id)}
          data-queue-link
          className="flex min-h-11 items-center gap-3 underline-offset-4 hover:underline"
        >
          {row.pictureFileId && (
            <Picture fileId={row.pictureFileId} alt="" sizes="48px" className="size-12 flex-none rounded-small" />
          )}
          <span>
            <span lang="vi">{row.title}</span>
            {row.submissions > 1 && (
              <span className="block text-xs font-normal text-ink-soft">{words.again(row.submissions)}</span>
            )}
          </span>
        </Link>
      ),
    },
    {
      key: "seller",
      header: words.columns.seller,
      cell: (row) => (
        <div>
          <span lang="vi">{row.sellerName}</span>
          <span className="block text-ink-soft">{locale === "vi" ? row.communeName : row.communeNameEn}</span>
        </div>
      ),
    },
    {
      key: "group",
      header: words.columns.group,
      cell: (row) => (locale === "vi" ? row.categoryName : row.categoryNameEn),
    },
    {
      key: "price",
      header: words.columns.price,
      align: "end",
      cell: (row) => (
        <div>
          <Amount amountVnd={row.priceVnd} />
          <span className="block text-ink-soft">/ {locale === "vi" ? row.unit : row.unitEn}</span>
        </div>
      ),
    },
    {
      key: "submitted",
      header: words.columns.submitted,
      cell: (row) => (
        <div>
          {f.dateTime(row.submittedAt)}
          {row.waitingHours !== null && <span className="block text-ink-soft">{words.waited(row.waitingHours)}</span>}
          {row.takenBy && (
            <span className="block text-ink-soft">
              {words.takenBy} <span lang="vi">{row.takenBy}</span>
            </span>
          )}
        </div>
      ),
    },
    { key: "risks", header: words.columns.risks, cell: (row) => <RiskNames risks={row.risks} /> },
    { key: "findings", header: words.columns.findings, cell: (row) => <RuleBadge {...row} /> },
  ];
  return (
    <Table caption={words.title} hideCaption dense stacked columns={columns} rows={rows} rowKey={(row) => row.id} />
  );
}

function RuleBadge({ blocks, warnings }: Pick<ReviewQueueRow, "blocks" | "warnings">) {
  const words = useT().t.office.review;
  if (blocks > 0) return <Badge tone="plum">{words.blocks(blocks)}</Badge>;
  if (warnings > 0) return <Badge tone="turmeric">{words.warns(warnings)}</Badge>;
  return <Badge tone="leaf">{words.clean}</Badge>;
}
