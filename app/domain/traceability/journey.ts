import { dayOf, type Day } from "../shared/clock.ts";
import type { LotId, PlaceId, TraceEventId } from "../shared/ids.ts";
import { BEGIN_STEPS, isDiaryStep, WAITING_STEPS } from "./diary-steps.ts";
import { OWN_PREFIX, type Facts } from "./epcis-event.ts";
import type { LinkRole } from "./event-lines.ts";
import type { PlaceKind } from "./place.ts";

/** An event as it is stored, with the place that its reader sees. */
export type StoredEvent = {
  readonly lotId: LotId;
  /** In which part of the event the lot stands. */
  readonly role: LinkRole;
  readonly id: TraceEventId;
  readonly eventHash: string;
  readonly bizStep: string | null;
  readonly disposition: string | null;
  readonly action: string | null;
  readonly occurredAt: Date;
  readonly recordedAt: Date;
  readonly placeId: PlaceId | null;
  readonly body: { readonly [key: string]: unknown };
  /** When a later entry declared it wrong; the event itself never changes. */
  readonly declaredWrongAt: Date | null;
  readonly placeName: string | null;
  readonly placeNameEn: string | null;
  readonly placeKind: PlaceKind | null;
  readonly formerName: string | null;
  readonly gln: string | null;
  readonly glnExtension: string | null;
  readonly keeperName: string | null;
  readonly commune: string | null;
  readonly communeEn: string | null;
};

export const JOURNEY_KINDS = [
  "sown",
  "treated",
  "made",
  "packed",
  "processed",
  "used",
  "inspected",
  "shipped",
  "received",
  "taken",
  "marketed",
  "turnedAway",
  "held",
  "released",
  "recalled",
  "work",
] as const;
export type JourneyKind = (typeof JOURNEY_KINDS)[number];

export type JourneyPlace = {
  readonly name: string;
  readonly nameEn: string | null;
  readonly kind: PlaceKind;
  readonly gln: string;
  readonly extension: string;
  readonly formerName: string | null;
  readonly keeper: string | null;
  readonly commune: string;
  readonly communeEn: string;
};

/** One thing that happened to a lot, as a reader is told it. */
export type JourneyStop = {
  readonly eventId: TraceEventId;
  readonly eventHash: string;
  readonly kind: JourneyKind;
  readonly on: Day;
  readonly recordedOn: Day;
  readonly place: JourneyPlace | null;
  /** What the recorder said beside it, by the keys of the trace templates. */
  readonly facts: Facts;
  /** Of an inspection; null for everything else. */
  readonly isConformant: boolean | null;
  readonly declaredWrongOn: Day | null;
};

const BY_STEP: Readonly<Record<string, JourneyKind>> = {
  creating_class_instance: "sown",
  commissioning: "made",
  packing: "packed",
  shipping: "shipped",
  transporting: "shipped",
  receiving: "received",
};

function kindOf(event: StoredEvent, facts: Facts): JourneyKind {
  if (event.role === "field") return fieldKindOf(facts["step"]);
  if (event.role === "input") return "used";
  if (event.role === "output" && event.bizStep !== "packing") return "processed";
  if (event.bizStep === "holding") return event.disposition === "recalled" ? "recalled" : "held";
  if (event.bizStep === "inspecting" && isRelease(event)) return "released";
  if (event.bizStep === "inspecting") return hasVerdict(event) ? "inspected" : "work";
  // A market's board: goods put out at a stall, or not let in.
  if (facts["step"] === "marketIntake") return event.bizStep === "stocking" ? "marketed" : "turnedAway";
  if (event.bizStep === "other" && facts["step"] === "inputs") return "treated";
  // Goods of somebody outside the market come into the record here; that is a beginning, not the end of a way.
  if (event.bizStep === "receiving" && event.action === "ADD") return "taken";
  return BY_STEP[event.bizStep ?? ""] ?? "work";
}

/** Work on the place where the lot grew or was made: goods that came in there are no arrival of the lot. */
function fieldKindOf(step: unknown): JourneyKind {
  if (!isDiaryStep(step)) return "work";
  if (WAITING_STEPS.includes(step)) return "treated";
  return BEGIN_STEPS.includes(step) ? "sown" : "work";
}

/** Grading and trying out look at goods as well, and judge no lot. */
const hasVerdict = ({ disposition }: StoredEvent): boolean =>
  disposition === "conformant" || disposition === "non_conformant";

/** A release unsets what the hold had set to persist (EPCIS 2.0, 7.3.8). */
function isRelease({ body }: StoredEvent): boolean {
  const persistent = body["persistentDisposition"];
  return typeof persistent === "object" && persistent !== null && "unset" in persistent;
}

/** The facts under our own names, whether they stand at the event or in its lot master data. */
export function ownFacts(body: StoredEvent["body"]): Facts {
  const ilmd = typeof body["ilmd"] === "object" && body["ilmd"] !== null ? Object.entries(body["ilmd"]) : [];
  const start = `${OWN_PREFIX}:`;
  const own = [...ilmd, ...Object.entries(body)].filter(([key]) => key.startsWith(start));
  return Object.fromEntries(own.map(([key, value]) => [key.slice(start.length), value as Facts[string]]));
}

const placeOf = (event: StoredEvent): JourneyPlace | null =>
  event.placeName === null || event.placeKind === null || event.gln === null || event.commune === null
    ? null
    : {
        name: event.placeName,
        nameEn: event.placeNameEn,
        kind: event.placeKind,
        gln: event.gln,
        extension: event.glnExtension ?? "",
        formerName: event.formerName,
        keeper: event.keeperName,
        commune: event.commune,
        communeEn: event.communeEn ?? event.commune,
      };

/** The journey of a lot, told from its events in the order given. */
export const readJourney = (events: readonly StoredEvent[]): JourneyStop[] =>
  events.map((event) => {
    const facts = ownFacts(event.body);
    const kind = kindOf(event, facts);
    return {
      eventId: event.id,
      eventHash: event.eventHash,
      kind,
      on: dayOf(event.occurredAt),
      recordedOn: dayOf(event.recordedAt),
      place: placeOf(event),
      facts,
      isConformant: kind === "inspected" ? event.disposition !== "non_conformant" : null,
      declaredWrongOn: event.declaredWrongAt && dayOf(event.declaredWrongAt),
    };
  });

/** The last stop of a kind that nobody declared wrong. */
export const lastStop = (journey: readonly JourneyStop[], kind: JourneyKind): JourneyStop | undefined =>
  journey.findLast((stop) => stop.kind === kind && stop.declaredWrongOn === null);

/** The drawn line: where it was made, packed, on the way, at the market. What is not recorded yet is drawn as coming. */
export const MAIN_STOPS = ["made", "packed", "shipped", "received"] as const satisfies readonly JourneyKind[];
export type MainStop = { readonly kind: (typeof MAIN_STOPS)[number]; readonly stop: JourneyStop | null };

export const mainStops = (journey: readonly JourneyStop[], begin: JourneyStop | null = null): MainStop[] =>
  MAIN_STOPS.map((kind) => ({
    kind,
    stop:
      atMarket(journey, kind) ?? lastStop(journey, kind) ?? (kind === "made" && begin?.kind === "made" ? begin : null),
  }));

/** What a market's board wrote of its arrival says best where it stands. */
const atMarket = (journey: readonly JourneyStop[], kind: JourneyKind): JourneyStop | undefined =>
  kind === "received" ? lastStop(journey, "marketed") : undefined;
