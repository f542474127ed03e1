import type { MarketEvent } from "./epcis-event.ts";
import { lotOf } from "./event-lines.ts";

/** `delivered`: to somebody outside the market, who cannot say that it came. `void`: declared wrong by its sender. */
export const SHIPMENT_STATES = ["on_the_way", "received", "delivered", "void"] as const;
export type ShipmentState = (typeof SHIPMENT_STATES)[number];

/** Why less or more came than was sent. */
export const DIFFERENCE_REASONS = ["damaged", "missing", "warm", "refused", "miscounted"] as const;
export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number];

/** The despatch advice that an event names; undefined when it names none. */
export const despatchOf = ({ bizTransactionList = [] }: MarketEvent): string | undefined =>
  bizTransactionList.find(({ type }) => type === "desadv")?.bizTransaction;

/** The number of a despatch, as its paper shows it. */
export const numberOfDespatch = (despatch: string): string => despatch.slice(despatch.lastIndexOf("/") + 1);

/** `GH26-0007`: the seventh despatch of a seller in 2026. */
export const despatchNumber = (year: number, sequence: number): string =>
  `GH${String(year % 100).padStart(2, "0")}-${String(sequence).padStart(4, "0")}`;

export type Difference = { readonly epcClass: string; readonly reason: string };

/** A difference as a text of the event: which lot, then why in words. */
export const writeDifference = ({ epcClass, reason }: Difference): string => `${epcClass} ${reason}`;

export function readDifference(text: string): { gtin: string; lot: string; reason: string } | undefined {
  const space = text.indexOf(" ");
  const lot = space < 0 ? undefined : lotOf(text.slice(0, space));
  return lot && { ...lot, reason: text.slice(space + 1) };
}
