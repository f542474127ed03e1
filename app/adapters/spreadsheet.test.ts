import { strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import writeXlsxFile from "write-excel-file/node";
import { Refusal } from "#app/domain/shared/refusal.ts";
import { isZip, readXlsx, writeXlsx } from "./spreadsheet.server.ts";
import { tables } from "./tables.server.ts";

type Row = Parameters<typeof writeXlsxFile>[0][number];

const book = async (rows: readonly Row[]): Promise<Uint8Array> =>
  new Uint8Array(await writeXlsxFile([...rows] as never, { dateFormat: "dd/mm/yyyy" }).toBuffer());

/** A book whose first sheet has these rows of XML. */
async function bookWithXml(sheetData: string): Promise<Uint8Array> {
  const parts = unzipSync(await book([["a"]] as never));
  const path = "xl/worksheets/sheet1.xml";
  const sheet = new TextDecoder().decode(parts[path]);
  parts[path] = strToU8(sheet.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${sheetData}</sheetData>`));
  return zipSync(parts);
}

const refused = (code: string) => expect.objectContaining({ code }) as Refusal;

describe("a spreadsheet of a cooperative", () => {
  test("keeps days as days, leading zeros, fifteen digits and the row numbers that a person sees", async () => {
    const bytes = await book([
      [],
      ["Ngày", "GTIN", "Lượng", "Ghi chú"],
      [
        { value: new Date(Date.UTC(2026, 10, 21)), type: Date },
        { value: "08938501234568", type: String },
        { value: 1.234, type: Number },
        "Bón lót",
      ],
      [],
      [
        null,
        { value: 8938501234568, type: Number },
        { value: 0.1 + 0.2, type: Number },
        { value: true, type: Boolean },
      ],
    ] as never);
    expect(await readXlsx(bytes)).toEqual({
      header: ["Ngày", "GTIN", "Lượng", "Ghi chú"],
      headerLine: 2,
      rows: [
        { line: 3, cells: ["2026-11-21", "08938501234568", "1,234", "Bón lót"] },
        { line: 5, cells: ["", "8938501234568", "0,3", "true"] },
      ],
    });
  });

  test("a formula is not run: what the spreadsheet had stored is read, or nothing", async () => {
    const bytes = await bookWithXml(
      '<row r="1"><c r="A1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c></row><row r="2"><c r="A2"><f>1+1</f></c><c r="B2" t="e"><v>#REF!</v></c><c r="C2"><f>2+2</f><v>4</v></c></row>',
    );
    expect(await readXlsx(bytes)).toEqual({
      header: ["ab", "", ""],
      headerLine: 1,
      rows: [{ line: 2, cells: ["", "", "4"] }],
    });
  });

  test("a bomb, a cell in the last row of the sheet, and a row that is far below are refused before they are built", async () => {
    const parts = unzipSync(await book([["a"]] as never));
    const bomb = zipSync({ ...parts, "xl/sharedStrings.xml": new Uint8Array(60 * 1024 * 1024) });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readXlsx(bomb)).rejects.toEqual(refused("imports.sheet-too-large"));
    await expect(readXlsx(await bookWithXml('<row r="1"><c r="XFD1"><v>1</v></c></row>'))).rejects.toEqual(
      refused("imports.sheet-too-large"),
    );
    await expect(readXlsx(await bookWithXml('<row r="1048576"></row>'))).rejects.toEqual(
      refused("imports.sheet-too-large"),
    );
    await expect(
      readXlsx(await bookWithXml('<row r="1"><c a=">" r="XFD1048576"><v>1</v></c></row>')),
      "an address hidden behind a bracket",
    ).rejects.toBeInstanceOf(Refusal);
  });

  test("an entry that declares less than it holds is cut to what it declares, never unpacked whole", async () => {
    const parts = unzipSync(await book([["a"]] as never));
    const zeros = new Uint8Array(8 * 1024 * 1024).fill(0x20);
    const packed = zipSync({ ...parts, "xl/sharedStrings.xml": zeros });
    const view = new DataView(packed.buffer);
    for (let at = 0; at + 4 < packed.length; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === zeros.length)
        view.setUint32(at + 24, 64, true);
    }
    const unpacked = unzipSync(packed)["xl/sharedStrings.xml"];
    expect(unpacked?.length).toBe(64);
  });

  test("what is no spreadsheet is refused in words", async () => {
    await expect(readXlsx(strToU8("PK\u0003\u0004 not a zip"))).rejects.toEqual(refused("imports.not-a-table"));
    await expect(readXlsx(zipSync({ "a.xml": strToU8("<a/>") }))).rejects.toEqual(refused("imports.not-a-table"));
  });

  test("a file that we hand out reads back as it was written", async () => {
    const rows = [
      ["ngay", "san_pham"],
      ["21/11/2026", "008"],
    ];
    const bytes = await writeXlsx([{ name: "Nhập", rows, widths: [12, 30] }]);
    expect(isZip(bytes)).toBe(true);
    expect(await tables.read(bytes)).toEqual({ header: rows[0], headerLine: 1, rows: [{ line: 2, cells: rows[1] }] });
    expect((await tables.read(strToU8("a,b\n1,2"))).header).toEqual(["a", "b"]);
  });
});
