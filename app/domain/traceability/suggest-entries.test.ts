import { expect, it } from "vitest";
import type { LastEntry } from "./diary-entry.ts";
import { suggestEntries } from "./suggest-entries.ts";

const TODAY = "2026-11-28";
const entry = (step: LastEntry["step"], on: string, more: Partial<LastEntry> = {}) => ({
  step,
  placeId: "plot",
  productId: "greens",
  growerCode: null,
  at: `${on}T06:00:00+07:00`,
  facts: {},
  ...more,
  on,
});

it("proposes yesterday's harvest first, then what is done often, each once with its newest words", () => {
  const daily = ["22", "23", "24", "25", "26", "27"].map((day) =>
    entry("irrigate", `2026-11-${day}`, { facts: { waterSource: day } }),
  );
  const proposed = suggestEntries([entry("harvest", "2026-11-27"), ...daily, entry("fertilise", "2026-11-20")], TODAY);
  expect(proposed.map(({ step }) => step)).toEqual(["harvest", "irrigate", "fertilise"]);
  expect(proposed[1]?.facts).toEqual({ waterSource: "27" });
});

it("leaves out what is long ago and what belongs to a lot", () => {
  expect(suggestEntries([entry("sow", "2026-10-01"), entry("transport", "2026-11-27")], TODAY)).toEqual([]);
});
