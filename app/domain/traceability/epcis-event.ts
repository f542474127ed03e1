import { VIETNAM_OFFSET, vietnamIso, type Day } from "../shared/clock.ts";
import type { BizStep, BizTransactionType, Disposition, ErrorReason, SourceDestinationType } from "./cbv.ts";
import { GS1_ORIGIN, itemLink, placeLink, type PlaceId } from "./digital-link.ts";

/**
 * Builds the EPCIS 2.0 events of this market. Identifiers are links on id.gs1.org, not on our own address, so that a
 * stored event stays true when the market moves.
 */

/** Namespace of what GS1 has no word for: artisans, materials, tests, warranties. */
export const OWN_NAMESPACE = "https://cholanh.vn/voc/";
export const OWN_PREFIX = "cholanh";

export const EPCIS_CONTEXT = [
  "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
  { [OWN_PREFIX]: OWN_NAMESPACE, cbvmda: "urn:epcglobal:cbv:mda" },
] as const;

/** Last day of use of a lot (CBV 2.0 §9.3, lot-level master data), `YYYY-MM-DD`. */
export const EXPIRY = "cbvmda:itemExpirationDate";

/** A lot and how much of it. `unit` is a UN/ECE code (KGM, LTR, H87); without it the amount counts packs. */
export type LotQuantity = {
  readonly gtin: string;
  readonly lot: string;
  readonly amount?: number | undefined;
  readonly unit?: string | undefined;
};
/** Facts under our own names: `{ artisan: "…" }` is stored as `cholanh:artisan`. */
export type Facts = Readonly<Record<string, string | number | boolean | readonly string[]>>;

type When = { readonly at: Date; readonly place: PlaceId };
type Decided = { readonly at: Date; readonly place?: PlaceId };
type Party = { readonly gln: string };

export type QuantityElement = { readonly epcClass: string; readonly quantity?: number; readonly uom?: string };
type Endpoint<Role extends string> = { readonly type: SourceDestinationType } & { readonly [key in Role]: string };
/** What a device measured; `uom` is a UN/ECE code (CEL for degrees Celsius). */
export type SensorElement = {
  readonly sensorReport: readonly { readonly type: "Temperature"; readonly value: number; readonly uom: "CEL" }[];
};
type ErrorDeclaration = {
  readonly declarationTime: string;
  readonly reason: ErrorReason;
  readonly correctiveEventIDs?: readonly string[];
};

type EventBase = {
  readonly "@context": typeof EPCIS_CONTEXT;
  readonly eventID?: string;
  readonly eventTime: string;
  readonly eventTimeZoneOffset: string;
  readonly bizStep: BizStep;
  readonly disposition?: Disposition;
  readonly persistentDisposition?: { readonly set?: readonly Disposition[]; readonly unset?: readonly Disposition[] };
  /** Not of what was decided at a desk about lots that lie in many places. */
  readonly readPoint?: { readonly id: string };
  readonly bizLocation?: { readonly id: string };
  readonly bizTransactionList?: readonly {
    readonly type: BizTransactionType;
    readonly bizTransaction: string;
  }[];
  readonly sourceList?: readonly Endpoint<"source">[];
  readonly destinationList?: readonly Endpoint<"destination">[];
  readonly certificationInfo?: readonly string[];
  readonly sensorElementList?: readonly SensorElement[];
  readonly ilmd?: Facts;
  readonly errorDeclaration?: ErrorDeclaration;
  readonly [extension: `${typeof OWN_PREFIX}:${string}`]: Facts[string];
};
export type ObjectEvent = EventBase & {
  readonly type: "ObjectEvent";
  readonly action: "ADD" | "OBSERVE" | "DELETE";
  /** Empty for work on a place where no lot is yet. */
  readonly epcList?: readonly string[];
  readonly quantityList?: readonly QuantityElement[];
};
export type AggregationEvent = EventBase & {
  readonly type: "AggregationEvent";
  readonly action: "ADD" | "OBSERVE" | "DELETE";
  readonly parentID: string;
  readonly childEPCs?: readonly string[];
  readonly childQuantityList?: readonly QuantityElement[];
};
export type TransformationEvent = EventBase & {
  readonly type: "TransformationEvent";
  readonly inputQuantityList: readonly QuantityElement[];
  readonly outputQuantityList: readonly QuantityElement[];
};
export type MarketEvent = ObjectEvent | AggregationEvent | TransformationEvent;

