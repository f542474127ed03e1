import { Link } from "@remix-run/react";
import type { ExportScope } from "#app/domain/traceability/export-lot.schema.ts";
import { STAGE_ORDERS, writeStageOrder, type StageOrder, type StageRow } from "#app/domain/traceability/stage-table.ts";
import { useT } from "#app/i18n/translate.tsx";
import { LinkButton } from "#app/ui/kit/link-button.tsx";
import { PageHeading } from "#app/ui/kit/page-heading.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { InLanguage } from "#app/ui/shop/in-language.tsx";
import { urls } from "#app/urls.ts";
import { STAGE_COLUMNS, stageCells, type StageColumn } from "./stage-cells.ts";

type StageTableProps = {
  gtin: string;
  code: string;
  productName: string;
  productNameEn: string | null;
  rows: readonly StageRow[];
  scope: ExportScope;
  order: StageOrder;
};

/** The ten data of each stage. A heading sorts by its column: a link, so that it works without a script too. */
export function StageTable({ gtin, code, productName, productNameEn, rows, scope, order }: StageTableProps) {
  const { t } = useT();
  const words = t.origin.table;
  const query = (change: { scope?: ExportScope; order?: StageOrder }) => {
    const asked = new URLSearchParams({ sapxep: writeStageOrder(change.order ?? order) });
    if ((change.scope ?? scope) === "chuoi") asked.set("pham-vi", "chuoi");
    return `?${asked}`;
  };
  return (
    <div className="grid gap-5">
      <PageHeading
        title={
          <>
            <InLanguage vi={productName} en={productNameEn} />, {t.origin.panel.lot(code)}
          </>
        }
        lead={words.lead}
        actions={
          <LinkButton to={urls.lotTableFile(gtin, code, query({}))} variant="secondary" reloadDocument>
            {words.csv}
          </LinkButton>
        }
      />
      <p className="flex flex-wrap gap-x-6 no-print">
        <TextLink to={urls.lotOrigin(gtin, code)} reloadDocument className="inline-flex min-h-11 items-center">
          {words.back}
        </TextLink>
        <TextLink
          to={query({ scope: scope === "lo" ? "chuoi" : "lo" })}
          preventScrollReset
          className="inline-flex min-h-11 items-center"
        >
          {scope === "lo" ? words.whole : words.own}
        </TextLink>
      </p>
      {rows.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <div
          role="region"
          aria-label={words.caption}
          tabIndex={0}
          className="relative min-w-0 max-w-full overflow-x-auto rounded-large border border-line bg-surface"
        >
          <table className="stage-table w-full border-collapse text-left text-sm">
            <caption className="sr-only">{words.caption}</caption>
            <thead>
              <tr>
                {STAGE_COLUMNS.map((column) => (
                  <Heading key={column} column={column} order={order} hrefOf={(wanted) => query({ order: wanted })} />
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.key} row={row} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}

type HeadingProps = { column: StageColumn; order: StageOrder; hrefOf: (order: StageOrder) => string };

function Heading({ column, order, hrefOf }: HeadingProps) {
  const words = useT().t.origin.table;
  const by = STAGE_ORDERS.find((known) => known === column);
  const isSorted = by !== undefined && by === order.by;
  const look = "border-b-2 border-line px-3 align-bottom whitespace-nowrap";
  if (by === undefined)
    return (
      <th scope="col" className={`${look} py-2 font-semibold text-ink-soft`}>
        {words.columns[column]}
      </th>
    );
  return (
    <th scope="col" aria-sort={isSorted ? (order.isDown ? "descending" : "ascending") : undefined} className={look}>
      <Link
        to={hrefOf({ by, isDown: isSorted && !order.isDown })}
        preventScrollReset
        title={words.sortBy(words.columns[column])}
        className="inline-flex min-h-11 items-center gap-1 font-semibold text-leaf underline decoration-1 underline-offset-4"
      >
        {words.columns[column]}
        <span aria-hidden className="w-3 no-underline">
          {isSorted ? (order.isDown ? "↓" : "↑") : ""}
        </span>
        {isSorted && <span className="sr-only">({order.isDown ? words.descending : words.ascending})</span>}
      </Link>
    </th>
  );
}

function Row({ row }: { row: StageRow }) {
  const translator = useT();
  const cells = stageCells(row, translator);
  const words = translator.t.origin.table;
  return (
    <tr className="border-b border-line align-top last:border-b-0 hover:bg-sunk/50">
      {STAGE_COLUMNS.map((column) => (
        <td key={column} className={`px-3 py-2 is-${column}`}>
          {column === "anh" && row.picture !== null ? (
            <a href={row.picture} className="text-leaf underline underline-offset-4">
              {words.picture}
            </a>
          ) : column === "ma-truy-xuat" ? (
            <a href={urls.lotOrigin(row.gtin, row.lot)} className="text-leaf tabular-nums underline underline-offset-4">
              {row.gtin} / {row.lot}
            </a>
          ) : (
            cells[column]
          )}
        </td>
      ))}
    </tr>
  );
}
