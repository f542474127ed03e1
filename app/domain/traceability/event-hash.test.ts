import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HASHED_EVENTS } from "#tests/fixtures/epcis-hashes.ts";
import { eventHashId } from "./event-hash-id.server.ts";
import { eventsOf, preHashString } from "./event-hash.ts";

const CONTEXT = [{ ex: "http://ns.example.com/" }];
const base = {
  type: "ObjectEvent",
  action: "ADD",
  eventTime: "2026-11-22T06:10:00+07:00",
  eventTimeZoneOffset: "+07:00",
  quantityList: [{ epcClass: "https://id.gs1.org/01/08938501234568/10/L2611A", quantity: 420.5, uom: "KGM" }],
};
const hashOf = (change: object) => eventHashId({ ...base, ...change }, CONTEXT);

describe("EPCIS event hash, CBV 2.0 §8.9.2: GS1's published vectors", () => {
  test.each(HASHED_EVENTS)("$name", ({ context, event, preHash, hash }) => {
    if (preHash !== null) expect(preHashString(event, context)).toBe(preHash);
    expect(eventHashId(event, context)).toBe(hash);
  });
});

describe("the same event written otherwise has the same hash", () => {
  test.each([
    ["the time in another zone", { eventTime: "2026-11-21T23:10:00.000Z" }],
    [
      "a link on our own domain with a query",
      {
        quantityList: [
          { epcClass: "https://cho.example/01/08938501234568/10/L2611A?17=261125", quantity: 420.5, uom: "KGM" },
        ],
      },
    ],
    [
      "the lot as an EPC class URN",
      { quantityList: [{ epcClass: "urn:epc:class:lgtin:893850123.0456.L2611A", quantity: 420.5, uom: "KGM" }] },
    ],
    [
      "the fields in another order",
      { quantityList: [{ uom: "KGM", quantity: 420.5, epcClass: "https://id.gs1.org/01/08938501234568/10/L2611A" }] },
    ],
    [
      "stored, named, declared wrong",
      {
        recordTime: "2026-11-22T07:00:00Z",
        eventID: "urn:uuid:1",
        errorDeclaration: { declarationTime: "2026-11-23T00:00:00Z" },
      },
    ],
    ["empty lists", { epcList: [], bizTransactionList: [] }],
    ["its own context", { "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"] }],
  ])("%s", (_, change) => {
    expect(hashOf(change)).toBe(eventHashId(base));
  });

  test.each([
    [{ bizStep: "packing" }, { bizStep: "https://ref.gs1.org/cbv/BizStep-packing" }],
    [{ bizStep: "packing" }, { bizStep: "urn:epcglobal:cbv:bizstep:packing" }],
    [{ bizStep: "packing" }, { bizStep: "cbv:BizStep-packing" }],
    [{ disposition: "recalled" }, { disposition: "urn:epcglobal:cbv:disp:recalled" }],
    [{ "ex:weight": 23 }, { "ex:weight": " 23.0 " }],
    [{ "ex:list": ["b", "a"] }, { "ex:list": ["a", "b"] }],
    [{ persistentDisposition: { set: ["recalled"] } }, { persistentDisposition: { set: ["cbv:Disp-recalled"] } }],
  ])("%j and %j", (one, other) => {
    expect(hashOf(one)).toBe(hashOf(other));
    expect(hashOf(one)).not.toBe(eventHashId(base));
  });

  test("a product, a URN and a link: GS1's transformation example in both spellings", () => {
    const list = (epcClass: string) => ({
      type: "TransformationEvent",
      inputQuantityList: [{ epcClass, quantity: 30 }],
    });
    expect(preHashString(list("urn:epc:class:lgtin:0614141.077777.987"))).toBe(
      preHashString(list("https://example.org/01/00614141777778/10/987")),
    );
  });
});

describe("any change of what happened changes the hash", () => {
  test.each([
    { action: "OBSERVE" },
    { eventTime: "2026-11-22T06:10:00.001+07:00" },
    { eventTimeZoneOffset: "+08:00" },
    { quantityList: [{ epcClass: "https://id.gs1.org/01/08938501234568/10/L2611B", quantity: 420.5, uom: "KGM" }] },
    { quantityList: [{ epcClass: "https://id.gs1.org/01/08938501234568/10/L2611A", quantity: 420.6, uom: "KGM" }] },
    { ilmd: { "ex:variety": "cải ngọt" } },
    { "ex:note": "x" },
    { readPoint: { id: "https://id.gs1.org/414/8938501234001" } },
    { readPoint: { id: "https://id.gs1.org/414/8938501234001", "ex:row": "3" } },
  ])("%j", (change) => {
    expect(hashOf(change)).not.toBe(eventHashId(base));
  });
});

describe("details", () => {
  test("times have three decimals and a fourth of 5 or more rounds up, over the second too", () => {
    const time = (eventTime: string) => /eventTime=(.*?Z)/.exec(preHashString({ type: "ObjectEvent", eventTime }))?.[1];
    expect(time("2023-02-02T11:04:03.1415Z")).toBe("2023-02-02T11:04:03.142Z");
    expect(time("2023-02-02T11:04:03.1414Z")).toBe("2023-02-02T11:04:03.141Z");
    expect(time("2023-12-31T23:59:59.9996Z")).toBe("2024-01-01T00:00:00.000Z");
    expect(time("2023-02-02T11:04:03+01:00")).toBe("2023-02-02T10:04:03.000Z");
  });

  test("numbers without sign, zeros or exponent where the reference writes none", () => {
    const number = (value: unknown) => /x=(.*)$/.exec(preHashString({ type: "ObjectEvent", "ex:x": value }))?.[1];
    expect(number("007")).toBe("7");
    expect(number("+1.50")).toBe("1.5");
    expect(number(1e21)).toBe("1000000000000000000000");
    expect(number("0.00001")).toBe("1e-05");
    expect(number("1e999")).toBe("1e999");
    expect(number(true)).toBe("true");
    expect(number("0x1f")).toBe("0x1f");
  });

  test("nested extensions follow their parent and are sorted on every level by code point", () => {
    const event = {
      type: "ObjectEvent",
      "ex:b": { "ex:z": "2", "ex:a": ["10", "9"] },
      "ex:a": "\u{1F33F}",
      "ex:ａ": "x",
    };
    expect(preHashString(event, CONTEXT)).toBe(
      "eventType=ObjectEvent{http://ns.example.com/}a=\u{1F33F}{http://ns.example.com/}b" +
        "{http://ns.example.com/}a=10{http://ns.example.com/}a=9{http://ns.example.com/}z=2{http://ns.example.com/}ａ=x",
    );
  });

  test("finds events in documents, query answers and alone", () => {
    const event = { type: "ObjectEvent" };
    expect(eventsOf({ epcisBody: { eventList: [event] } })).toEqual([event]);
    expect(eventsOf({ epcisBody: { queryResults: { resultsBody: { eventList: [event, event] } } } })).toHaveLength(2);
    expect(eventsOf({ epcisBody: { event } })).toEqual([event]);
    expect(eventsOf(event)).toEqual([event]);
  });

  test("whatever JSON comes in, it has one stable hash and nothing throws", () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), fc.jsonValue(), (event, context) => {
        const copy = JSON.parse(JSON.stringify(event)) as typeof event;
        expect(eventHashId(copy, context)).toBe(eventHashId(event, context));
      }),
    );
  });
});
