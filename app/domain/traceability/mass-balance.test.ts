import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { balanceOf, exceeds, excessOf, leftOf, NO_EXCESS, standingOf, type LotFlows } from "./mass-balance.ts";
import type { Amount } from "./quantity.ts";

const NOTHING: LotFlows = { entered: 0, got: 0, used: 0, sold: 0, delivered: 0, destroyed: 0, sent: 0 };
const KG = { amount: 1, unit: "kg" } as const;
const BUNDLE = { amount: 500, unit: "g" } as const;

const kg = (amount: number): Amount => ({ amount, unit: "KGM" });
const packs = (amount: number): Amount => ({ amount, unit: null });
const input = (amount: Amount) => ({ amount, content: BUNDLE });
const output = (amount: Amount, tolerancePermille = 20) => ({ amount, content: BUNDLE, tolerancePermille });

describe("what leaves a lot against what entered it", () => {
  test("2 % over 420 kg is 428.4 kg; a gram more is an excess", () => {
    const harvest = { ...NOTHING, entered: 420 };
    expect(excessOf({ ...harvest, used: 400, sold: 28.4 }, 20)).toBe(0);
    expect(excessOf({ ...harvest, used: 400, sold: 28.401 }, 20)).toBe(0.001);
  });

  test("what came from another holder counts as entered, what was sent on as left", () => {
    expect(excessOf({ ...NOTHING, got: 100, sent: 60, destroyed: 40 }, 0)).toBe(0);
    expect(excessOf({ ...NOTHING, got: 100, sent: 60, destroyed: 40.5 }, 0)).toBe(0.5);
  });

  test("ten times 0.1 kg is 1 kg", () => {
    const flows = { ...NOTHING, entered: 1, used: 0.1 + 0.2, sold: 0.7 };
    expect(leftOf(flows)).toBe(1);
    expect(excessOf(flows, 0)).toBe(0);
  });

  const amount = fc.integer({ min: 0, max: 100_000_000 }).map((n) => n / 1000);
  const flows = fc.record({
    entered: amount,
    got: amount,
    used: amount,
    sold: amount,
    delivered: amount,
    destroyed: amount,
    sent: amount,
  });
  const permille = fc.integer({ min: 0, max: 500 });

  test("there is an excess exactly when out > in * (1 + tolerance), counted in grams", () => {
    fc.assert(
      fc.property(flows, permille, (lot, tolerance) => {
        const grams = (n: number) => BigInt(Math.round(n * 1000));
        const came = grams(lot.entered) + grams(lot.got);
        const went = grams(lot.used) + grams(lot.sold) + grams(lot.delivered) + grams(lot.destroyed) + grams(lot.sent);
        expect(excessOf(lot, tolerance) > 0).toBe(went * 1000n > came * BigInt(1000 + tolerance));
      }),
    );
  });

  test("more tolerance never makes an excess, and more sold never mends one", () => {
    fc.assert(
      fc.property(flows, permille, permille, amount, (lot, one, other, more) => {
        const [small, large] = [Math.min(one, other), Math.max(one, other)];
        expect(excessOf(lot, large)).toBeLessThanOrEqual(excessOf(lot, small));
        expect(excessOf({ ...lot, sold: lot.sold + more }, small)).toBeGreaterThanOrEqual(excessOf(lot, small));
      }),
    );
  });
});

