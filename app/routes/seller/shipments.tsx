import type { LoaderFunctionArgs } from "@remix-run/node";
import { json, redirect } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { findScannedShipment } from "#app/domain/traceability/find-scanned-shipment.server.ts";
import { listShipments } from "#app/domain/traceability/list-shipments.server.ts";
import type { ShipmentState } from "#app/domain/traceability/shipment.ts";
import { useT } from "#app/i18n/translate.tsx";
import { EmptyState } from "#app/ui/kit/empty-state.tsx";
import { TruckIcon } from "#app/ui/kit/icons.ts";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { Notice } from "#app/ui/kit/notice.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { Pager } from "#app/ui/kit/pager.tsx";
import { Table, type Column } from "#app/ui/kit/table.tsx";
import { Tabs } from "#app/ui/kit/tabs.tsx";
import { SCANNED, ScanBar } from "#app/ui/moves/scan-bar.tsx";
import { ShipmentStateBadge } from "#app/ui/moves/shipment-state.tsx";
import { urls } from "#app/urls.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";

const INCOMING = "den";
const RECEIVED = "da-nhan-lo";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const query = new URL(args.request.url).searchParams;
  const code = query.get(SCANNED);
  const found = code ? await findScannedShipment(ctx, { code }) : undefined;
  if (found !== undefined) return redirect(urls.seller.shipment(found));
  const isIn = query.get("chieu") === INCOMING;
  const { items, next, incoming } = await listShipments(ctx, {
    direction: isIn ? "in" : "out",
    after: query.get("sau") ?? undefined,
  });
  const { t, locale } = translatorFor(args.request);
  return json({
    rows: items.map((row) => ({
      id: row.id,
      number: row.number,
      other: isIn ? row.senderName : row.receiverName,
      province: isIn ? null : locale === "en" ? row.provinceNameEn : row.provinceName,
      state: row.state,
      shippedAt: row.shippedAt.toISOString(),
      lots: row.lots,
      containers: row.containers,
      hasDifference: row.hasDifference,
    })),
    next,
    incoming,
    isIn,
    notFound: code ? [code] : [],
    hasReceived: query.has(RECEIVED),
    page: { title: t.moves.title },
  });
}

export default function Shipments() {
  const { rows, next, incoming, isIn, hasReceived, notFound } = useLoaderData<typeof loader>();
  const words = useT().t.moves;
  return (
    <div className="grid gap-5">
      <PageHeading
        title={words.title}
        lead={words.lead}
        actions={
          <>
            <LinkButton to={urls.seller.newShipment}>{words.newShipment}</LinkButton>
            <LinkButton to={urls.seller.fromSupplier} variant="secondary">
              {words.fromSupplier}
            </LinkButton>
            <LinkButton to={urls.seller.containers} variant="secondary">
              {words.containers}
            </LinkButton>
          </>
        }
      />
      {hasReceived && (
        <Notice kind="done" live>
          {words.done.lotReceived}
        </Notice>
      )}
      <Tabs
        label={words.direction}
        tabs={[
          { to: urls.seller.moves, label: words.out, current: !isIn },
          {
            to: `${urls.seller.moves}?chieu=${INCOMING}`,
            label: incoming > 0 ? `${words.in} (${incoming})` : words.in,
            current: isIn,
          },
        ]}
      />
      {(incoming > 0 || notFound.length > 0) && (
        <ScanBar label={words.scan.find} hint={words.scan.findHint} action={urls.seller.moves} unknown={notFound} />
      )}
      {rows.length === 0 ? (
        <EmptyState icon={TruckIcon} title={isIn ? words.noneIn : words.noneOut}>
          {isIn ? words.noneInText : words.noneOutText}
        </EmptyState>
      ) : (
        <ShipmentTable rows={rows} isIn={isIn} />
      )}
      <Pager
        {...(next === null ? {} : { older: `${urls.seller.moves}?sau=${next}${isIn ? `&chieu=${INCOMING}` : ""}` })}
        olderLabel={words.older}
      />
    </div>
  );
}

type Row = {
  readonly id: string;
  readonly number: string;
  readonly other: string;
  readonly province: string | null;
  readonly state: ShipmentState;
  readonly shippedAt: string;
  readonly lots: number;
  readonly containers: number;
  readonly hasDifference: boolean;
};

function ShipmentTable({ rows, isIn }: { rows: readonly Row[]; isIn: boolean }) {
  const { t, f } = useT();
  const words = t.moves;
  const columns: Column<Row>[] = [
    {
      key: "number",
      header: words.number,
      isRowHeader: true,
      cell: (row) => (
        <Link
          to={urls.seller.shipment(row.id)}
          className="inline-flex min-h-11 items-center tabular-nums underline underline-offset-4"
        >
          {row.number}
        </Link>
      ),
    },
    {
      key: "other",
      header: isIn ? words.sender : words.receiver,
      cell: (row) => (
        <span lang="vi">
          {row.other}
          {row.province !== null && <span className="block text-sm text-ink-soft">{row.province}</span>}
        </span>
      ),
    },
    {
      key: "goods",
      header: words.goods,
      cell: (row) => [words.lots(row.lots), ...(row.containers > 0 ? [words.crates(row.containers)] : [])].join(", "),
    },
    { key: "sentAt", header: words.sentAt, cell: (row) => f.dateTime(row.shippedAt) },
    {
      key: "state",
      header: words.state,
      cell: (row) => <ShipmentStateBadge state={row.state} hasDifference={row.hasDifference} />,
    },
  ];
  return <Table caption={words.title} hideCaption stacked columns={columns} rows={rows} rowKey={({ id }) => id} />;
}
