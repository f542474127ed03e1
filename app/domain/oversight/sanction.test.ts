import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  hidesListing,
  isOpen,
  milderThan,
  needsSecond,
  restrictionOf,
  restrictsSeller,
  SANCTION_ACTS,
  SANCTION_KINDS,
  SANCTION_STATES,
  sanctionAfter,
  type SanctionAct,
  type SanctionKind,
  type SanctionState,
} from "./sanction.ts";

const acts = fc.array(fc.constantFrom(...SANCTION_ACTS), { maxLength: 12 });

const walk = (from: SanctionState, path: readonly SanctionAct[]): SanctionState[] => {
  const seen: SanctionState[] = [from];
  for (const act of path) {
    const next = sanctionAfter(seen.at(-1) ?? from, act);
    if (next !== undefined) seen.push(next);
  }
  return seen;
};

describe("the life of a sanction", () => {
  test("nothing is in force before its notice, and what was proposed not before its confirmation", () => {
    fc.assert(
      fc.property(acts, (path) => {
        const seen = walk("proposed", path);
        const at = seen.indexOf("in_force");
        if (at >= 0) expect(seen.slice(0, at)).toContain("noticed");
      }),
    );
  });

  test("what is over stays over, but for an appeal against a sanction whose time had run out", () => {
    fc.assert(
      fc.property(fc.constantFrom(...SANCTION_STATES), acts, (start, path) => {
        const seen = walk(start, path);
        seen.forEach((state, i) => {
          const next = seen[i + 1];
          if (!isOpen(state) && next !== undefined) expect([state, next]).toEqual(["ended", "annulled"]);
        });
      }),
    );
  });

  test("every state is reached, and from every open one there is a way to undo it", () => {
    const reached = new Set<SanctionState>(["proposed"]);
    for (const _ of SANCTION_STATES) {
      for (const state of [...reached]) SANCTION_ACTS.forEach((act) => reached.add(sanctionAfter(state, act) ?? state));
    }
    expect([...reached].sort()).toEqual([...SANCTION_STATES].sort());
    for (const state of SANCTION_STATES.filter(isOpen)) {
      expect(["lift", "cancel", "annul"].some((act) => sanctionAfter(state, act as SanctionAct) !== undefined)).toBe(
        true,
      );
    }
  });
});

describe("what sanctions do together", () => {
  const step = fc.record({
    kind: fc.constantFrom(...SANCTION_KINDS),
    path: fc.array(fc.constantFrom<SanctionAct>("take_effect", "stay", "resume", "lift", "cancel", "annul", "end"), {
      maxLength: 6,
    }),
  });

  test("undone ones leave no trace: the rest alone would come to the same", () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
        const all = steps.map(({ kind, path }) => ({ kind, state: walk("noticed", path).at(-1) ?? "noticed" }));
        const standing = all.filter(({ state }) => state === "in_force");
        expect(restrictionOf(all)).toBe(restrictionOf(standing));
        expect(hidesListing(all)).toBe(hidesListing(standing));
        const isSuspended = standing.some(({ kind }) => restrictsSeller(kind));
        expect(restrictionOf(all) !== null).toBe(isSuspended);
      }),
    );
  });

  test("striking off counts before suspending", () => {
    const inForce = (...kinds: SanctionKind[]) => kinds.map((kind) => ({ kind, state: "in_force" as const }));
    expect(restrictionOf(inForce("suspend_seller", "strike_off"))).toBe("struck_off");
    expect(restrictionOf(inForce("suspend_seller"))).toBe("suspended");
    expect(restrictionOf(inForce("remind", "warn", "hide_listing"))).toBeNull();
  });

  test("only striking off needs two persons; an appeal only makes milder", () => {
    expect(SANCTION_KINDS.filter(needsSecond)).toEqual(["strike_off"]);
    expect(milderThan("strike_off")).toEqual(["remind", "warn", "suspend_seller"]);
    expect(milderThan("remind")).toEqual([]);
  });
});
