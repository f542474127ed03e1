import { describe, expect, test } from "vitest";
import { checkMinimumData, MINIMUM_DATA, missingMinimumData, type MinimumDataFacts } from "./minimum-data.ts";

const complete: MinimumDataFacts = {
  productName: "Cải ngọt an toàn",
  hasPicture: true,
  producerName: "HTX Rau Văn Đức",
  producerAddress: "Thôn Trung Quan, xã Bát Tràng, Hà Nội",
  stages: [{ at: "2026-11-21", productCode: "08938501234568", placeCode: "8938501234001" }],
  traceCode: "https://cho.example/01/08938501234568/10/L2611A",
  brand: null,
  lotOrSerial: "L2611A",
  doesExpire: true,
  expiresOn: "2026-11-25",
  standards: ["TCVN 11892-1:2017"],
};

describe("ten minimum data, Circular 02/2024/TT-BKHCN art. 5", () => {
  test("a full record has all ten", () => {
    expect(checkMinimumData(complete)).toEqual(MINIMUM_DATA.map((datum) => ({ datum, state: "present" })));
  });

  test.each([
    ["productName", { productName: " " }],
    ["picture", { hasPicture: false }],
    ["producerName", { producerName: null }],
    ["producerAddress", { producerAddress: "" }],
    ["traceCode", { traceCode: null }],
    ["shelfLife", { expiresOn: null }],
    ["standards", { standards: [""] }],
    ["stages", { stages: [{ at: "2026-11-21", productCode: "x", placeCode: null }] }],
    ["times", { stages: [{ at: null, productCode: "x", placeCode: "y" }] }],
  ] as const)("%s alone is missing", (datum, change) => {
    expect(missingMinimumData({ ...complete, ...change })).toEqual([datum]);
  });

  test("no events at all miss stages and times", () => {
    expect(missingMinimumData({ ...complete, stages: [] })).toEqual(["stages", "times"]);
  });

  test('"if any": pottery has no shelf life, and marks are asked only of goods that bear them', () => {
    const facts = { ...complete, doesExpire: false, expiresOn: null, lotOrSerial: null };
    const states = Object.fromEntries(checkMinimumData(facts).map(({ datum, state }) => [datum, state]));
    expect(states["shelfLife"]).toBe("not_applicable");
    expect(states["marks"]).toBe("not_applicable");
    expect(missingMinimumData(facts)).toEqual([]);
  });
});
