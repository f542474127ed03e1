import { describe, expect, test } from "vitest";
import type { CertificateFacts } from "./certificate-facts.ts";
import { isBlocked } from "./finding.ts";
import { judgeSeller } from "./judge-subject.ts";
import { DEFAULT_BOOK, ruleBook, type StoredRule } from "./rule-book.ts";
import type { SellerFacts } from "./seller-facts.ts";

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
  createdOn: "2026-03-01",
  identityStatus: "verified",
  bankHolder: "HTX RAU AN TOAN VAN DUC",
  revenueVnd: 0,
  stall: null,
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
  legalName: "Nguyễn Văn Minh",
  bankHolder: "NGUYEN VAN MINH",
  taxCode: "001085012345",
  registrationNumber: null,
  registeredOn: null,
  registeredBy: null,
  representativeName: null,
  representativePersonalId: null,
  birthDate: "1985-02-03",
  personalId: "001085012345",
};
const check = (change: Partial<SellerFacts>, base = cooperative) => judgeSeller({ ...base, ...change }, DEFAULT_BOOK);
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
    ["2027-01-21", { expired: [], soon: [vietgap.number], endsOn: "2027-01-21" }],
    ["2026-11-29", { expired: [], soon: [vietgap.number], endsOn: "2026-11-29" }],
    ["2026-11-22", { expired: [], soon: [vietgap.number], endsOn: "2026-11-22" }],
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

describe("SEL-03, Decree 320/2026/NĐ-CP and Decree 248/2026/NĐ-CP art. 52.2: identity is proven before selling", () => {
  const unproven = (createdOn: string, today: string) =>
    check({ createdOn, today, identityStatus: "unverified" }).filter(({ rule }) => rule === "SEL-03");

  test("asks nobody before 28/09/2026", () => {
    expect(unproven("2026-01-01", "2026-09-27")).toEqual([]);
  });

  test("stops accounts opened since then at once, and older ones from 01/01/2027, who hear of it meanwhile", () => {
    expect(unproven("2026-09-28", "2026-09-28")).toMatchObject([
      { severity: "block", fact: { createdOn: "2026-09-28" } },
    ]);
    expect(unproven("2026-09-27", "2026-12-31")).toMatchObject([
      { severity: "warn", fact: { deadline: "2027-01-01" } },
    ]);
    expect(unproven("2026-09-27", "2027-01-01")).toMatchObject([{ severity: "block" }]);
    expect(rules({ createdOn: "2026-10-01" })).not.toContain("SEL-03");
  });
});

test("SEL-07: a bank account in another's name is pointed out; marks and legal forms are the seller, an owner stands for a household", () => {
  expect(check({ bankHolder: "NGUYEN VAN KHAC" })).toMatchObject([{ rule: "SEL-07", severity: "warn" }]);
  expect(rules({ bankHolder: "NGUYEN VAN MINH", kind: "household" })).not.toContain("SEL-07");
  expect(rules({ bankHolder: "NGUYEN VAN MINH" })).toEqual(["SEL-07"]);
  expect(rules({ bankHolder: null })).toEqual([]);
});

describe("SEL-11, Decree 141/2026/NĐ-CP: revenue of households and persons", () => {
  test.each([
    [799_999_999, []],
    [800_000_000, ["SEL-11"]],
    [1_000_000_000, ["SEL-11"]],
  ])("%d dong", (revenueVnd, expected) => {
    expect(rules({ revenueVnd }, person)).toEqual(expected);
  });

  test("organisations declare by their books, whatever they sell for", () => {
    expect(rules({ revenueVnd: 5_000_000_000 })).toEqual([]);
  });
});

test("SEL-12: a stall names its board, and the board has confirmed it", () => {
  expect(check({ stall: { board: null, isApproved: false } })).toMatchObject([{ rule: "SEL-12", severity: "warn" }]);
  expect(check({ stall: { board: "Chợ Ngọc Hà", isApproved: false } })).toMatchObject([
    { fact: { board: "Chợ Ngọc Hà" } },
  ]);
  expect(rules({ stall: { board: "Chợ Ngọc Hà", isApproved: true } })).toEqual([]);
});

