import { readDiaryValueOf, type DiaryFacts } from "./diary-entry.ts";
import { diaryStep, isDiaryStep, type DiaryStepKey } from "./diary-steps.ts";
import type { PlaceId } from "./digital-link.ts";
import {
  commissionLot,
  inspectLots,
  OWN_PREFIX,
  plotWork,
  recordWork,
  type Facts,
  type LotQuantity,
  type MarketEvent,
  type ObjectEvent,
  type SensorElement,
} from "./epcis-event.ts";
import { ownFacts } from "./journey.ts";
import { reportUri } from "./opening-events.ts";
import type { Day } from "../shared/clock.ts";

/** How an entry of the diary is told as an EPCIS event, and read back from it. */

export type EntryToTell = {
  readonly step: DiaryStepKey;
  readonly at: Date;
  readonly place: PlaceId;
  readonly facts: DiaryFacts;
  /** The GTIN of the goods the work was for, where no lot says it. */
  readonly goods?: string | undefined;
  readonly grower?: string | undefined;
  readonly pictures?: readonly string[] | undefined;
};

/** Who, for what, with which photographs: beside the fields of the step. */
const besideFields = ({ goods, grower, pictures }: EntryToTell): Facts => ({
  ...(goods === undefined ? {} : { goods }),
  ...(grower === undefined ? {} : { grower }),
  ...(pictures === undefined || pictures.length === 0 ? {} : { pictures }),
});

const measured = ({ facts: { temperature } }: EntryToTell): { sensorElementList?: readonly SensorElement[] } =>
  typeof temperature === "number"
    ? { sensorElementList: [{ sensorReport: [{ type: "Temperature", value: temperature, uom: "CEL" }] }] }
    : {};

/** A temperature is told by the sensor's report alone. */
function toldFacts(entry: EntryToTell): Facts {
  const { temperature: _, ...facts } = entry.facts;
  return { ...facts, ...besideFields(entry) };
}

/** Work on a place where no lot is yet. */
export const tellPlotEntry = (entry: EntryToTell): ObjectEvent => ({
  ...plotWork({
    at: entry.at,
    place: entry.place,
    step: entry.step,
    bizStep: diaryStep(entry.step).bizStep,
    facts: toldFacts(entry),
  }),
  ...measured(entry),
});

/** Work on a lot: a test with its verdict, a journey with its temperature, any other step. */
export function tellLotEntry(entry: EntryToTell, lot: { readonly gtin: string; readonly lot: string }): ObjectEvent {
  const when = { at: entry.at, place: entry.place, lots: [lot] };
  const facts = toldFacts(entry);
  if (entry.step === "test") {
    const own = Object.entries({ ...facts, step: entry.step }).map(([key, value]) => [`${OWN_PREFIX}:${key}`, value]);
    const report = reportUri(String(entry.facts["report"]));
    const isConformant = entry.facts["verdict"] === "passed";
    return { ...inspectLots({ ...when, report, isConformant }), ...(Object.fromEntries(own) as Facts) };
  }
  const { bizStep } = diaryStep(entry.step);
  return {
    ...recordWork({ ...when, step: entry.step, bizStep, facts }),
    ...(bizStep === "transporting" ? { disposition: "in_transit" as const } : {}),
    ...measured(entry),
  };
}

/** A lot is born of the work: a harvest, a kiln emptied, a batch. `lotFacts` are what the template of its group asks for. */
export const tellBirth = (
  entry: EntryToTell,
  birth: { readonly lot: LotQuantity; readonly lotFacts: Facts; readonly expiresOn: Day | null; readonly kind: string },
): ObjectEvent =>
  commissionLot({
    at: entry.at,
    place: entry.place,
    lot: birth.lot,
    expiresOn: birth.expiresOn,
    facts: { ...birth.lotFacts, ...toldFacts(entry), step: entry.step, lotKind: birth.kind },
  });

/** What an event that opened a lot said of the lot itself, without what the diary's step said. */
export function lotFactsOf(event: MarketEvent, step: DiaryStepKey): Facts {
  const ofStep = new Set<string>(["step", "lotKind", "goods", "grower", "pictures"]);
  for (const { key } of diaryStep(step).fields) ofStep.add(key);
  return Object.fromEntries(Object.entries(ownFacts(event)).filter(([key]) => !ofStep.has(key)));
}

export type ToldEntry = {
  readonly step: DiaryStepKey;
  readonly facts: DiaryFacts;
  readonly goods: string | null;
  readonly grower: string | null;
  readonly pictures: readonly string[];
};

/** The entry that an event tells; undefined for what is no step of the diary. */
export function readToldEntry(event: MarketEvent): ToldEntry | undefined {
  const own = ownFacts(event);
  const { step, goods, grower, pictures } = own;
  if (!isDiaryStep(step) || event.type !== "ObjectEvent") return undefined;
  const temperature = event.sensorElementList?.[0]?.sensorReport[0]?.value;
  const told = diaryStep(step).fields.flatMap((field) => {
    const value = field.kind === "temperature" ? temperature : readDiaryValueOf(field, own[field.key]);
    return value === undefined ? [] : [[field.key, value] as const];
  });
  return {
    step,
    facts: Object.fromEntries(told),
    goods: typeof goods === "string" ? goods : null,
    grower: typeof grower === "string" ? grower : null,
    pictures: Array.isArray(pictures) ? (pictures as string[]) : [],
  };
}
