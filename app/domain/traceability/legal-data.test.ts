import { describe, expect, test } from "vitest";
import { checkLegalLists, LEGAL_LISTS, type LegalDataFacts, type LegalList } from "./legal-data.ts";

const complete: LegalDataFacts = {
  productName: "Cải ngọt an toàn",
  hasPicture: true,
  producerName: "HTX Rau Văn Đức",
  producerAddress: "Thôn Trung Quan, xã Bát Tràng, Hà Nội",
  stages: [{ at: "2026-11-21", productCode: "08938501234568", placeCode: "8938501234001" }],
  traceCode: "08938501234568/L2611A",
  brand: null,
  lotOrSerial: "L2611A",
  doesExpire: true,
  expiresOn: "2026-11-25",
  standards: ["TCVN 11892-1:2017"],
  originCountry: "VN",
  unit: "gói",
  gtin: "08938501234568",
  producedOn: "2026-11-21",
  certificates: 1,
  warnings: "Rửa sạch trước khi dùng",
};
const missingOf = (facts: LegalDataFacts, list: LegalList) =>
  checkLegalLists(facts).find((state) => state.list === list)?.missing;

describe("lists of data beside the ten (Decree 37/2026/NĐ-CP art. 23.5, 23.7, 32; Circular 31/2026/TT-BCT art. 6)", () => {
  test("a full record fills all of them", () => {
    expect(checkLegalLists(complete).map(({ list, asked, missing }) => [list, asked, missing])).toEqual([
      ["record", 12, []],
      ["consumer", 7, []],
      ["passport", 12, []],
      ["commerce", 12, []],
    ]);
  });

  test.each([
    [{ originCountry: " " }, "origin", ["record", "consumer", "passport", "commerce"]],
    [{ unit: null }, "unit", ["commerce"]],
    [{ gtin: null }, "gtin", ["passport"]],
    [{ certificates: 0 }, "certificates", ["passport"]],
    [{ warnings: null }, "warnings", ["passport"]],
    [{ producedOn: null }, "producedOn", ["passport"]],
    [{ hasPicture: false }, "picture", ["record", "consumer", "commerce"]],
  ] as const)("%j is named where it is asked for", (change, datum, lists) => {
    const naming = checkLegalLists({ ...complete, ...change }).filter(({ missing }) => missing.includes(datum));
    expect(naming.map(({ list }) => list)).toEqual(lists);
  });

  test("a stage without its place's code is missed as a stage and as a code (art. 23.2)", () => {
    const facts = { ...complete, stages: [{ at: "2026-11-21", productCode: "x", placeCode: null }] };
    expect(missingOf(facts, "record")).toEqual(["stages", "placeCode"]);
  });

  test("goods without a last day are not asked for one", () => {
    const pot = { ...complete, doesExpire: false, expiresOn: null };
    expect(missingOf(pot, "passport")).toEqual([]);
    expect(checkLegalLists(pot).find(({ list }) => list === "passport")?.asked).toBe(LEGAL_LISTS.passport.length - 1);
  });
});
