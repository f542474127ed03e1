import { vietnamIso } from "../shared/clock.ts";
import type { Cells } from "../shared/import-plan.ts";
import { HARVEST_STEP } from "./book-import-columns.ts";
import type { BookKnown, KnownPlace, KnownProduct } from "./book-import-known.ts";
import {
  failed,
  productOf,
  readWhenAndWhere,
  RowNotes,
  said,
  type BookRow,
  type EntryDraft,
} from "./book-import-rows.ts";
import type { HarvestUnit } from "./diary-steps.ts";
import { holdUntil } from "./interval.ts";
import { normalizeLotCode } from "./lot-code.ts";
import { readHarvestUnit, readWrittenDay, readWrittenNumber, type WrittenMoment } from "./written-values.ts";

const MOST_AMOUNT = 1_000_000;

/**
 * A harvest, and the lot that is born of it. One inside the waiting days of a treatment is planned as it was, with the
 * warning that its lot will be held (Law 41/2013/QH13 art. 72): what happened in the field is recorded, then judged.
 */
export function planHarvestRow(cells: Cells, known: BookKnown): BookRow {
  const notes = new RowNotes();
  const { when, place, person } = readWhenAndWhere(cells, known, notes);
  const product =
    said(cells, "product") === "" ? notes.fault("product", "imports.cell-empty") : productOf(cells, known, notes);
  const amount = amountOf(cells, notes);
  const unit = product && unitOf(cells, product, notes);
  if (unit === "pack" && amount !== undefined && !Number.isInteger(amount))
    notes.fault("quantity", "traceability.packs-are-whole");
  const sown = sownOf(cells, when, notes);
  const code = product && codeOf(cells, product, known, notes);
  if (product && !product.canOpenLot) notes.fault("product", "imports.first-lot-by-hand");
  const until = when && place ? holdUntil(when.at, known.treatments.get(place.id) ?? []) : undefined;
  const facts = {
    place,
    product: product && { id: product.id, canOpenLot: product.canOpenLot },
    person: person.code,
    until,
    code,
  };
  if (code?.there && place && when) {
    const { producedOn, placeId } = code.there;
    if (producedOn === when.day && placeId === place.id) return { ...failed(notes, facts), faults: [], isThere: true };
    notes.fault("lot", "traceability.lot-code-taken", { code: code.text ?? "" });
  }
  if (!when || !place || !product || amount === undefined || !unit || notes.faults.length > 0)
    return failed(notes, facts);
  if (until !== undefined) notes.warn("day", "imports.inside-interval", { until });
  const alike = known.lots.some(
    (lot) => lot.productId === product.id && lot.placeId === place.id && lot.producedOn === when.day,
  );
  if (alike) notes.warn("day", "imports.harvest-alike");
  const step = HARVEST_STEP[product.story];
  const note = [said(cells, "note"), person.note && `Người làm: ${person.note}`].filter(Boolean).join(" · ");
  const harvest: EntryDraft = {
    step,
    placeId: place.id,
    at: vietnamIso(when.at),
    productId: product.id,
    facts: { amount: String(amount), unit, ...(note === "" ? {} : { note }) },
    ...(person.code ? { growerCode: person.code } : {}),
  };
  const sowing = sown && sowingEntry(known, place, product, sown, person.code);
  return {
    entries: [...(sowing ? [sowing] : []), harvest],
    lotCode: code?.text ?? null,
    isThere: false,
    faults: notes.faults,
    warnings: notes.warnings,
    facts,
    softFacts: { alike, sows: sowing !== undefined },
  };
}

function amountOf(cells: Cells, notes: RowNotes): number | undefined {
  const text = said(cells, "quantity");
  if (text === "") return notes.fault("quantity", "imports.cell-empty");
  const number = readWrittenNumber(text);
  if (number === undefined || number.value <= 0 || number.value > MOST_AMOUNT)
    return notes.fault("quantity", "imports.cell-not-a-number");
  if (number.isGuessed) notes.warn("quantity", "imports.number-guessed", { written: text, value: number.value });
  return number.value;
}

function unitOf(cells: Cells, product: KnownProduct, notes: RowNotes): HarvestUnit | undefined {
  const text = said(cells, "unit");
  if (text === "") return notes.fault("unit", "imports.cell-empty");
  const unit = readHarvestUnit(text, [product.unit, product.unitEn]);
  if (unit === undefined) return notes.fault("unit", "imports.unit-unknown", { name: text, sale: product.unit });
  if (product.lastUnit !== null && product.lastUnit !== unit) notes.warn("unit", "imports.unit-unusual");
  return unit;
}

function sownOf(cells: Cells, when: WrittenMoment | undefined, notes: RowNotes): WrittenMoment | undefined {
  const text = said(cells, "sownOn");
  if (text === "") return undefined;
  const sown = readWrittenDay(text);
  if (!sown) return notes.fault("sownOn", "imports.not-a-day");
  if (when && sown.day > when.day) return notes.fault("sownOn", "imports.sown-after-harvest");
  return sown;
}

function codeOf(cells: Cells, product: KnownProduct, { lots }: BookKnown, notes: RowNotes) {
  const typed = said(cells, "lot");
  if (typed === "") return { text: null, there: undefined };
  const text = normalizeLotCode(typed);
  if (text === undefined) return notes.fault("lot", "traceability.lot-code-invalid");
  return { text, there: lots.find((lot) => lot.productId === product.id && lot.code === text) };
}

/** The sowing that the row tells along, unless the book has it. */
function sowingEntry(
  known: BookKnown,
  place: KnownPlace,
  product: KnownProduct,
  sown: WrittenMoment,
  growerCode: string | undefined,
): EntryDraft | undefined {
  if (product.story !== "crop") return undefined;
  const isKnown = known.entries.some(
    (entry) => entry.placeId === place.id && entry.step === "sow" && entry.day === sown.day,
  );
  if (isKnown) return undefined;
  return {
    step: "sow",
    placeId: place.id,
    at: vietnamIso(sown.at),
    productId: product.id,
    facts: {},
    ...(growerCode ? { growerCode } : {}),
  };
}
