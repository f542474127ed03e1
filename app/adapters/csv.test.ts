import { describe, expect, test } from "vitest";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { readCsv } from "./csv.server.ts";

const read = (text: string) => readCsv(new TextEncoder().encode(text));

describe("a table from a spreadsheet", () => {
  test("has its mark, quotes, line breaks inside a cell, and the line numbers that the person sees", () => {
    expect(read('\uFEFFa,b\r\n1,"hai, ba"\r\n\r\n"x\ny",4\r\n')).toEqual({
      header: ["a", "b"],
      headerLine: 1,
      rows: [
        { line: 2, cells: ["1", "hai, ba"] },
        { line: 5, cells: ["x\ny", "4"] },
      ],
    });
  });

  test("may part its columns by semicolons, as Vietnamese spreadsheets do", () =>
    expect(read("a;b\n1,5;2").rows[0]?.cells).toEqual(["1,5", "2"]));

  test("is refused when it is not UTF-8, or no table", () => {
    expect(() => readCsv(new Uint8Array([0x61, 0xff, 0xfe]))).toThrow(Refusal);
    expect(() => read('a,b\n"1,2')).toThrow(Refusal);
  });
});
