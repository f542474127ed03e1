import { OWN_PREFIX } from "./epcis-event.ts";
import { isPublicFact } from "./public-facts.ts";

export type EventBody = { readonly [key: string]: unknown };

/** Names what was kept back of an event, so that nobody takes the rest for the whole. */
export const WITHHELD = `${OWN_PREFIX}:withheld`;

/** Sales to consumers are nobody else's business: when who bought what is not told, not even without a name. */
const PRIVATE_STEPS = new Set<unknown>(["retail_selling", "dispensing"]);
/** Whoever has the serial numbers of stamps can print them. */
const SERIAL_LISTS = ["epcList", "childEPCs", "inputEPCList", "outputEPCList"];
const namesSerial = (list: unknown): boolean =>
  Array.isArray(list) && list.some((epc) => /\/(21|8004|235)\//.test(String(epc)));

/** False for events of which nothing is told at all; a document says how many it leaves out. */
export const isPublicEvent = (body: EventBody): boolean =>
  !PRIVATE_STEPS.has(body["bizStep"]) && !SERIAL_LISTS.some((name) => namesSerial(body[name]));

/** Standard fields that say nothing of persons or prices. */
const OPEN_FIELDS = new Set([
  "@context",
  "type",
  "eventID",
  "eventTime",
  "eventTimeZoneOffset",
  "recordTime",
  "action",
  "bizStep",
  "disposition",
  "persistentDisposition",
  "epcList",
  "quantityList",
  "parentID",
  "childEPCs",
  "childQuantityList",
  "inputEPCList",
  "inputQuantityList",
  "outputEPCList",
  "outputQuantityList",
  "transformationID",
  "sensorElementList",
  "certificationInfo",
  "errorDeclaration",
]);
/** Papers that prove something of the goods; orders, invoices and delivery notes are between two parties. */
const OPEN_PAPERS = new Set<unknown>(["testres", "cert"]);
const OPEN_PLACE = /^https:\/\/id\.gs1\.org\/414\/\d{13}(\/254\/[^/]+)?$/;
const OPEN_PARTY = /^https:\/\/id\.gs1\.org\/(417|414)\/\d{13}(\/254\/[^/]+)?$/;

/**
 * The part of a stored event that anybody may have. An event of which nothing is kept back is the stored one, field for
 * field, and its hash can be computed anew. Otherwise `cholanh:withheld` names the fields that are left out; the eventID is
 * that of the whole event, which its recorder and the authority hold and can show.
 */
export function publicEvent(body: EventBody): EventBody {
  const withheld: string[] = [];
  const kept = Object.entries(body).flatMap(([key, value]): [string, unknown][] => {
    const open = openPart(key, value, withheld);
    return open === undefined ? [] : [[key, open]];
  });
  return Object.fromEntries(withheld.length === 0 ? kept : [...kept, [WITHHELD, [...new Set(withheld)].sort()]]);
}

/** The open part of a field; what is not open is noted by its name. */
function openPart(key: string, value: unknown, withheld: string[]): unknown {
  const keepBack = (what = key): undefined => {
    withheld.push(what);
    return undefined;
  };
  if (OPEN_FIELDS.has(key)) return value;
  switch (key) {
    case "readPoint":
    case "bizLocation":
      return isRecord(value) && OPEN_PLACE.test(String(value["id"])) && Object.keys(value).length === 1
        ? value
        : keepBack();
    case "bizTransactionList":
      return only(value, ({ type }) => OPEN_PAPERS.has(type), keepBack);
    case "sourceList":
      return only(value, ({ source }) => OPEN_PARTY.test(String(source)), keepBack);
    case "destinationList":
      return only(value, ({ destination }) => OPEN_PARTY.test(String(destination)), keepBack);
    case "ilmd":
      return openMasterData(value, keepBack);
    default:
      return isOpenFact(key, value) ? value : keepBack();
  }
}

/** Members of a list that are open; a list of which none is left out whole. */
function only(value: unknown, isOpen: (member: EventBody) => boolean, keepBack: () => undefined): unknown {
  if (!Array.isArray(value)) return keepBack();
  const open = value.filter((member): member is EventBody => isRecord(member) && isOpen(member));
  if (open.length < value.length) keepBack();
  return open.length === 0 ? undefined : open;
}

function openMasterData(value: unknown, keepBack: (what: string) => undefined): unknown {
  if (!isRecord(value)) return keepBack("ilmd");
  const entries = Object.entries(value).filter(
    ([key, fact]) => key.startsWith("cbvmda:") || isOpenFact(key, fact) || keepBack(key),
  );
  return Object.fromEntries(entries);
}

const isOpenFact = (key: string, value: unknown): boolean =>
  key.startsWith(`${OWN_PREFIX}:`) && isPublicFact(key.slice(OWN_PREFIX.length + 1), value);

const isRecord = (value: unknown): value is EventBody =>
  typeof value === "object" && value !== null && !Array.isArray(value);
