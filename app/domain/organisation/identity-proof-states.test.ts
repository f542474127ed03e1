import { test } from "vitest";
import fc from "fast-check";
import { expect } from "vitest";
import { canEndAs, IDENTITY_STATES, type IdentityState } from "./identity-proof-states.ts";

test("whatever is tried, a proof ends at most once and keeps to its own way", () => {
  const OF_SERVICE: readonly IdentityState[] = ["started", "answered", "declined", "failed"];
  fc.assert(
    fc.property(
      fc.constantFrom<IdentityState>("started", "handed_in"),
      fc.array(fc.constantFrom(...IDENTITY_STATES), { maxLength: 12 }),
      (start, tries) => {
        let state = start;
        let moves = 0;
        for (const next of tries) {
          if (!canEndAs(state, next)) continue;
          state = next;
          moves += 1;
        }
        expect(moves).toBeLessThanOrEqual(1);
        expect(OF_SERVICE.includes(state)).toBe(OF_SERVICE.includes(start));
      },
    ),
  );
});
