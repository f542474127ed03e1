import type { ReactNode } from "react";
import { useId } from "react";
import { cx } from "./class-names.ts";

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers and money stand at the end, in figures of one width. */
  readonly align?: "start" | "end";
  /** The cell that names the row; one column has it. */
  readonly isRowHeader?: boolean;
};

type TableProps<Row> = {
  caption: ReactNode;
  /** Keeps the caption for screen readers where a heading above says the same. */
  hideCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** Desks: 14 px, low rows. */
  dense?: boolean;
  /** On a phone each row becomes a block. Otherwise the table scrolls sideways. */
  stacked?: boolean;
  /** Keeps the head in sight inside a table that scrolls by itself. */
  sticky?: boolean;
  isSelected?: (row: Row) => boolean;
  /** Stands in the table's place when there is no row. */
  empty?: ReactNode;
};

export function Table<Row>(props: TableProps<Row>) {
  const { caption, hideCaption = false, columns, rows, rowKey, dense = false, stacked = false, sticky = false } = props;
  const captionId = useId();
  const pad = cx("first:pl-4 last:pr-4", dense ? "px-2.5 py-1.5" : "px-3 py-3", stacked && "max-sm:px-4 max-sm:py-0.5");
  if (rows.length === 0 && props.empty) return <div className="px-4 py-8 text-center text-ink-soft">{props.empty}</div>;
  return (
    <div
      role="region"
      aria-labelledby={captionId}
      // A box that scrolls must be reachable by keyboard (WCAG 2.1.1).
      tabIndex={0}
      className={cx("max-w-full overflow-x-auto", sticky && "max-h-[70vh] overflow-y-auto")}
    >
      <table className={cx("w-full border-collapse text-left", dense && "text-sm", stacked && "table-stack")}>
        <caption id={captionId} className={hideCaption ? "sr-only" : "pb-2 text-left font-semibold"}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, header, align }) => (
              <th
                key={key}
                scope="col"
                className={cx(
                  "border-b-2 border-line text-sm font-semibold whitespace-nowrap text-ink-soft",
                  pad,
                  align === "end" && "text-right",
                  sticky && "sticky top-0 z-1 bg-surface",
                )}
              >
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={rowKey(row)}
              className={cx("border-b border-line last:border-b-0", rowLook(props.isSelected?.(row)))}
            >
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} className={pad} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const rowLook = (isSelected = false): string =>
  isSelected ? "bg-leaf-wash shadow-[inset_3px_0_0_var(--color-leaf)]" : "hover:bg-sunk/50";

function Cell<Row>({ column, row, className }: { column: Column<Row>; row: Row; className: string }) {
  const look = cx(className, "align-top", column.align === "end" && "text-right tabular-nums");
  if (column.isRowHeader) {
    return (
      <th scope="row" className={cx(look, "font-semibold")}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td data-label={column.header} className={look}>
      {column.cell(row)}
    </td>
  );
}
