import { canonicalId } from "./epc-uri.ts";

/**
 * The pre-hash string of an EPCIS event (CBV 2.0 §8.9.2): one text for every way of writing the same event, so that its
 * SHA-256 names the event wherever it was captured.
 */

export type JsonObject = { readonly [key: string]: unknown };
/** Prefixes of a document's `@context` and the namespaces they stand for. */
export type Namespaces = ReadonlyMap<string, string>;

const GS1_VOC = "https://gs1.org/voc/";
const CBV = "https://ref.gs1.org/cbv/";

/** Prefixes that the EPCIS context itself declares. Only these are expanded inside values as well. */
const STANDARD_PREFIXES: Namespaces = new Map([
  ["gs1", GS1_VOC],
  ["cbv", CBV],
  ["epcis", "https://ref.gs1.org/epcis/"],
  ["cbvmda", "urn:epcglobal:cbv:mda"],
]);

const CBV_URNS: readonly (readonly [urn: string, uri: string])[] = [
  ["urn:epcglobal:cbv:bizstep:", `${CBV}BizStep-`],
  ["urn:epcglobal:cbv:disp:", `${CBV}Disp-`],
  ["urn:epcglobal:cbv:btt:", `${CBV}BTT-`],
  ["urn:epcglobal:cbv:sdt:", `${CBV}SDT-`],
  ["urn:epcglobal:cbv:er:", `${CBV}ER-`],
];

/** Fields that say when it was stored, what it is called or that it was wrong: not part of what happened. */
const NOT_HASHED = new Set(["@context", "type", "eventID", "recordTime", "errorDeclaration"]);
const COMMENT = "{http://www.w3.org/2000/01/rdf-schema#}comment";

const SENSOR_METADATA = [
  "time",
  "startTime",
  "endTime",
  "deviceID",
  "deviceMetadata",
  "rawData",
  "dataProcessingMethod",
  "bizRules",
];
const SENSOR_REPORT = [
  "type",
  "exception",
  "deviceID",
  "deviceMetadata",
  "rawData",
  "dataProcessingMethod",
  "time",
  "microorganism",
  "chemicalSubstance",
  "value",
  "component",
  "stringValue",
  "booleanValue",
  "hexBinaryValue",
  "uriValue",
  "minValue",
  "maxValue",
  "meanValue",
  "sDev",
  "percRank",
  "percValue",
  "uom",
  "coordinateReferenceSystem",
];
const TIMES = new Set(["eventTime", "time", "startTime", "endTime"]);

/** Where a bare word of a field belongs: `shipping` as a bizStep is https://ref.gs1.org/cbv/BizStep-shipping. */
const VOCABULARY: Readonly<Record<string, string>> = {
  bizStep: `${CBV}BizStep-`,
  disposition: `${CBV}Disp-`,
  set: `${CBV}Disp-`,
  unset: `${CBV}Disp-`,
  bizTransactionType: `${CBV}BTT-`,
  sourceType: `${CBV}SDT-`,
  destinationType: `${CBV}SDT-`,
  measurementType: GS1_VOC,
  exception: GS1_VOC,
  component: `${CBV}Comp-`,
};

type Write = (name: string, value: unknown, names: Namespaces) => string;

/** The canonical order of an event's fields and how each is written. */
const FIELDS: readonly (readonly [name: string, write: Write])[] = [
  ["eventTime", scalar],
  ["eventTimeZoneOffset", scalar],
  ["certificationInfo", scalar],
  ["epcList", epcs],
  ["parentID", scalar],
  ["inputEPCList", epcs],
  ["childEPCs", epcs],
  ["quantityList", quantities],
  ["childQuantityList", quantities],
  ["inputQuantityList", quantities],
  ["outputEPCList", epcs],
  ["outputQuantityList", quantities],
  ["action", scalar],
  ["transformationID", scalar],
  ["bizStep", scalar],
  ["disposition", scalar],
  ["persistentDisposition", (name, value, names) => parent(name, value, ["set", "unset"], names)],
  ["readPoint", (name, value, names) => parent(name, value, ["id"], names)],
  ["bizLocation", (name, value, names) => parent(name, value, ["id"], names)],
  ["bizTransactionList", typed("bizTransaction")],
  ["sourceList", typed("source")],
  ["destinationList", typed("destination")],
  ["sensorElementList", sensorElements],
];
const FIELD_NAMES = new Set(FIELDS.map(([name]) => name));

