import { describe, expect, test } from "vitest";
import { GOODS_GROUPS } from "../shared/goods-group.ts";
import { earliestHarvest, factKeys, missingTraceFields, readTraceFacts, TRACE_TEMPLATES } from "./trace-templates.ts";

describe("trace templates, Decree 37/2026/NĐ-CP art. 23.5 and TCVN 12850:2019", () => {
  test.each(GOODS_GROUPS)("%s: every key once, conditions name fields of the same template", (group) => {
    const fields = TRACE_TEMPLATES[group].flatMap((stage) => [...stage.fields]);
    const keys = fields.map((field) => field.key as string);
    expect(new Set(keys).size).toBe(keys.length);
    for (const field of fields) {
      if (typeof field.required === "object") expect(keys).toContain(field.required.field);
    }
  });

  test.each(GOODS_GROUPS)("%s: says where, when made, when packed and how much", (group) => {
    const keys = TRACE_TEMPLATES[group].flatMap((stage) => stage.fields.map((field) => field.key as string));
    expect(keys).toEqual(expect.arrayContaining(["place", "producedOn", "packedOn", "quantity"]));
  });

  test("each group asks what its goods are known by", () => {
    expect(TRACE_TEMPLATES.food.map((stage) => stage.key)).toEqual(["plot", "inputs", "harvest", "pack"]);
    expect(factKeys("craft")).toEqual(
      expect.arrayContaining(["artisan", "material", "materialSource", "steps", "recognition"]),
    );
    expect(factKeys("industry")).toEqual(
      expect.arrayContaining(["serialFrom", "standard", "testReport", "warrantyMonths", "decisionNumber"]),
    );
    expect(factKeys("food")).not.toContain("place");
  });
});

describe("reading a lot's form", () => {
  test("a harvest without spraying needs one answer", () => {
    expect(readTraceFacts("food", { pestControl: "none" })).toEqual({ facts: { pestControl: "none" }, faults: [] });
  });

  test("spraying asks for the product, the day and the waiting period", () => {
    const { faults } = readTraceFacts("food", { pestControl: "chemical" });
    expect(faults).toEqual([
      { field: "pesticide", fault: "missing" },
      { field: "sprayedOn", fault: "missing" },
      { field: "waitingDays", fault: "missing" },
    ]);
  });

  test("values are read by their kind and faults name the field", () => {
    const { facts, faults } = readTraceFacts("craft", {
      artisan: " Nguyễn Văn Tài ",
      material: "Đất sét trắng",
      materialSource: "Trúc Thôn",
      steps: "Nặn tay\n\n Nung 1.250 °C ",
      recognition: "ocop",
      decisionNumber: "12/QĐ-UBND",
      decidedOn: "31/12/2025",
    });
    expect(facts["artisan"]).toBe("Nguyễn Văn Tài");
    expect(facts["steps"]).toEqual(["Nặn tay", "Nung 1.250 °C"]);
    expect(faults).toEqual([{ field: "decidedOn", fault: "not-a-day" }]);
  });

  test.each([
    ["industry", { warrantyMonths: "hai năm" }, "warrantyMonths", "not-a-number"],
    ["food", { pestControl: "magic" }, "pestControl", "not-a-choice"],
    ["food", { pestControl: "none", variety: "x".repeat(201) }, "variety", "too-long"],
  ] as const)("%s %j: %s is %s", (group, form, field, fault) => {
    expect(readTraceFacts(group, form).faults).toContainEqual({ field, fault });
  });

  test("a stored lot is checked against the same template", () => {
    const columns = { place: "p", producedOn: "2026-11-20", packedOn: "2026-11-21", quantity: 80 };
    expect(missingTraceFields("food", { ...columns, pestControl: "none" })).toEqual([]);
    expect(missingTraceFields("food", columns)).toEqual(["pestControl"]);
    expect(
      missingTraceFields("craft", {
        ...columns,
        artisan: "x",
        material: "y",
        materialSource: "z",
        steps: [],
        recognition: "none",
      }),
    ).toEqual(["steps"]);
  });
});

describe("waiting period after spraying, Law 41/2013/QH13", () => {
  test("harvest waits the days on the label", () => {
    expect(earliestHarvest({ sprayedOn: "2026-11-10", waitingDays: 7 })).toBe("2026-11-17");
    expect(earliestHarvest({ pestControl: "none" })).toBeUndefined();
  });
});
