import { expect, test } from "vitest";
import { csvLine } from "./csv-line.ts";

test("a line keeps commas, quotes and line ends inside their cell (RFC 4180)", () => {
  expect(csvLine([1, null, 'nói "rau, củ"', "hai\ndòng"])).toBe('1,,"nói ""rau, củ""","hai\ndòng"\r\n');
});

test.each(["=1+1", "+84912", "-1", "@SUM(A1)", "\t=1"])(
  "a text that a spreadsheet would run is only text: %s",
  (text) => {
    expect(csvLine([text])).toBe(`'${text}\r\n`);
  },
);
