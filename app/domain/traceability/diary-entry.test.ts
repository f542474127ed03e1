import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BIZ_STEPS } from "./cbv.ts";
import { DiaryEntry, readDecimal, readDiaryFacts } from "./diary-entry.ts";
import { DIARY_STEP_KEYS, diaryStep, STEPS_OF, WAITING_STEPS } from "./diary-steps.ts";
import { STORIES } from "./story.ts";

const entry = {
  clientId: "0192f0c0-0000-7000-8000-000000000001",
  step: "spray",
  placeId: "0192f0c0-0000-7000-8000-000000000002",
  at: "2026-11-18T06:10:00+07:00",
  facts: { product: "Abamectin 3.6EC" },
};

describe("steps of the diary", () => {
  it("have a business step of the vocabulary (CBV 2.0) and every field once", () => {
    for (const key of DIARY_STEP_KEYS) {
      const { bizStep, fields } = diaryStep(key);
      expect(BIZ_STEPS).toContain(bizStep);
      expect(new Set(fields.map((field) => field.key)).size).toBe(fields.length);
    }
  });

  it("reach every way of making, each with a step that opens its lot", () => {
    for (const story of STORIES) expect(STEPS_OF[story].some((key) => diaryStep(key).opensLot)).toBe(true);
    expect(new Set(Object.values(STEPS_OF).flat())).toEqual(new Set(DIARY_STEP_KEYS));
  });

  it("know which treatments have waiting days", () => {
    expect(WAITING_STEPS).toEqual(["spray", "medicate"]);
  });
});

describe("an entry of the diary", () => {
  it("names its moment with the hour, and its ids as ids", () => {
    expect(DiaryEntry.safeParse(entry).success).toBe(true);
    for (const wrong of [
      { at: "2026-11-18" },
      { at: "hôm qua" },
      { placeId: "1" },
      { step: "dance" },
      { pictures: ["x"] },
    ])
      expect(DiaryEntry.safeParse({ ...entry, ...wrong }).success).toBe(false);
  });

  it("keeps what the step asks for and says what is missing", () => {
    const typed = {
      product: " Abamectin  3.6EC ",
      dose: "12,5",
      doseUnit: "mlPerSprayer",
      waitingDays: "7",
      stranger: "x",
    };
    expect(readDiaryFacts("spray", typed)).toEqual({
      facts: { product: "Abamectin 3.6EC", dose: 12.5, doseUnit: "mlPerSprayer", waitingDays: 7 },
      faults: [],
    });
    expect(readDiaryFacts("spray", { dose: "nhiều", doseUnit: "can" }).faults).toEqual([
      { field: "product", fault: "missing" },
      { field: "dose", fault: "not-a-number" },
      { field: "doseUnit", fault: "not-a-choice" },
      { field: "waitingDays", fault: "missing" },
    ]);
  });

  it("takes a temperature below zero, as in a cold store", () => {
    expect(readDiaryFacts("transport", { vehicle: "29C-123.45", temperature: "-18,5" }).facts).toEqual({
      vehicle: "29C-123.45",
      temperature: -18.5,
    });
  });

  it("reads a number with comma or point alike", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9_999_999 }), (thousandths) => {
        const value = thousandths / 1000;
        expect(readDecimal(String(value).replace(".", ","), 0.001, 10_000)).toBe(value);
        expect(readDecimal(String(value), 0.001, 10_000)).toBe(value);
      }),
    );
    expect(readDecimal("0", 0.001, 10)).toBeUndefined();
    expect(readDecimal("1.234.567", 0, 10_000_000)).toBeUndefined();
  });
});
