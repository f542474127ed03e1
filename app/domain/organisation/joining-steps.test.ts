import fc from "fast-check";
import { expect, test } from "vitest";
import { Facts } from "./seller-profile.schema.ts";
import { NEEDED_FACTS, SELLER_KINDS } from "./seller.ts";
import { fieldsOf, JOINING_STEPS, meetsAnother, stepAfter, stepBefore, stepsOf } from "./joining-steps.ts";

test("every fact a kind must give is asked for once, and every fact of a profile is asked of somebody", () => {
  const asked = new Set<string>();
  for (const kind of SELLER_KINDS) {
    const fields = stepsOf(kind).flatMap((step) => fieldsOf(step, kind));
    expect(new Set(fields).size).toBe(fields.length);
    expect(fields).toEqual(expect.arrayContaining([...NEEDED_FACTS[kind], "legalName", "taxCode", "communeCode"]));
    fields.forEach((field) => asked.add(field));
  }
  expect([...asked].filter((field) => !field.startsWith("bank.")).sort()).toEqual(Object.keys(Facts.shape).sort());
});

test("forward and back are the same road", () => {
  for (const kind of SELLER_KINDS) {
    for (const step of stepsOf(kind).slice(0, -1)) expect(stepBefore(stepAfter(step, kind), kind)).toBe(step);
    expect(stepBefore("kind", kind)).toBeUndefined();
    expect(stepAfter("regulation", kind)).toBe("regulation");
  }
});

test("a window meets another one only on its own step and only after it read the draft", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...JOINING_STEPS),
      fc.constantFrom(...JOINING_STEPS),
      fc.nat(9),
      fc.nat(9),
      fc.constantFrom("a", "b"),
      (mine, theirs, seen, written, tab) => {
        const saves = { [theirs]: { version: written, tab: "b" } };
        const meets = meetsAnother(saves, mine, { version: seen, tab });
        expect(meets).toBe(mine === theirs && written > seen && tab === "a");
      },
    ),
  );
});
