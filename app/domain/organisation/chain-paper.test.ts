import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addDays } from "../shared/clock.ts";
import {
  CHAIN_PAPER_STATES,
  chainDecisionsFor,
  chainPaperAfter,
  isChainPaperInForce,
  isOtherProvince,
  isStanding,
  standingOf,
  type ChainPaperMove,
  type ChainPaperState,
  type DatedChainPaper,
} from "./chain-paper.ts";

const today = "2026-11-28";
const paper = (changes: Partial<DatedChainPaper> = {}): DatedChainPaper => ({
  state: "accepted",
  issuedOn: "2026-01-05",
  validTo: "2027-01-04",
  ...changes,
});
const MOVES: readonly ChainPaperMove[] = ["accept", "refuse", "withdraw", "expire", "replace"];

describe("a paper of a chain", () => {
  test("once refused, ended or withdrawn it stays so, and only a waiting one is accepted", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...MOVES)), (moves) => {
        let state: ChainPaperState = "pending";
        for (const move of moves) {
          const next = chainPaperAfter(state, move);
          if (state === "refused" || state === "expired" || state === "withdrawn") expect(next).toBeUndefined();
          if (next === "accepted") expect(state).toBe("pending");
          state = next ?? state;
        }
      }),
    );
    expect(chainDecisionsFor("pending")).toEqual(["accept", "refuse"]);
    expect(chainDecisionsFor("accepted")).toEqual(["withdraw"]);
  });

  test("counts from its first day to its last, both included, and never unless accepted", () => {
    expect(isChainPaperInForce(paper(), "2026-01-04")).toBe(false);
    expect(isChainPaperInForce(paper(), "2026-01-05")).toBe(true);
    expect(isChainPaperInForce(paper(), "2027-01-04")).toBe(true);
    expect(isChainPaperInForce(paper(), "2027-01-05")).toBe(false);
    expect(isChainPaperInForce(paper({ validTo: null }), "2099-01-01")).toBe(true);
    for (const state of CHAIN_PAPER_STATES)
      expect(isChainPaperInForce(paper({ state }), today)).toBe(state === "accepted");
  });
});

describe("how far a link is believed", () => {
  test("a paper in force before the partner's word, a waiting one before a lapsed one, else the seller's word alone", () => {
    const lapsed = paper({ validTo: "2026-11-27" });
    const cases = [
      [{ state: "declared", papers: [] }, "said"],
      [{ state: "declared", papers: [paper()] }, "papered"],
      [{ state: "confirmed", papers: [] }, "confirmed"],
      [{ state: "confirmed", papers: [lapsed] }, "confirmed"],
      [{ state: "declared", papers: [lapsed] }, "lapsed"],
      [{ state: "declared", papers: [paper({ state: "expired" })] }, "lapsed"],
      [{ state: "declared", papers: [lapsed, paper({ state: "pending" })] }, "waiting"],
      [{ state: "declared", papers: [paper({ state: "refused" }), paper({ state: "withdrawn" })] }, "said"],
    ] as const;
    for (const [link, standing] of cases) expect(standingOf(link, today)).toBe(standing);
  });

  test("no day and no other paper makes a link stand that has neither a partner's word nor a paper in force", () => {
    const anyPaper = fc.record({
      state: fc.constantFrom(...CHAIN_PAPER_STATES),
      issuedOn: fc.integer({ min: -800, max: 400 }).map((days) => addDays(today, days)),
      validTo: fc.option(fc.integer({ min: -400, max: 800 }).map((days) => addDays(today, days))),
    });
    fc.assert(
      fc.property(fc.array(anyPaper, { maxLength: 5 }), (papers) => {
        const stands = isStanding(standingOf({ state: "declared", papers }, today));
        expect(stands).toBe(papers.some((one) => isChainPaperInForce(one, today)));
      }),
    );
  });

  test("another province is one that is named and is not this city", () => {
    expect([isOtherProvince(null), isOtherProvince("01"), isOtherProvince("19")]).toEqual([false, false, true]);
  });
});
