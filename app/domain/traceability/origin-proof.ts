import { addDays, dayOf, isDay, type Day } from "../shared/clock.ts";
import type { Facts } from "./epcis-event.ts";
import { ownFacts } from "./journey.ts";

/** An event of a lot or of one it was made of, as far as it proves something. */
export type ProofEvent = {
  readonly id: string;
  readonly bizStep: string | null;
  readonly disposition: string | null;
  readonly occurredAt: Date;
  readonly lotCode: string;
  /** The lot came into being with it: its harvest. */
  readonly isBirth: boolean;
  readonly body: { readonly [key: string]: unknown };
};

/** What was given to the crop or the animals, and from which day their goods may be harvested after it. */
export type ToldTreatment = {
  readonly key: string;
  readonly kind: "spray" | "medicate" | "fertilise";
  readonly on: Day;
  readonly product: string | null;
  readonly activeIngredient: string | null;
  readonly dose: string | null;
  readonly doseUnit: string | null;
  readonly waitingDays: number | null;
  readonly safeFrom: Day | null;
};
export type ToldTest = {
  readonly key: string;
  readonly on: Day;
  readonly laboratory: string | null;
  readonly report: string | null;
  readonly isPassed: boolean;
  readonly lotCode: string;
};
export type OriginProof = {
  readonly treatments: readonly ToldTreatment[];
  readonly tests: readonly ToldTest[];
  /** Of each lot that was treated before its harvest: the first day after all waiting days, and whether it was waited for. */
  readonly intervals: readonly KeptInterval[];
};
export type KeptInterval = {
  readonly lotCode: string;
  readonly harvestedOn: Day;
  readonly safeFrom: Day;
  readonly isKept: boolean;
};

/** `inputs` is the spraying that the form of a lot tells; the others are steps of the diary. */
const TREATMENTS: Readonly<Record<string, ToldTreatment["kind"]>> = {
  inputs: "spray",
  spray: "spray",
  medicate: "medicate",
  fertilise: "fertilise",
};

/**
 * Treatments and tests of a lot and of the lots it was made of, told once each, in the order in which they happened. Events
 * that declare nothing of that kind are passed over.
 */
export function tellProof(events: readonly ProofEvent[]): OriginProof {
  const treatments = new Map<string, ToldTreatment>();
  const tests = new Map<string, ToldTest>();
  for (const event of events) {
    const treatment = treatmentOf(event);
    if (treatment) treatments.set(event.id, treatment);
    const test = testOf(event);
    if (test) tests.set(event.id, test);
  }
  return {
    treatments: [...treatments.values()],
    tests: [...tests.values()],
    intervals: intervalsOf(events, treatments),
  };
}

/** What was treated after the harvest is of the next one. */
function intervalsOf(events: readonly ProofEvent[], treatments: ReadonlyMap<string, ToldTreatment>): KeptInterval[] {
  return events
    .filter(({ isBirth }) => isBirth)
    .flatMap(({ lotCode, occurredAt }): KeptInterval[] => {
      const harvestedOn = dayOf(occurredAt);
      const ends = events
        .filter((event) => event.lotCode === lotCode)
        .flatMap(({ id }) => treatments.get(id) ?? [])
        .flatMap(({ on, safeFrom }) => (safeFrom !== null && on <= harvestedOn ? [safeFrom] : []));
      const safeFrom = ends.sort().at(-1);
      return safeFrom === undefined ? [] : [{ lotCode, harvestedOn, safeFrom, isKept: harvestedOn >= safeFrom }];
    });
}

function treatmentOf(event: ProofEvent): ToldTreatment | undefined {
  const facts = ownFacts(event.body);
  const kind = TREATMENTS[textOf(facts, "step") ?? ""];
  const product = textOf(facts, "product") ?? textOf(facts, "pesticide");
  if (!kind || product === null) return undefined;
  const on = dayOf(event.occurredAt);
  const waitingDays = numberOf(facts, "waitingDays");
  const said = textOf(facts, "safeFrom");
  const counted = waitingDays === null ? null : addDays(on, waitingDays);
  return {
    key: event.id,
    kind,
    on,
    product,
    activeIngredient: textOf(facts, "activeIngredient"),
    dose: textOf(facts, "dose"),
    doseUnit: textOf(facts, "doseUnit"),
    waitingDays,
    safeFrom: said !== null && isDay(said) ? said : counted,
  };
}

/** Releases unset what a hold had set and are no test; grading has no verdict. */
function testOf(event: ProofEvent): ToldTest | undefined {
  const { bizStep, disposition, body } = event;
  const isTest = (bizStep === "inspecting" || bizStep === "sampling") && body["persistentDisposition"] === undefined;
  if (!isTest || (disposition !== "conformant" && disposition !== "non_conformant")) return undefined;
  const facts = ownFacts(body);
  const [report, laboratory] = [textOf(facts, "report"), textOf(facts, "laboratory")];
  if (report === null && laboratory === null && body["bizTransactionList"] === undefined) return undefined;
  const isPassed = disposition === "conformant";
  return { key: event.id, on: dayOf(event.occurredAt), laboratory, report, isPassed, lotCode: event.lotCode };
}

function textOf(facts: Facts, key: string): string | null {
  const value = facts[key];
  return typeof value === "string" && value.trim() !== "" ? value : typeof value === "number" ? String(value) : null;
}
function numberOf(facts: Facts, key: string): number | null {
  const value = facts[key];
  return typeof value === "number" && Number.isFinite(value) ? value : null;
}
