import { describe, expect, test } from "vitest";
import { CLAIM_PHRASES } from "#db/seeds/claim-words.ts";
import type { CertificateFacts } from "./certificate-facts.ts";
import { compileClaims, findClaims } from "./claim-words.ts";
import { isBlocked } from "./finding.ts";
import { judgeListing } from "./judge-subject.ts";
import { textsOf, type ListingFacts, type ListingLotFacts } from "./listing-facts.ts";
import { DEFAULT_BOOK } from "./rule-book.ts";
import type { RuleId } from "./rules.ts";

const claims = compileClaims(CLAIM_PHRASES);
const today = "2026-11-22";
const vietgap: CertificateFacts = {
  kind: "vietgap",
  number: "VietGAP-TT-13-09-01-0096",
  state: "valid",
  issuedOn: "2025-01-10",
  validTo: "2027-01-09",
  scopeCategories: ["rau-cu"],
  scopeGlns: [],
  stars: null,
};
const lot: ListingLotFacts = {
  code: "L2611A",
  state: "open",
  expiresOn: "2026-11-25",
  placeGln: "8938501234001",
  missing: [],
  quarantineNumber: null,
};
const greens: ListingFacts = {
  chain: [],
  today,
  state: "draft",
  version: 1,
  approvedVersion: null,
  title: "Cải ngọt an toàn",
  titleEn: "Choy sum",
  description: "Hái sáng qua ở Văn Đức.",
  descriptionEn: null,
  priceVnd: 12_000,
  pictureCount: 1,
  group: "food",
  category: {
    code: "rau-cu",
    isProcessedFood: false,
    needsQuarantine: false,
    certificateKinds: ["vietgap", "organic"],
    chainRoles: [],
  },
  product: {
    id: "product-1",
    name: "Cải ngọt an toàn",
    unit: "bó",
    netContent: 400,
    ingredients: null,
    warnings: null,
    usage: "Rửa sạch, nấu chín.",
    storage: "2–8 °C",
    shelfLifeDays: 4,
    originCountry: "VN",
    isPrepacked: false,
    selfDeclarationNumber: null,
    selfDeclaredOn: null,
  },
  seller: {
    name: "HTX Rau Văn Đức",
    address: "Thôn Trung Quan",
    commune: "Xã Bát Tràng",
    deliveryArea: "Nội thành Hà Nội",
    pickupAddress: null,
    deliveryDays: 1,
    shippingFeeVnd: 15_000,
    returnTerms: "Đổi trong 24 giờ nếu rau dập.",
  },
  lots: [lot],
  certificates: [vietgap],
  claims: [],
  provenPhrases: [],
};
const check = (change: Partial<ListingFacts>) => {
  const facts = { ...greens, ...change };
  return judgeListing({ ...facts, claims: findClaims(claims, textsOf(facts)) }, DEFAULT_BOOK);
};
const one = (rule: RuleId, change: Partial<ListingFacts>) => check(change).find((found) => found.rule === rule);

test("a listing with everything in order has no finding", () => {
  expect(check({})).toEqual([]);
});

describe("LST-01, Law 19/2023/QH15 art. 37 and 39.3.đ", () => {
  test.each([
    ["picture", { pictureCount: 0 }],
    ["price", { priceVnd: null }],
    ["price", { priceVnd: 0 }],
    ["price", { priceVnd: 12_000.5 }],
    ["unit", { product: { ...greens.product, unit: " " } }],
    ["usage", { product: { ...greens.product, usage: null } }],
    ["shelfLife", { product: { ...greens.product, shelfLifeDays: null } }],
    ["origin", { seller: { ...greens.seller, commune: null } }],
    ["deliveryArea", { seller: { ...greens.seller, deliveryArea: "" } }],
    ["returnTerms", { seller: { ...greens.seller, returnTerms: null } }],
  ])("%s is missing", (field, change) => {
    expect(one("LST-01", change)).toMatchObject({ severity: "block", article: 15, fact: { missing: [field] } });
  });

  test("a seller whose goods are only picked up states where", () => {
    const seller = { ...greens.seller, deliveryArea: null, pickupAddress: "Kho hợp tác xã, thôn Trung Quan" };
    expect(one("LST-01", { seller })).toBeUndefined();
  });

  test("pottery has neither shelf life nor storage", () => {
    const product = { ...greens.product, storage: null, shelfLifeDays: null };
    expect(one("LST-01", { group: "craft", product })).toBeUndefined();
    expect(one("LST-02", { group: "craft", product })).toBeUndefined();
  });
});

