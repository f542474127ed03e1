import { useT } from "#app/i18n/translate.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";
import { urls } from "#app/urls.ts";

type NotedRow = { readonly line: number; readonly column: string; readonly value: string; readonly words: string };
type PlannedRow = { readonly line: number; readonly day: string; readonly what: string };
type MadeRow = { readonly line: number; readonly subjectId: string | null };
type Rows = {
  importId: string;
  view: "faults" | "warnings" | "planned" | "made";
  noted: readonly NotedRow[];
  planned: readonly PlannedRow[];
  made: readonly MadeRow[];
};

/** Rows of a table that is brought in: what is wrong with them, what to know, what they will write, what came of them. */
export function BookImportRows({ importId, view, noted, planned, made }: Rows) {
  if (view === "planned") return <Planned rows={planned} />;
  if (view === "made") return <Made rows={made} />;
  return <Noted importId={importId} isFaults={view === "faults"} rows={noted} />;
}

function Noted({ importId, isFaults, rows }: { importId: string; isFaults: boolean; rows: readonly NotedRow[] }) {
  const { t, f } = useT();
  const words = t.seller.bookImports;
  return (
    <>
      {isFaults && rows.length > 0 && (
        <p>
          <TextLink to={urls.seller.bookImportFaults(importId)} reloadDocument>
            {words.download}
          </TextLink>
        </p>
      )}
      <Table
        caption={isFaults ? words.views.faults : words.views.warnings}
        hideCaption
        stacked
        dense
        rows={rows}
        rowKey={({ line, column, words: said }) => `${line} ${column} ${said}`}
        empty={isFaults ? words.noFaults : words.noWarnings}
        columns={[
          { key: "line", header: words.line, align: "end", cell: ({ line }) => f.number(line) },
          { key: "column", header: words.column, cell: ({ column }) => column },
          { key: "value", header: words.value, cell: ({ value }) => <span lang="vi">{value}</span> },
          {
            key: "fault",
            header: isFaults ? words.fault : words.warning,
            isRowHeader: true,
            cell: ({ words: said }) => said,
          },
        ]}
      />
    </>
  );
}

function Planned({ rows }: { rows: readonly PlannedRow[] }) {
  const { t, f } = useT();
  const words = t.seller.bookImports;
  return (
    <Table
      caption={words.views.planned}
      hideCaption
      dense
      rows={rows}
      rowKey={({ line }) => String(line)}
      empty={words.noPlanned}
      columns={[
        { key: "line", header: words.line, align: "end", cell: ({ line }) => f.number(line) },
        { key: "day", header: words.columns.day, cell: ({ day }) => <span className="whitespace-nowrap">{day}</span> },
        { key: "what", header: words.what, isRowHeader: true, cell: ({ what }) => <span lang="vi">{what}</span> },
      ]}
    />
  );
}

function Made({ rows }: { rows: readonly MadeRow[] }) {
  const { t, f } = useT();
  const words = t.seller.bookImports;
  return (
    <Table
      caption={words.views.made}
      hideCaption
      dense
      rows={rows}
      rowKey={({ line }) => String(line)}
      empty={words.noMade}
      columns={[
        { key: "line", header: words.line, align: "end", cell: ({ line }) => f.number(line) },
        {
          key: "result",
          header: words.result,
          isRowHeader: true,
          cell: ({ subjectId }) =>
            subjectId === null ? words.inBook : <TextLink to={urls.seller.lot(subjectId)}>{words.openLot}</TextLink>,
        },
      ]}
    />
  );
}
