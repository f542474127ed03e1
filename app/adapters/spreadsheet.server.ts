import { strFromU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { readSheet } from "read-excel-file/universal";
import writeXlsxFile from "write-excel-file/node";
import { Refusal } from "#app/domain/shared/refusal.ts";
import type { NewSheet, Table } from "#app/domain/shared/ctx.ts";

/** What a book of a cooperative needs many times over; a bomb of zeros is stopped before it is unpacked. */
const MOST_UNPACKED_BYTES = 48 * 1024 * 1024;
const MOST_PARTS = 500;
const MOST_ROWS = 60_000;
const MOST_COLUMNS = 64;
const MOST_CELL_LENGTH = 4_000;

/** An .xlsx file is a ZIP archive; a table of text cannot begin so. */
export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;

const tooLarge = (): Refusal => new Refusal("imports.sheet-too-large", { field: "file" });

/**
 * The first sheet of an .xlsx file as text: days as `YYYY-MM-DD`, numbers with a decimal comma as people here write them,
 * text as it stands (leading zeros too). A formula is never run: its last value, as the spreadsheet stored it, is read.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Table> {
  const clean = await repacked(bytes);
  try {
    const rows = await readSheet(clean, { parseNumber: (written: string) => numberAsText(written) });
    const [header, ...rest] = rows.map((row, at) => ({ line: at + 1, cells: row.map(cellText) })).filter(hasText);
    return { header: header?.cells ?? [], headerLine: header?.line ?? 1, rows: rest };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("imports.not-a-table", { field: "file" });
  }
}

const hasText = ({ cells }: { readonly cells: readonly string[] }): boolean => cells.some((cell) => cell !== "");

/**
 * The archive's tables alone, unpacked under our limits and packed again without compression: the reader cannot be given
 * more than was counted here. fflate never writes beyond the size that an entry declares.
 */
async function repacked(bytes: Uint8Array): Promise<Blob> {
  let total = 0;
  let parts = 0;
  let unpacked: Unzipped;
  try {
    unpacked = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const isWanted = name.endsWith(".xml") || name.endsWith(".xml.rels");
        if (isWanted) {
          total += originalSize;
          parts += 1;
          if (total > MOST_UNPACKED_BYTES || parts > MOST_PARTS) throw tooLarge();
        }
        return isWanted;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal("imports.not-a-table", { field: "file" });
  }
  for (const [name, part] of Object.entries(unpacked)) {
    if (name.startsWith("xl/worksheets/")) refuseFarCells(strFromU8(part));
  }
  return new Blob([new Uint8Array(zipSync(unpacked, { level: 0 }))]);
}

const CELLS_AND_ROWS = /<(?:[^\s<>/:]+:)?(c|row)(?=[\s/>])([^>]*)>/g;

/** One cell in the last row of a sheet would make a table of a million rows: addresses are bounded before it is built. */
function refuseFarCells(sheet: string): void {
  for (const [, tag, attributes = ""] of sheet.matchAll(CELLS_AND_ROWS)) {
    const address = /\br\s*=\s*["']([^"']*)["']/.exec(attributes)?.[1];
    if (tag === "row" && address === undefined) continue;
    const [, letters = "", digits = ""] = /^([A-Z]{0,3})(\d{1,7})$/.exec(address ?? "") ?? [];
    if ((tag === "c") !== (letters !== "") || digits === "")
      throw new Refusal("imports.not-a-table", { field: "file" });
    if (Number(digits) > MOST_ROWS || columnOf(letters) > MOST_COLUMNS) throw tooLarge();
  }
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);

/** What a spreadsheet shows of a number that it keeps in binary: fifteen digits. */
function numberAsText(written: string): string {
  const value = Number(written);
  if (!Number.isFinite(value)) return written;
  const digits = Number(value.toPrecision(15));
  const text = Number.isSafeInteger(digits) ? BigInt(digits).toString() : String(digits);
  return text.replace(".", ",");
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  const isPlain = typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean";
  const written = cell instanceof Date ? cell.toISOString().slice(0, 10) : isPlain ? String(cell) : "";
  const text = written.normalize("NFC").trim();
  if (text.length > MOST_CELL_LENGTH) throw tooLarge();
  return text;
}

/** A file of sheets to be filled in: the first row of each stands still and is bold. */
export async function writeXlsx(sheets: readonly NewSheet[]): Promise<Uint8Array> {
  const written = writeXlsxFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      stickyRowsCount: 1,
      columns: widths.map((width) => ({ width })),
      data: rows.map((row, at) =>
        row.map((value) => ({
          value,
          type: String,
          format: "@",
          ...(at === 0 ? { fontWeight: "bold" as const, backgroundColor: "#E8F0E2" } : {}),
        })),
      ),
    })),
  );
  return new Uint8Array(await written.toBuffer());
}
