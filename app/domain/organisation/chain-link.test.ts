import fc from "fast-check";
import { expect, test } from "vitest";
import { CHAIN_ACTS, chainLinkAfter, type ChainLinkState } from "./chain-link.ts";

const STATES: readonly ChainLinkState[] = ["declared", "confirmed", "declined", "ended"];

test("a seller never confirms its own word: only the partner's act leads to confirmed", () => {
  for (const state of STATES)
    for (const act of CHAIN_ACTS) expect(chainLinkAfter(state, act, "seller")).not.toBe("confirmed");
  expect(chainLinkAfter("declared", "confirm", "partner")).toBe("confirmed");
});

test("whatever two sides do, an ended or declined link stays so", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...CHAIN_ACTS), fc.constantFrom("seller" as const, "partner" as const))),
      (acts) => {
        let state: ChainLinkState = "declared";
        for (const [act, side] of acts) {
          const next = chainLinkAfter(state, act, side);
          if (state === "ended" || state === "declined") expect(next).toBeUndefined();
          state = next ?? state;
        }
      },
    ),
  );
});
