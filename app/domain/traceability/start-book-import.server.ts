import { translatorOf } from "#app/i18n/translator.server.ts";
import { requireSeller, requireUser } from "../organisation/require-role.ts";
import type { Ctx, Table } from "../shared/ctx.ts";
import type { ImportId } from "../shared/ids.ts";
import { keepImport } from "../shared/keep-import.server.ts";
import { Refusal } from "../shared/refusal.ts";
import {
  BOOK_COLUMNS,
  fieldNames,
  readBookTable,
  type BookColumnKey,
  type BookImportKind,
} from "./book-import-columns.ts";

const MOST_ROWS = 5_000;

const FIELD_NAMES = fieldNames(translatorOf("vi").t.diary.fields, translatorOf("en").t.diary.fields);

type StartBookImport = { readonly kind: BookImportKind; readonly fileName: string; readonly bytes: Uint8Array };

/**
 * Reads a table of the seller's own book, CSV or .xlsx, and queues its dry run; nothing of it is in the book yet. Refuses a
 * file that is no table, empty, too long, or without a needed column under any of its names.
 */
export async function startBookImport(
  ctx: Ctx,
  { kind, fileName, bytes }: StartBookImport,
): Promise<{ importId: ImportId }> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  const table = readBookTable(kind, linesOf(await ctx.tables.read(bytes)), FIELD_NAMES);
  if ("missing" in table) {
    const missing = table.missing.map((key) => firstName(kind, key));
    throw new Refusal("imports.columns-missing", { field: "file", facts: { missing } });
  }
  return keepImport(ctx, {
    kind,
    sellerId,
    fileName,
    bytes,
    lines: table.rows,
    unread: table.unread.map((name) => name.slice(0, 100)),
    mostRows: MOST_ROWS,
    createdBy: userId,
    job: "traceability.plan-book-import",
  });
}

/** The header stands on the first line, which is no row of a CSV file's; a workbook's may begin further below. */
const linesOf = ({ header, headerLine, rows }: Table) => [{ line: headerLine, cells: header }, ...rows];

const firstName = (kind: BookImportKind, key: BookColumnKey): string =>
  BOOK_COLUMNS[kind].find((column) => column.key === key)?.names[0] ?? key;
