import type { Disposition } from "./cbv.ts";
import { GS1_ORIGIN, itemLink, placeLink, type PlaceId } from "./digital-link.ts";
import {
  EPCIS_CONTEXT,
  OWN_NAMESPACE,
  OWN_PREFIX,
  type Facts,
  type LotQuantity,
  type ObjectEvent,
  type QuantityElement,
} from "./epcis-event.ts";
import { VIETNAM_OFFSET, vietnamIso } from "../shared/clock.ts";

/** Events of goods that change hands or place: despatch, receipt, standing on a stall (CBV 2.0 §7.4.2, business steps). */
type When = { readonly at: Date; readonly place: PlaceId };

type Despatch = When & {
  readonly lots: readonly LotQuantity[];
  /** Links of crates and pallets that travel with them. */
  readonly containers: readonly string[];
  /** Parties as URIs: of this market by their PGLN, others by a word of our own. */
  readonly from: string;
  readonly to: string;
  readonly destination?: PlaceId | undefined;
  /** The despatch advice, as a URI. */
  readonly despatch: string;
  readonly facts: Facts;
};

const element = ({ gtin, lot, amount, unit }: LotQuantity): QuantityElement => ({
  epcClass: itemLink(GS1_ORIGIN, { gtin, lot }),
  ...(amount === undefined ? {} : { quantity: amount }),
  ...(amount === undefined || unit === undefined ? {} : { uom: unit }),
});

const own = (facts: Facts) =>
  Object.fromEntries(Object.entries(facts).map(([name, value]) => [`${OWN_PREFIX}:${name}`, value]));

const observed = ({ at, place, lots, containers = [] }: When & Partial<Pick<Despatch, "lots" | "containers">>) => ({
  "@context": EPCIS_CONTEXT,
  type: "ObjectEvent" as const,
  action: "OBSERVE" as const,
  eventTime: vietnamIso(at),
  eventTimeZoneOffset: VIETNAM_OFFSET,
  readPoint: { id: placeLink(GS1_ORIGIN, place) },
  ...(containers.length > 0 ? { epcList: containers } : {}),
  ...(lots && lots.length > 0 ? { quantityList: lots.map(element) } : {}),
});

const parties = ({ from, to, destination, place }: Despatch) => ({
  sourceList: [
    { type: "owning_party" as const, source: from },
    { type: "location" as const, source: placeLink(GS1_ORIGIN, place) },
  ],
  destinationList: [
    { type: "owning_party" as const, destination: to },
    ...(destination ? [{ type: "location" as const, destination: placeLink(GS1_ORIGIN, destination) }] : []),
  ],
});

const advice = (despatch: string) => [{ type: "desadv" as const, bizTransaction: despatch }];

/** Goods leave for another enterprise under a despatch advice: one step forward. */
export const despatchGoods = (input: Despatch): ObjectEvent => ({
  ...observed(input),
  bizStep: "shipping",
  disposition: "in_transit",
  ...parties(input),
  bizTransactionList: advice(input.despatch),
  ...own(input.facts),
});

/** Goods of a despatch arrive: one step back. What came otherwise than sent is said in the facts. */
export const takeInGoods = (input: Omit<Despatch, "destination">): ObjectEvent => ({
  ...observed(input),
  bizStep: "receiving",
  disposition: "in_progress",
  bizLocation: { id: placeLink(GS1_ORIGIN, input.place) },
  sourceList: [{ type: "owning_party", source: input.from }],
  destinationList: [
    { type: "owning_party", destination: input.to },
    { type: "location", destination: placeLink(GS1_ORIGIN, input.place) },
  ],
  bizTransactionList: advice(input.despatch),
  ...own(input.facts),
});

/** Lots are put on a stall or into a store of one's own. */
export const stockLots = (input: When & { lots: readonly LotQuantity[]; disposition?: Disposition }): ObjectEvent => ({
  ...observed(input),
  bizStep: "stocking",
  disposition: input.disposition ?? "sellable_accessible",
  bizLocation: { id: placeLink(GS1_ORIGIN, input.place) },
});

/** The number of a despatch advice under its sender, as the URI that events carry. */
export const despatchUri = (senderGln: string, number: string): string =>
  `${OWN_NAMESPACE}desadv/${senderGln}/${number}`;