/** The text whose SHA-256 is the event's hash. `context` is the `@context` in force: the document's, the event's own, or both. */
export function preHashString(event: JsonObject, context?: unknown): string {
  const names = namespacesOf([context, event["@context"]]);
  const ordered = FIELDS.map(([name, write]) => (event[name] === undefined ? "" : write(name, event[name], names)));
  const isOpen = (key: string) => !FIELD_NAMES.has(key) && !NOT_HASHED.has(key);
  return `eventType=${text(event["type"])}${ordered.join("")}${extensions(event, isOpen, names)}`;
}

/** Every event of an EPCIS document, query document or bare event. */
export function eventsOf(document: JsonObject): readonly JsonObject[] {
  const body = asObject(document["epcisBody"]);
  if (body === undefined) return [document];
  const results = asObject(asObject(body["queryResults"])?.["resultsBody"]);
  const list = body["eventList"] ?? results?.["eventList"] ?? body["event"];
  return asList(list)
    .map(asObject)
    .filter((event) => event !== undefined);
}

function namespacesOf(context: unknown): Namespaces {
  const names = new Map(STANDARD_PREFIXES);
  for (const part of asList(context).flat(3)) {
    for (const [prefix, uri] of Object.entries(asObject(part) ?? {})) {
      const target = typeof uri === "string" ? uri : asObject(uri)?.["@id"];
      if (typeof target === "string") names.set(prefix, target);
    }
  }
  return names;
}

function scalar(name: string, value: unknown, names: Namespaces, vocabulary = name): string {
  const written = asList(value).map((item) =>
    canonical(TIMES.has(name) ? utc(text(item)) : word(vocabulary, item), names),
  );
  return sorted(written.filter((item) => item !== "").map((item) => `${name}=${item}`));
}

function epcs(name: string, value: unknown, names: Namespaces): string {
  const items = scalar("epc", value, names);
  return items === "" ? "" : name + items;
}

function quantities(name: string, value: unknown, names: Namespaces): string {
  return list(name, value, (item) => parent("quantityElement", item, ["epcClass", "quantity", "uom"], names));
}

/** Lists whose members have a type: it stands before the identifier, as GS1's reference implementation writes it. */
function typed(member: string): Write {
  return (name, value, names) =>
    list(name, value, (item) => {
      const { type, [member]: id } = asObject(item) ?? {};
      return scalar("type", type, names, `${member}Type`) + scalar(member, id, names);
    });
}

function sensorElements(name: string, value: unknown, names: Namespaces): string {
  return list(name, value, (element) => {
    const { sensorMetadata, sensorReport } = asObject(element) ?? {};
    const content =
      (sensorMetadata === undefined ? "" : parent("sensorMetadata", sensorMetadata, SENSOR_METADATA, names)) +
      sorted(asList(sensorReport).map((report) => parent("sensorReport", report, SENSOR_REPORT, names))) +
      extensions(asObject(element) ?? {}, (key) => key !== "sensorMetadata" && key !== "sensorReport", names);
    return content === "" ? "" : `sensorElement${content}`;
  });
}

/** A field with fields of its own, in their order, its extensions last. */
function parent(name: string, value: unknown, fields: readonly string[], names: Namespaces): string {
  const object = asObject(value) ?? {};
  const content =
    fields.map((field) => scalar(field, object[field], names, vocabularyOf(name, field))).join("") +
    extensions(object, (key) => !fields.includes(key), names);
  return content === "" ? "" : name + content;
}

const vocabularyOf = (parentName: string, field: string): string =>
  parentName === "sensorReport" && field === "type" ? "measurementType" : field;

function list(name: string, value: unknown, member: (item: unknown) => string): string {
  const members = sorted(asList(value).map(member));
  return members === "" ? "" : name + members;
}

