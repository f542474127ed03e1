import { fold } from "../shared/fold.ts";
import type { Cells } from "../shared/import-plan.ts";
import { DIARY_STEPS, STEPS_OF, type DiaryFieldKey, type DiaryStepKey } from "./diary-steps.ts";
import { STORIES } from "./story.ts";

/** What the office of a cooperative brings in from its own tables. */
export const BOOK_IMPORT_KINDS = ["diary", "harvests"] as const;
export type BookImportKind = (typeof BOOK_IMPORT_KINDS)[number];
export const isBookImportKind = (text: unknown): text is BookImportKind => text === "diary" || text === "harvests";

export type BookColumnKey =
  | "day"
  | "place"
  | "step"
  | "input"
  | "ingredient"
  | "dose"
  | "doseUnit"
  | "waitingDays"
  | "person"
  | "product"
  | "lot"
  | "reason"
  | "note"
  | "quantity"
  | "unit"
  | "sownOn";

type Column = { readonly key: BookColumnKey; readonly needed: boolean; readonly names: readonly string[] };
const column = (key: BookColumnKey, needed: boolean, ...names: string[]): Column => ({ key, needed, names });

const DAY = ["Ngày", "Day", "Date", "Ngày làm", "Ngày ghi"];
const PLACE = ["Nơi", "Place", "Thửa", "Ruộng", "Lô đất", "Thửa ruộng", "Plot", "Nơi sản xuất", "Mã thửa", "GLN"];
const PERSON = ["Người làm", "Person", "Nông hộ", "Hộ", "Worker", "Grower"];
const NOTE = ["Ghi chú", "Note", "Notes"];
const LOT = ["Mã lô", "Lot", "Lô", "Số lô", "Lot code"];

/**
 * The columns of each kind; the first name stands in the templates, the second in English ones. A cooperative's own table
 * may call them by any of the others. Every field of a step of the diary may also stand under `fact.` and its key.
 */
export const BOOK_COLUMNS: Readonly<Record<BookImportKind, readonly Column[]>> = {
  diary: [
    column("day", true, ...DAY),
    column("place", true, ...PLACE),
    column("step", true, "Việc", "Step", "Công việc", "Bước", "Work"),
    column(
      "input",
      false,
      "Vật tư, nội dung",
      "Input",
      "Vật tư",
      "Nội dung",
      "Tên vật tư",
      "Tên thuốc, phân",
      "Thuốc",
      "Phân",
    ),
    column("ingredient", false, "Hoạt chất", "Active ingredient"),
    column("dose", false, "Liều lượng", "Dose", "Liều"),
    column("doseUnit", false, "Đơn vị liều", "Dose unit"),
    column(
      "waitingDays",
      false,
      "Cách ly (ngày)",
      "Waiting days",
      "Thời gian cách ly",
      "Cách ly",
      "Số ngày cách ly",
      "PHI",
    ),
    column("person", false, ...PERSON),
    column("product", false, "Sản phẩm", "Product", "Cây trồng", "GTIN"),
    column("lot", false, ...LOT),
    column("reason", false, "Lý do", "Reason"),
    column("note", false, ...NOTE),
  ],
  harvests: [
    column("day", true, "Ngày thu hoạch", "Day", "Ngày", "Date", "Harvested on"),
    column("place", true, ...PLACE),
    column("product", true, "Sản phẩm", "Product", "Tên sản phẩm", "GTIN", "Mã sản phẩm"),
    column("quantity", true, "Sản lượng", "Quantity", "Số lượng", "Khối lượng", "Lượng"),
    column("unit", true, "Đơn vị", "Unit", "ĐVT"),
    column("lot", false, ...LOT),
    column("sownOn", false, "Ngày gieo", "Sown on", "Ngày trồng", "Ngày gieo trồng"),
    column("person", false, ...PERSON),
    column("note", false, ...NOTE),
  ],
};

/** Steps that a line of the diary may name: all but those of which a lot is born; these are the other kind of file. */
export const IMPORTED_STEPS = (Object.keys(DIARY_STEPS) as DiaryStepKey[]).filter(
  (key) => !("opensLot" in DIARY_STEPS[key]),
);

const FACT = "fact.";
const FACT_KEYS = new Set<string>(Object.values(DIARY_STEPS).flatMap(({ fields }) => fields.map(({ key }) => key)));

const plain = (name: string): string =>
  fold(name.normalize("NFKC"))
    .replace(/[^\p{L}\p{N}.]+/gu, " ")
    .trim();

