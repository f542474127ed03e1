import { expect, test } from "vitest";
import { suggestSanction, type PastSanction } from "./next-sanction.ts";

const now = new Date("2026-11-28T03:00:00Z");
const past = (kind: PastSanction["kind"], changes: Partial<PastSanction> = {}): PastSanction => ({
  kind,
  state: "in_force",
  decidedAt: new Date("2026-08-01T03:00:00Z"),
  ...changes,
});
const next = (history: PastSanction[], isAboutListing = true) => suggestSanction(history, { now, isAboutListing }).kind;

test("one step at a time", () => {
  expect(next([])).toBe("remind");
  expect(next([past("remind")])).toBe("warn");
  expect(next([past("remind"), past("warn")])).toBe("hide_listing");
  expect(next([past("warn")], false)).toBe("suspend_seller");
  expect(next([past("hide_listing")])).toBe("suspend_seller");
  expect(next([past("suspend_seller", { state: "lifted" }), past("suspend_seller", { state: "ended" })])).toBe(
    "strike_off",
  );
});

test("what was undone and what is older than a year does not count", () => {
  expect(next([past("warn", { state: "annulled" }), past("hide_listing", { state: "cancelled" })])).toBe("remind");
  expect(next([past("warn", { decidedAt: new Date("2025-11-27T03:00:00Z") })])).toBe("remind");
  expect(suggestSanction([past("warn"), past("remind")], { now, isAboutListing: false }).after).toEqual([
    "remind",
    "warn",
  ]);
});
