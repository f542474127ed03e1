import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalEntry, canonicalJson, type AuditContent } from "./audit-canonical.ts";
import { digestOf, GENESIS, linkHash } from "./audit-hash.server.ts";

const ENTRY: AuditContent = {
  id: 7,
  at: "2026-11-28T01:02:03.004000Z",
  actorUserId: "018f0000-0000-7000-8000-000000000001",
  actorProcess: null,
  unitId: null,
  requestId: "r-1",
  action: "seller.approve",
  subjectType: "seller",
  subjectId: "018f0000-0000-7000-8000-000000000002",
  before: { state: "submitted" },
  after: { state: "approved", reason: null, name: 'Rau "Văn Đức"', amounts: [1.5, 20000, -0] },
};

test("an object's keys stand in the order of their UTF-16 code units, without white space (RFC 8785, 3.2.3)", () => {
  expect(canonicalJson({ b: 1, a: { d: [], c: "é" }, "€": 1, "\u{1F600}": 2 })).toBe(
    '{"a":{"c":"é","d":[]},"b":1,"€":1,"😀":2}',
  );
  expect(canonicalJson({ 10: "a", 9: "b" })).toBe('{"10":"a","9":"b"}');
  expect(canonicalJson([undefined, null])).toBe("[null,null]");
});

test("the canonical text of an entry, its digest and the first link: vectors for programs that check", () => {
  expect(canonicalEntry(ENTRY)).toBe(
    '[7,"2026-11-28T01:02:03.004000Z","018f0000-0000-7000-8000-000000000001",null,null,"r-1","seller.approve","seller",' +
      '"018f0000-0000-7000-8000-000000000002",{"state":"submitted"},' +
      '{"amounts":[1.5,20000,0],"name":"Rau \\"Văn Đức\\"","reason":null,"state":"approved"}]',
  );
  expect(digestOf(ENTRY)).toBe("868412aa1071932f4f085a53980177a48f3bde57cf51c91f43530dbf202a94b2");
  expect(linkHash(1, GENESIS, digestOf(ENTRY))).toBe(
    "b6bf08536f602ebe7db024d87015de2b64a41378962067b3f372f3d4fb53925c",
  );
});

test("whatever order keys are kept in, the text is the same; and it reads back as it was", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const shuffled: unknown = JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
        typeof part === "object" && part !== null && !Array.isArray(part)
          ? Object.fromEntries(Object.entries(part).reverse())
          : part,
      );
      expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
      expect(canonicalJson(JSON.parse(canonicalJson(value)))).toBe(canonicalJson(value));
    }),
  );
});
