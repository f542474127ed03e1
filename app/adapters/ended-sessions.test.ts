import { expect, test } from "vitest";
import { endedSessions } from "./ended-sessions.ts";

function begun() {
  let at = 1_000_000;
  const ended = endedSessions(() => at);
  at += 70_000;
  return { ended, wait: (ms: number) => void (at += ms) };
}
const session = { id: "s1", userId: "u1" };

test("a process that has just begun believes no copy until it has listened for longer than a copy lives", () => {
  let at = 0;
  const ended = endedSessions(() => at);
  expect(ended.isDoubted(session)).toBe(true);
  at = 65_000;
  expect(ended.isDoubted(session)).toBe(false);
});

test("a session that ended is in doubt while a copy of it may live, and others are not", () => {
  const { ended, wait } = begun();
  ended.hear("s1");
  expect(ended.isDoubted(session)).toBe(true);
  expect(ended.isDoubted({ id: "s2", userId: "u1" })).toBe(false);
  wait(60_000);
  expect(ended.isDoubted(session)).toBe(true);
  wait(5_000);
  expect(ended.isDoubted(session)).toBe(false);
});

test("all sessions of a person are in doubt when theirs ended", () => {
  const { ended } = begun();
  ended.hear("u1");
  expect(ended.isDoubted(session)).toBe(true);
  expect(ended.isDoubted({ id: "s1", userId: "u2" })).toBe(false);
});

test("after missed announcements every copy is in doubt", () => {
  const { ended, wait } = begun();
  ended.doubtAll();
  expect(ended.isDoubted(session)).toBe(true);
  wait(65_000);
  expect(ended.isDoubted(session)).toBe(false);
});

test("a flood of ends costs no more memory than it may, and is never believed for it", () => {
  const { ended } = begun();
  for (let n = 0; n < 10_500; n += 1) ended.hear(`flood-${n}`);
  expect(ended.isDoubted({ id: "flood-0", userId: "u9" })).toBe(true);
});
