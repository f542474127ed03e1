import { describe, expect, test } from "vitest";
import { HASHED_EVENTS } from "#tests/fixtures/epcis-hashes.ts";
import { EpcisDocument, EpcisEvent } from "./epcis-schema.ts";

const time = { eventTime: "2026-11-22T06:10:00+07:00", eventTimeZoneOffset: "+07:00" };
const quantityList = [{ epcClass: "https://id.gs1.org/01/08938501234568/10/L2611A", quantity: 420.5, uom: "KGM" }];
const epcList = ["urn:epc:id:sgtin:0614141.107346.2017"];
const bizTransactionList = [{ type: "po", bizTransaction: "urn:epc:id:gdti:0614141.00001.1618034" }];
const parentID = "urn:epc:id:sscc:0614141.1234567890";

const VALID = {
  "an object by quantity": { ...time, type: "ObjectEvent", action: "ADD", quantityList },
  "an object with an empty list of EPCs": { ...time, type: "ObjectEvent", action: "OBSERVE", epcList: [] },
  "an object by its sensors": {
    ...time,
    type: "ObjectEvent",
    action: "OBSERVE",
    readPoint: { id: "https://id.gs1.org/414/8938501234001", "ex:row": 3 },
    sensorElementList: [{ sensorReport: [{ type: "Temperature", value: 4.5, uom: "CEL" }], "ex:float": "20" }],
  },
  "an aggregation": { ...time, type: "AggregationEvent", action: "ADD", parentID, childEPCs: epcList },
  "an unpacking": { ...time, type: "AggregationEvent", action: "DELETE", parentID },
  "an association": { ...time, type: "AssociationEvent", action: "ADD", parentID, childQuantityList: quantityList },
  "a transaction": { ...time, type: "TransactionEvent", action: "ADD", bizTransactionList, epcList: [] },
  "a transformation": { ...time, type: "TransformationEvent", inputQuantityList: quantityList, outputEPCList: epcList },
  "half of a long transformation": {
    ...time,
    type: "TransformationEvent",
    transformationID: "urn:uuid:1",
    inputEPCList: epcList,
  },
  "persistent disposition on an aggregation, EPCIS 2.0.1": {
    ...time,
    type: "AggregationEvent",
    action: "OBSERVE",
    childEPCs: epcList,
    persistentDisposition: { set: ["recalled"] },
  },
  "extensions everywhere they are allowed": {
    ...time,
    type: "ObjectEvent",
    action: "ADD",
    quantityList,
    ilmd: { "cbvmda:lotNumber": "ABC123" },
    "ex:deep": { "ex:list": ["1", { "ex:x": 1 }] },
    certificationInfo: ["https://example.org/certificate/1"],
    bizStep: "https://example.org/voc/BizStep-drying",
    errorDeclaration: { declarationTime: "2026-11-23T08:00:00Z", reason: "incorrect_data", "ex:by": "x" },
  },
};

const object = { ...time, type: "ObjectEvent", action: "OBSERVE", quantityList };
const INVALID: Record<string, readonly [event: object, path: string]> = {
  "no time": [{ ...object, eventTime: undefined }, "eventTime"],
  "a day for a time": [{ ...object, eventTime: "2026-11-22" }, "eventTime"],
  "no offset": [{ ...object, eventTimeZoneOffset: undefined }, "eventTimeZoneOffset"],
  "an offset of 15 hours": [{ ...object, eventTimeZoneOffset: "+15:00" }, "eventTimeZoneOffset"],
  "no action": [{ ...object, action: undefined }, "action"],
  "an unknown action": [{ ...object, action: "CHANGE" }, "action"],
  "no object at all": [{ ...time, type: "ObjectEvent", action: "OBSERVE" }, ""],
  "an empty list of quantities": [{ ...object, quantityList: [] }, "quantityList"],
  "a quantity as text": [
    { ...object, quantityList: [{ epcClass: epcList[0], quantity: "5" }] },
    "quantityList.0.quantity",
  ],
  "a quantity of nothing": [{ ...object, quantityList: [{ quantity: 5 }] }, "quantityList.0.epcClass"],
  "a bare extension": [{ ...object, colour: "green" }, "colour"],
  "a bare key in ilmd": [{ ...object, action: "ADD", ilmd: { colour: "green" } }, "ilmd.colour"],
  "ilmd on an observation": [{ ...object, ilmd: { "ex:colour": "green" } }, "ilmd"],
  "an unknown step": [{ ...object, bizStep: "cooking" }, "bizStep"],
  "an unknown disposition": [{ ...object, disposition: "tasty" }, "disposition"],
  "an empty persistent disposition": [{ ...object, persistentDisposition: {} }, "persistentDisposition"],
  "an identifier that is no URI": [{ ...object, epcList: ["L2611A"] }, "epcList.0"],
  "the same EPC twice": [{ ...object, epcList: [...epcList, ...epcList] }, "epcList"],
  "an aggregation with ilmd": [{ ...VALID["an aggregation"], ilmd: { "ex:a": 1 } }, "ilmd"],
  "an aggregation without children": [{ ...VALID["an unpacking"], action: "ADD" }, ""],
  "an association without parent": [{ ...VALID["an association"], parentID: undefined }, "parentID"],
  "a transaction without transaction": [{ ...VALID["a transaction"], bizTransactionList: [] }, "bizTransactionList"],
  "a transformation with an action": [{ ...VALID["a transformation"], action: "ADD" }, "action"],
  "a transformation without output": [{ ...VALID["a transformation"], outputEPCList: [] }, ""],
  "an error without time": [
    { ...object, errorDeclaration: { reason: "did_not_occur" } },
    "errorDeclaration.declarationTime",
  ],
  "an unknown type": [{ ...object, type: "QuantityEvent" }, "type"],
  "a field named like a built-in": [{ ...object, constructor: "x" }, "constructor"],
};

describe("EPCIS 2.0.1 JSON schema", () => {
  test.each(Object.entries(VALID))("accepts %s", (_, event) => {
    expect(EpcisEvent.safeParse(event).error).toBeUndefined();
  });

  test.each(HASHED_EVENTS)("accepts GS1's example: $name", ({ event }) => {
    expect(EpcisEvent.safeParse(event).error).toBeUndefined();
  });

  test.each(Object.entries(INVALID))("refuses %s and points at it", (_, [event, path]) => {
    const paths = EpcisEvent.safeParse(event).error?.issues.map((issue) => issue.path.join("."));
    expect(paths).toContain(path);
  });

  test("a document needs its context, version and date", () => {
    const document = {
      "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
      type: "EPCISDocument",
      schemaVersion: "2.0",
      creationDate: "2026-11-22T08:00:00+07:00",
      epcisBody: { eventList: [object] },
    };
    expect(EpcisDocument.safeParse(document).success).toBe(true);
    for (const field of ["@context", "type", "schemaVersion", "creationDate", "epcisBody"]) {
      expect(EpcisDocument.safeParse({ ...document, [field]: undefined }).success).toBe(false);
    }
    const faulty = EpcisDocument.safeParse({
      ...document,
      epcisBody: { eventList: [object, { ...object, action: "x" }] },
    });
    expect(faulty.error?.issues[0]?.path).toEqual(["epcisBody", "eventList", 1, "action"]);
  });
});
