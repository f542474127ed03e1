import { expect, test } from "vitest";
import { csvLine } from "./own-data.ts";

test("a CSV keeps commas, quotes and lines, and no value runs as a formula", () => {
  expect(csvLine(['Rau "sạch", tươi', 12_000, null, true])).toBe('"Rau ""sạch"", tươi",12000,,true\r\n');
  expect(csvLine(["=1+1", "+84", "-5", "@a", -5])).toBe("'=1+1,'+84,'-5,'@a,-5\r\n");
});
