import { itemOf, parseDigitalLink } from "./digital-link.ts";
import type { MarketEvent, QuantityElement } from "./epcis-event.ts";

/** In which part of an event a lot stands. `field` links work on a plot to the lot that grew there; no event says it. */
export type LinkRole = "object" | "input" | "output" | "parent" | "child" | "field";

/** What an event says of an amount: it came into being, was used up, sold, left the market, destroyed, or changed hands. */
export const FLOWS = ["entered", "used", "sold", "delivered", "destroyed", "sent", "got"] as const;
export type Flow = (typeof FLOWS)[number];

export type EventLine = {
  readonly role: LinkRole;
  readonly gtin: string;
  readonly lot: string;
  readonly quantity: number | undefined;
  readonly uom: string | undefined;
  readonly flow: Flow | null;
};

/** Every lot that an event names, with its part, its amount as stated, and the sense of the amount. */
export function eventLines(event: MarketEvent): EventLine[] {
  switch (event.type) {
    case "ObjectEvent":
      return lines("object", event.quantityList, objectFlow(event));
    case "AggregationEvent":
      return lines("child", event.childQuantityList, null);
    case "TransformationEvent":
      return [
        ...lines("input", event.inputQuantityList, "used"),
        ...lines("output", event.outputQuantityList, "entered"),
      ];
  }
}

function lines(role: LinkRole, elements: readonly QuantityElement[] = [], flow: Flow | null): EventLine[] {
  return elements.flatMap(({ epcClass, quantity, uom }) => {
    const item = lotOf(epcClass);
    return item ? [{ role, ...item, quantity, uom, flow: quantity === undefined ? null : flow }] : [];
  });
}

const SOLD = new Set<string | undefined>(["retail_selling", "dispensing"]);

/** Ownership changes only where an event names both owning parties (CBV 2.0 §7.4.2); moving one's own goods changes nothing. */
function objectFlow(event: Extract<MarketEvent, { type: "ObjectEvent" }>): Flow | null {
  if (event.action === "ADD") return "entered";
  if (event.bizStep === "destroying" || event.action === "DELETE") return "destroyed";
  if (SOLD.has(event.bizStep)) return "sold";
  const receiver = event.destinationList?.find(({ type }) => type === "owning_party")?.destination;
  if (receiver === undefined) return null;
  if (event.bizStep === "shipping") return isParty(receiver) ? "sent" : "delivered";
  return event.bizStep === "receiving" ? "got" : null;
}

/** Parties of this market are named by a GLN (AI 417); others by a URI of our own words. */
const isParty = (uri: string): boolean => /\/417\/\d{13}$/.test(uri);

/** GTIN and lot of a class-level link; undefined for anything else. */
export function lotOf(epcClass: string): { gtin: string; lot: string } | undefined {
  const reading = parseDigitalLink(epcClass);
  const item = reading.ok ? itemOf(reading.link) : undefined;
  return item?.lot === undefined ? undefined : { gtin: item.gtin, lot: item.lot };
}
