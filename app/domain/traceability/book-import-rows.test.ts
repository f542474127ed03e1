import { describe, expect, test } from "vitest";
import type { LotId, PlaceId, ProductId } from "../shared/ids.ts";
import { diary as english } from "#app/i18n/en/diary.ts";
import { diary as vietnamese } from "#app/i18n/vi/diary.ts";
import { fieldNames, readBookTable } from "./book-import-columns.ts";
import { planHarvestRow } from "./book-import-harvest.ts";
import type { BookKnown } from "./book-import-known.ts";
import { STEP_WORDS } from "./book-import-words.ts";
import { planDiaryRow } from "./book-import-rows.ts";
import { DOSE_UNITS, DIARY_STEP_KEYS, HARVEST_UNITS } from "./diary-steps.ts";
import { readDose, readHarvestUnit, readWord } from "./written-values.ts";

const PLOT = "00000000-0000-7000-8000-000000000001" as PlaceId;
const GREENS = "00000000-0000-7000-8000-000000000002" as ProductId;
const LAMP = "00000000-0000-7000-8000-000000000003" as ProductId;
const LOT = "00000000-0000-7000-8000-000000000004" as LotId;

const plot = { id: PLOT, name: "Ruộng bãi Văn Đức", formerName: null, gln: "8938501230017", extension: "R1" };
const greens = {
  id: GREENS,
  name: "Cải ngọt",
  gtin: "08938501234568",
  unit: "bó",
  unitEn: "bunch",
  story: "crop",
  canOpenLot: true,
  lastUnit: "kg",
} as const;
const known: BookKnown = {
  now: new Date("2026-11-28T05:00:00Z"),
  today: "2026-11-28",
  places: [plot, { ...plot, id: "p2" as PlaceId, name: "Nhà sơ chế", extension: "" }],
  products: [
    greens,
    { ...greens, id: LAMP, name: "Đèn", gtin: "08938501234575", story: "industry", canOpenLot: false },
  ],
  lots: [{ id: LOT, code: "L2611A", productId: GREENS, placeId: PLOT, producedOn: "2026-11-20", state: "open" }],
  growers: [{ code: "TV-001", name: "Nguyễn Thị Hoa", joinedOn: "2020-01-01", leftOn: null }],
  entries: [{ placeId: PLOT, step: "irrigate", day: "2026-11-20", productId: null }],
  treatments: new Map([[PLOT, [{ at: new Date("2026-11-20T00:00:00Z"), waitingDays: 7, product: "Radiant" }]]]),
};

const codes = (faults: readonly object[]) =>
  faults.map((fault) => ("code" in fault && "column" in fault ? [fault.column, fault.code] : []));