test("LST-02, Decree 37/2026/NĐ-CP ch. IV: label of a food, with ingredients and warnings once processed", () => {
  expect(one("LST-02", { product: { ...greens.product, originCountry: null } })?.fact).toEqual({
    missing: ["originCountry"],
  });
  const processed = { category: { ...greens.category, isProcessedFood: true } };
  expect(one("LST-02", processed)?.fact).toEqual({ missing: ["ingredients", "warnings"] });
});

describe("LST-03, Decree 37/2026/NĐ-CP art. 23.5", () => {
  const gap = { ...lot, code: "L2611B", missing: ["standards", "picture"] };

  test("no lot, or none complete, cannot be sold", () => {
    expect(one("LST-03", { lots: [] })).toMatchObject({ severity: "block", fact: { lots: [] } });
    expect(one("LST-03", { lots: [gap] })).toMatchObject({
      severity: "block",
      fact: { lots: ["L2611B"], missing: ["standards", "picture"] },
    });
  });

  test("one complete lot is enough, the others are pointed out", () => {
    expect(one("LST-03", { lots: [lot, gap] })).toMatchObject({ severity: "warn", fact: { lots: ["L2611B"] } });
  });
});

describe("LST-04: a paper that fits the goods and the place", () => {
  test.each([
    ["none", []],
    ["none", [{ ...vietgap, kind: "globalgap" }]],
    ["none", [{ ...vietgap, state: "pending" as const }]],
    ["expired", [{ ...vietgap, validTo: "2026-11-21" }]],
    ["goods", [{ ...vietgap, scopeCategories: ["trai-cay"] }]],
    ["place", [{ ...vietgap, scopeGlns: ["8938501234018"] }]],
  ])("%s", (why, certificates) => {
    expect(one("LST-04", { certificates })).toMatchObject({ severity: "block", fact: { why } });
  });

  test("names the lots grown where no paper reaches", () => {
    const elsewhere = { ...lot, code: "L2611B", placeGln: "8938501234025" };
    const certificates = [{ ...vietgap, scopeGlns: [lot.placeGln] }];
    expect(one("LST-04", { lots: [lot, elsewhere], certificates })?.fact["lots"]).toEqual(["L2611B"]);
    expect(one("LST-04", { lots: [lot, { ...elsewhere, state: "recalled" }], certificates })).toBeUndefined();
  });

  test("a paper that names single products speaks for those alone", () => {
    const named = (scopeProducts: string[]) => one("LST-04", { certificates: [{ ...vietgap, scopeProducts }] });
    expect(named(["product-1"])).toBeUndefined();
    expect(named([])).toBeUndefined();
    expect(named(["product-2"])).toMatchObject({ severity: "block", fact: { why: "goods" } });
  });

  test("the last day of a paper is still a day of it; a category that needs none asks for none", () => {
    expect(one("LST-04", { certificates: [{ ...vietgap, validTo: today }] })).toBeUndefined();
    expect(one("LST-04", { certificates: [], category: { ...greens.category, certificateKinds: [] } })).toBeUndefined();
  });
});

test("LST-05, Decree 15/2018/NĐ-CP art. 4–5: packed processed food needs its self-declaration, fresh food none", () => {
  const category = { ...greens.category, isProcessedFood: true };
  const product = { ...greens.product, isPrepacked: true };
  expect(one("LST-05", { product })).toBeUndefined();
  expect(one("LST-05", { category })).toBeUndefined();
  expect(one("LST-05", { category, product })?.fact).toEqual({ missing: ["selfDeclarationNumber", "selfDeclaredOn"] });
  const declared = { ...product, selfDeclarationNumber: "01/VANDUC/2026", selfDeclaredOn: "2026-01-05" };
  expect(one("LST-05", { category, product: declared })).toBeUndefined();
  const filed = { ...vietgap, kind: "self_declaration", validTo: null };
  expect(one("LST-05", { category, product, certificates: [filed] })).toBeUndefined();
});

