import { describe, expect, it } from "vitest";
import { nextLotFacts } from "./next-lot-facts.ts";

const greens = { group: "food", categoryCode: "rau-cu", needsQuarantine: false } as const;
const pots = { group: "craft", categoryCode: "gom-su", needsQuarantine: false } as const;
const lamps = { group: "industry", categoryCode: "den-led", needsQuarantine: false } as const;
const none = { hasGrower: false, stepWords: [] };

describe("facts of the next lot", () => {
  it("repeat what is still true, and leave sprayings and waiting days to the diary", () => {
    const last = {
      variety: "Tosakan",
      fertiliser: "Phân chuồng ủ",
      harvester: "Tổ 2",
      pestControl: "chemical",
      pesticide: "Abamectin",
      sprayedOn: "2026-11-01",
      waitingDays: 7,
      packer: "Chị Lan",
    };
    expect(nextLotFacts(greens, last, [], {}, none)).toEqual({
      variety: "Tosakan",
      fertiliser: "Phân chuồng ủ",
      harvester: "Tổ 2",
      pestControl: "diary",
    });
    const work = [
      { step: "sow", facts: { variety: "Cao cây" } },
      { step: "fertilise", facts: { product: "NPK" } },
    ] as const;
    expect(nextLotFacts(greens, last, work, {}, { ...none, hasGrower: true })).toEqual({
      variety: "Cao cây",
      pestControl: "diary",
    });
  });

  it("take material and steps of a craft good from the workshop's diary", () => {
    const work = [{ step: "material", facts: { material: "Đất sét", materialSource: "Trúc Thôn" } }] as const;
    expect(
      nextLotFacts(pots, {}, work, { artisan: "Trần Văn Gốm" }, { ...none, stepWords: ["Tạo dáng", "Nung"] }),
    ).toEqual({
      material: "Đất sét",
      materialSource: "Trúc Thôn",
      steps: "Tạo dáng\nNung",
      recognition: "none",
      artisan: "Trần Văn Gốm",
    });
    const last = { steps: ["Vuốt", "Nung"], recognition: "ocop", decisionNumber: "12/QĐ" };
    expect(nextLotFacts(pots, last, [], {}, { ...none, stepWords: ["Phơi"] })).toMatchObject({
      steps: "Vuốt\nNung",
      recognition: "ocop",
    });
  });

  it("never repeat a serial number", () => {
    const last = { serialFrom: "A1", serialTo: "A9", standard: "TCVN 7722", warrantyMonths: 24 };
    expect(nextLotFacts(lamps, last, [], { serialFrom: "B1" }, none)).toEqual({
      standard: "TCVN 7722",
      warrantyMonths: "24",
      serialFrom: "B1",
    });
  });
});
