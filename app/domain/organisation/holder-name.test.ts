import { expect, test } from "vitest";
import { bankMatch, holderMatches } from "./holder-name.ts";

test.each([
  ["HTX RAU QUA SACH CHUC SON", "Hợp tác xã Rau quả sạch Chúc Sơn"],
  ["CTY TNHH DEN LED ANH DUONG", "Công ty TNHH Đèn LED Ánh Dương"],
  ["NGUYEN THI LAN", "Nguyễn Thị Lan"],
])("SEL-07: %s is %s", (holder, legalName) => {
  expect(holderMatches(holder, [legalName])).toBe(true);
});

test("SEL-07: the owner's own account counts for a household, the representative's not for an organisation", () => {
  const names = { legalName: "Gốm Bát Tràng", representativeName: "Trần Văn Ba" };
  expect(bankMatch("TRAN VAN BA", { kind: "household", ...names })).toBe("matched");
  expect(bankMatch("HKD GOM BAT TRANG", { kind: "household", ...names })).toBe("matched");
  expect(bankMatch("TRAN VAN BA", { kind: "cooperative", ...names })).toBe("mismatched");
  expect(bankMatch("HTX GOM BAT TRANG", { kind: "cooperative", ...names })).toBe("matched");
});

test.each([
  ["NGUYEN THI LAN", [null, undefined]],
  ["NGUYEN THI LAN", ["Nguyễn Thị Lành"]],
  ["HTX", ["Hợp tác xã Văn Đức"]],
  ["", ["Hợp tác xã"]],
] as const)("SEL-07: %s is none of %s", (holder, names) => {
  expect(holderMatches(holder, names)).toBe(false);
});
