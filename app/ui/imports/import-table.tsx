import { useT } from "#app/i18n/translate.tsx";
import { Table } from "#app/ui/kit/table.tsx";
import { TextLink } from "#app/ui/kit/text-link.tsx";

type PastImport<Kind extends string, State extends string> = {
  readonly id: string;
  readonly fileName: string;
  readonly kind: Kind;
  readonly state: State;
  readonly createdAt: string;
  readonly rowsTotal: number;
};
type Words<Kind extends string, State extends string> = {
  readonly [word in "past" | "none" | "file" | "kind" | "at" | "rows" | "state"]: string;
} & { readonly kinds: Readonly<Record<Kind, string>>; readonly states: Readonly<Record<State, string>> };

/** Files that were brought along before, the department's or a seller's own, newest first. */
export function ImportTable<Kind extends string, State extends string>({
  items,
  words,
  urlOf,
}: {
  items: readonly PastImport<Kind, State>[];
  words: Words<Kind, State>;
  urlOf: (id: string) => string;
}) {
  const { f } = useT();
  return (
    <Table
      caption={words.past}
      hideCaption
      stacked
      dense
      rows={items}
      rowKey={({ id }) => id}
      empty={words.none}
      columns={[
        {
          key: "file",
          header: words.file,
          isRowHeader: true,
          cell: ({ id, fileName }) => <TextLink to={urlOf(id)}>{fileName}</TextLink>,
        },
        { key: "kind", header: words.kind, cell: ({ kind }) => words.kinds[kind] },
        { key: "at", header: words.at, cell: ({ createdAt }) => f.dateTime(createdAt) },
        { key: "rows", header: words.rows, align: "end", cell: ({ rowsTotal }) => f.number(rowsTotal) },
        { key: "state", header: words.state, cell: ({ state }) => words.states[state] },
      ]}
    />
  );
}
