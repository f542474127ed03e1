import { describe, expect, test } from "vitest";
import type { CertificateFacts } from "./certificate-facts.ts";
import { inForce, isBlocked } from "./finding.ts";
import { checkSeller, type SellerFacts } from "./seller-checks.ts";

const today = "2026-11-22";
const foodSafety: CertificateFacts = {
  kind: "food_safety",
  number: "125/2025/NNPTNT-HN",
  state: "valid",
  issuedOn: "2025-06-01",
  validTo: "2028-05-31",
  scopeCategories: [],
  scopeGlns: [],
  stars: null,
};
const cooperative: SellerFacts = {
  today,
  kind: "cooperative",
  legalName: "Hợp tác xã Rau an toàn Văn Đức",
  address: "Thôn Trung Quan",
  taxCode: "0101234565",
  registrationNumber: "01A8000123",
  registeredOn: "2015-03-12",
  registeredBy: "UBND huyện Gia Lâm",
  representativeName: "Nguyễn Văn Minh",
  representativePersonalId: "001085012345",
  birthDate: null,
  personalId: null,
  groups: ["food"],
  foodSafetyExemption: null,
  certificates: [foodSafety],
  regulation: { inForce: { version: "1.0", isAccepted: true }, upcoming: null },
};
const person: SellerFacts = {
  ...cooperative,
  kind: "person",
  taxCode: "001085012345",
  registrationNumber: null,
  registeredOn: null,
  registeredBy: null,
  representativeName: null,
  representativePersonalId: null,
  birthDate: "1985-02-03",
  personalId: "001085012345",
};
const check = (change: Partial<SellerFacts>, base = cooperative) => checkSeller({ ...base, ...change });
const rules = (change: Partial<SellerFacts>, base = cooperative) => check(change, base).map(({ rule }) => rule);

test("a seller with everything in order has no finding", () => {
  expect(check({})).toEqual([]);
  expect(check({}, person)).toEqual([]);
});

describe("SEL-01, Decree 248/2026/NĐ-CP art. 18", () => {
  test("an organisation names itself and its representative", () => {
    const [found] = check({ address: " ", representativeName: null });
    expect(found).toMatchObject({
      rule: "SEL-01",
      severity: "block",
      fact: { missing: ["address", "representativeName"] },
    });
  });

  test("a person gives date of birth and a personal ID of 12 digits", () => {
    expect(check({ birthDate: null, personalId: "12345" }, person)[0]?.fact).toEqual({
      missing: ["birthDate", "personalId"],
    });
  });
});

describe("SEL-02, Circular 86/2024/TT-BTC", () => {
  test.each([
    [{ taxCode: "0101234566" }, cooperative, true],
    [{ taxCode: "0101234565-001" }, cooperative, false],
    [{ taxCode: "001085012345" }, cooperative, true],
    [{ taxCode: "001085012345" }, { ...cooperative, kind: "household" as const }, false],
    [{ taxCode: "" }, person, true],
  ])("%j", (change, base, isFound) => {
    expect(rules(change, base).includes("SEL-02")).toBe(isFound);
  });
});

test("SEL-04, Law 19/2023/QH15 art. 37.1.b: number, day and place of registration, except of a single person", () => {
  expect(check({ registeredBy: null })).toMatchObject([{ rule: "SEL-04", fact: { missing: ["registeredBy"] } }]);
  expect(rules({}, person)).not.toContain("SEL-04");
});

describe("SEL-05, Decree 15/2018/NĐ-CP art. 12", () => {
  const lapsed = { ...foodSafety, validTo: "2026-10-31", state: "expired" as const };

  test("food without any proof is refused; goods that are no food need none", () => {
    expect(rules({ certificates: [] })).toContain("SEL-05");
    expect(rules({ certificates: [], groups: ["craft", "industry"] })).toEqual([]);
  });

  test("a lapsed certificate is named with its last day, even when nobody marked it expired", () => {
    expect(check({ certificates: [{ ...lapsed, state: "valid" }] })[0]).toMatchObject({
      rule: "SEL-05",
      severity: "block",
      fact: { number: lapsed.number, expiredOn: "2026-10-31" },
    });
  });

  test.each(["safe_food_commitment", "haccp", "iso22000", "fssc22000"])("%s stands in its place", (kind) => {
    expect(rules({ certificates: [{ ...foodSafety, kind }] })).not.toContain("SEL-05");
  });

  test("a lawful exemption is enough; a paper still under review is not", () => {
    expect(rules({ certificates: [], foodSafetyExemption: "small_primary_production" })).toEqual([]);
    expect(rules({ certificates: [{ ...foodSafety, state: "pending" }] })).toContain("SEL-05");
    expect(rules({ certificates: [{ ...foodSafety, state: "withdrawn" }] })).toContain("SEL-05");
  });
});

describe("SEL-06: papers near their end", () => {
  const vietgap = { ...foodSafety, kind: "vietgap", number: "VietGAP-TT-13-09-01-0096" };
  const ending = (validTo: string, more: CertificateFacts[] = []) =>
    check({ certificates: [foodSafety, { ...vietgap, validTo }, ...more] });

  test.each([
    ["2027-01-21", { expired: [], soon: [vietgap.number], days: 60 }],
    ["2026-11-29", { expired: [], soon: [vietgap.number], days: 7 }],
    ["2026-11-22", { expired: [], soon: [vietgap.number], days: 0 }],
    ["2026-11-21", { expired: [vietgap.number], soon: [] }],
  ])("until %s", (validTo, fact) => {
    expect(ending(validTo)).toEqual([expect.objectContaining({ rule: "SEL-06", severity: "warn", fact })]);
  });

  test("further off, or replaced by a newer one, says nothing", () => {
    expect(ending("2027-01-22")).toEqual([]);
    expect(ending("2026-11-21", [{ ...vietgap, number: "VietGAP-TT-13-09-01-0120", validTo: "2028-01-01" }])).toEqual(
      [],
    );
  });
});

describe("SEL-08: acceptance of the regulation", () => {
  test("the version in force blocks until it is accepted", () => {
    const regulation = { inForce: { version: "1.1", isAccepted: false }, upcoming: null };
    expect(check({ regulation })).toMatchObject([{ rule: "SEL-08", severity: "block", fact: { version: "1.1" } }]);
  });

  test("an announced version is pointed out and does not stop anybody yet", () => {
    const regulation = {
      inForce: { version: "1.0", isAccepted: true },
      upcoming: { version: "1.1", effectiveOn: "2026-11-28", isAccepted: false },
    };
    const found = check({ regulation });
    expect(found).toMatchObject([{ severity: "warn", fact: { version: "1.1", effectiveOn: "2026-11-28" } }]);
    expect(isBlocked(found)).toBe(false);
  });
});

test("law is dated: a rule binds from its day on, and names the article of the version in force", () => {
  const found = check({ taxCode: "1", regulation: { inForce: { version: "1.0", isAccepted: false }, upcoming: null } });
  expect(inForce(found, "2026-06-30", new Map()).map(({ rule }) => rule)).toEqual(["SEL-02"]);
  expect(inForce(found, today, new Map([["SEL-08", 9]])).map(({ article }) => article)).toEqual([4, 9]);
});
