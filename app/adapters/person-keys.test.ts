import { expect, test } from "vitest";
import { makePersonKeys } from "./person-keys.server.ts";

const OLD = "the secret of last year, long enough";
const NEW = "the secret of this year, long enough";

test("what one person's key seals opens with that key and under that label alone", () => {
  const keys = makePersonKeys([NEW]);
  const [lan, minh] = [keys.make(), keys.make()];
  const sealed = keys.seal(lan, "user:1 phone", "+84912345678");
  expect(keys.open(lan, "user:1 phone", sealed)).toBe("+84912345678");
  expect(keys.seal(lan, "user:1 phone", "+84912345678")).not.toBe(sealed);
  expect(() => keys.open(minh, "user:1 phone", sealed)).toThrow();
  expect(() => keys.open(lan, "user:1 email", sealed)).toThrow();
  const changed = `${sealed.startsWith("A") ? "B" : "A"}${sealed.slice(1)}`;
  expect(() => keys.open(lan, "user:1 phone", changed)).toThrow();
});

test("the market's secret can be replaced: old keys still open, and can be wrapped anew", () => {
  const before = makePersonKeys([OLD]);
  const key = before.make();
  const sealed = before.seal(key, "l", "Lan");
  const between = makePersonKeys([NEW, OLD]);
  expect(between.open(key, "l", sealed)).toBe("Lan");
  const wrapped = between.rewrap(key) ?? "";
  expect(between.rewrap(wrapped)).toBeUndefined();
  const after = makePersonKeys([NEW]);
  expect(after.open(wrapped, "l", sealed)).toBe("Lan");
  expect(() => after.open(key, "l", sealed)).toThrow(/not among the settings/);
});
