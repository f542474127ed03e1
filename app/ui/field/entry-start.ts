import type { FieldBook, FieldSuggestion } from "#app/domain/traceability/diary-entry.ts";
import { diaryStep, isDiaryStep } from "#app/domain/traceability/diary-steps.ts";
import { vietnamIso } from "#app/domain/shared/clock.ts";
import type { Scanned } from "#app/field/find-scanned.ts";
import { nextSteps, productsAt } from "#app/field/next-steps.ts";
import { likelyAmounts } from "#app/field/likely-amounts.ts";
import type { DiaryDraft, QueuedEntry } from "#app/field/queue-entry.ts";
import { firstUnit } from "./amount-fields.tsx";
import type { EntryStart } from "./use-entry-draft.ts";
import { momentText } from "./when-field.tsx";

/** A new form: as last time, but the amount of a harvest, which is tapped anew each time. */
export function newStart(book: FieldBook, suggestion: FieldSuggestion, queue: readonly QueuedEntry[] = []): EntryStart {
  const { step, placeId, growerCode, facts } = suggestion;
  const place = book.places.find(({ id }) => id === placeId);
  const productId = suggestion.productId ?? (place && productsAt(book, place, step)[0]?.id) ?? null;
  const product = book.products.find(({ id }) => id === productId);
  const { amount: _, note: __, ...rest } = facts;
  const likely = likelyAmounts(book, queue, { placeId, productId })[0];
  const unit = facts["unit"] ?? likely?.unit ?? firstUnit(product);
  const { opensLot, subject: about } = diaryStep(step);
  const lots = about === "lot" ? book.lots.filter(({ state }) => state !== "recalled") : [];
  const lot = lots.find((one) => one.productId === productId) ?? lots[0];
  return {
    step,
    subject: {
      placeId,
      productId: lot?.productId ?? productId ?? "",
      lotId: lot?.id ?? "",
      growerCode: growerCode ?? place?.growerCodes[0] ?? "",
      at: "",
    },
    facts: { ...withDoseUnit(step, rest), ...(opensLot && { unit }) },
    pictureKeys: [],
    clientId: null,
    result: null,
    errors: {},
  };
}

/** A dose has a unit from the start, as its list shows one. */
const withDoseUnit = (step: EntryStart["step"], facts: Readonly<Record<string, string>>) =>
  diaryStep(step).fields.some(({ key }) => key === "doseUnit") ? { doseUnit: "mlPerSprayer", ...facts } : facts;

/** An entry to be put right, with what the server had against it. */
export const editStart = ({ clientId, draft, pictureKeys, result }: QueuedEntry): EntryStart => ({
  step: draft.step,
  subject: {
    placeId: draft.placeId,
    productId: draft.productId ?? "",
    lotId: draft.lotId ?? "",
    growerCode: draft.growerCode ?? "",
    at: draft.at,
  },
  facts: draft.facts,
  pictureKeys,
  clientId,
  result,
  errors: {},
});

type Values = Readonly<Record<string, string>>;

/** A form that came back from the server, as a browser without a script sent it. */
export function returnedStart(values: Values, errors: EntryStart["errors"]): EntryStart | null {
  const { step, placeId = "", productId = "", lotId = "", growerCode = "", at = "" } = values;
  if (!isDiaryStep(step)) return null;
  const facts = Object.entries(values).flatMap(([name, value]) =>
    name.startsWith("facts.") ? [[name.slice("facts.".length), value]] : [],
  );
  return {
    step,
    subject: { placeId, productId, lotId, growerCode, at: momentText(at) },
    facts: Object.fromEntries(facts) as Values,
    pictureKeys: [],
    clientId: null,
    result: null,
    errors,
  };
}

/** The same again, now. */
export const repeatDraft = (
  { step, placeId, productId, growerCode, facts }: FieldSuggestion,
  now: Date,
): DiaryDraft => ({
  step,
  placeId,
  at: vietnamIso(now),
  facts,
  ...(productId !== null && { productId }),
  ...(growerCode !== null && { growerCode }),
});

/** The form that a scanned lot or product most likely means: the next step of its place. */
export function scannedStart(
  book: FieldBook,
  queue: readonly QueuedEntry[],
  found: Exclude<Scanned, { kind: "place" }>,
): EntryStart {
  if (found.kind === "lot") {
    const { id: lotId, placeId, productId } = found.lot;
    const steps = book.products.find(({ id }) => id === productId)?.steps ?? [];
    const step = steps.includes("pack") ? "pack" : (steps.find((one) => diaryStep(one).subject === "lot") ?? "pack");
    const start = newStart(book, { step, placeId, productId, growerCode: null, facts: {} });
    return { ...start, subject: { ...start.subject, lotId } };
  }
  const { id: productId, steps } = found.product;
  const next = nextSteps(book, queue, new Date(book.at)).find((one) => one.productId === productId);
  const place = book.places.find((one) => one.productIds.includes(productId)) ?? book.places[0];
  const step = steps.find((one) => diaryStep(one).opensLot) ?? "harvest";
  return newStart(
    book,
    next ?? { step, placeId: place?.id ?? "", productId, growerCode: place?.growerCodes[0] ?? null, facts: {} },
  );
}
