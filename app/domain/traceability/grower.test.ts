import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { GrowerId } from "../shared/ids.ts";
import { checkShares, growerCode, isMemberOn } from "./grower.ts";

const hoa = "018f0000-0000-7000-8000-000000000001" as GrowerId;
const lan = "018f0000-0000-7000-8000-000000000002" as GrowerId;
const members = new Map([
  [hoa, { joinedOn: "2024-01-01", leftOn: null }],
  [lan, { joinedOn: "2025-03-01", leftOn: "2026-11-20" }],
]);
const lot = { quantity: 100, producedOn: "2026-11-20" };

describe("who harvested what of a lot", () => {
  test("may be left unsaid", () => expect(checkShares([], lot, members)).toBeUndefined());

  test("adds up to the lot, whatever the split", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 200 }), (first, second) => {
        const shares = [
          { growerId: hoa, quantity: first },
          { growerId: lan, quantity: second },
        ];
        const sum = first + second;
        expect(checkShares(shares, lot, members)).toEqual(sum === 100 ? undefined : { fault: "sum", sum });
      }),
    );
  });

  test("is said of members of that day only: the last day counts, the day after does not", () => {
    const shares = [{ growerId: lan, quantity: 100 }];
    expect(checkShares(shares, lot, members)).toBeUndefined();
    expect(checkShares(shares, { ...lot, producedOn: "2026-11-21" }, members)).toEqual({
      fault: "not-a-member",
      growerId: lan,
    });
    expect(isMemberOn({ joinedOn: "2026-11-21", leftOn: null }, "2026-11-20")).toBe(false);
  });

  test("numbers members in the order they joined", () =>
    expect([1, 27, 1204].map(growerCode)).toEqual(["TV-001", "TV-027", "TV-1204"]));
});
