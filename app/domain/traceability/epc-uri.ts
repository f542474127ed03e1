import { gs1CheckDigit } from "../shared/gs1-check-digit.ts";
import { GS1_ORIGIN } from "./digital-link.ts";

/**
 * One spelling for every identifier, as the EPCIS event hash needs it (CBV 2.0 §8.9.2): EPC URNs and Digital Links of any
 * domain become the canonical link on id.gs1.org with only the finest level kept.
 */

/** A key made of company prefix and reference, padded to `digits` together; `indicator` is the reference's first digit, put in front. */
type Scheme = {
  readonly ai: string;
  readonly digits?: number;
  readonly lead?: string;
  readonly indicator?: boolean;
  readonly serial?: string;
};

const SCHEMES: Readonly<Record<string, Scheme>> = {
  sgtin: { ai: "01", digits: 13, indicator: true, serial: "/21/" },
  lgtin: { ai: "01", digits: 13, indicator: true, serial: "/10/" },
  upui: { ai: "01", digits: 13, indicator: true, serial: "/235/" },
  itip: { ai: "8006", digits: 13, indicator: true, serial: "/21/" },
  sscc: { ai: "00", digits: 17, indicator: true },
  sgln: { ai: "414", digits: 12, serial: "/254/" },
  pgln: { ai: "417", digits: 12 },
  grai: { ai: "8003", digits: 12, lead: "0", serial: "" },
  gdti: { ai: "253", digits: 12, serial: "" },
  sgcn: { ai: "255", digits: 12, serial: "" },
  gsrn: { ai: "8018", digits: 17 },
  gsrnp: { ai: "8017", digits: 17 },
  gsin: { ai: "402", digits: 16 },
  giai: { ai: "8004" },
  ginc: { ai: "401" },
  cpi: { ai: "8010", serial: "/8011/" },
};

