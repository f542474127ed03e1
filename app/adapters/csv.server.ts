import { parse } from "csv-parse/sync";
import { Refusal } from "#app/domain/shared/refusal.ts";
import type { Table } from "#app/domain/shared/ctx.ts";

/** Text of a file as spreadsheets write it: UTF-8 with or without its mark. Anything else is refused, not guessed. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal("imports.not-utf8", { field: "file" });
  }
}

/** A semicolon parts the columns where the header line has more of them than commas. */
const delimiterOf = (text: string): string => {
  const [header = ""] = text.split("\n", 1);
  return header.split(";").length > header.split(",").length ? ";" : ",";
};

/** Reads a table that people export from a spreadsheet as CSV (RFC 4180). */
export function readCsv(bytes: Uint8Array): Table {
  const text = textOf(bytes).normalize("NFC");
  try {
    const rows = parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count_less: true,
      info: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [header, ...rest] = rows;
    return {
      header: header?.record ?? [],
      headerLine: header?.info.lines ?? 1,
      rows: rest.map(({ record, info }) => ({ line: info.lines, cells: record })),
    };
  } catch {
    throw new Refusal("imports.not-a-table", { field: "file" });
  }
}
