import { expect, test } from "vitest";
import {
  CERTIFICATE_MOVES,
  CERTIFICATE_STATES,
  certificateAfter,
  decisionsFor,
  needsReason,
} from "./certificate-states.ts";

test("every state is reached from a paper that is handed in", () => {
  const reached = new Set<string>(["pending"]);
  for (const _ of CERTIFICATE_STATES) {
    for (const state of CERTIFICATE_STATES.filter((s) => reached.has(s))) {
      Object.values(CERTIFICATE_MOVES[state]).forEach((next) => reached.add(next));
    }
  }
  expect([...reached].sort()).toEqual([...CERTIFICATE_STATES].sort());
});

test("a paper that was refused, has run out or was withdrawn is no longer decided about, only handed in again", () => {
  for (const state of ["refused", "expired", "withdrawn"] as const) {
    expect(decisionsFor(state)).toEqual([]);
    expect(certificateAfter(state, "submit")).toBe("pending");
  }
});

test("a paper in force cannot be replaced under its own number", () => {
  expect(certificateAfter("valid", "submit")).toBeUndefined();
  expect(certificateAfter("suspended", "submit")).toBeUndefined();
});

test("what goes against the holder needs its reason", () => {
  expect((["accept", "restore"] as const).map(needsReason)).toEqual([false, false]);
  expect((["refuse", "suspend", "withdraw"] as const).map(needsReason)).toEqual([true, true, true]);
});
