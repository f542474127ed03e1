import type { PlaceId, SellerId } from "../shared/ids.ts";
import type { MarketEvent, QuantityElement } from "./epcis-event.ts";
import { lotOf } from "./event-lines.ts";
import { toThousandths } from "./quantity.ts";

/** An event that names the container, in the order of recording; those declared wrong are left out. */
export type ContainerEvent = {
  readonly event: MarketEvent;
  readonly sellerId: SellerId;
  readonly placeId: PlaceId | null;
};

/** An amount of a lot inside; null while nobody said how much. */
export type Inside = {
  readonly gtin: string;
  readonly lot: string;
  readonly quantity: number | null;
  readonly uom: string | null;
};

export type FoldedContainer = {
  readonly contents: readonly Inside[];
  /** The link of what it stands in or on. */
  readonly parent: string | null;
  readonly holderId: SellerId;
  readonly placeId: PlaceId | null;
  readonly seenAt: Date;
};

/**
 * What a container holds, what it stands on and who has it, told from its events alone (EPCIS 2.0 §7.4.3): ADD puts in,
 * DELETE takes out, DELETE that names nothing takes out everything. It changes hands where an event of receiving names it.
 */
export function foldContainer(uri: string, events: readonly ContainerEvent[]): FoldedContainer | undefined {
  const [first] = events;
  if (!first) return undefined;
  let contents: ReadonlyMap<string, Inside> = new Map();
  let parent: string | null = null;
  let { sellerId: holderId, placeId } = first;
  let seenAt = new Date(first.event.eventTime);
  for (const { event, ...where } of events) {
    seenAt = new Date(event.eventTime);
    placeId = where.placeId ?? placeId;
    if (event.type === "AggregationEvent") {
      if (event.parentID === uri) contents = changed(contents, event);
      else if (event.childEPCs?.includes(uri)) parent = event.action === "DELETE" ? null : event.parentID;
    } else if (event.type === "ObjectEvent" && event.bizStep === "receiving") holderId = where.sellerId;
  }
  return { contents: [...contents.values()], parent, holderId, placeId, seenAt };
}

type Aggregation = Extract<MarketEvent, { type: "AggregationEvent" }>;

function changed(contents: ReadonlyMap<string, Inside>, event: Aggregation): ReadonlyMap<string, Inside> {
  if (event.action === "OBSERVE") return contents;
  const named = event.childQuantityList ?? [];
  if (event.action === "DELETE" && named.length === 0 && !event.childEPCs?.length) return new Map();
  const sign = event.action === "ADD" ? 1 : -1;
  const next = new Map(contents);
  for (const element of named) {
    const key = keyOf(element);
    if (key === undefined) continue;
    const after = summed(next.get(key.text), element, sign, key);
    if (after) next.set(key.text, after);
    else next.delete(key.text);
  }
  return next;
}

/** Amounts in different units stand side by side: nobody said that they are the same goods counted twice. */
function keyOf({ epcClass, uom }: QuantityElement) {
  const lot = lotOf(epcClass);
  return lot && { ...lot, text: `${lot.gtin} ${lot.lot} ${uom ?? ""}` };
}

function summed(
  before: Inside | undefined,
  { quantity, uom }: QuantityElement,
  sign: 1 | -1,
  { gtin, lot }: { readonly gtin: string; readonly lot: string },
): Inside | undefined {
  // Taken out without an amount: all of it.
  if (sign < 0 && quantity === undefined) return undefined;
  if (quantity === undefined) return { gtin, lot, quantity: before?.quantity ?? null, uom: uom ?? null };
  const sum = toThousandths((before?.quantity ?? 0) + sign * quantity);
  return sum > 0 ? { gtin, lot, quantity: sum, uom: uom ?? null } : undefined;
}
