import type { RowFault } from "#app/domain/shared/import-plan.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { faultRows } from "./import-view.ts";

type Noted = {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>> | null;
  readonly faults: readonly RowFault[];
  readonly warnings: readonly RowFault[];
};

/** What a column is called; a field of the diary by its own label. */
export function columnName(column: string, { t }: Translator): string {
  const columns: Readonly<Record<string, string>> = t.seller.bookImports.columns;
  const fields: Readonly<Record<string, string>> = t.diary.fields;
  if (column === "") return t.seller.bookImports.wholeRow;
  return columns[column] ?? fields[column.replace("fact.", "")] ?? column;
}

/** Faults or warnings as the office reads them: the line, the column as the template calls it, what stands there, and why. */
export const notedRows = (lines: readonly Noted[], which: "faults" | "warnings", translator: Translator) =>
  faultRows(
    lines.map((line) => ({ line: line.line, cells: line.cells, faults: line[which] })),
    translator,
  ).map((row) => ({ ...row, column: columnName(row.column, translator) }));

/** A planned row in one line: what is done where, and how much. */
export const summaryOf = (cells: Readonly<Record<string, string>>): string =>
  [
    cells["step"] ?? cells["product"],
    cells["place"],
    [cells["quantity"], cells["unit"]].filter(Boolean).join(" "),
    cells["input"],
  ]
    .filter(Boolean)
    .join(" · ");