/** How a key's value looks in a link, and its qualifiers from the finest to the coarsest. */
const KEYS: Readonly<Record<string, { readonly value: RegExp; readonly finest: readonly string[] }>> = {
  "00": { value: /^\d{18}$/, finest: [] },
  "01": { value: /^(\d{8}|\d{12,14})$/, finest: ["21", "235", "10"] },
  "253": { value: /^\d{13}.{0,17}$/, finest: [] },
  "255": { value: /^\d{13,25}$/, finest: [] },
  "401": { value: /^.{1,30}$/, finest: [] },
  "402": { value: /^\d{17}$/, finest: [] },
  "414": { value: /^\d{13}$/, finest: ["254"] },
  "417": { value: /^\d{13}$/, finest: [] },
  "8003": { value: /^\d{14}.{0,16}$/, finest: [] },
  "8004": { value: /^.{1,30}$/, finest: [] },
  "8006": { value: /^\d{18}$/, finest: ["21", "10"] },
  "8010": { value: /^[#\-/0-9A-Z]{1,30}$/, finest: ["8011"] },
  "8017": { value: /^\d{18}$/, finest: [] },
  "8018": { value: /^\d{18}$/, finest: [] },
};

/** Qualifiers that a canonical link leaves out. */
const DROPPED = new Set(["22"]);

/** The words that Digital Link 1.0 allowed for identifiers. */
const WORDS: Readonly<Record<string, string>> = {
  gtin: "01",
  sscc: "00",
  gdti: "253",
  gcn: "255",
  ginc: "401",
  gsin: "402",
  gln: "414",
  party: "417",
  grai: "8003",
  giai: "8004",
  itip: "8006",
  cpid: "8010",
  gsrnp: "8017",
  gsrn: "8018",
  cpv: "22",
  lot: "10",
  ser: "21",
  glnx: "254",
};

/** The canonical link of an EPC URN or Digital Link; undefined for anything that is neither. */
export const canonicalId = (uri: string): string | undefined =>
  uri.startsWith("urn:epc:") ? fromUrn(uri) : fromLink(uri);

const decoded = (text: string): string =>
  text.replace(/%([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));

// The Digital Link standard, table 7-1, escapes these and leaves ' . ; = as they are.
const encoded = (text: string): string =>
  text.replace(/[^\w.\-';=]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`);

const withCheckDigit = (body: string): string => body + gs1CheckDigit(body);

function fromUrn(urn: string): string | undefined {
  const match = /^urn:epc:(id|class|idpat):([a-z]+):(.+)$/.exec(urn);
  const [, kind, name = "", rest = ""] = match ?? [];
  const scheme = Object.hasOwn(SCHEMES, name) ? SCHEMES[name] : undefined;
  if (scheme === undefined || (kind === "class") !== (name === "lgtin")) return undefined;
  const [prefix = "", reference = "", ...tail] = splitFields(name, rest);
  const key = keyOf(scheme, name, prefix, reference);
  if (key === undefined) return undefined;
  const pieces = name === "itip" ? tail.splice(0, 2).join("") : "";
  if (name === "itip" && !/^\d{4}$/.test(pieces)) return undefined;
  const serial = tail.join(".");
  if (kind === "idpat") return serial === "*" ? `${GS1_ORIGIN}/${scheme.ai}/${key}${pieces}` : undefined;
  if (scheme.serial === undefined) return tail.length === 0 ? `${GS1_ORIGIN}/${scheme.ai}/${key}` : undefined;
  if (serial === "") return undefined;
  // An SGLN whose extension is 0 names the place itself.
  const finer = name === "sgln" && serial === "0" ? "" : scheme.serial + encoded(decoded(serial));
  return `${GS1_ORIGIN}/${scheme.ai}/${key}${pieces}${finer}`;
}

/** Prefix, reference and what follows; references of GIAI and GINC may hold dots themselves, a CPI's serial is last. */
function splitFields(name: string, rest: string): string[] {
  if (name !== "giai" && name !== "ginc" && name !== "cpi") return rest.split(".");
  const dot = rest.indexOf(".");
  const [prefix, reference] = [rest.slice(0, dot), rest.slice(dot + 1)];
  if (dot < 0) return [];
  const last = name === "cpi" ? reference.lastIndexOf(".") : -1;
  return last < 0 ? [prefix, reference] : [prefix, reference.slice(0, last), reference.slice(last + 1)];
}

function keyOf(scheme: Scheme, name: string, prefix: string, reference: string): string | undefined {
  if (!/^\d{6,12}$/.test(prefix)) return undefined;
  if (scheme.digits === undefined) {
    if (name === "cpi" && !/^[#\-/0-9A-Z]+$/.test(decoded(reference))) return undefined;
    return reference === "" ? undefined : prefix + encoded(decoded(reference));
  }
  if (!/^\d*$/.test(reference) || prefix.length + reference.length !== scheme.digits) return undefined;
  const body = scheme.indicator === true ? reference.slice(0, 1) + prefix + reference.slice(1) : prefix + reference;
  return withCheckDigit((scheme.lead ?? "") + body);
}

function fromLink(uri: string): string | undefined {
  const match = /^https?:\/\/[^/?#]+(\/[^?#]*)/i.exec(uri);
  if (!match) return undefined;
  const segments = (match[1] ?? "").replace(/\/$/, "").split("/").slice(1);
  for (let i = segments.length - 2; i >= 0; i -= 2) {
    const ai = identifierOf(segments[i]);
    const value = decoded(segments[i + 1] ?? "");
    if (!Object.hasOwn(KEYS, ai)) continue;
    return KEYS[ai]?.value.test(value) ? finest(ai, value, segments.slice(i + 2)) : undefined;
  }
  return undefined;
}

const identifierOf = (segment = ""): string => (Object.hasOwn(WORDS, segment) ? (WORDS[segment] ?? "") : segment);

function finest(ai: string, value: string, rest: readonly string[]): string | undefined {
  const levels = KEYS[ai]?.finest ?? [];
  const qualifiers = new Map<string, string>();
  for (let i = 0; i < rest.length; i += 2) qualifiers.set(identifierOf(rest[i]), decoded(rest[i + 1] ?? ""));
  for (const [name, text] of qualifiers) {
    if (text === "" || text.length > 30 || (!levels.includes(name) && !DROPPED.has(name))) return undefined;
  }
  const level = levels.find((name) => qualifiers.has(name));
  const key = ai === "01" ? value.padStart(14, "0") : encoded(value);
  return `${GS1_ORIGIN}/${ai}/${key}${level === undefined ? "" : `/${level}/${encoded(qualifiers.get(level) ?? "")}`}`;
}
