import { useT } from "#app/i18n/translate.tsx";
import { Table } from "#app/ui/kit/table.tsx";

export type ShownRead = {
  readonly readerName: string;
  readonly unit: string | null;
  readonly lastAt: string;
  readonly pages: number;
};

/** For the owner: who looked at the document, a line for each person and day. */
export function ReadsTable({ reads }: { reads: readonly ShownRead[] }) {
  const { t, f } = useT();
  const words = t.documents;
  return (
    <Table
      caption={words.reads}
      dense
      stacked
      rows={reads}
      rowKey={({ readerName, lastAt }) => `${readerName} ${lastAt}`}
      empty={words.noReads}
      columns={[
        {
          key: "reader",
          header: words.reader,
          isRowHeader: true,
          cell: ({ readerName }) => <span lang="vi">{readerName}</span>,
        },
        { key: "unit", header: words.unit, cell: ({ unit }) => unit ?? "" },
        { key: "at", header: words.lastRead, cell: ({ lastAt }) => f.dateTime(lastAt) },
        { key: "pages", header: words.pagesRead, align: "end", cell: ({ pages }) => f.number(pages) },
      ]}
    />
  );
}
