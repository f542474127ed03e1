import { expect, test } from "vitest";
import {
  PROFILE_STATES,
  SELLER_DECISIONS,
  SELLER_MOVES,
  changedLegalFacts,
  sellerAfter,
  sellerAfterSaving,
  sellerDecisionsFor,
  sellerStateOf,
} from "./seller.ts";

test("every state is reached from a profile that is handed in", () => {
  const reached = new Set<string>(["submitted"]);
  for (const _ of PROFILE_STATES) {
    for (const state of PROFILE_STATES.filter((s) => reached.has(s))) {
      Object.values(SELLER_MOVES[state]).forEach((next) => reached.add(next));
    }
  }
  expect([...reached].sort()).toEqual([...PROFILE_STATES].sort());
});

test("a decision is open exactly where the table has it", () => {
  for (const state of PROFILE_STATES) {
    for (const decision of SELLER_DECISIONS) {
      expect(sellerDecisionsFor(state).includes(decision)).toBe(sellerAfter(state, decision) !== undefined);
    }
  }
  expect(sellerAfter("approved", "return")).toBeUndefined();
});

test("saving hands in what was returned, and what was approved under other legal facts", () => {
  expect(sellerAfterSaving("draft", { hasNewLegalFacts: false })).toBe("submitted");
  expect(sellerAfterSaving("approved", { hasNewLegalFacts: false })).toBe("approved");
  expect(sellerAfterSaving("approved", { hasNewLegalFacts: true })).toBe("submitted");
});

test("an empty fact and a missing one are the same", () => {
  expect(changedLegalFacts({ kind: "person", birthDate: null }, { kind: "person" })).toEqual([]);
  expect(changedLegalFacts({ taxCode: "0101234565" }, { taxCode: "0108876547" })).toEqual(["taxCode"]);
});

test("a restriction counts before the profile's own state, and leaves it as it was", () => {
  expect(sellerStateOf("approved", "suspended")).toBe("suspended");
  expect(sellerStateOf("submitted", null)).toBe("submitted");
});