describe("law is dated: the day decides which law binds and is named", () => {
  const faulty = { taxCode: "1", registrationNumber: null, legalName: null, certificates: [] };
  const lawsOn = (today: string) =>
    Object.fromEntries(check({ ...faulty, today }).map(({ rule, legalRef }) => [rule, legalRef]));

  test("the same seller in 2019, in spring 2025 and in autumn 2026", () => {
    expect(lawsOn("2019-06-01")).toMatchObject({
      "SEL-01": "Decree 52/2013/NĐ-CP art. 29, art. 37",
      "SEL-02": "Circular 95/2016/TT-BTC",
      "SEL-04": "Decree 52/2013/NĐ-CP art. 29",
      "SEL-05": "Law 55/2010/QH12; Decree 15/2018/NĐ-CP art. 12",
    });
    expect(lawsOn("2025-03-01")).toMatchObject({
      "SEL-01": "Decree 52/2013/NĐ-CP art. 29, art. 37",
      "SEL-02": "Circular 86/2024/TT-BTC",
      "SEL-04": "Law 19/2023/QH15 art. 37.1.b",
    });
    expect(lawsOn("2026-11-27")).toMatchObject({
      "SEL-01": "Decree 248/2026/NĐ-CP art. 18",
      "SEL-02": "Circular 86/2024/TT-BTC; Decree 252/2026/NĐ-CP",
    });
  });

  test("a personal ID is a tax code from 01/07/2025 on (Circular 86/2024/TT-BTC)", () => {
    expect(rules({ today: "2025-06-30" }, person)).toContain("SEL-02");
    expect(rules({ today: "2025-07-01" }, person)).not.toContain("SEL-02");
  });
});

describe("a version of the regulation sets its rules", () => {
  const version = { id: "v", version: "1.2" };
  const row = (change: Partial<StoredRule>): StoredRule => ({
    rule: "SEL-11",
    parameters: {},
    severity: "warn",
    effectiveFrom: null,
    effectiveTo: null,
    isEnabled: true,
    revision: 1,
    ...change,
  });
  const under = (change: Partial<StoredRule>, seller: Partial<SellerFacts> = { revenueVnd: 600_000_000 }) =>
    judgeSeller({ ...person, ...seller }, ruleBook(version, [{ number: 9, rules: ["SEL-11"] }], [row(change)]));

  test("its parameters, article and version stand in the finding", () => {
    expect(under({})).toEqual([]);
    expect(under({ parameters: { thresholdVnd: 500_000_000 } })).toMatchObject([
      { article: 9, versionId: "v", parameters: { thresholdVnd: 500_000_000, warnPercent: 80 } },
    ]);
  });

  test("its severity blocks at most what the check lets it", () => {
    expect(under({ severity: "block", parameters: { thresholdVnd: 500_000_000 } })).toMatchObject([
      { severity: "block" },
    ]);
    expect(under({ severity: "block", parameters: { thresholdVnd: 700_000_000 } })).toMatchObject([
      { severity: "warn" },
    ]);
  });

  test("a rule that is off, or whose days are others, finds nothing", () => {
    const parameters = { thresholdVnd: 500_000_000 };
    expect(under({ parameters, isEnabled: false })).toEqual([]);
    expect(under({ parameters, effectiveFrom: "2026-11-23" })).toEqual([]);
    expect(under({ parameters, effectiveTo: "2026-11-21" })).toEqual([]);
    expect(under({ parameters, effectiveFrom: today, effectiveTo: today })).toHaveLength(1);
  });
});

test("SEL-13: lots that are out of balance are named, and nothing is said of others", () => {
  expect(check({ unbalancedLots: ["L2611A"] })).toMatchObject([
    { rule: "SEL-13", severity: "warn", fact: { lots: ["L2611A"] } },
  ]);
  expect(check({ unbalancedLots: [] })).toEqual([]);
});
