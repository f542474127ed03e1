import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tellBalance, type LotAmounts, type Making } from "./origin-balance.ts";

const lot = (lotId: string, change: Partial<LotAmounts> = {}): LotAmounts => ({
  lotId,
  kind: "produced",
  entered: 0,
  used: 0,
  sold: 0,
  delivered: 0,
  destroyed: 0,
  sent: 0,
  got: 0,
  tolerancePermille: 20,
  ...change,
});
const line = (lotId: string, amount: number) => ({ lotId, amount });
const making = (eventId: string, inputs: Making["inputs"], outputs: Making["outputs"]): Making => ({
  eventId,
  inputs,
  outputs,
});

describe("mass balance as the origin page tells it (Decree 37/2026/NĐ-CP art. 23: transparency)", () => {
  test("420 kg harvested, 418 kg sold or in stock", () => {
    const balance = tellBalance(
      "pack",
      [lot("field", { kind: "harvest", entered: 420, used: 420 }), lot("pack", { entered: 418, sold: 300 })],
      [making("e1", [line("field", 420)], [line("pack", 418)])],
    );
    expect(balance).toMatchObject({
      source: 420,
      sourceKind: "harvest",
      entered: 418,
      lost: 2,
      accounted: 418,
      excess: 0,
    });
    expect(balance?.parts).toMatchObject({ sold: 300, onHand: 118 });
  });

  test("a lot that begins here is its own source", () => {
    const balance = tellBalance("field", [lot("field", { kind: "harvest", entered: 50, sold: 20, destroyed: 5 })], []);
    expect(balance).toMatchObject({ source: 50, lost: 0, accounted: 45, excess: 0 });
    expect(balance?.parts).toMatchObject({ sold: 20, destroyed: 5, onHand: 25 });
  });

  test("a split gives each lot its share of the harvest, a merge adds up, through two makings", () => {
    const lots = [
      lot("a", { kind: "harvest", entered: 100 }),
      lot("b", { kind: "received", entered: 50 }),
      lot("clean", { entered: 140 }),
      lot("one", { entered: 84 }),
      lot("two", { entered: 42 }),
    ];
    const makings = [
      making("wash", [line("a", 100), line("b", 50)], [line("clean", 140)]),
      making("pack", [line("clean", 140)], [line("one", 84), line("two", 42)]),
    ];
    expect(tellBalance("one", lots, makings)).toMatchObject({
      source: 100,
      sourceKind: "mixed",
      entered: 84,
      lost: 16,
    });
    expect(tellBalance("two", lots, makings)).toMatchObject({ source: 50, lost: 8 });
  });

  test("more out than in is said with its number, within the tolerance it is not", () => {
    const over = (sold: number) => tellBalance("x", [lot("x", { entered: 100, sold })], []);
    expect(over(102)?.excess).toBe(0);
    expect(over(103)).toMatchObject({ excess: 3, parts: { onHand: 0 } });
    const made = tellBalance(
      "pack",
      [lot("field", { kind: "harvest", entered: 100 }), lot("pack", { entered: 130 })],
      [making("e", [line("field", 100)], [line("pack", 130)])],
    );
    expect(made).toMatchObject({ excess: 30, lost: -30 });
  });

  test("what was sent and has not arrived is on the way", () => {
    const balance = tellBalance("x", [lot("x", { entered: 100, sent: 60, got: 40, sold: 10 })], []);
    expect(balance?.parts).toMatchObject({ onTheWay: 20, onHand: 70, sold: 10 });
  });

  test("a record that bites its tail ends, and a lot without an amount has no balance", () => {
    const lots = [lot("a", { entered: 10 }), lot("b", { entered: 10 })];
    const cycle = [making("1", [line("a", 10)], [line("b", 10)]), making("2", [line("b", 10)], [line("a", 10)])];
    expect(tellBalance("b", lots, cycle)?.entered).toBe(10);
    expect(tellBalance("c", lots, cycle)).toBeUndefined();
    expect(tellBalance("z", [lot("z")], [])).toBeUndefined();
  });

  test("nothing is told twice: while a lot is in balance its parts are what entered, and shares of one harvest are the harvest", () => {
    const weight = fc.integer({ min: 1, max: 100_000 });
    fc.assert(
      fc.property(fc.array(weight, { minLength: 1, maxLength: 6 }), weight, (packs, harvest) => {
        const outputs = packs.map((amount, index) => line(`p${index}`, amount));
        const lots = [
          lot("field", { kind: "harvest", entered: harvest }),
          ...packs.map((entered, index) => lot(`p${index}`, { entered, sold: Math.floor(entered / 3) })),
        ];
        const makings = [making("e", [line("field", harvest)], outputs)];
        const balances = packs.flatMap((_, index) => tellBalance(`p${index}`, lots, makings) ?? []);
        const tenths = 0.05 * packs.length + 0.01;
        const sources = balances.reduce((total, { source }) => total + source, 0);
        expect(Math.abs(sources - harvest)).toBeLessThan(tenths);
        for (const { parts, entered } of balances)
          expect(Object.values(parts).reduce((total, part) => total + part, 0)).toBeCloseTo(entered, 3);
      }),
    );
  });
});
