import { expect, test } from "vitest";
import { typedBalance, type WorkLot, type WorkProduct } from "./typed-balance.ts";

const LOT: WorkLot = {
  id: "a",
  code: "H1",
  uom: "KGM",
  content: { amount: 500, unit: "g" },
  came: 100,
  onHand: 80,
  tolerancePermille: 20,
};
const PRODUCT: WorkProduct = { id: "p", content: { amount: 500, unit: "g" }, tolerancePermille: 20 };

const read = (values: Record<string, string>) => typedBalance((name) => values[name] ?? "", [LOT], [PRODUCT]);

test("a ticked lot without an amount is used up", () => {
  const { balance, isOver } = read({
    "inputs.a.on": "on",
    "outputs.0.productId": "p",
    "outputs.0.amount": "150",
    "outputs.0.unit": "pack",
  });
  expect(balance).toMatchObject({ cameIn: 80, cameOut: 75, difference: 5 });
  expect(isOver).toBe(false);
});

test("an amount counts by itself, with a comma; more than there is, give or take the tolerance, is said", () => {
  expect(read({ "inputs.a.amount": "81,5" }).overdrawn).toEqual([]);
  expect(read({ "inputs.a.amount": "82,5" })).toMatchObject({
    balance: null,
    isOver: true,
    overdrawn: [{ used: 82.5 }],
  });
});

test("letters are nothing yet, and waste counts", () => {
  expect(read({ "inputs.a.on": "on", "inputs.a.amount": "tám" }).balance).toBeNull();
  const typed = {
    "inputs.a.amount": "80",
    "outputs.0.productId": "p",
    "outputs.0.amount": "0,8",
    "outputs.0.unit": "ta",
  };
  expect(read({ ...typed, waste: "2", wasteUnit: "kg" })).toMatchObject({
    standing: "over",
    isOver: true,
    balance: { cameOut: 80, waste: 2, excess: 0.4 },
  });
});