const quantityElement = ({ gtin, lot, amount, unit }: LotQuantity): QuantityElement => ({
  epcClass: itemLink(GS1_ORIGIN, { gtin, lot }),
  ...(amount === undefined ? {} : { quantity: amount }),
  ...(amount === undefined || unit === undefined ? {} : { uom: unit }),
});

const when = ({ at, place }: Decided) => ({
  "@context": EPCIS_CONTEXT,
  eventTime: vietnamIso(at),
  eventTimeZoneOffset: VIETNAM_OFFSET,
  ...(place === undefined ? {} : { readPoint: { id: placeLink(GS1_ORIGIN, place) } }),
});

const own = (facts: Facts): Facts =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [`${OWN_PREFIX}:${name}`, value]));

/** Instance/lot master data: our own facts, and the last day of use under GS1's name. */
const masterData = ({ facts = {}, expiresOn }: { facts?: Facts; expiresOn?: Day | null }): Facts => ({
  ...own(facts),
  ...(expiresOn ? { [EXPIRY]: expiresOn } : {}),
});

const partyLink = (party: Party): string => `${GS1_ORIGIN}/417/${party.gln}`;

const observe = (facts: Decided & { lots: readonly LotQuantity[] }) => ({
  ...when(facts),
  type: "ObjectEvent" as const,
  action: "OBSERVE" as const,
  quantityList: facts.lots.map(quantityElement),
});

/**
 * A lot comes into being: a harvest, a kiln opened, a production run. `facts` are what the trace template of its group
 * asked for and are kept as instance/lot master data.
 */
export const commissionLot = (
  input: When & { lot: LotQuantity; facts: Facts; certificates?: readonly string[]; expiresOn?: Day | null },
): ObjectEvent => ({
  ...when(input),
  type: "ObjectEvent",
  action: "ADD",
  bizStep: "commissioning",
  disposition: "active",
  quantityList: [quantityElement(input.lot)],
  bizLocation: { id: placeLink(GS1_ORIGIN, input.place) },
  ...(input.certificates?.length ? { certificationInfo: input.certificates } : {}),
  ilmd: masterData(input),
});

/** Lots become other lots: packing, mixing, splitting. The only event that changes what a lot is. */
export const packLots = (
  input: When & {
    inputs: readonly LotQuantity[];
    outputs: readonly LotQuantity[];
    facts?: Facts;
    expiresOn?: Day | null;
    bizStep?: BizStep;
  },
): TransformationEvent => ({
  ...when(input),
  type: "TransformationEvent",
  bizStep: input.bizStep ?? "packing",
  disposition: "in_progress",
  inputQuantityList: input.inputs.map(quantityElement),
  outputQuantityList: input.outputs.map(quantityElement),
  bizLocation: { id: placeLink(GS1_ORIGIN, input.place) },
  ...(input.facts === undefined && !input.expiresOn ? {} : { ilmd: masterData(input) }),
});

/**
 * Work on a plot or in a workshop before a lot is there: no object yet, so an empty list (EPCIS 2.0 §7.4.1.2), the place
 * where, and what was done.
 */
export const plotWork = (input: When & { step: string; facts?: Facts; bizStep?: BizStep }): ObjectEvent => ({
  ...when(input),
  type: "ObjectEvent",
  action: "OBSERVE",
  epcList: [],
  bizStep: input.bizStep ?? "other",
  ...own({ ...input.facts, step: input.step }),
});

