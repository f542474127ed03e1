import fc from "fast-check";
import { expect, test } from "vitest";
import type { ListingId, LotId } from "../shared/ids.ts";
import { allocateLots } from "./allocate-lots.ts";

const listingId = "greens" as ListingId;
const lot = (n: number, left: number) => ({ listingId, lotId: `lot-${n}` as LotId, left });

test("the lot that expires first is used up before the next one is opened", () => {
  expect(allocateLots([{ listingId, quantity: 7 }], [lot(1, 5), lot(2, 9)]).allocations).toEqual([
    { listingId, lotId: "lot-1", quantity: 5 },
    { listingId, lotId: "lot-2", quantity: 2 },
  ]);
});

test("never more than a lot holds, never more or less than wanted unless it is named short", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 8 }), fc.integer({ min: 1, max: 60 }), (left, quantity) => {
      const lots = left.map((n, i) => lot(i, n));
      const { allocations, short } = allocateLots([{ listingId, quantity }], lots);
      const taken = allocations.reduce((a, b) => a + b.quantity, 0);
      for (const a of allocations)
        expect(a.quantity).toBeLessThanOrEqual(lots.find((l) => l.lotId === a.lotId)?.left ?? 0);
      expect(short.length === 0 ? taken === quantity : taken < quantity).toBe(true);
    }),
  );
});

test("lots of another listing are never taken", () => {
  const other = { listingId: "fruit" as ListingId, lotId: "lot-9" as LotId, left: 99 };
  expect(allocateLots([{ listingId, quantity: 1 }], [other])).toEqual({ allocations: [], short: [listingId] });
});
