import { describe, expect, test } from "vitest";
import { canEdit, canMove, isShown, LISTING_STATES, nextStates, type ListingState } from "./listing-states.ts";

const reachableFrom = (start: ListingState): Set<ListingState> => {
  const seen = new Set<ListingState>([start]);
  const open: ListingState[] = [start];
  for (let state = open.pop(); state; state = open.pop()) {
    for (const next of nextStates(state)) if (!seen.has(next)) open.push(next);
    for (const next of nextStates(state)) seen.add(next);
  }
  return seen;
};

describe("the states of a listing", () => {
  test("every state is reachable from a draft", () => {
    expect([...reachableFrom("draft")].sort()).toEqual([...LISTING_STATES].sort());
  });

  test("no state is a dead end: from each one a seller can get back to the market", () => {
    for (const state of LISTING_STATES) expect(reachableFrom(state)).toContain("published");
  });

  test("nothing is shown before it was approved (E-commerce Law 122/2025, art. 17.1.đ)", () => {
    const waysIn = LISTING_STATES.filter((state) => nextStates(state).includes("published"));
    expect(waysIn).toEqual(["approved", "suspended"]);
    expect(LISTING_STATES.filter((state) => nextStates(state).includes("approved"))).toEqual(["submitted"]);
    expect(LISTING_STATES.filter((state) => nextStates(state).includes("suspended"))).toEqual([
      "published",
      "suspended",
    ]);
    expect(LISTING_STATES.filter(isShown)).toEqual(["published"]);
  });

  test("a seller neither approves nor lifts a suspension", () => {
    expect(canMove("submitted", "approved", "seller")).toBe(false);
    expect(canMove("suspended", "published", "seller")).toBe(false);
    expect(canMove("submitted", "approved", "manager")).toBe(true);
    expect(canMove("suspended", "published", "rules")).toBe(true);
  });

  test("what a manager is reading keeps its words", () => {
    expect(canEdit("submitted")).toBe(false);
    expect(canEdit("draft")).toBe(true);
    expect(canEdit("suspended")).toBe(true);
  });
});