/** Lots go to their consumer: an order packed, a sale at the gate. `order` names the order, as a URI. */
export const sellLots = (
  input: When & { lots: readonly LotQuantity[]; order?: string; facts?: Facts },
): ObjectEvent => ({
  ...observe(input),
  bizStep: "retail_selling",
  disposition: "retail_sold",
  ...(input.order === undefined ? {} : { bizTransactionList: [{ type: "po" as const, bizTransaction: input.order }] }),
  ...own(input.facts ?? {}),
});

/** Lots are destroyed, or part of them. */
export const destroyLots = (
  input: When & { lots: readonly LotQuantity[]; reason: string; facts?: Facts },
): ObjectEvent => ({
  ...observe(input),
  bizStep: "destroying",
  disposition: "destroyed",
  ...own({ ...input.facts, reason: input.reason }),
});

/** A lot comes from somebody who is not on this market: it is known here from this moment on. `from` names the supplier, as a URI. */
export const receiveFromOutside = (
  input: When & { lot: LotQuantity; from: string; facts: Facts; expiresOn?: Day | null },
): ObjectEvent => ({
  ...when(input),
  type: "ObjectEvent",
  action: "ADD",
  bizStep: "receiving",
  disposition: "in_progress",
  quantityList: [quantityElement(input.lot)],
  bizLocation: { id: placeLink(GS1_ORIGIN, input.place) },
  sourceList: [{ type: "owning_party", source: input.from }],
  ilmd: masterData(input),
});

/** Lots, or smaller units, go into a crate or onto a pallet (ADD), or come out of it (DELETE). `parent` and `children` are links. */
export const aggregate = (
  input: When & {
    action: "ADD" | "DELETE";
    parent: string;
    lots?: readonly LotQuantity[];
    children?: readonly string[];
  },
): AggregationEvent => ({
  ...when(input),
  type: "AggregationEvent",
  action: input.action,
  parentID: input.parent,
  bizStep: input.action === "ADD" ? "packing" : "unpacking",
  disposition: input.action === "ADD" ? "container_closed" : "in_progress",
  ...(input.children?.length ? { childEPCs: input.children } : {}),
  ...(input.lots?.length ? { childQuantityList: input.lots.map(quantityElement) } : {}),
});

/** A step of work on a lot that GS1 has no business step for: firing, lacquering, embroidering. */
export const recordWork = (
  input: When & { lots: readonly LotQuantity[]; step: string; facts?: Facts; bizStep?: BizStep },
): ObjectEvent => ({
  ...observe(input),
  bizStep: input.bizStep ?? "other",
  disposition: "in_progress",
  ...own({ ...input.facts, step: input.step }),
});

/** A test or inspection and its verdict; `report` names the paper, as a URI. */
export const inspectLots = (
  input: When & { lots: readonly LotQuantity[]; report: string; isConformant: boolean },
): ObjectEvent => ({
  ...observe(input),
  bizStep: "inspecting",
  disposition: input.isConformant ? "conformant" : "non_conformant",
  bizTransactionList: [{ type: "testres", bizTransaction: input.report }],
});

/** Lots leave a place for somebody: one step forward. */
export const shipLots = (
  input: When & { lots: readonly LotQuantity[]; from: Party; to?: Party; destination?: PlaceId },
): ObjectEvent => ({
  ...observe(input),
  bizStep: "shipping",
  disposition: "in_transit",
  sourceList: [{ type: "owning_party", source: partyLink(input.from) }],
  ...destinations(input),
});

/** Lots arrive from somebody: one step back. */
export const receiveLots = (
  input: When & { lots: readonly LotQuantity[]; from: Party; to?: Party; destination?: PlaceId },
): ObjectEvent => ({
  ...observe(input),
  bizStep: "receiving",
  disposition: "in_progress",
  bizLocation: { id: placeLink(GS1_ORIGIN, input.place) },
  sourceList: [{ type: "owning_party", source: partyLink(input.from) }],
  ...destinations(input),
});

