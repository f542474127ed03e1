import { describe, expect, test } from "vitest";
import { receiveFromOutside, shipLots } from "./epcis-event.ts";
import { amountsOf, movementsOf, worksOf, type FamilyEventFacts, type FamilyLotFacts } from "./family-facts.ts";

const place = { gln: "8938501234001" };
const at = new Date("2026-11-20T08:00:00+07:00");
const lot = (id: string, change: Partial<FamilyLotFacts> = {}): FamilyLotFacts => ({
  id,
  gtin: "08938501234568",
  code: id.toUpperCase(),
  productName: "Chè búp",
  productNameEn: null,
  group: "food",
  categoryCode: "che-gao",
  sellerId: "tea",
  kind: "received",
  uom: "KGM",
  content: { amount: 200, unit: "g" },
  tolerancePermille: 20,
  entered: 100,
  used: 0,
  sold: 0,
  delivered: 0,
  destroyed: 0,
  sent: 0,
  got: 0,
  ...change,
});
const event = (body: object, change: Partial<FamilyEventFacts>): FamilyEventFacts => ({
  lotId: "l1",
  id: "e1",
  bizStep: "receiving",
  occurredAt: at,
  sellerId: "tea",
  placeId: null,
  role: "object",
  flow: "entered",
  quantity: 100,
  uom: "KGM",
  body: JSON.parse(JSON.stringify(body)) as FamilyEventFacts["body"],
  ...change,
});
const taken = (supplier: string) =>
  event(
    receiveFromOutside({
      at,
      place,
      lot: { gtin: "08938501234568", lot: "L1", amount: 100, unit: "KGM" },
      from: "https://cholanh.vn/voc/party/x",
      facts: { supplier, sourceProvince: "19" },
    }),
    {},
  );

describe("what stored rows say of a chain", () => {
  test("an enterprise outside the market is named, somebody who may be a person is not", () => {
    const [named] = movementsOf([lot("l1")], [taken("HTX Chè Tân Cương")], new Map());
    expect(named).toMatchObject({ from: "outside:htx che tan cuong", to: "tea", side: "got", goods: { amount: 100 } });
    const [person] = movementsOf([lot("l1")], [taken("Nguyễn Văn Năm")], new Map());
    expect(JSON.stringify(person)).not.toMatch(/Năm|van nam/);
    expect(person).toMatchObject({ from: "source:19" });
    expect(worksOf([lot("l1")], [taken("HTX Chè Tân Cương")])).toEqual([
      { party: "outside:htx che tan cuong", work: "supplied" },
    ]);
  });

  test("parties of the market are found by their numbers, strangers' numbers by nobody", () => {
    const shipped = shipLots({ at, place, lots: [], from: place, to: { gln: "8938501234002" } });
    const sent = event(shipped, { bizStep: "shipping", flow: "sent", quantity: 40 });
    const known = new Map([["8938501234002", "shop"]]);
    expect(movementsOf([lot("l1")], [sent], known)).toMatchObject([{ from: "tea", to: "shop", side: "sent" }]);
    expect(movementsOf([lot("l1")], [sent], new Map())).toEqual([]);
  });

  test("somebody else's lot in a making was handed over, even when nobody recorded how", () => {
    const used = event({}, { bizStep: "packing", flow: "used", role: "input", sellerId: "packer" });
    expect(movementsOf([lot("l1")], [used], new Map())).toMatchObject([{ from: "tea", to: "packer", side: "got" }]);
    expect(movementsOf([lot("l1", { sellerId: "packer" })], [used], new Map())).toEqual([]);
  });

  test("packs are weighed by what one holds; a making of litres into kilograms is not compared", () => {
    const packs = lot("l2", { kind: "produced", uom: null, entered: 500, sold: 100 });
    const line = (lotId: string, role: "input" | "output", quantity: number, uom: string | null) => ({
      eventId: "e",
      lotId,
      role,
      quantity,
      uom,
      content: { amount: 200, unit: "g" as const },
    });
    const told = amountsOf([packs, lot("l1")], [line("l1", "input", 100, "KGM"), line("l2", "output", 500, null)]);
    expect(told).toMatchObject({ unit: "KGM", amounts: [{ lotId: "l2", entered: 100, sold: 20 }, { lotId: "l1" }] });
    expect(told?.makings).toMatchObject([{ inputs: [{ amount: 100 }], outputs: [{ amount: 100 }] }]);
    expect(amountsOf([packs], [line("l1", "input", 100, "LTR"), line("l2", "output", 500, null)])?.makings).toEqual([]);
  });
});
