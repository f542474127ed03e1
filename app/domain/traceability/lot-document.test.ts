import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EpcisDocument } from "./epcis-schema.ts";
import { eventHashId } from "./event-hash-id.server.ts";
import { commissionLot, inspectLots, packLots, recordWork, shipLots } from "./epcis-event.ts";
import { lotDocument, type ExportedEvent } from "./lot-document.ts";
import { publicEvent, WITHHELD, type EventBody } from "./public-event.ts";

const at = new Date("2026-11-21T06:00:00+07:00");
const place = { gln: "8938501234001", extension: "RUONG-3" };
const lot = { gtin: "08938501234568", lot: "L2611A", amount: 420, unit: "KGM" };
const stored = (event: object, sellerId = "a"): ExportedEvent => ({
  body: { ...event, eventID: eventHashId(event as EventBody) },
  recordedAt: at,
  sellerId,
});

const harvest = commissionLot({ at, place, lot, facts: { variety: "Cải ngọt", harvester: "Nguyễn Thị Kín" } });
const wash = recordWork({ at, place, lots: [lot], step: "wash", facts: { water: "Giếng khoan" } });
const tested = inspectLots({
  at,
  place,
  lots: [lot],
  report: "https://cholanh.vn/voc/report/KN-1",
  isConformant: true,
});
const shipped = {
  ...shipLots({ at, place, lots: [lot], from: { gln: "8938501234001" } }),
  "cholanh:vehicle": "29C-123.45",
  "cholanh:receiver": "Bà Hòa, 0912 345 678",
  "cholanh:unitPrice": 12_000,
  bizTransactionList: [{ type: "inv", bizTransaction: "https://cholanh.vn/voc/invoice/7" }],
};
const sale = { ...recordWork({ at, place, lots: [lot], step: "sale" }), bizStep: "retail_selling" };
const stamps = {
  ...harvest,
  quantityList: undefined,
  epcList: ["https://id.gs1.org/01/08938501234568/21/7Q2MXK4R9TPA"],
};
const everything = [harvest, wash, tested, shipped, sale, stamps].map((event) =>
  stored(JSON.parse(JSON.stringify(event)) as object),
);

const SECRETS = [
  "Nguyễn Thị Kín",
  "29C-123.45",
  "Bà Hòa",
  "0912",
  "12000",
  "invoice",
  "7Q2MXK4R9TPA",
  "retail_selling",
];

describe("the document of a lot (EPCIS 2.0 §10)", () => {
  test("for anybody: valid, without names, plates, prices, invoices, serials or sales, and it says so", () => {
    const document = lotDocument(everything, { kind: "public" }, at);
    expect(EpcisDocument.safeParse(document).error).toBeUndefined();
    expect(document["cholanh:leftOut"]).toBe(2);
    const text = JSON.stringify(document);
    for (const secret of SECRETS) expect(text).not.toContain(secret);
    const { eventList } = document.epcisBody;
    expect(eventList.map((event) => (event as EventBody)[WITHHELD])).toEqual([
      ["cholanh:harvester"],
      undefined,
      undefined,
      ["bizTransactionList", "cholanh:receiver", "cholanh:unitPrice", "cholanh:vehicle"],
    ]);
  });

  test("an event of which nothing is kept back still has the hash that names it (CBV 2.0 §8.9.2)", () => {
    const { eventList } = lotDocument(everything, { kind: "public" }, at).epcisBody;
    for (const event of eventList as EventBody[]) {
      const isWhole = event[WITHHELD] === undefined;
      expect(eventHashId(event, lotDocument([], { kind: "public" }, at)["@context"]) === event["eventID"]).toBe(
        isWhole,
      );
    }
  });

  test("a seller has its own entries whole and the others' open part; the authority has all", () => {
    const mixed = [...everything.slice(0, 3), ...everything.slice(3).map((event) => ({ ...event, sellerId: "b" }))];
    const own = JSON.stringify(lotDocument(mixed, { kind: "seller", sellerId: "a" }, at));
    expect(own).toContain("Nguyễn Thị Kín");
    for (const secret of SECRETS.slice(1)) expect(own).not.toContain(secret);
    const whole = lotDocument(mixed, { kind: "authority" }, at);
    expect(whole["cholanh:leftOut"]).toBe(0);
    for (const secret of SECRETS) expect(JSON.stringify(whole)).toContain(secret);
    for (const { eventID, ...event } of whole.epcisBody.eventList as EventBody[])
      expect(eventHashId(event, whole["@context"])).toBe(eventID);
  });

  test("whatever a later form puts beside an event stays behind unless it is on the open list", () => {
    const key = fc.stringMatching(/^[a-z]{3,12}$/).map((name) => `cholanh:x${name}`);
    fc.assert(
      fc.property(fc.dictionary(key, fc.string({ minLength: 5 })), (facts) => {
        const open = publicEvent({ ...wash, ...facts });
        expect(Object.keys(open).filter((name) => name in facts)).toEqual([]);
        expect(open[WITHHELD] ?? []).toEqual(Object.keys(facts).sort());
      }),
    );
  });

  test("suppliers and places outside the open registers are not told", () => {
    const event = {
      ...packLots({ at, place, inputs: [lot], outputs: [{ ...lot, lot: "P1" }] }),
      sourceList: [{ type: "owning_party", source: "https://cholanh.vn/voc/party/Ong-Nam-0912345678" }],
      readPoint: { id: "geo:20.987,105.912" },
    };
    expect(publicEvent(event)[WITHHELD]).toEqual(["readPoint", "sourceList"]);
    expect(JSON.stringify(publicEvent(event))).not.toMatch(/Nam|20\.987/);
  });
});
