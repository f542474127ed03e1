import { dayOf, isDay, type Day } from "../shared/clock.ts";
import type { PlaceId, UserId } from "../shared/ids.ts";
import { EXPIRY, type MarketEvent } from "./epcis-event.ts";
import { eventLines } from "./event-lines.ts";
import { ownFacts } from "./journey.ts";
import { amountStated, type LotUnit } from "./quantity.ts";
import type { TraceFacts } from "./trace-templates.ts";
import { expiryInLines } from "./transformation.ts";

/** What a lot of each kind is in Circular 17/2021/TT-BNNPTNT: made, received from a supplier, or made up for a receiver. */
export const LOT_KINDS = ["harvest", "received", "produced", "delivered"] as const;
export type LotKind = (typeof LOT_KINDS)[number];

/** A recorded event that speaks of the lot, in the order of recording; the ones declared wrong are left out. */
export type LotEvent = {
  readonly event: MarketEvent;
  readonly placeId: PlaceId | null;
  readonly recordedAt: Date;
  readonly recordedBy: UserId | null;
};

export type LotNumber = {
  readonly gtin: string;
  readonly code: string;
  /** Of lots before events told everything (decision 016). */
  readonly besideEvents: { readonly expiresOn?: Day | null; readonly createdAt?: string } | null;
};

export type FoldedLot = {
  readonly kind: LotKind;
  readonly quantity: number;
  readonly uom: LotUnit;
  readonly placeId: PlaceId;
  readonly packedPlaceId: PlaceId | null;
  readonly producedOn: Day;
  readonly packedOn: Day;
  readonly expiresOn: Day | null;
  readonly facts: TraceFacts;
  readonly createdAt: Date;
  readonly createdBy: UserId | null;
};

/** Facts that steer the record and are not told as facts of the goods. */
const NOT_TOLD = new Set([
  ...["step", "lotKind", "producedOn", "expiries", "waste", "wasteUnit", "wasteReason", "note"],
  ...["goods", "grower", "pictures", "amount", "unit"],
]);

/**
 * What a lot is, told from its events alone: born by the last event that brings it into being, packed by the last one that
 * says so, with the facts of its field work beside its own. Undefined while no event that stands brings it into being.
 */
export function foldLot(number: LotNumber, events: readonly LotEvent[]): FoldedLot | undefined {
  const birth = events.findLast(({ event }) => isBirth(event, number));
  const line = birth && lineOf(birth.event, number);
  if (!birth || birth.placeId === null || line?.quantity === undefined) return undefined;
  const amount = amountStated(line.quantity, line.uom);
  const facts = ownFacts(birth.event);
  const bornOn = eventDay(birth.event);
  const producedOn = producedOnOf(birth.event, facts["producedOn"]) ?? bornOn;
  const packed = events.findLast(({ event }) => event.type === "ObjectEvent" && event.bizStep === "packing");
  const packedOn = packed ? eventDay(packed.event) : bornOn;
  const [first] = events;
  return {
    kind: kindOf(birth.event, facts["lotKind"]),
    quantity: amount?.amount ?? line.quantity,
    uom: amount?.unit ?? null,
    placeId: birth.placeId,
    packedPlaceId: packed?.placeId && packed.placeId !== birth.placeId ? packed.placeId : null,
    producedOn,
    packedOn: packedOn < producedOn ? producedOn : packedOn,
    expiresOn: expiryOf(birth.event, number) ?? number.besideEvents?.expiresOn ?? null,
    facts: { ...told(facts), ...factsBesideBirth(events, facts) },
    createdAt: number.besideEvents?.createdAt ? new Date(number.besideEvents.createdAt) : (first ?? birth).recordedAt,
    createdBy: birth.recordedBy,
  };
}

const eventDay = (event: MarketEvent): Day => dayOf(new Date(event.eventTime));

const lineOf = (event: MarketEvent, { gtin, code }: LotNumber) =>
  eventLines(event).find((line) => line.flow === "entered" && line.gtin === gtin && line.lot === code);

const isBirth = (event: MarketEvent, number: LotNumber): boolean => lineOf(event, number) !== undefined;

function kindOf(event: MarketEvent, said: unknown): LotKind {
  const kind = LOT_KINDS.find((known) => known === said);
  if (kind) return kind;
  return event.type === "ObjectEvent" && event.bizStep === "receiving" ? "received" : "produced";
}

/** Greens in a bag were harvested when the greens were: a transformation says so where the goods stayed what they were. */
const producedOnOf = ({ type }: MarketEvent, said: unknown): Day | undefined =>
  type === "TransformationEvent" && typeof said === "string" && isDay(said) ? said : undefined;

function expiryOf(event: MarketEvent, { gtin, code }: LotNumber): Day | undefined {
  const said = event.ilmd?.[EXPIRY] ?? expiryInLines(ownFacts(event)["expiries"], { gtin, lot: code });
  return typeof said === "string" && isDay(said) ? said : undefined;
}

const told = (facts: Readonly<Record<string, unknown>>): TraceFacts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => !NOT_TOLD.has(key))) as TraceFacts;

const chosen = (facts: TraceFacts, keys: readonly string[]): TraceFacts =>
  Object.fromEntries(Object.entries(facts).filter(([key]) => keys.includes(key)));

/** What the opening form tells in events of their own: sowing, spraying, packing, the factory's test. */
function factsBesideBirth(events: readonly LotEvent[], birthFacts: Readonly<Record<string, unknown>>): TraceFacts {
  let facts: TraceFacts = {};
  for (const { event } of events) {
    const own = ownFacts(event);
    if (event.type !== "ObjectEvent" || event.action !== "OBSERVE") continue;
    if (event.bizStep === "creating_class_instance")
      facts = { ...facts, ...chosen(told(own), ["variety"]), sownOn: eventDay(event) };
    else if (event.bizStep === "other" && own["step"] === "inputs")
      facts = {
        ...facts,
        ...chosen(told(own), ["pestControl", "pesticide", "waitingDays"]),
        sprayedOn: eventDay(event),
      };
    else if (event.bizStep === "packing") facts = { ...facts, ...chosen(told(own), ["packer"]) };
    else if (
      event.bizStep === "inspecting" &&
      own["report"] !== undefined &&
      own["report"] === birthFacts["testReport"]
    )
      facts = { ...facts, testedOn: eventDay(event) };
  }
  return facts;
}