describe("a row of the diary", () => {
  const spray = {
    day: "21/11/2026",
    place: "ruong bai van duc",
    step: "Phun",
    input: "Radiant 60SC",
    ingredient: "Spinetoram",
    dose: "15 ml/bình",
    waitingDays: "3 ngày",
    person: "nguyễn thị hoa",
  };

  test("becomes the entry that the field page would send", () => {
    const row = planDiaryRow(spray, known);
    expect(row.faults).toEqual([]);
    expect(row.entries).toEqual([
      {
        step: "spray",
        placeId: PLOT,
        at: "2026-11-21T00:00:00+07:00",
        growerCode: "TV-001",
        facts: {
          product: "Radiant 60SC",
          activeIngredient: "Spinetoram",
          dose: "15",
          doseUnit: "mlPerSprayer",
          waitingDays: "3",
        },
      },
    ]);
  });

  test("tells every fault at once, each beside its column", () => {
    const row = planDiaryRow({ day: "32/11/2026", place: "Ruộng lạ", step: "Phun", dose: "một ít" }, known);
    expect(codes(row.faults)).toEqual([
      ["day", "imports.not-a-day"],
      ["place", "imports.plot-unknown"],
      ["dose", "imports.dose-unread"],
      ["input", "imports.cell-missing"],
      ["waitingDays", "imports.cell-missing"],
    ]);
    expect(row.entries).toEqual([]);
  });

  test("a day to come, a step nobody knows, and a harvest in the wrong file are faults", () => {
    const of = (cells: Record<string, string>) => codes(planDiaryRow({ ...spray, ...cells }, known).faults);
    expect(of({ day: "29/11/2026" })).toEqual([["day", "traceability.day-to-come"]]);
    expect(of({ step: "Cầu mưa" })).toEqual([["step", "imports.step-unknown"]]);
    expect(of({ step: "Thu hoạch" })).toEqual([["step", "imports.step-opens-lot"]]);
  });

  test("a place is found by its code behind the number, and told apart from its neighbour under the same number", () => {
    expect(planDiaryRow({ ...spray, place: "R1" }, known).faults).toEqual([]);
    expect(planDiaryRow({ ...spray, place: "8938501230017/R1" }, known).faults).toEqual([]);
    expect(codes(planDiaryRow({ ...spray, place: "8938501230017" }, known).faults)).toEqual([
      ["place", "imports.plot-several"],
    ]);
  });

  test("work that is there already, a stranger's name and cells that the step has no field for are warned of, not refused", () => {
    const row = planDiaryRow(
      { day: "20/11/2026", place: "R1", step: "Tưới", input: "Giếng", dose: "5 l", person: "Anh Ba", note: "sáng sớm" },
      known,
    );
    expect(codes(row.warnings)).toEqual([
      ["person", "imports.person-unknown"],
      ["dose", "imports.cell-not-asked"],
      ["day", "imports.entry-alike"],
    ]);
    expect(row.entries[0]?.facts).toEqual({ waterSource: "Giếng", note: "sáng sớm · Người làm: Anh Ba" });
  });

  test("a test needs its lot, and further fields of a step have columns of their own", () => {
    const cells = { day: "21/11/2026", place: "R1", step: "Kiểm nghiệm", input: "Quatest 1" };
    expect(codes(planDiaryRow(cells, known).faults)).toContainEqual(["lot", "imports.cell-empty"]);
    const whole = { ...cells, lot: "l2611a", "fact.report": "KQ-12", "fact.verdict": "Đạt" };
    expect(planDiaryRow(whole, known).entries[0]).toMatchObject({
      lotId: LOT,
      facts: { laboratory: "Quatest 1", report: "KQ-12", verdict: "passed" },
    });
  });
});

