import { expect, test } from "vitest";
import { aFieldBook, CABBAGE, FIELD_NOW, PLOT, POND_PLOT, SPINACH } from "#tests/factories/field-book.ts";
import { findScanned } from "./find-scanned.ts";
import { harvestWarning } from "./harvest-warning.ts";
import { likelyAmounts } from "./likely-amounts.ts";
import { knownFacts, lastOf, nextSteps, productsAt, stepsAt } from "./next-steps.ts";
import { queued, type DiaryDraft, type QueuedEntry } from "./queue-entry.ts";

let count = 0;
const written = (draft: DiaryDraft): QueuedEntry =>
  queued({ clientId: `entry-${(count += 1)}`, sellerId: "s", draft, pictureKeys: [], writtenAt: draft.at });
const names = (steps: ReadonlyArray<{ step: string; placeId: string }>) => steps.map(({ step }) => step);
const evening = new Date("2026-11-28T09:40:00Z");

test("what was done at this hour yesterday comes first: the harvest in the morning, water in the afternoon", () => {
  const book = aFieldBook();
  expect(names(nextSteps(book, [], FIELD_NOW))[0]).toBe("harvest");
  expect(names(nextSteps(book, [], evening))[0]).toBe("irrigate");
});

test("what was done today already is not proposed first again", () => {
  const water = written({
    step: "irrigate",
    placeId: PLOT,
    productId: CABBAGE,
    at: "2026-11-28T15:00:00+07:00",
    facts: { waterSource: "Mương" },
  });
  const next = nextSteps(aFieldBook(), [water], evening);
  expect(names(next)[0]).not.toBe("irrigate");
  expect(next.find(({ step }) => step === "irrigate")?.facts, "its newest form is what is repeated").toEqual({
    waterSource: "Mương",
  });
});

test("a chosen place shows its own work alone", () => {
  const next = nextSteps(aFieldBook(), [], FIELD_NOW, POND_PLOT);
  expect(new Set(next.map(({ placeId }) => placeId))).toEqual(new Set([POND_PLOT]));
  expect(next[0]).toMatchObject({ step: "spray", productId: SPINACH });
});

test("on the first day there are three buttons all the same", () => {
  const book = aFieldBook({ last: [], harvests: [], lots: [], suggestions: [] });
  const next = nextSteps(book, [], FIELD_NOW);
  expect(next.length).toBeGreaterThanOrEqual(3);
  expect(next[0]).toMatchObject({ step: "harvest", placeId: PLOT, productId: CABBAGE });
  expect(nextSteps(aFieldBook({ places: [] }), [], FIELD_NOW)).toEqual([]);
});

test("what the server proposes counts before habits of long ago", () => {
  const suggestion = { step: "sow", placeId: POND_PLOT, productId: SPINACH, growerCode: null, facts: {} } as const;
  const book = aFieldBook({ suggestions: [suggestion], last: [] });
  expect(nextSteps(book, [], FIELD_NOW)[0]).toEqual(suggestion);
});

test("no step of a place is proposed twice", () => {
  const keys = nextSteps(aFieldBook(), [], FIELD_NOW).map(({ step, placeId }) => `${step} ${placeId}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test("a place shows goods that were made there, and the steps of their making", () => {
  const book = aFieldBook();
  const [plot] = book.places;
  if (!plot) throw new Error("a plot");
  expect(productsAt(book, plot).map(({ id }) => id)).toEqual([CABBAGE, SPINACH]);
  expect(stepsAt(book, plot)).toContain("harvest");
  expect(stepsAt(book, plot)).not.toContain("fire");
});

test("known answers are those of this place first, each once", () => {
  const mine = written({
    step: "spray",
    placeId: PLOT,
    at: "2026-11-20T08:00:00+07:00",
    facts: { product: "Ammate 30WG" },
  });
  const known = knownFacts(aFieldBook(), [mine, { ...mine }], "spray", PLOT);
  expect(known.map((facts) => facts["product"])).toEqual(["Ammate 30WG", "Radiant 60SC"]);
  expect(lastOf(aFieldBook(), [mine], "spray", PLOT)?.facts["product"]).toBe("Ammate 30WG");
});

test("amounts to tap: yesterday's first, then round ones around it", () => {
  const at = { placeId: PLOT, productId: CABBAGE };
  expect(likelyAmounts(aFieldBook(), [], at).map(({ amount, unit }) => `${amount} ${unit}`)).toEqual([
    "42 kg",
    "40 kg",
    "45 kg",
    "50 kg",
  ]);
  const today = written({
    step: "harvest",
    placeId: PLOT,
    productId: CABBAGE,
    at: "2026-11-28T06:10:00+07:00",
    facts: { amount: "3,5", unit: "ta" },
  });
  expect(likelyAmounts(aFieldBook(), [today], at).slice(0, 2)).toEqual([
    { amount: 3.5, unit: "ta" },
    { amount: 42, unit: "kg" },
  ]);
  expect(likelyAmounts(aFieldBook(), [], { placeId: PLOT, productId: null })).toEqual([]);
});

test("a harvest inside the waiting days is known without a network, also of a spraying that was not sent yet", () => {
  const spraying = (waitingDays: string) =>
    written({
      step: "spray",
      placeId: PLOT,
      at: "2026-11-26T08:00:00+07:00",
      facts: { product: "Ammate 30WG", waitingDays },
    });
  const harvest = { step: "harvest", placeId: PLOT, at: "2026-11-28T06:30:00+07:00" } as const;
  expect(harvestWarning(aFieldBook(), [spraying("7")], harvest)).toEqual({
    until: "2026-12-03",
    product: "Ammate 30WG",
  });
  expect(harvestWarning(aFieldBook(), [spraying("2")], harvest)).toBeUndefined();
  expect(harvestWarning(aFieldBook(), [spraying("7")], { ...harvest, placeId: POND_PLOT })).toBeUndefined();
  expect(harvestWarning(aFieldBook(), [spraying("7")], { ...harvest, step: "irrigate" })).toBeUndefined();
  const [plot] = aFieldBook().places;
  if (!plot) throw new Error("a plot");
  const treatment = {
    at: "2026-11-27T08:00:00+07:00",
    waitingDays: 5,
    product: "Radiant 60SC",
    safeFrom: "2026-12-02",
  };
  const treated = aFieldBook({ places: [{ ...plot, treatments: [treatment] }] });
  expect(harvestWarning(treated, [], harvest)).toEqual({ until: "2026-12-02", product: "Radiant 60SC" });
});

test("a scanned or typed code is a plot, a lot or a product of the seller, and nothing else", () => {
  const book = aFieldBook();
  expect(findScanned(book, "https://id.gs1.org/414/8936000000011/254/2")).toMatchObject({ place: { id: POND_PLOT } });
  expect(findScanned(book, "https://cholanh.vn/01/08936000000011/10/L2611Z")).toMatchObject({
    lot: { code: "L2611Z" },
  });
  expect(findScanned(book, " l2611z ")).toMatchObject({ kind: "lot" });
  expect(findScanned(book, "08936000000028")).toMatchObject({ product: { id: SPINACH } });
  expect(findScanned(book, "https://cholanh.vn/01/08936000000011/10/L2611X")).toMatchObject({ kind: "product" });
  expect(findScanned(book, "https://evil.example/?q=1")).toBeUndefined();
  expect(findScanned(book, "xin chào")).toBeUndefined();
});
