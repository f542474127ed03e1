import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LISTING_STATES } from "./listing-states.ts";
import type { ShownFinding } from "./shown-finding.ts";
import { whyNotSold, type NotSoldFacts } from "./why-not-sold.ts";

const selling: NotSoldFacts = {
  state: "published",
  suspendedBy: null,
  submittedAt: "2026-11-20T02:00:00Z",
  reason: null,
  seller: { state: "approved", stateReason: null, bank: "matched" },
  stock: { available: 5, reserved: 0 },
  lots: [{ code: "L1", state: "open", isExpired: false, left: 5 }],
  findings: [],
};

const finding = (rule: string, severity: "block" | "warn" = "block"): ShownFinding => ({
  rule,
  severity,
  article: 5,
  fact: {},
});

const codes = (changes: Partial<NotSoldFacts>): string[] =>
  whyNotSold({ ...selling, ...changes }).map((reason) =>
    reason.kind === "finding" ? reason.finding.rule : reason.code,
  );

test("a listing that is sold has no reason", () => {
  expect(whyNotSold(selling)).toEqual([]);
  expect(codes({ findings: [finding("SEL-06", "warn")] })).toEqual([]);
});

test("where it stands comes first, with since when and in whose words", () => {
  expect(codes({ state: "draft" })).toEqual(["draft"]);
  expect(whyNotSold({ ...selling, state: "submitted" })[0]).toMatchObject({
    code: "submitted",
    fact: { since: "2026-11-20T02:00:00Z" },
    place: null,
  });
  expect(whyNotSold({ ...selling, state: "refused", reason: "Ảnh không phải hàng này" })[0]).toMatchObject({
    code: "refused",
    fact: { reason: "Ảnh không phải hàng này" },
  });
  expect(codes({ state: "suspended", suspendedBy: "manager" })).toEqual(["suspended-by-manager"]);
});

test("what the rules suspended is told by what they found", () => {
  const findings = [finding("SEL-03"), finding("LST-04")];
  expect(codes({ state: "suspended", suspendedBy: "rules", findings })).toEqual(["SEL-03", "LST-04"]);
  expect(whyNotSold({ ...selling, findings }).map(({ place }) => place)).toEqual(["identity", "certificates"]);
});

test("a seller who was not approved sells nothing", () => {
  const seller = { ...selling.seller, stateReason: "Thiếu giấy" };
  expect(codes({ seller: { ...seller, state: "submitted" } })).toEqual(["seller-submitted"]);
  expect(codes({ seller: { ...seller, state: "suspended" } })).toEqual(["seller-suspended"]);
  expect(whyNotSold({ ...selling, seller: { ...seller, state: "draft" } })[0]).toMatchObject({
    code: "seller-draft",
    fact: { reason: "Thiếu giấy" },
    place: "profile",
  });
});

describe("nothing left to sell says which lots are why", () => {
  const none = { available: 0, reserved: 0 };
  const lot = selling.lots[0] ?? { code: "", state: "open", isExpired: false, left: 0 };
  test.each([
    ["no-lots", []],
    [
      "lots-recalled",
      [
        { ...lot, state: "recalled" },
        { ...lot, state: "held" },
      ],
    ],
    [
      "lots-held",
      [
        { ...lot, state: "held" },
        { ...lot, isExpired: true },
      ],
    ],
    ["lots-expired", [{ ...lot, isExpired: true }]],
    ["sold-out", [{ ...lot, left: 0, isExpired: true }]],
  ] as const)("%s", (code, lots) => {
    expect(codes({ stock: none, lots })).toEqual([code]);
  });
  test("all-reserved", () => {
    expect(codes({ stock: { available: 0, reserved: 3 } })).toEqual(["all-reserved"]);
  });
  test("a rule that names the lots says it already", () => {
    expect(codes({ stock: none, lots: [{ ...lot, state: "held" }], findings: [finding("LST-16")] })).toEqual([
      "LST-16",
    ]);
  });
});

test("SEL-07: without an account in its own name nobody can pay", () => {
  expect(codes({ seller: { ...selling.seller, bank: null } })).toEqual(["no-account"]);
  expect(codes({ seller: { ...selling.seller, bank: "mismatched" } })).toEqual(["account-mismatched"]);
});

test("whatever the facts, it is sold exactly when no reason is given", () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...LISTING_STATES),
      fc.constantFrom("draft", "submitted", "approved", "suspended" as const),
      fc.constantFrom("matched", "mismatched", null),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom<ShownFinding[]>([], [finding("LST-01")], [finding("SEL-06", "warn")]),
      (state, sellerState, bank, available, findings) => {
        const suspendedBy = state === "suspended" ? "rules" : null;
        const seller = { state: sellerState as "draft", stateReason: null, bank: bank as "matched" | null };
        const reasons = whyNotSold({
          ...selling,
          state,
          suspendedBy,
          seller,
          stock: { available, reserved: 0 },
          findings,
        });
        const isSold =
          state === "published" &&
          seller.state === ("approved" as string) &&
          bank === "matched" &&
          available > 0 &&
          findings.every(({ severity }) => severity === "warn");
        expect(reasons.length === 0).toBe(isSold);
      },
    ),
  );
});