describe("both sides of a transformation", () => {
  test("420 kg become 800 bundles of 500 g and 15 kg of trimmings: 5 kg nobody accounted for", () => {
    const balance = balanceOf({ inputs: [input(kg(420))], outputs: [output(packs(800))], waste: kg(15) });
    expect(balance).toMatchObject({ unit: "KGM", cameIn: 420, cameOut: 400, waste: 15, difference: 5, excess: 0 });
    expect(standingOf(balance)).toBe("balanced");
  });

  test("2 % more than went in is explained by scales, 3 % is not", () => {
    expect(standingOf(balanceOf({ inputs: [input(kg(100))], outputs: [output(kg(102))] }))).toBe("within");
    const over = balanceOf({ inputs: [input(kg(100))], outputs: [output(kg(103))] });
    expect(standingOf(over)).toBe("over");
    expect(over).toMatchObject({ most: 102, excess: 1, difference: -3 });
  });

  test("waste came out as well", () => {
    const balance = balanceOf({ inputs: [input(kg(100))], outputs: [output(kg(90))], waste: kg(15) });
    expect(balance).toMatchObject({ excess: 3 });
  });

  test("outputs of different tolerance count by their share", () => {
    const outputs = [output(kg(60), 0), output(kg(60), 500)];
    expect(balanceOf({ inputs: [input(kg(100))], outputs })).toMatchObject({ most: 125, excess: 0 });
  });

  test("litres of milk and kilograms of cheese are not compared, nor anything with nothing", () => {
    const milk = { amount: { amount: 100, unit: "LTR" } as const, content: KG };
    expect(standingOf(balanceOf({ inputs: [milk], outputs: [output(kg(12))] }))).toBe("not-comparable");
    expect(standingOf(balanceOf({ inputs: [input(kg(10)), milk], outputs: [output(kg(5))] }))).toBe("not-comparable");
    expect(standingOf(balanceOf({ inputs: [], outputs: [output(kg(5))] }))).toBe("not-comparable");
    const wet = { amount: 3, unit: "LTR" } as const;
    expect(standingOf(balanceOf({ inputs: [input(kg(10))], outputs: [output(kg(5))], waste: wet }))).toBe(
      "not-comparable",
    );
  });

  test("a set of seven pieces is made of seven pieces", () => {
    const piece = { amount: 1, unit: "piece" } as const;
    const set = { amount: 7, unit: "piece" } as const;
    const balance = balanceOf({
      inputs: [
        { amount: packs(60), content: piece },
        { amount: packs(10), content: piece },
      ],
      outputs: [{ amount: packs(10), content: set, tolerancePermille: 0 }],
    });
    expect(balance).toMatchObject({ unit: "H87", cameIn: 70, cameOut: 70, excess: 0 });
  });

  test("a lamp of three parts is no loss of two, and three lamps of two parts are one too many", () => {
    const one = { amount: 1, unit: "piece" } as const;
    const parts = (n: number) => [{ amount: packs(n), content: one }];
    const lamps = (n: number) => [{ amount: packs(n), content: one, tolerancePermille: 0 }];
    expect(balanceOf({ inputs: parts(300), outputs: lamps(100), isAssembly: true })).toEqual({ isComparable: false });
    expect(balanceOf({ inputs: parts(2), outputs: lamps(3), isAssembly: true })).toMatchObject({ excess: 1 });
  });

  const grams = fc.integer({ min: 1, max: 50_000_000 });

  test("nothing is lost or won by the arithmetic: in = out + waste + difference, whatever the split", () => {
    fc.assert(
      fc.property(fc.array(grams, { minLength: 1 }), fc.array(grams, { minLength: 1 }), grams, (ins, outs, waste) => {
        const balance = balanceOf({
          inputs: ins.map((g) => input(kg(g / 1000))),
          outputs: outs.map((g) => output(kg(g / 1000))),
          waste: kg(waste / 1000),
        });
        if (!balance.isComparable) throw new Error("kilograms are comparable");
        const whole = (n: number) => Math.round(n * 1000);
        expect(whole(balance.cameIn)).toBe(ins.reduce((sum, g) => sum + g, 0));
        expect(whole(balance.cameIn)).toBe(whole(balance.cameOut) + whole(balance.waste) + whole(balance.difference));
        expect(balance.excess > 0).toBe(whole(balance.cameOut) + whole(balance.waste) > whole(balance.most));
      }),
    );
  });

  test("one output: an excess exactly when out > in * (1 + tolerance)", () => {
    fc.assert(
      fc.property(grams, grams, fc.integer({ min: 0, max: 500 }), (came, went, tolerance) => {
        const balance = balanceOf({ inputs: [input(kg(came / 1000))], outputs: [output(kg(went / 1000), tolerance)] });
        expect(standingOf(balance) === "over").toBe(BigInt(went) * 1000n > BigInt(came) * BigInt(1000 + tolerance));
      }),
    );
  });

  test("a split of packs into packs balances in whole packs", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 10_000 }), { minLength: 1, maxLength: 6 }), (parts) => {
        const all = parts.reduce((sum, part) => sum + part, 0);
        const balance = balanceOf({ inputs: [input(packs(all))], outputs: parts.map((n) => output(packs(n), 0)) });
        expect(balance).toMatchObject({ excess: 0, difference: 0 });
      }),
    );
  });
});

test("an official who let an excess go is asked again only when it grows", () => {
  expect(exceeds({ drawn: 3, born: 0 }, NO_EXCESS)).toBe(true);
  expect(exceeds({ drawn: 3, born: 0 }, { drawn: 3, born: 0 })).toBe(false);
  expect(exceeds({ drawn: 3.5, born: 0 }, { drawn: 3, born: 0 })).toBe(true);
  expect(exceeds(NO_EXCESS, { drawn: 3, born: 0 })).toBe(false);
});
