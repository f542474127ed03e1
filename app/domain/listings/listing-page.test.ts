import { describe, expect, test } from "vitest";
import { lotToShow, whyNotOrderable, type ListingLot } from "./listing-page.ts";

const TODAY = "2026-11-22";
const lot = (facts: Partial<ListingLot> = {}): ListingLot => ({
  code: "L1",
  producedOn: "2026-11-21",
  packedOn: "2026-11-21",
  expiresOn: "2026-11-24",
  state: "open",
  isBlocked: false,
  left: 10,
  ...facts,
});
const why = (available: number, lots: ListingLot[], state: "published" | "suspended" | "withdrawn" = "published") =>
  whyNotOrderable({ state, available, lots }, TODAY);

describe("whyNotOrderable", () => {
  test("nothing is wrong while units are left", () => expect(why(3, [lot()])).toBeUndefined());
  test("one good lot is enough, whatever was recalled beside it", () =>
    expect(why(1, [lot(), lot({ state: "recalled", isBlocked: true })])).toBeUndefined());
  test("a state that hides it comes first", () => {
    expect(why(3, [lot()], "suspended")).toBe("suspended");
    expect(why(0, [lot({ state: "recalled" })], "withdrawn")).toBe("withdrawn");
  });
  test("a recall outranks a hold and a date (rule LST-16)", () => {
    expect(why(0, [lot({ state: "held", isBlocked: true }), lot({ state: "recalled", isBlocked: true })])).toBe(
      "recalled",
    );
    expect(why(0, [lot({ state: "held", isBlocked: true }), lot({ expiresOn: "2026-11-20" })])).toBe("held");
  });
  test("a lot that was all packed before its recall stops nothing today", () =>
    expect(why(0, [lot({ state: "recalled", isBlocked: true, left: 0 }), lot({ left: 0 })])).toBe("sold-out"));
  test("the last day is still a day", () => {
    expect(why(0, [lot({ expiresOn: "2026-11-21", isBlocked: true })])).toBe("expired");
    expect(why(0, [lot({ expiresOn: TODAY })])).toBe("sold-out");
  });
});

test("lotToShow takes the next to be packed, then whatever there is", () => {
  const old = lot({ code: "OLD", expiresOn: "2026-11-21" });
  const next = lot({ code: "NEXT" });
  expect(lotToShow([old, next], TODAY)?.code).toBe("NEXT");
  expect(lotToShow([lot({ code: "GONE", left: 0 })], TODAY)?.code).toBe("GONE");
  expect(lotToShow([], TODAY)).toBeUndefined();
});
