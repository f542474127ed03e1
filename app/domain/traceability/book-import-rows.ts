import { dayOf, vietnamIso, type Day } from "../shared/clock.ts";
import type { Cells, RowFault } from "../shared/import-plan.ts";
import type { RefusalCode, RefusalFacts } from "../shared/refusal.ts";
import { IMPORTED_STEPS, INPUT_FIELD, type BookColumnKey } from "./book-import-columns.ts";
import {
  findGrower,
  findPlace,
  findProduct,
  type BookKnown,
  type Found,
  type KnownPlace,
  type KnownProduct,
} from "./book-import-known.ts";
import { CHOICE_WORDS, STEP_WORDS } from "./book-import-words.ts";
import { readDiaryFacts, type DiaryEntry } from "./diary-entry.ts";
import { diaryStep, type DiaryStepKey } from "./diary-steps.ts";
import { isMemberOn } from "./grower.ts";
import { normalizeLotCode } from "./lot-code.ts";
import { readDays, readDose, readWord, readWrittenDay, readWrittenNumber } from "./written-values.ts";

/** An entry as the diary takes it, but for the id that makes it be written once. */
export type EntryDraft = Omit<DiaryEntry, "clientId" | "pictures">;

/** What a row comes to: the entries it writes, what stands behind them, and what its writer should know. */
export type BookRow = {
  readonly entries: readonly EntryDraft[];
  /** The code under which the lot is opened; null: the next free one. */
  readonly lotCode: string | null;
  readonly isThere: boolean;
  readonly faults: readonly RowFault[];
  readonly warnings: readonly RowFault[];
  /** Ids and states of what the row stands on: when one of them changes, it is not written. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** What was said of the row by what the book held then; rows written before it change that too. */
  readonly softFacts?: Readonly<Record<string, unknown>>;
};

/** Collects what is wrong and what is odd while a row is read. */
export class RowNotes {
  readonly faults: RowFault[] = [];
  readonly warnings: RowFault[] = [];
  fault(column: string | null, code: RefusalCode, facts: RefusalFacts = {}): undefined {
    this.faults.push({ column, code, facts });
  }
  warn(column: string | null, code: RefusalCode, facts: RefusalFacts = {}): void {
    this.warnings.push({ column, code, facts });
  }
}

export const said = (cells: Cells, column: BookColumnKey): string => (cells[column] ?? "").trim();

/** Reads the cells that both kinds of file have. */
export function readWhenAndWhere(cells: Cells, known: BookKnown, notes: RowNotes) {
  const when = readWrittenDay(said(cells, "day"));
  if (!when) notes.fault("day", "imports.not-a-day");
  else if (when.day > known.today || when.at > known.now) notes.fault("day", "traceability.day-to-come");
  const place = placeOf(cells, known, notes);
  const person = personOf(cells, when?.day ?? known.today, known, notes);
  return { when, place, person };
}

function placeOf(cells: Cells, known: BookKnown, notes: RowNotes): KnownPlace | undefined {
  const text = said(cells, "place");
  if (text === "") return notes.fault("place", "imports.cell-empty");
  return taken(findPlace(known, text), (fault) => notes.fault("place", `imports.plot-${fault}`, { name: text }));
}

export function productOf(cells: Cells, known: BookKnown, notes: RowNotes): KnownProduct | undefined {
  const text = said(cells, "product");
  return taken(findProduct(known, text), (fault) => notes.fault("product", `imports.good-${fault}`, { name: text }));
}

const taken = <Thing>(answer: Found<Thing>, say: (fault: "unknown" | "several") => undefined): Thing | undefined =>
  "found" in answer ? answer.found : say(answer.fault);

/** The code of a member of that day; somebody else's name is kept as a note. */
function personOf(cells: Cells, day: Day, known: BookKnown, notes: RowNotes): { code?: string; note?: string } {
  const text = said(cells, "person");
  if (text === "") return {};
  const answer = findGrower(known, text);
  if ("found" in answer && isMemberOn(answer.found, day)) return { code: answer.found.code };
  notes.warn("person", `imports.person-${"fault" in answer ? answer.fault : "unknown"}`, { name: text });
  return { note: text };
}

/** Work on a plot or on a lot: one row, one entry. */
export function planDiaryRow(cells: Cells, known: BookKnown): BookRow {
  const notes = new RowNotes();
  const { when, place, person } = readWhenAndWhere(cells, known, notes);
  const step = stepOf(cells, notes);
  const product = said(cells, "product") === "" ? undefined : productOf(cells, known, notes);
  const lot = step && lotOf(cells, { step, product, day: when?.day }, known, notes);
  const typed = step ? typedFacts(cells, step, person.note, notes) : {};
  const { faults } = step ? readDiaryFacts(step, typed) : { faults: [] };
  if (step)
    for (const { field, fault } of faults) {
      const at = columnOfField(step, field);
      if (!notes.faults.some(({ column }) => column === at)) notes.fault(at, `imports.cell-${fault}`);
    }
  const facts = { place, product: product?.id, lot: lot && { id: lot.id, state: lot.state }, person: person.code };
  if (!when || !place || !step || notes.faults.length > 0) return failed(notes, facts);
  const isAlike = known.entries.some(
    (entry) => entry.placeId === place.id && entry.step === step && entry.day === dayOf(when.at),
  );
  if (isAlike) notes.warn("day", "imports.entry-alike");
  const entry: EntryDraft = {
    step,
    placeId: place.id,
    at: vietnamIso(when.at),
    facts: typed,
    ...(product ? { productId: product.id } : {}),
    ...(lot ? { lotId: lot.id } : {}),
    ...(person.code ? { growerCode: person.code } : {}),
  };
  return {
    entries: [entry],
    lotCode: null,
    isThere: false,
    faults: notes.faults,
    warnings: notes.warnings,
    facts,
    softFacts: { isAlike },
  };
}

