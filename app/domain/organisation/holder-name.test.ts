import { expect, test } from "vitest";
import { holderMatches } from "./holder-name.ts";

test.each([
  ["HTX RAU QUA SACH CHUC SON", "Hợp tác xã Rau quả sạch Chúc Sơn"],
  ["CTY TNHH DEN LED ANH DUONG", "Công ty TNHH Đèn LED Ánh Dương"],
  ["NGUYEN THI LAN", "Nguyễn Thị Lan"],
])("SEL-07: %s is %s", (holder, legalName) => {
  expect(holderMatches(holder, [legalName])).toBe(true);
});

test("SEL-07: the representative's own account counts too", () => {
  expect(holderMatches("TRAN VAN BA", ["Hộ kinh doanh Gốm Bát Tràng", "Trần Văn Ba"])).toBe(true);
});

test.each([
  ["NGUYEN THI LAN", [null, undefined]],
  ["NGUYEN THI LAN", ["Nguyễn Thị Lành"]],
  ["HTX", ["Hợp tác xã Văn Đức"]],
  ["", ["Hợp tác xã"]],
] as const)("SEL-07: %s is none of %s", (holder, names) => {
  expect(holderMatches(holder, names)).toBe(false);
});