/** Fields of the diary by what they are called, in any language; `fact.` and the key. */
export type FieldNames = ReadonlyMap<string, string>;
export const fieldNames = (...dictionaries: readonly Readonly<Record<string, string>>[]): FieldNames =>
  new Map(dictionaries.flatMap((names) => Object.entries(names).map(([key, name]) => [plain(name), `${FACT}${key}`])));

const keyOf = (kind: BookImportKind, name: string, fields: FieldNames): string | undefined => {
  const word = plain(name);
  if (name.trim().startsWith(FACT) && FACT_KEYS.has(name.trim().slice(FACT.length))) return name.trim();
  const column = BOOK_COLUMNS[kind].find(
    ({ key, names }) => key.toLowerCase() === word || names.some((one) => plain(one) === word),
  );
  return column?.key ?? (kind === "diary" ? fields.get(word) : undefined);
};

type BookHeader = {
  /** The column at each position; null for one that is read and left alone. */
  readonly keys: readonly (string | null)[];
  readonly missing: readonly BookColumnKey[];
  readonly unread: readonly string[];
};

/** What the cells of a header line are; the second of two columns with one meaning is left alone. */
function readBookHeader(kind: BookImportKind, cells: readonly string[], fields: FieldNames): BookHeader {
  const taken = new Set<string>();
  const keys = cells.map((name) => {
    const key = keyOf(kind, name, fields);
    if (key === undefined || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
  return {
    keys,
    missing: BOOK_COLUMNS[kind].filter(({ key, needed }) => needed && !taken.has(key)).map(({ key }) => key),
    unread: cells.filter((name, at) => keys[at] === null && name.trim() !== ""),
  };
}

type Line = { readonly line: number; readonly cells: readonly string[] };
/** Above the header a cooperative's table may have its name and its season. */
const MOST_TITLE_LINES = 10;

/**
 * Finds the header among the first lines, and reads those below it by column. Lines that begin with # are examples of the
 * template and are left alone. Without a header that has all needed columns, what the best one lacks.
 */
export function readBookTable(
  kind: BookImportKind,
  lines: readonly Line[],
  fields: FieldNames,
):
  | { readonly rows: readonly { line: number; cells: Cells }[]; readonly unread: readonly string[] }
  | { readonly missing: readonly BookColumnKey[] } {
  const headers = lines.slice(0, MOST_TITLE_LINES).map(({ cells }) => readBookHeader(kind, cells, fields));
  const at = headers.findIndex(({ missing }) => missing.length === 0);
  const header = headers[at];
  if (!header) {
    const [best] = headers.toSorted((a, b) => a.missing.length - b.missing.length);
    return { missing: best?.missing ?? [] };
  }
  const rows = lines.slice(at + 1).flatMap(({ line, cells }) => {
    const read = Object.fromEntries(
      header.keys.flatMap((key, position) => {
        const text = (cells[position] ?? "").trim();
        return key === null || text === "" ? [] : [[key, text]];
      }),
    );
    const isExample =
      cells
        .find((cell) => cell.trim() !== "")
        ?.trim()
        .startsWith("#") ?? false;
    return isExample || Object.keys(read).length === 0 ? [] : [{ line, cells: read }];
  });
  return { rows, unread: header.unread };
}

/** Where what the column "input" says goes, by step. */
export const INPUT_FIELD: Readonly<Partial<Record<DiaryStepKey, DiaryFieldKey>>> = {
  sow: "variety",
  fertilise: "product",
  spray: "product",
  irrigate: "waterSource",
  tend: "work",
  wash: "waterSource",
  grade: "grades",
  test: "laboratory",
  pack: "packing",
  transport: "vehicle",
  stock: "breed",
  feed: "product",
  medicate: "product",
  water: "work",
  ingredients: "material",
  cook: "work",
  material: "material",
  shape: "work",
  glaze: "glaze",
  fire: "kiln",
  carve: "work",
  lacquer: "lacquer",
  weave: "work",
  components: "component",
  assemble: "line",
  calibrate: "instrument",
};

/** Of which step a harvest of each way of making is. */
export const HARVEST_STEP = Object.fromEntries(
  STORIES.map((story) => [story, STEPS_OF[story].find((key) => "opensLot" in DIARY_STEPS[key])]),
) as Readonly<Record<(typeof STORIES)[number], DiaryStepKey>>;
