import { describe, expect, test } from "vitest";
import { RULE_IDS, type RuleId } from "#app/domain/regulation/rules.ts";
import type { RefusalFacts } from "#app/domain/shared/refusal.ts";
import { findings as en } from "./en/findings.ts";
import { formattersOf } from "./format.ts";
import { findings as vi } from "./vi/findings.ts";

/** Facts as the checks make them, each rule in every shape it has. */
const FACTS: Record<RuleId, readonly RefusalFacts[]> = {
  "SEL-01": [
    { missing: ["legalName", "address", "representativeName", "representativePersonalId", "birthDate", "personalId"] },
  ],
  "SEL-02": [{ taxCode: "0101234566" }, { taxCode: "" }],
  "SEL-03": [{ createdOn: "2026-10-01" }, { createdOn: "2026-01-01", deadline: "2027-01-01" }],
  "SEL-04": [{ missing: ["registrationNumber", "registeredOn", "registeredBy"] }],
  "SEL-05": [{}, { number: "125/2025/NNPTNT-HN", expiredOn: "2026-10-31" }],
  "SEL-06": [
    { expired: ["A-1"], soon: [] },
    { expired: [], soon: ["A-2"], endsOn: "2027-01-09" },
    { expired: ["A-1"], soon: ["A-2", "A-3"], days: 30 },
  ],
  "SEL-07": [{ bankHolder: "NGUYEN VAN KHAC" }],
  "SEL-08": [{ version: "1.1" }, { version: "1.2", effectiveOn: "2026-11-28" }],
  "SEL-11": [{ revenueVnd: 850_000_000, thresholdVnd: 1_000_000_000, year: 2026 }],
  "SEL-12": [{}, { board: "Ban quản lý chợ Ngọc Hà" }],
  "SEL-13": [{ lots: ["L2611A"] }, { lots: ["L2611A", "L2611B"] }],
  "LST-01": [
    { missing: ["picture"], minPictures: 3 },
    {
      missing: ["name", "picture", "unit", "netContent", "price", "sellerName", "sellerAddress", "origin", "usage"],
    },
    { missing: ["deliveryFee", "deliveryArea", "deliveryTime", "returnTerms", "storage", "shelfLife"] },
  ],
  "LST-02": [{ missing: ["originCountry", "ingredients", "warnings", "storage", "netContent"] }],
  "LST-03": [
    { lots: [] },
    { lots: [], missing: [], complete: 1, minCompleteLots: 2 },
    { lots: ["L2611A"], missing: ["pestControl", "standards", "productName", "quarantineNumber"] },
  ],
  "LST-04": [
    { why: "none", kinds: ["vietgap", "organic"] },
    { why: "expired", kinds: ["vietgap"], numbers: ["A-1"] },
    { why: "goods", kinds: ["vietgap"], numbers: ["A-1"] },
    { why: "place", kinds: ["vietgap"], numbers: ["A-1"], lots: ["L2611A", "L2611B"] },
  ],
  "LST-05": [{ missing: ["selfDeclarationNumber", "selfDeclaredOn"] }],
  "LST-06": [{ phrases: ["VietGAP"] }, { phrases: ["OCOP 5★"], stars: 5, awarded: 4 }],
  "LST-07": [{ phrases: ["100%"] }],
  "LST-08": [{ phrases: ["cures"] }],
  "LST-09": [{ phrases: ["vodka"] }],
  "LST-10": [{ version: 3 }],
  "LST-15": [{ lots: ["L2611A"] }, { lots: ["L2611A", "L2611B"] }],
  "LST-16": [
    { recalled: ["L2609X"], held: [], expired: [] },
    { recalled: [], held: ["L2611A"], expired: ["L2610A"] },
  ],
  "LST-17": [
    { missing: ["raw_material", "processor"], outside: [], unconfirmed: [], lapsed: [], lots: [] },
    {
      missing: ["grower", "carrier", "distributor", "retailer"],
      outside: ["HTX Chè Tân Cương"],
      unconfirmed: [],
      lots: [],
    },
    { missing: [], outside: [], unconfirmed: ["Lò sữa A", "Lò sữa B"], lapsed: ["Kho C"], lots: ["L2611A"] },
  ],
};

const LANGUAGES = [
  ["vi", vi, formattersOf("vi")],
  ["en", en, formattersOf("en")],
] as const;

describe.each(LANGUAGES)("words of findings, %s", (_, words, f) => {
  test.each(RULE_IDS)("%s", (rule) => {
    const { title, fact, todo } = words[rule];
    expect(title).not.toBe("");
    for (const facts of FACTS[rule]) {
      for (const sentence of [fact(facts, f), todo(facts, f)]) {
        expect(sentence).toMatch(/[.]$/);
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|: \.|!/);
        // No code of ours is left over where a name should stand.
        expect(sentence).not.toMatch(/\b[a-z]+[A-Z]\w*|\b[a-z]+_[a-z_]+/);
      }
    }
  });
});