describe("LST-06, Decree 109/2018/NĐ-CP and Decision 148/QĐ-TTg", () => {
  test("a word without its paper blocks, with it passes", () => {
    expect(one("LST-06", { title: "Rau hữu cơ Văn Đức" })).toMatchObject({
      severity: "block",
      fact: { phrases: ["hữu cơ"] },
    });
    const certificates = [vietgap, { ...vietgap, kind: "organic" }];
    expect(one("LST-06", { title: "Rau hữu cơ Văn Đức", certificates })).toBeUndefined();
    expect(one("LST-06", { description: "Ruộng đạt VietGAP từ 2019." })).toBeUndefined();
  });

  test("a participatory guarantee does not allow the word organic (art. 3.5)", () => {
    const certificates = [vietgap, { ...vietgap, kind: "pgs" }];
    expect(one("LST-06", { title: "Rau hữu cơ PGS", certificates })).toBeDefined();
  });

  test("a paper for other goods does not bear the word out", () => {
    const certificates = [vietgap, { ...vietgap, kind: "organic", scopeCategories: ["che-gao"] }];
    expect(one("LST-06", { title: "Rau hữu cơ", certificates })).toBeDefined();
  });

  test.each([
    ["Cốm OCOP 4 sao", 4, undefined],
    ["Cốm OCOP", 3, undefined],
    ["Cốm OCOP 5 sao", 4, { phrases: ["OCOP 5★"], stars: 5, awarded: 4 }],
    ["Cốm 5 sao OCOP", 4, { phrases: ["OCOP 5★"], stars: 5, awarded: 4 }],
  ])("%s with %d stars awarded", (title, stars, fact) => {
    const certificates = [vietgap, { ...vietgap, kind: "ocop", stars }];
    expect(one("LST-06", { title, certificates })?.fact).toEqual(fact);
  });

  test("English texts are read too", () => {
    expect(one("LST-06", { titleEn: "Organic choy sum" })).toMatchObject({ severity: "block" });
  });

  test("without accents it is only a warning", () => {
    expect(one("LST-06", { title: "rau huu co" })).toMatchObject({ severity: "warn" });
  });
});

test("LST-07, Law on Advertising 16/2012/QH13: absolutes are pointed out to the reviewer", () => {
  expect(one("LST-07", { description: "Cải ngọt ngon nhất Hà Nội." })).toMatchObject({ severity: "warn" });
});

test("LST-08, Law on Food Safety 55/2010/QH12: no food is a medicine; a fire extinguisher may be one for fire", () => {
  expect(one("LST-08", { description: "Ăn hằng ngày chữa đau dạ dày." })).toMatchObject({ severity: "block" });
  expect(one("LST-08", { group: "industry", description: "Đèn hỗ trợ điều trị." })).toBeUndefined();
});

test("LST-09, Decree 248/2026/NĐ-CP art. 17.1.d: banned goods", () => {
  expect(one("LST-09", { title: "Thuốc lá cuốn tay" })).toMatchObject({
    severity: "block",
    fact: { phrases: ["thuốc lá"] },
  });
});

test("LST-10, Law 122/2025/QH15 art. 17.1.đ: what is shown is what was approved", () => {
  expect(one("LST-10", { state: "published", approvedVersion: null })).toMatchObject({ severity: "block" });
  expect(one("LST-10", { state: "published", version: 3, approvedVersion: 2 })).toMatchObject({ fact: { version: 3 } });
  expect(one("LST-10", { state: "published", version: 3, approvedVersion: 3 })).toBeUndefined();
  expect(one("LST-10", { state: "submitted" })).toBeUndefined();
});

test("LST-15, Law on Veterinary Medicine 79/2015/QH13: each lot on offer has its quarantine paper", () => {
  const category = { ...greens.category, needsQuarantine: true };
  const spent = { ...lot, code: "L2610A", expiresOn: "2026-11-01" };
  expect(one("LST-15", { category, lots: [lot, spent] })?.fact).toEqual({ lots: ["L2611A"] });
  expect(one("LST-15", { category, lots: [{ ...lot, quarantineNumber: "KD-0012" }, spent] })).toBeUndefined();
});

describe("LST-16, Law on Food Safety art. 55", () => {
  const recalled = { ...lot, code: "L2609X", state: "recalled" as const };
  const spent = { ...lot, code: "L2610A", expiresOn: "2026-11-21" };

  test("nothing left to sell blocks", () => {
    expect(one("LST-16", { lots: [recalled, spent] })).toMatchObject({
      severity: "block",
      fact: { recalled: ["L2609X"], held: [], expired: ["L2610A"] },
    });
    expect(one("LST-16", { lots: [{ ...lot, state: "held" }] })).toMatchObject({
      severity: "block",
      fact: { held: ["L2611A"] },
    });
  });

  test("beside a fresh lot, a recalled one is pointed out and a spent one is nothing", () => {
    expect(one("LST-16", { lots: [lot, recalled] })).toMatchObject({
      severity: "warn",
      fact: { recalled: ["L2609X"] },
    });
    expect(one("LST-16", { lots: [lot, spent] })).toBeUndefined();
    expect(isBlocked(check({ lots: [lot, recalled] }))).toBe(false);
  });
});

test("each rule is found at most once, however much is wrong", () => {
  const found = check({
    title: "Rau hữu cơ VietGAP số một chữa bệnh, thuốc lá",
    description: "OCOP 5 sao, HACCP, ngon nhất, trị ho, vodka",
    lots: [],
    certificates: [],
    priceVnd: null,
  });
  expect(new Set(found.map(({ rule }) => rule)).size).toBe(found.length);
  expect(found.length).toBeGreaterThanOrEqual(7);
});
