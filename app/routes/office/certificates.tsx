import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { listReviewQueue } from "#app/domain/certification/list-review-queue.server.ts";
import { reviewCertificate } from "#app/domain/certification/review-certificate.server.ts";
import { ReviewCertificate } from "#app/domain/certification/review-certificate.schema.ts";
import { REVIEWERS } from "#app/domain/certification/reviewers.ts";
import { useT } from "#app/i18n/translate.tsx";
import { PaperName, type PaperFacts } from "#app/ui/certificates/paper-card.tsx";
import { useQueueKeys } from "#app/ui/desk/use-queue-keys.ts";
import { Badge } from "#app/ui/kit/badge.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { CheckIcon } from "#app/ui/kit/icons.ts";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { urls } from "#app/urls.ts";
import { certificateView } from "#app/web/certificate-view.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { isReply, readForm, refusalsToForm } from "#app/web/read-form.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const DECIDED = "da-quyet";
const HANGING = "dang-dung";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: REVIEWERS });
  const query = new URL(args.request.url).searchParams;
  const isHangingOnly = query.get("loc") === HANGING;
  const { items, next } = await listReviewQueue(ctx, { after: query.get("sau") ?? undefined, isHangingOnly });
  const { t, locale } = translatorFor(args.request);
  return json({
    queue: items.map((row) => ({
      ...certificateView(row),
      sellerName: row.sellerName,
      commune: locale === "en" ? row.communeNameEn : row.communeName,
      hanging: row.hanging,
    })),
    next,
    isHangingOnly,
    isDecided: query.has(DECIDED),
    page: { title: t.office.papers.title },
  });
}

/** The queue takes decisions as well, for whoever decides without opening the paper's own page. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await contextFor(args, { must: REVIEWERS });
  const form = await readForm(args.request, ReviewCertificate);
  if (!form.ok) return form.reply();
  const done = await refusalsToForm(form, () => reviewCertificate(ctx, form.value));
  return isReply(done) ? done : redirect(`${urls.office.certificates}?${DECIDED}=1`, 303);
}

export default function CertificateQueue() {
  const { queue, next, isHangingOnly, isDecided } = useLoaderData<typeof loader>();
  const words = useT().t.office.papers;
  const keys = useQueueKeys<HTMLDivElement>();
  const filter = isHangingOnly ? `&loc=${HANGING}` : "";
  return (
    <div className="grid gap-5">
      <PageHeading title={words.title} lead={words.lead} />
      {isDecided && (
        <Notice kind="done" live>
          {words.decided}
        </Notice>
      )}
      <Tabs
        label={words.filter}
        tabs={[
          { to: urls.office.certificates, label: words.all, current: !isHangingOnly },
          { to: `${urls.office.certificates}?loc=${HANGING}`, label: words.hangingOnly, current: isHangingOnly },
        ]}
      />
      {queue.length === 0 ? (
        <EmptyState icon={CheckIcon} title={words.empty}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <div ref={keys}>
          <QueueTable rows={queue} />
        </div>
      )}
      <Pager
        {...(next === null ? {} : { older: `${urls.office.certificates}?sau=${next}${filter}` })}
        olderLabel={words.next}
      />
    </div>
  );
}

type QueueRow = PaperFacts & {
  readonly sellerName: string;
  readonly commune: string;
  readonly createdAt: string;
  readonly hanging: number;
  readonly remarks: readonly unknown[];
  readonly documentId: string | null;
};

function QueueTable({ rows }: { rows: readonly QueueRow[] }) {
  const { t, f } = useT();
  const words = t.office.papers;
  const columns: Column<QueueRow>[] = [
    {
      key: "paper",
      header: words.paper,
      isRowHeader: true,
      cell: (row) => (
        <Link
          to={urls.office.certificate(row.id)}
          data-queue-link
          className="grid min-h-11 content-center underline-offset-4 hover:underline"
        >
          <PaperName paper={row} />
          <span lang="vi" className="block text-xs font-normal text-ink-soft tabular-nums">
            {row.number}
          </span>
        </Link>
      ),
    },
    {
      key: "seller",
      header: words.seller,
      cell: (row) => (
        <div>
          <span lang="vi">{row.sellerName}</span>
          <span className="block text-ink-soft">{row.commune}</span>
        </div>
      ),
    },
    { key: "waiting", header: words.waiting, cell: (row) => f.dateTime(row.createdAt) },
    {
      key: "hanging",
      header: words.hanging,
      align: "end",
      cell: (row) => (row.hanging > 0 ? <Badge tone="plum">{f.number(row.hanging)}</Badge> : f.number(0)),
    },
    {
      key: "remarks",
      header: words.remarks,
      cell: (row) => (
        <span className="flex flex-wrap gap-1">
          {row.documentId === null && <Badge tone="turmeric">{words.noPicture}</Badge>}
          {row.remarks.length > 0 && <Badge tone="turmeric">{f.number(row.remarks.length)}</Badge>}
        </span>
      ),
    },
  ];
  return (
    <Table caption={words.title} hideCaption dense stacked columns={columns} rows={rows} rowKey={({ id }) => id} />
  );
}
