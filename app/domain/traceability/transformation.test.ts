import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../shared/clock.ts";
import type { LotId, ProductId } from "../shared/ids.ts";
import {
  expiryInLines,
  expiryLine,
  expiryOf,
  latestExpiry,
  producedOnOf,
  TRANSFORMATION_KINDS,
  transformationFault,
  type InputLot,
} from "./transformation.ts";

const GREENS = "p-greens" as ProductId;
const PICKLES = "p-pickles" as ProductId;

const lot = (changes: Partial<InputLot> = {}): InputLot => ({
  lotId: "lot-1" as LotId,
  productId: GREENS,
  producedOn: "2026-11-20",
  expiresOn: "2026-11-25",
  ...changes,
});

describe("days of what comes out", () => {
  test("greens in a bag were harvested when the oldest of them were", () => {
    const inputs = [lot(), lot({ producedOn: "2026-11-19" })];
    expect(producedOnOf("pack", inputs, "2026-11-21")).toBe("2026-11-19");
    expect(producedOnOf("process", inputs, "2026-11-21")).toBe("2026-11-21");
    expect(producedOnOf("assemble", inputs, "2026-11-21")).toBe("2026-11-21");
  });

  test("a split does not win a day: the label of the input is the limit", () => {
    expect(expiryOf({ productId: GREENS, shelfLifeDays: 5 }, [lot()], "2026-11-22")).toBe("2026-11-25");
    expect(expiryOf({ productId: GREENS, shelfLifeDays: 2 }, [lot()], "2026-11-22")).toBe("2026-11-24");
  });

  test("another product has the days of its own", () => {
    expect(expiryOf({ productId: PICKLES, shelfLifeDays: 30 }, [lot()], "2026-11-22")).toBe("2026-12-22");
    expect(expiryOf({ productId: PICKLES, shelfLifeDays: null }, [lot()], "2026-11-22")).toBeNull();
    expect(latestExpiry({ productId: PICKLES, shelfLifeDays: 30 }, [lot()])).toBeUndefined();
  });

  test("whatever the days, an output never outlives an input of its product, nor its own shelf life", () => {
    const day = fc.integer({ min: 0, max: 400 }).map((days) => addDays("2026-01-01", days));
    fc.assert(
      fc.property(fc.array(day, { minLength: 1 }), day, fc.integer({ min: 1, max: 90 }), (expiries, on, shelf) => {
        const inputs = expiries.map((expiresOn) => lot({ expiresOn }));
        const expiry = expiryOf({ productId: GREENS, shelfLifeDays: shelf }, inputs, on) ?? "9999";
        expect(expiries.every((limit) => expiry <= limit)).toBe(true);
        expect(expiry <= addDays(on, shelf)).toBe(true);
      }),
    );
  });

  test("each output's last day is found by number and code, also where one code begins another", () => {
    const lines = [
      expiryLine({ gtin: "08938501234568", lot: "L2611AB", day: "2026-12-02" }),
      expiryLine({ gtin: "08938501234568", lot: "L2611A", day: "2026-12-01" }),
    ];
    expect(expiryInLines(lines, { gtin: "08938501234568", lot: "L2611A" })).toBe("2026-12-01");
    expect(expiryInLines(lines, { gtin: "08938501234568", lot: "L2611" })).toBeUndefined();
    expect(expiryInLines(undefined, { gtin: "08938501234568", lot: "L2611A" })).toBeUndefined();
  });
});

describe("what cannot be", () => {
  const out = [{ productId: GREENS, shelfLifeDays: 5 }];

  test("work on nothing, into nothing, on one lot twice, before the harvest", () => {
    expect(transformationFault([], out, "2026-11-21")).toBe("nothing-in");
    expect(transformationFault([lot()], [], "2026-11-21")).toBe("nothing-out");
    expect(transformationFault([lot(), lot()], out, "2026-11-21")).toBe("input-twice");
    expect(transformationFault([lot()], out, "2026-11-19")).toBe("before-input");
  });

  test("everything else is recorded", () => {
    for (const kind of TRANSFORMATION_KINDS) expect(producedOnOf(kind, [lot()], "2026-11-20")).toBe("2026-11-20");
    expect(transformationFault([lot()], out, "2026-11-20")).toBeUndefined();
  });
});