/** ILMD and user extensions: `{namespace}name=value`, nested ones after their parent's name, sorted on every level. */
function extensions(object: JsonObject, isOpen: (key: string) => boolean, names: Namespaces): string {
  const entries = Object.entries(object).filter(([key]) => isOpen(key) && key !== "#text" && !key.startsWith("@xmlns"));
  return sorted(entries.flatMap(([key, value]) => extension(expandedName(key, names), value, names)));
}

function extension(name: string, value: unknown, names: Namespaces): string[] {
  if (name === COMMENT || name === "rdfs:comment") return [];
  return asList(value).map((item) => {
    const object = asObject(item);
    const own = canonical(text(object === undefined ? item : object["#text"]), names);
    return name + (own === "" ? "" : `=${own}`) + (object === undefined ? "" : extensions(object, () => true, names));
  });
}

function expandedName(key: string, names: Namespaces): string {
  const colon = key.indexOf(":");
  const uri = colon < 0 ? undefined : names.get(key.slice(0, colon));
  return uri === undefined ? key : `{${uri}}${key.slice(colon + 1)}`;
}

function word(vocabulary: string, value: unknown): string {
  const written = text(value);
  const base = Object.hasOwn(VOCABULARY, vocabulary) ? VOCABULARY[vocabulary] : undefined;
  return base !== undefined && /^\w+$/.test(written) ? base + written : written;
}

function canonical(value: string, names: Namespaces): string {
  if (value === "") return "";
  const cbv = CBV_URNS.reduce((written, [urn, uri]) => written.replaceAll(urn, uri), standardCurie(value, names));
  const number = plainNumber(cbv);
  return canonicalId(number) ?? number;
}

function standardCurie(value: string, names: Namespaces): string {
  const colon = value.indexOf(":");
  const uri = colon < 0 ? undefined : names.get(value.slice(0, colon));
  const isStandard = uri !== undefined && /^https:\/\/(ref\.)?gs1\.org/.test(uri);
  return isStandard ? uri + value.slice(colon + 1) : value;
}

/** Numbers, also those written as text (XML knows no others), without plus sign, leading or trailing zeros. */
function plainNumber(value: string): string {
  if (!/^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/.test(value)) return value;
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (Number.isInteger(number)) return BigInt(number).toString();
  // The reference implementation writes what is smaller than 0.0001 with an exponent of two digits.
  return Math.abs(number) < 1e-4 ? number.toExponential().replace(/e([+-])(\d)$/, "e$10$2") : String(number);
}

/** UTC with three decimals; a fourth decimal from 5 on rounds up. Text that is no time stays as it is. */
function utc(value: string): string {
  const match = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)(?:\.(\d+))?(Z|[+-]\d\d:\d\d)?$/.exec(value);
  const [, whole, decimals = "", zone = "Z"] = match ?? [];
  const seconds = Date.parse(`${whole}${zone}`);
  if (Number.isNaN(seconds)) return value;
  const milliseconds = Number(decimals.padEnd(3, "0").slice(0, 3)) + (Number(decimals[3] ?? 0) >= 5 ? 1 : 0);
  return new Date(seconds + milliseconds).toISOString();
}

function text(value: unknown): string {
  if (typeof value === "string") return value.trim();
  return typeof value === "number" || typeof value === "boolean" ? String(value) : "";
}

const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === undefined ? [] : [value];

const asObject = (value: unknown): JsonObject | undefined =>
  typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : undefined;

/** By code point, as UTF-8 sorts, which differs from JavaScript's order above the basic plane. */
function sorted(parts: readonly string[]): string {
  return [...parts].sort(byCodePoint).join("");
}

function byCodePoint(a: string, b: string): number {
  for (let i = 0; i < a.length && i < b.length; i += 1) {
    const [x, y] = [a.charCodeAt(i), b.charCodeAt(i)];
    if (x !== y) {
      const isSurrogate = (unit: number) => unit >= 0xd800 && unit <= 0xdfff;
      return isSurrogate(x) === isSurrogate(y) ? x - y : isSurrogate(x) ? 1 : -1;
    }
  }
  return a.length - b.length;
}
