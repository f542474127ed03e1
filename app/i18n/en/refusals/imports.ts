import { sentences } from "../../sentences.ts";

const listOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [String(value)]);

export const importRefusals = sentences({
  "imports.not-utf8": () => "The file is not UTF-8. Please save it from the spreadsheet as CSV UTF-8.",
  "imports.not-a-table": () => "This file cannot be read as a CSV table or an Excel workbook (.xlsx).",
  "imports.sheet-too-large": () =>
    "This spreadsheet is too large to read. Please keep only the rows to bring in, or split it.",
  "imports.no-file": () => "Please choose a file.",
  "imports.columns-missing": ({ missing }, f) => `The file lacks the columns ${f.list(listOf(missing))}.`,
  "imports.empty": () => "The file has no row below its column names.",
  "imports.too-long": ({ limit }, f) => `A file has at most ${f.number(Number(limit))} rows. Please divide it.`,
  "imports.not-planned": () => "This file no longer waits for a word. Please reload the page.",
  "imports.seller-unknown": () => "No seller here has this tax code. Bring the sellers in first.",
  "imports.product-unknown": () => "That seller has no product with this GTIN here. Bring the products in first.",
  "imports.lot-unknown": () => "There is no such lot here. Bring the lots in first.",
  "imports.place-unknown": ({ name }) => `The seller has entered no place called “${name}”, or several.`,
  "imports.commune-unknown": ({ name }) => `There is no commune or ward called “${name}”, former names included.`,
  "imports.commune-divided": ({ name, codes }, f) =>
    `“${name}” now lies in several communes (${f.list(listOf(codes))}). Please write the five-digit code.`,
  "imports.email-taken": () => "This mail address belongs to another account.",
  "imports.repeated": ({ line }) => `The same as line ${line} of the file.`,
  "imports.range-backwards": () => "The last number is before the first.",
  "imports.range-taken": ({ first, last }) => `Overlaps the range ${first}–${last} that is here already.`,
});
