import { describe, expect, test } from "vitest";
import { commissionLot, inspectLots, plotWork, recordWork, releaseLots } from "./epcis-event.ts";
import { tellProof, type ProofEvent } from "./origin-proof.ts";

const place = { gln: "8938501234001", extension: "RUONG-3" };
const lots = [{ gtin: "08938501234568", lot: "L2611A", amount: 420, unit: "KGM" }];
const day = (text: string) => new Date(`${text}T06:00:00+07:00`);
const stored = (
  id: string,
  body: { bizStep?: string | undefined; disposition?: string | undefined; eventTime: string },
): ProofEvent => ({
  id,
  bizStep: body.bizStep ?? null,
  disposition: body.disposition ?? null,
  occurredAt: new Date(body.eventTime),
  lotCode: "L2611A",
  isBirth: body.bizStep === "commissioning",
  body,
});

describe("treatments and tests told plainly (Circular 21/2015/TT-BNNPTNT: waiting days)", () => {
  const spray = stored(
    "spray",
    plotWork({
      at: day("2026-11-05"),
      place,
      step: "spray",
      facts: { product: "Abamectin 1.8EC", dose: 10, doseUnit: "mlPerSprayer", waitingDays: 7 },
    }),
  );
  const old = stored(
    "old",
    recordWork({ at: day("2026-11-01"), place, lots, step: "inputs", facts: { pesticide: "Dipel", waitingDays: 3 } }),
  );
  const dung = stored(
    "dung",
    plotWork({ at: day("2026-10-20"), place, step: "fertilise", facts: { product: "Phân gà ủ" } }),
  );
  const passed = stored("passed", {
    ...inspectLots({
      at: day("2026-11-21"),
      place,
      lots,
      report: "https://cholanh.vn/voc/report/KN-1",
      isConformant: true,
    }),
    ...{ "cholanh:laboratory": "Trung tâm 1", "cholanh:report": "KN-1" },
  });
  const failed = stored(
    "failed",
    inspectLots({
      at: day("2026-11-22"),
      place,
      lots,
      report: "https://cholanh.vn/voc/report/KN-2",
      isConformant: false,
    }),
  );
  const release = stored("release", releaseLots({ at: day("2026-11-23"), place, lots, reason: "Đạt" }));
  const none = stored(
    "none",
    recordWork({ at: day("2026-11-02"), place, lots, step: "inputs", facts: { pestControl: "none" } }),
  );

  test("each with its product, dose and the first safe day; the last of these is the lot's", () => {
    const { treatments } = tellProof([dung, old, none, spray, passed]);
    expect(treatments.map(({ kind, on, product, safeFrom: from }) => [kind, on, product, from])).toEqual([
      ["fertilise", "2026-10-20", "Phân gà ủ", null],
      ["spray", "2026-11-01", "Dipel", "2026-11-04"],
      ["spray", "2026-11-05", "Abamectin 1.8EC", "2026-11-12"],
    ]);
    expect(treatments[2]).toMatchObject({ dose: "10", doseUnit: "mlPerSprayer", waitingDays: 7 });
  });

  test.each([
    ["2026-11-11", false],
    ["2026-11-12", true],
  ])("a harvest on %s is said to have waited: %s", (harvestedOn, isKept) => {
    const [lot] = lots;
    if (!lot) throw new Error("no lot");
    const harvest = stored("harvest", commissionLot({ at: day(harvestedOn), place, lot, facts: {} }));
    const later = stored(
      "later",
      plotWork({ at: day("2026-11-13"), place, step: "spray", facts: { product: "X", waitingDays: 30 } }),
    );
    expect(tellProof([old, spray, harvest, later]).intervals).toEqual([
      { lotCode: "L2611A", harvestedOn, safeFrom: "2026-11-12", isKept },
    ]);
  });

  test("tests with their verdicts; a release of a hold is none", () => {
    expect(tellProof([passed, failed, release]).tests).toMatchObject([
      { on: "2026-11-21", laboratory: "Trung tâm 1", report: "KN-1", isPassed: true },
      { on: "2026-11-22", laboratory: null, isPassed: false },
    ]);
  });

  test("an event that speaks of two lots of the family is told once", () => {
    expect(tellProof([spray, { ...spray, lotCode: "P1" }]).treatments).toHaveLength(1);
  });
});
