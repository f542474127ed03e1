import { isIdentifierValue, isKnownIdentifier, PRIMARY_KEYS } from "./application-identifiers.ts";
import type { Gln } from "./gln.ts";

/** The domain under which an identifier belongs to nobody's web site; stored events name lots and places by it. */
export const GS1_ORIGIN = "https://id.gs1.org";

export type ItemId = {
  readonly gtin: string;
  readonly variant?: string | undefined;
  readonly lot?: string | undefined;
  readonly serial?: string | undefined;
};
export type PlaceId = { readonly gln: Gln; readonly extension?: string | undefined };

/** Everything but the unreserved characters of RFC 3986 is escaped, so a lot with a slash stays one segment. */
const encoded = (value: string): string =>
  encodeURIComponent(value).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

const path = (pairs: readonly (readonly [ai: string, value: string | undefined])[]): string =>
  pairs.flatMap(([ai, value]) => (value === undefined || value === "" ? [] : [`/${ai}/${encoded(value)}`])).join("");

/** The canonical Digital Link of a product, its lot or its serial, on `origin` (GS1 Digital Link URI Syntax 1.2, 4.11). */
export const itemLink = (origin: string, id: ItemId): string =>
  origin +
  path([
    ["01", id.gtin],
    ["22", id.variant],
    ["10", id.lot],
    ["21", id.serial],
  ]);

/** The canonical Digital Link of a place and, within it, a plot or a stall. */
export const placeLink = (origin: string, id: PlaceId): string =>
  origin +
  path([
    ["414", id.gln],
    ["254", id.extension],
  ]);

/**
 * The link as it is printed: all capitals, which keeps its QR in alphanumeric mode and two sizes smaller. A link whose
 * path holds small letters is returned as it is, because capitals would name another lot.
 */
export function printedLink(link: string): string {
  const { origin, pathname, search } = new URL(link);
  const rest = pathname + search;
  return rest === rest.toUpperCase() ? origin.toUpperCase() + rest : link;
}

export type AiValue = readonly [ai: string, value: string];
export type ParsedLink = {
  readonly key: AiValue;
  readonly qualifiers: readonly AiValue[];
  readonly attributes: readonly AiValue[];
};
export type LinkFault =
  "not-a-link" | "no-key" | "unknown-identifier" | "wrong-order" | "wrong-place" | "duplicate" | "bad-value";
export type LinkReading =
  { readonly ok: true; readonly link: ParsedLink } | { readonly ok: false; readonly fault: LinkFault };

export type LinkOptions = {
  /** Reads GTINs of 8, 12 and 13 digits as well; deprecated by the standard, yet typed by people. */
  readonly shortGtin?: boolean;
};

class Fault extends Error {
  readonly fault: LinkFault;
  constructor(fault: LinkFault) {
    super(fault);
    this.fault = fault;
  }
}

/** Reads a whole Digital Link URI of any domain and stem. Scheme all small or all capitals; fragments are ignored. */
export function parseDigitalLink(uri: string, options: LinkOptions = {}): LinkReading {
  const match = /^(?:https?|HTTPS?):\/\/([A-Za-z0-9.:-]+)(\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/.exec(uri);
  if (!match || !/^[A-Za-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*$/.test(uri)) return { ok: false, fault: "not-a-link" };
  return parseDigitalLinkPath(match[2] ?? "", match[3] ?? "", options);
}

/**
 * Reads the raw (not yet decoded) path and query of a request. Strict: qualifiers in their order, no identifier twice,
 * unknown all-digit query keys are faults, other query keys are ignored, one trailing slash is tolerated.
 */
export function parseDigitalLinkPath(pathname: string, query: string, options: LinkOptions = {}): LinkReading {
  try {
    const segments = pathname.replace(/\/$/, "").split("/").slice(1);
    const start = keyPosition(segments);
    const pairs: AiValue[] = [];
    for (let i = start; i < segments.length; i += 2) {
      pairs.push(readValue(segments[i] ?? "", unescapePath(segments[i + 1] ?? ""), options));
    }
    const [key, ...qualifiers] = pairs;
    if (key === undefined) throw new Fault("no-key");
    const attributes = readAttributes(query.replace(/^\?/, ""), options);
    checkPlaces(key, qualifiers, attributes);
    return { ok: true, link: { key, qualifiers, attributes } };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.fault };
    throw error;
  }
}

/** The last pair whose identifier is a primary key: what stands before it is the stem of the web site. */
function keyPosition(segments: readonly string[]): number {
  for (let i = segments.length - 2; i >= 0; i -= 2) {
    const ai = segments[i] ?? "";
    if (Object.hasOwn(PRIMARY_KEYS, ai)) return i;
  }
  throw new Fault("no-key");
}

function readValue(ai: string, raw: string, options: LinkOptions): AiValue {
  if (!isKnownIdentifier(ai)) throw new Fault("unknown-identifier");
  const isShortGtin = options.shortGtin === true && ai === "01" && /^(\d{8}|\d{12}|\d{13})$/.test(raw);
  const value = isShortGtin ? raw.padStart(14, "0") : raw;
  if (!isIdentifierValue(ai, value)) throw new Fault("bad-value");
  return [ai, value];
}

function readAttributes(query: string, options: LinkOptions): AiValue[] {
  const attributes: AiValue[] = [];
  for (const pair of query.split("&")) {
    const equals = pair.indexOf("=");
    const name = unescapePath(equals < 0 ? pair : pair.slice(0, equals));
    if (equals < 0 || !/^\d+$/.test(name)) continue;
    attributes.push(readValue(name, unescapePath(pair.slice(equals + 1).replaceAll("+", " ")), options));
  }
  return attributes;
}

function checkPlaces(key: AiValue, qualifiers: readonly AiValue[], attributes: readonly AiValue[]): void {
  const alternatives = PRIMARY_KEYS[key[0]] ?? [];
  const names = qualifiers.map(([ai]) => ai);
  const all = [key[0], ...names, ...attributes.map(([ai]) => ai)];
  if (new Set(all).size < all.length) throw new Fault("duplicate");
  if (!alternatives.some((order) => isInOrder(names, order))) throw new Fault("wrong-order");
  const belongsInPath = attributes.some(([ai]) =>
    alternatives.some((order) => order.includes(ai) && names.every((name) => order.includes(name))),
  );
  if (belongsInPath) throw new Fault("wrong-place");
}

const isInOrder = (names: readonly string[], order: readonly string[]): boolean => {
  const positions = names.map((name) => order.indexOf(name));
  return positions.every((position, i) => position >= 0 && (i === 0 || position > (positions[i - 1] ?? -1)));
};

/** Percent-decoding byte by byte: identifiers are ASCII, so each escape is one character; a lone % stands for itself. */
const unescapePath = (text: string): string =>
  text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

/** The product, lot and serial a link names; undefined for links to anything else. */
export function itemOf(link: ParsedLink): ItemId | undefined {
  if (link.key[0] !== "01") return undefined;
  const value = (ai: string) => link.qualifiers.find(([name]) => name === ai)?.[1];
  return { gtin: link.key[1], variant: value("22"), lot: value("10"), serial: value("21") };
}

/** The place and plot a link names; undefined for links to anything else. */
export function placeOf(link: ParsedLink): PlaceId | undefined {
  if (link.key[0] !== "414") return undefined;
  return { gln: link.key[1], extension: link.qualifiers.find(([name]) => name === "254")?.[1] };
}
