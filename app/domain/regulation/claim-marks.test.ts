import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CLAIM_PHRASES } from "#db/seeds/claim-words.ts";
import { ORDINARY_DESCRIPTIONS } from "#tests/fixtures/ordinary-descriptions.ts";
import type { CertificateFacts } from "./certificate-facts.ts";
import { markClaims, type MarkScope } from "./claim-marks.ts";
import { compileClaims, findClaims } from "./claim-words.ts";

const scope: MarkScope = {
  matcher: compileClaims(CLAIM_PHRASES),
  certificates: [],
  today: "2026-11-21",
  categoryCode: "rau-cu",
  group: "food",
};
const VIETGAP: CertificateFacts = {
  kind: "vietgap",
  number: "VietGAP-TT-1",
  state: "valid",
  issuedOn: "2025-11-21",
  validTo: "2027-11-21",
  scopeCategories: [],
  scopeGlns: [],
  stars: null,
};
const marks = (text: string, changes: Partial<MarkScope> = {}) =>
  markClaims({ text, language: "vi" }, { ...scope, ...changes }).flatMap(({ text: words, mark }) =>
    mark ? [`${mark.kind}:${words}${mark.excuse ? `(${mark.excuse.by})` : ""}${mark.isUnsure ? "?" : ""}`] : [],
  );

describe("words are marked where they stand, LST-06 to LST-09", () => {
  test.each([
    ["Trà giúp CHỮA mất ngủ", ["medical:CHỮA"]],
    ["Cà chua, sữa chua", []],
    ["Ngon nhất vùng, đạt VietGAP", ["absolute:Ngon nhất", "certificate:VietGAP"]],
    ["Nhận sửa chữa máy bơm", ["medical:chữa(exception)"]],
    ["tra chua mat ngu", ["medical:chua?"]],
  ])("%s", (text, expected) => expect(marks(text)).toEqual(expected));

  test("letters that were typed apart keep their place: NFD is marked in NFD", () => {
    const apart = "Trà giúp chữa mất ngủ".normalize("NFD");
    expect(marks(apart)).toEqual([`medical:${"chữa".normalize("NFD")}`]);
  });

  test("a paper in force for these goods bears the word out; words about health matter in food alone", () => {
    expect(marks("Rau VietGAP", { certificates: [VIETGAP] })).toEqual(["certificate:VietGAP(paper)"]);
    expect(marks("Rau VietGAP", { certificates: [{ ...VIETGAP, validTo: "2026-11-20" }] })).toEqual([
      "certificate:VietGAP",
    ]);
    expect(marks("Đèn chữa cháy, chữa bệnh", { group: "industry" })).toEqual([]);
  });
});

test("the pieces are the text again, whatever is written, and unexcused phrases of the rules are all marked", () => {
  const words = fc.constantFrom(
    ...CLAIM_PHRASES.map(({ phrase }) => phrase),
    ...ORDINARY_DESCRIPTIONS.slice(0, 40).map(({ text }) => text),
    ". ",
    "rau",
  );
  fc.assert(
    fc.property(fc.array(words, { maxLength: 12 }), fc.constantFrom("NFC", "NFD"), (parts, form) => {
      const text = parts.join(" ").normalize(form);
      const pieces = markClaims({ text, language: "vi" }, scope);
      expect(pieces.map((piece) => piece.text).join("")).toBe(text);
      const rules = new Set(pieces.flatMap(({ mark }) => (mark && mark.excuse === null ? [mark.rule] : [])));
      const found = findClaims(scope.matcher, [{ text, language: "vi" }]);
      if (found.length > 0) expect(rules.size).toBeGreaterThan(0);
      if (found.length === 0) expect([...rules]).toEqual([]);
    }),
  );
});
