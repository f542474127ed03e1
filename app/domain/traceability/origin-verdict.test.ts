import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { originVerdict, type LotFacts } from "./origin-verdict.ts";

const clean: LotFacts = {
  today: "2026-11-22",
  recalledOn: null,
  heldOn: null,
  isProducerSuspended: false,
  expiresOn: "2026-11-25",
  missing: [],
};

describe("verdict of a lot: recall overrides everything (Law 19/2023/QH15 art. 33)", () => {
  test.each([
    ["nothing wrong", {}, "lot_info"],
    [
      "recalled, held, expired and incomplete",
      { recalledOn: "2026-11-20", heldOn: "2026-11-19", expiresOn: "2026-11-01", missing: ["picture"] },
      "lot_recalled",
    ],
    ["held and expired", { heldOn: "2026-11-19", expiresOn: "2026-11-01" }, "lot_held"],
    [
      "of a suspended producer and expired",
      { isProducerSuspended: true, expiresOn: "2026-11-01" },
      "producer_suspended",
    ],
    ["expired and incomplete", { expiresOn: "2026-11-21", missing: ["picture"] }, "lot_expired"],
    ["incomplete", { missing: ["standards"] }, "lot_incomplete"],
    ["on its last day", { expiresOn: "2026-11-22" }, "lot_info"],
    ["without an end", { expiresOn: null }, "lot_info"],
  ] as const)("%s", (_, change, code) => {
    expect(originVerdict({ ...clean, ...change }).code).toBe(code);
  });

  test("only plain information can be ordered, and nothing says genuine", () => {
    const day = fc.option(fc.constantFrom("2026-11-20", "2026-11-22", "2026-11-30"), { nil: null });
    fc.assert(
      fc.property(
        day,
        day,
        day,
        fc.subarray(["picture", "stages"] as const),
        (recalledOn, heldOn, expiresOn, missing) => {
          const verdict = originVerdict({ ...clean, recalledOn, heldOn, expiresOn, missing });
          expect(verdict.isOrderable).toBe(verdict.code === "lot_info");
          expect(verdict.code).not.toContain("genuine");
          if (recalledOn !== null) expect(verdict.tone).toBe("danger");
        },
      ),
    );
  });
});
