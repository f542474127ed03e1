import { expect, test } from "vitest";
import { canAppeal, mayDecideAppeal } from "./appeal.ts";
import { SANCTION_STATES } from "./sanction.ts";

const until = new Date("2026-12-13T03:00:00Z");

test("a sanction is appealed within its period, once, while there is something to undo", () => {
  const open = SANCTION_STATES.filter((state) => canAppeal({ state, appealUntil: until, hasAppeal: false }, until));
  expect(open).toEqual(["noticed", "in_force", "ended"]);
  const late = new Date(until.getTime() + 1);
  expect(canAppeal({ state: "in_force", appealUntil: until, hasAppeal: false }, late)).toBe(false);
  expect(canAppeal({ state: "in_force", appealUntil: until, hasAppeal: true }, until)).toBe(false);
  expect(canAppeal({ state: "in_force", appealUntil: null, hasAppeal: false }, until)).toBe(false);
});

test("neither of those who decided the sanction decides about the appeal", () => {
  expect(mayDecideAppeal("a", { decidedBy: "a", secondedBy: null })).toBe(false);
  expect(mayDecideAppeal("b", { decidedBy: "a", secondedBy: "b" })).toBe(false);
  expect(mayDecideAppeal("c", { decidedBy: "a", secondedBy: "b" })).toBe(true);
});
