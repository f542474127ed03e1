import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../shared/clock.ts";
import { readDays, readDose, readHarvestUnit, readWord, readWrittenDay, readWrittenNumber } from "./written-values.ts";

describe("days as people write them", () => {
  test.each([
    ["21/11/2026", "2026-11-20T17:00:00.000Z"],
    ["1/2/2026", "2026-01-31T17:00:00.000Z"],
    ["21-11-26", "2026-11-20T17:00:00.000Z"],
    ["21.11.2026", "2026-11-20T17:00:00.000Z"],
    ["2026-11-21", "2026-11-20T17:00:00.000Z"],
    ["21/11/2026 06:30", "2026-11-20T23:30:00.000Z"],
    ["21/11/2026 6h", "2026-11-20T23:00:00.000Z"],
    ["2026-11-21T06:30:00", "2026-11-20T23:30:00.000Z"],
  ])("%s", (text, at) => expect(readWrittenDay(text)?.at.toISOString()).toBe(at));

  test.each(["", "hôm qua", "31/02/2026", "13/13/2026", "21/11", "21/11/2026 25:00", "46347", "21/11/2026 chiều"])(
    "%j is none",
    (text) => expect(readWrittenDay(text)).toBeUndefined(),
  );

  test("every day of a century reads back from both writings", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 36_000 }), (days) => {
        const day = addDays("2000-01-01", days);
        const [year, month, date] = day.split("-");
        expect(readWrittenDay(day)?.day).toBe(day);
        expect(readWrittenDay(`${date}/${month}/${year}`)?.day).toBe(day);
      }),
    ));
});

describe("numbers as people write them", () => {
  test.each([
    ["12", 12, false],
    ["12,5", 12.5, false],
    ["12.5", 12.5, false],
    ["1.500", 1500, true],
    ["1.500,25", 1500.25, false],
    ["1.500.000", 1_500_000, false],
    ["1,500", 1.5, false],
    ["0.125", 0.125, false],
    ["1,500.5", 1500.5, false],
    [" 2 000 ", 2000, false],
  ])("%j is %d", (text, value, isGuessed) => expect(readWrittenNumber(text)).toEqual({ value, isGuessed }));

  test.each(["", "-5", "12kg", "1.2.3", "1,2,3", "12,3456", "NaN", "1e3"])("%j is none", (text) =>
    expect(readWrittenNumber(text)).toBeUndefined(),
  );

  test("what Vietnamese writing makes of a number of three decimals reads back", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (thousandths) => {
        const value = thousandths / 1000;
        const text = new Intl.NumberFormat("vi-VN", { maximumFractionDigits: 3 }).format(value);
        expect(readWrittenNumber(text)?.value).toBe(value);
      }),
    ));
});

describe("units, doses and words", () => {
  test.each([
    ["kg", [], "kg"],
    ["Ki-lô", [], "kg"],
    ["tạ", [], "ta"],
    ["Tấn", [], "tan"],
    ["bó", ["bó", "bunch"], "pack"],
    ["con", ["con"], "pack"],
    ["con", ["gói"], "piece"],
    ["kg", ["kg"], "kg"],
    ["bao tải", [], undefined],
    ["", ["bó"], undefined],
  ])("%j is %s", (text, sale, unit) => expect(readHarvestUnit(text, sale)).toBe(unit));

  test.each([
    ["20 ml/bình", "", 20, "mlPerSprayer"],
    ["1,5 kg / sào", "", 1.5, "kgPerSao"],
    ["25", "g/bình 16 lít", 25, "gPerSprayer"],
    ["0,8", "L/ha", 0.8, "lPerHa"],
  ])("%s %s", (text, unitText, value, unit) =>
    expect(readDose(text, unitText)).toMatchObject({ amount: { value }, unit }),
  );

  test("a dose without a number or with a unit nobody knows is none", () => {
    expect(readDose("một ít", "")).toBeUndefined();
    expect(readDose("20", "thìa")).toBeUndefined();
  });

  test("words are found without their marks, whole days with or without the word", () => {
    expect(readWord("PHUN THUOC", { spray: ["Phun thuốc"], sow: ["Gieo"] })).toBe("spray");
    expect(readWord("sow", { spray: ["Phun thuốc"], sow: ["Gieo"] })).toBe("sow");
    expect(readWord("cắt tỉa", { spray: ["Phun thuốc"] })).toBeUndefined();
    expect([readDays("7"), readDays("7 ngày"), readDays("bảy"), readDays("7,5")]).toEqual([7, 7, undefined, undefined]);
  });
});
