import fc from "fast-check";
import { expect, test } from "vitest";
import type { AuditContent } from "./audit-canonical.ts";
import { digestOf, GENESIS, linkHash } from "./audit-hash.server.ts";
import { judgeLinks, type JudgedLink } from "./judge-links.server.ts";

const START = { position: 0, hash: GENESIS };
const SEALED_AT = new Date("2026-11-28T00:00:00Z");

const entry = (id: number): AuditContent & { id: number } => ({
  id,
  at: "2026-11-28T00:00:00.000000Z",
  actorUserId: null,
  actorProcess: "test",
  unitId: null,
  requestId: `r${id}`,
  action: "lot.opened",
  subjectType: "lot",
  subjectId: `l${id}`,
  before: null,
  after: { quantity: id },
});

/** A sound chain over entries 11, 12, … */
function chain(length: number): JudgedLink[] {
  let previous = GENESIS;
  return Array.from({ length }, (_, index) => {
    const sealed = entry(index + 11);
    const digest = digestOf(sealed);
    previous = linkHash(index + 1, previous, digest);
    return { position: index + 1, entryId: sealed.id, digest, hash: previous, sealedAt: SEALED_AT, entry: sealed };
  });
}

const named = (links: readonly JudgedLink[]) =>
  judgeLinks(START, links).breaches.map(({ kind, entryId, position }) => [kind, entryId, position]);

test("a sound chain has no breach, in one walk or in steps", () => {
  const links = chain(20);
  expect(named(links)).toEqual([]);
  const first = judgeLinks(START, links.slice(0, 7));
  expect(judgeLinks(first.to, links.slice(7)).breaches).toEqual([]);
});

test("any change of any field of any entry is found, and only that entry is named", () => {
  const fields = [
    "at",
    "actorUserId",
    "actorProcess",
    "unitId",
    "requestId",
    "action",
    "subjectType",
    "subjectId",
    "before",
    "after",
  ] as const;
  fc.assert(
    fc.property(fc.nat(9), fc.constantFrom(...fields), fc.string(), (index, field, value) => {
      const links = chain(10).map((link, at) =>
        at === index && link.entry ? { ...link, entry: { ...link.entry, [field]: `${value}!` } } : link,
      );
      expect(named(links)).toEqual([["changed", index + 11, index + 1]]);
    }),
  );
});

test("an entry that is gone, two that changed places, a link that was rewritten, a link that is gone", () => {
  const gone = chain(5).map((link) => (link.position === 3 ? { ...link, entry: null } : link));
  expect(named(gone)).toEqual([["missing", 13, 3]]);

  const swapped = chain(5).map((link) => {
    if (link.position === 2) return { ...link, entry: { ...entry(14), id: 12 } };
    return link.position === 4 ? { ...link, entry: { ...entry(12), id: 14 } } : link;
  });
  expect(
    judgeLinks(START, swapped).breaches.map(({ kind, entryId, otherEntryId }) => [kind, entryId, otherEntryId]),
  ).toEqual([
    ["swapped", 12, 14],
    ["swapped", 14, 12],
  ]);

  const forged = { ...entry(13), after: { quantity: 99 } };
  const rewritten = chain(5).map((link) =>
    link.position === 3 ? { ...link, entry: forged, digest: digestOf(forged) } : link,
  );
  expect(named(rewritten)).toEqual([["relinked", 13, 3]]);

  expect(named(chain(5).filter(({ position }) => position !== 3))).toEqual([["link_missing", null, 3]]);
});