describe("a row of a harvest", () => {
  const cells = { day: "28/11/2026", place: "R1", product: "cải ngọt", quantity: "1,5", unit: "tạ" };

  test("opens a lot in the unit that was written", () => {
    const row = planHarvestRow({ ...cells, lot: "VD-1", sownOn: "1/10/2026" }, known);
    expect(row).toMatchObject({ lotCode: "VD-1", faults: [] });
    expect(row.entries).toMatchObject([
      { step: "sow", at: "2026-10-01T00:00:00+07:00", productId: GREENS },
      { step: "harvest", at: "2026-11-28T00:00:00+07:00", productId: GREENS, facts: { amount: "1.5", unit: "ta" } },
    ]);
    expect(codes(row.warnings)).toEqual([["unit", "imports.unit-unusual"]]);
  });

  test("inside the waiting days it is planned as it was, and its writer told until when the lot will be held", () => {
    const row = planHarvestRow({ ...cells, day: "26/11/2026", unit: "kg" }, known);
    expect(row.entries).toHaveLength(1);
    expect(row.warnings).toEqual([{ column: "day", code: "imports.inside-interval", facts: { until: "2026-11-27" } }]);
    expect(planHarvestRow({ ...cells, day: "27/11/2026", unit: "kg" }, known).warnings).toEqual([]);
  });

  test("under a code that is taken it is the same lot on the same day from the same place, else a fault", () => {
    expect(planHarvestRow({ ...cells, day: "20/11/2026", lot: "L2611A", unit: "kg" }, known)).toMatchObject({
      isThere: true,
      entries: [],
      faults: [],
    });
    expect(codes(planHarvestRow({ ...cells, lot: "L2611A", unit: "kg" }, known).faults)).toEqual([
      ["lot", "traceability.lot-code-taken"],
    ]);
  });

  test("goods without a first lot, no amount, an unknown unit and sowing after the harvest are faults", () => {
    const of = (changes: Record<string, string>) =>
      codes(planHarvestRow({ ...cells, unit: "kg", ...changes }, known).faults);
    expect(of({ product: "Đèn" })).toEqual([["product", "imports.first-lot-by-hand"]]);
    expect(of({ quantity: "0" })).toEqual([["quantity", "imports.cell-not-a-number"]]);
    expect(of({ unit: "bao" })).toEqual([["unit", "imports.unit-unknown"]]);
    expect(of({ sownOn: "29/11/2026" })).toEqual([["sownOn", "imports.sown-after-harvest"]]);
  });

  test("a dot that may part thousands is read so, and said", () =>
    expect(planHarvestRow({ ...cells, quantity: "1.500", unit: "kg" }, known)).toMatchObject({
      entries: [{ facts: { amount: "1500" } }],
      warnings: [{ column: "quantity", code: "imports.number-guessed", facts: { written: "1.500", value: 1500 } }],
    }));

  test("changes with what it stands on: its facts tell a plot's treatment from none", () => {
    const before = planHarvestRow({ ...cells, day: "26/11/2026" }, { ...known, treatments: new Map() });
    expect(planHarvestRow({ ...cells, day: "26/11/2026" }, known).facts).not.toEqual(before.facts);
  });
});

const NAMES = fieldNames(vietnamese.fields, english.fields);

describe("a cooperative's own table", () => {
  test.each([vietnamese, english])(
    "may use every word by which the diary calls its steps and units",
    ({ steps, choices }) => {
      for (const key of DIARY_STEP_KEYS) expect(readWord(steps[key], STEP_WORDS), steps[key]).toBe(key);
      for (const key of DOSE_UNITS) expect(readDose("3", choices[key])?.unit, choices[key]).toBe(key);
      for (const key of HARVEST_UNITS) expect(readHarvestUnit(choices[key], []), choices[key]).toBe(key);
    },
  );

  test("may have a column for any field of the diary, by its name", () =>
    expect(
      readBookTable(
        "diary",
        [line(1, "Ngày", "Nơi", "Việc", "Số phiếu kết quả"), line(2, "1/11/2026", "R1", "Kiểm nghiệm", "KQ-1")],
        NAMES,
      ),
    ).toMatchObject({ rows: [{ cells: { "fact.report": "KQ-1" } }], unread: [] }));

  const line = (number: number, ...cells: string[]) => ({ line: number, cells });

  test("may have a title above its header, columns by other names, examples and empty rows", () =>
    expect(
      readBookTable(
        "harvests",
        [
          line(1, "SỔ THU HOẠCH VỤ ĐÔNG 2026"),
          line(3, "STT", "NGÀY", "Thửa ruộng", "Tên sản phẩm", "Khối lượng", "ĐVT", "Chữ ký"),
          line(4, "", "# 21/11/2026", "R1", "Cải", "1", "kg"),
          line(5, "1", "21/11/2026", "R1", "Cải ngọt", "120", "kg", "Hoa"),
          line(6, "", " ", ""),
        ],
        NAMES,
      ),
    ).toEqual({
      rows: [{ line: 5, cells: { day: "21/11/2026", place: "R1", product: "Cải ngọt", quantity: "120", unit: "kg" } }],
      unread: ["STT", "Chữ ký"],
    }));

  test("without a needed column says which", () =>
    expect(readBookTable("harvests", [line(1, "Ngày", "Nơi", "Sản phẩm", "Sản lượng")], NAMES)).toEqual({
      missing: ["unit"],
    }));
});