function destinations(input: { to?: Party; destination?: PlaceId }): Pick<EventBase, "destinationList"> {
  const list: Endpoint<"destination">[] = [];
  if (input.to !== undefined) list.push({ type: "owning_party", destination: partyLink(input.to) });
  if (input.destination !== undefined) {
    list.push({ type: "location", destination: placeLink(GS1_ORIGIN, input.destination) });
  }
  return list.length === 0 ? {} : { destinationList: list };
}

/** What a decision says of lots: why, and for whose sake, when it is for a lot they were made of; as a link. */
type Said = Decided & { readonly lots: readonly LotQuantity[]; readonly reason: string; readonly causeLot?: string };

const because = ({ reason, causeLot }: Said): Facts => own({ reason, ...(causeLot === undefined ? {} : { causeLot }) });

/** Goods arrive at a stall of a market and are put out for sale there, or looked at and not let in. Nobody's property changes. */
export const takeIntoMarket = (input: When & { lots: readonly LotQuantity[]; isAdmitted: boolean }): ObjectEvent => ({
  ...observe(input),
  bizStep: input.isAdmitted ? "stocking" : "accepting",
  disposition: input.isAdmitted ? "sellable_accessible" : "non_sellable_other",
  bizLocation: { id: placeLink(GS1_ORIGIN, input.place) },
  ...own({ step: "marketIntake" }),
});

/** A lot is taken off sale until somebody has looked. Stays so through later events, until `releaseLots`. */
export const holdLots = (input: Said): ObjectEvent => ({
  ...observe(input),
  bizStep: "holding",
  disposition: "non_sellable_other",
  persistentDisposition: { set: ["non_sellable_other"] },
  ...because(input),
});

/**
 * A hold ends. A recall never does, but a lot may turn out not to be made of what was recalled: then `wasRecalled`, and
 * `isStillHeld` when it stays off sale for another reason.
 */
export const releaseLots = (input: Said & { wasRecalled?: boolean; isStillHeld?: boolean }): ObjectEvent => ({
  ...observe(input),
  bizStep: "inspecting",
  disposition: input.isStillHeld ? "non_sellable_other" : "conformant",
  persistentDisposition: {
    unset: [input.wasRecalled ? "recalled" : "non_sellable_other"],
    ...(input.isStillHeld ? { set: ["non_sellable_other" as const] } : {}),
  },
  ...because(input),
});

/** A lot is recalled: the persistent disposition keeps a later event from washing it out (CBV 2.0). */
export const recallLots = (input: Said & { decision?: string }): ObjectEvent => ({
  ...observe(input),
  bizStep: "holding",
  disposition: "recalled",
  persistentDisposition: { set: ["recalled"] },
  ...because(input),
  ...own(input.decision === undefined ? {} : { decision: input.decision }),
});

/** Declares a stored event wrong. The event stays, under the same eventID; the ones that put it right are named. */
export const declareError = <E extends MarketEvent>(
  event: E,
  input: { at: Date; reason: ErrorReason; correctiveEventIds?: readonly string[] },
): E => ({
  ...event,
  errorDeclaration: {
    declarationTime: vietnamIso(input.at),
    reason: input.reason,
    ...(input.correctiveEventIds?.length ? { correctiveEventIDs: input.correctiveEventIds } : {}),
  },
});

/** An EPCIS document of events, their context lifted to the top. */
export const epcisDocument = (events: readonly MarketEvent[], createdAt: Date) => ({
  "@context": EPCIS_CONTEXT,
  type: "EPCISDocument",
  schemaVersion: "2.0",
  creationDate: vietnamIso(createdAt),
  epcisBody: { eventList: events.map(({ "@context": _, ...event }) => event) },
});