export const failed = ({ faults, warnings }: RowNotes, facts: BookRow["facts"]): BookRow => ({
  entries: [],
  lotCode: null,
  isThere: false,
  faults,
  warnings,
  facts,
});

function stepOf(cells: Cells, notes: RowNotes): DiaryStepKey | undefined {
  const text = said(cells, "step");
  if (text === "") return notes.fault("step", "imports.cell-empty");
  const step = readWord(text, STEP_WORDS);
  if (step === undefined) return notes.fault("step", "imports.step-unknown", { name: text });
  return IMPORTED_STEPS.includes(step) ? step : notes.fault("step", "imports.step-opens-lot");
}

function lotOf(
  cells: Cells,
  { step, product, day }: { step: DiaryStepKey; product: KnownProduct | undefined; day: Day | undefined },
  { lots }: BookKnown,
  notes: RowNotes,
) {
  const text = said(cells, "lot");
  const { subject } = diaryStep(step);
  if (text === "") return subject === "lot" ? notes.fault("lot", "imports.cell-empty") : undefined;
  if (subject === "place") {
    notes.warn("lot", "imports.cell-not-asked");
    return undefined;
  }
  const code = normalizeLotCode(text);
  const named = lots.filter((lot) => lot.code === code && (!product || lot.productId === product.id));
  const [lot, another] = named;
  if (!lot) return notes.fault("lot", "imports.own-lot-unknown", { name: text });
  if (another) return notes.fault("lot", "imports.own-lot-several", { name: text });
  if (day !== undefined && day < lot.producedOn)
    return notes.fault("day", "traceability.work-before-lot", { code: lot.code, day: lot.producedOn });
  if (step === "pack" && lot.state !== "open") return notes.fault("lot", "traceability.lot-held", { code: lot.code });
  return lot;
}

/** The step's facts as the diary's form would send them; cells that the step has no field for are named. */
function typedFacts(cells: Cells, step: DiaryStepKey, personNote: string | undefined, notes: RowNotes) {
  const asked = new Map(diaryStep(step).fields.map((field) => [field.key, field]));
  const typed: Record<string, string> = {};
  const put = (column: string, field: string | undefined, text: string): void => {
    if (text === "") return;
    const kind = field === undefined ? undefined : asked.get(field)?.kind;
    if (field === undefined || kind === undefined) return notes.warn(column, "imports.cell-not-asked");
    typed[field] = cellFor(kind, text, column, notes);
  };
  put("input", INPUT_FIELD[step], said(cells, "input"));
  put("ingredient", "activeIngredient", said(cells, "ingredient"));
  put("reason", "reason", said(cells, "reason"));
  put("waitingDays", "waitingDays", said(cells, "waitingDays"));
  for (const [column, text] of Object.entries(cells)) {
    if (column.startsWith("fact.")) put(column, column.slice("fact.".length), text.trim());
  }
  putDose(cells, asked.has("dose"), typed, notes);
  const note = [said(cells, "note"), personNote && `Người làm: ${personNote}`].filter(Boolean).join(" · ");
  put("note", "note", note);
  return typed;
}

function cellFor(kind: string, text: string, column: string, notes: RowNotes): string {
  switch (kind) {
    case "decimal":
    case "temperature":
    case "count": {
      const number = readWrittenNumber(text);
      if (number?.isGuessed) notes.warn(column, "imports.number-guessed", { written: text, value: number.value });
      return number === undefined ? text : String(number.value);
    }
    case "days":
      return String(readDays(text) ?? text);
    case "choice":
      return readWord(text, CHOICE_WORDS) ?? text;
    default:
      return text;
  }
}

function putDose(cells: Cells, isAsked: boolean, typed: Record<string, string>, notes: RowNotes): void {
  const [dose, unit] = [said(cells, "dose"), said(cells, "doseUnit")];
  if (dose === "" && unit === "") return;
  if (!isAsked) return notes.warn("dose", "imports.cell-not-asked");
  const read = readDose(dose, unit);
  if (!read) return notes.fault("dose", "imports.dose-unread");
  if (read.amount.isGuessed) notes.warn("dose", "imports.number-guessed", { written: dose, value: read.amount.value });
  typed["dose"] = String(read.amount.value);
  typed["doseUnit"] = read.unit;
}

/** The column in which a field of a step stands. */
function columnOfField(step: DiaryStepKey, field: string): string {
  if (INPUT_FIELD[step] === field) return "input";
  if (field === "activeIngredient") return "ingredient";
  if (field === "dose" || field === "doseUnit") return "dose";
  return ["waitingDays", "reason", "note"].includes(field) ? field : `fact.${field}`;
}
