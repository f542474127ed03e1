import { expect, test } from "vitest";
import { compareRules } from "./compare-rules.ts";
import { DEFAULT_BOOK, ruleBook } from "./rule-book.ts";
import { defaultsOf } from "./rule-parameters.ts";
import { ruleOf } from "./rules.ts";

test("a parameter and a weight that a version sets differently are named with both values", () => {
  const [name] = Object.keys(ruleOf("ORD-03").parameters);
  const before = String(defaultsOf(ruleOf("ORD-03").parameters)[name ?? ""]);
  const book = ruleBook(
    { id: "v", version: "1.2" },
    [],
    [
      {
        rule: "ORD-03",
        parameters: { [name ?? ""]: 6 },
        severity: "warn",
        effectiveFrom: null,
        effectiveTo: null,
        isEnabled: true,
        revision: 1,
      },
    ],
  );
  expect(compareRules(DEFAULT_BOOK, book)).toEqual([
    { rule: "ORD-03", name: "severity", before: "block", after: "warn" },
    { rule: "ORD-03", name, before, after: "6" },
  ]);
  expect(compareRules(book, book)).toEqual([]);
});
