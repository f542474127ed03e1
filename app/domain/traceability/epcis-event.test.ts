import { describe, expect, test } from "vitest";
import {
  commissionLot,
  declareError,
  epcisDocument,
  holdLots,
  inspectLots,
  packLots,
  recallLots,
  receiveLots,
  recordWork,
  releaseLots,
  shipLots,
} from "./epcis-event.ts";
import { EpcisDocument, EpcisEvent } from "./epcis-schema.ts";
import { eventHashId } from "./event-hash-id.server.ts";

const at = new Date("2026-11-21T23:10:00Z");
const field = { gln: "8938501234001", extension: "RUONG-3" };
const house = { gln: "8938501234018" };
const harvest = { gtin: "08938501234568", lot: "H2611A", amount: 420.5, unit: "KGM" };
const packs = { gtin: "08938501234568", lot: "L2611A", amount: 1000 };
const lots = [packs];
const [from, to] = [{ gln: "8938501234001" }, { gln: "8938501234025" }];

const commissioned = commissionLot({
  at,
  place: field,
  lot: harvest,
  facts: { variety: "Cải ngọt", pestControl: "none" },
  certificates: ["https://cho.example/giay-to/VietGAP-TT-13-09-01-0096"],
});
const events = {
  commissioned,
  craft: commissionLot({
    at,
    place: house,
    lot: { ...packs, amount: 12 },
    facts: { artisan: "Nguyễn Văn Tài", steps: ["nặn", "nung"] },
  }),
  packed: packLots({ at, place: house, inputs: [harvest], outputs: [packs] }),
  worked: recordWork({ at, place: house, lots, step: "Nung 1.250 °C" }),
  inspected: inspectLots({ at, place: house, lots, report: "urn:cholanh:report:KN-12", isConformant: true }),
  shipped: shipLots({ at, place: house, lots, from, to, destination: { gln: "8938501234025" } }),
  received: receiveLots({ at, place: { gln: "8938501234025" }, lots, from, to }),
  held: holdLots({ at, place: house, lots, reason: "Chờ kết quả kiểm nghiệm" }),
  released: releaseLots({ at, place: house, lots, reason: "Kết quả đạt" }),
  recalled: recallLots({ at, place: house, lots, reason: "Dư lượng", decision: "15/QĐ-SCT" }),
  corrected: declareError(commissioned, { at, reason: "incorrect_data", correctiveEventIds: ["urn:uuid:1"] }),
};

describe("EPCIS 2.0 events of this market", () => {
  test.each(Object.entries(events))("%s is valid", (_, event) => {
    expect(EpcisEvent.safeParse(event).error).toBeUndefined();
  });

  test("a document of all of them is valid, with one context", () => {
    const document = epcisDocument(Object.values(events), at);
    expect(EpcisDocument.safeParse(document).error).toBeUndefined();
    expect(JSON.stringify(document).match(/@context/g)).toHaveLength(1);
  });

  test("names lots and places by links on id.gs1.org and tells Vietnamese time", () => {
    expect(commissioned).toMatchObject({
      eventTime: "2026-11-22T06:10:00+07:00",
      eventTimeZoneOffset: "+07:00",
      quantityList: [{ epcClass: "https://id.gs1.org/01/08938501234568/10/H2611A", quantity: 420.5, uom: "KGM" }],
      readPoint: { id: "https://id.gs1.org/414/8938501234001/254/RUONG-3" },
      ilmd: { "cholanh:variety": "Cải ngọt" },
    });
    expect(events.packed.outputQuantityList).toEqual([
      { epcClass: "https://id.gs1.org/01/08938501234568/10/L2611A", quantity: 1000 },
    ]);
  });

  test("holds and recalls outlast later events, a release ends only the hold", () => {
    expect(events.held.persistentDisposition).toEqual({ set: ["non_sellable_other"] });
    expect(events.recalled.persistentDisposition).toEqual({ set: ["recalled"] });
    expect(events.released.persistentDisposition).toEqual({ unset: ["non_sellable_other"] });
  });

  test("an event declared wrong keeps its hash", () => {
    expect(eventHashId(events.corrected)).toBe(eventHashId(commissioned));
  });
});
