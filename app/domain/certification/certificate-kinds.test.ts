import { expect, test } from "vitest";
import {
  hasUsualNumber,
  isCertificateKind,
  remarksOn,
  CERTIFICATE_KIND_CODES,
  kindFacts,
} from "./certificate-kinds.ts";

test.each([
  ["vietgap", "VietGAP-TT-13-09-68-0096", true],
  ["vietgap", "HCN-2026/118", false],
  ["vietgahp", "VietGAP-CN-13-09-01-0096", true],
  ["vietgahp", "VietGAP-TT-13-09-01-0096", false],
  ["food_safety", "125/2025/NNPTNT-HN", true],
  ["globalgap", "4056186000019", true],
  ["globalgap", "4056186000013", false],
  ["globalgap", "405618600001", false],
  ["haccp", "HACCP-VN-2025-0417", true],
] as const)("%s no. %s has its issuer's usual shape: %s", (kind, number, expected) => {
  expect(hasUsualNumber(kind, number)).toBe(expected);
});

test("the number that a form shows as a sample is of the usual shape", () => {
  for (const code of CERTIFICATE_KIND_CODES) {
    const { sampleNumber } = kindFacts(code);
    if (sampleNumber !== undefined) expect(hasUsualNumber(code, sampleNumber), code).toBe(true);
  }
});

test.each([
  ["vietgahp", "2024-01-10", "2026-01-09", []],
  ["vietgahp", "2024-01-10", "2026-04-09", []],
  ["vietgahp", "2024-01-10", "2026-05-20", ["longer-than-usual"]],
  ["globalgap", "2026-01-10", "2026-03-09", ["shorter-than-usual"]],
  ["food_safety", "2026-01-10", "2029-01-10", []],
  ["food_safety", "2026-01-10", "2031-01-09", ["longer-than-usual"]],
  ["craft_village", "2010-01-10", null, []],
] as const)("%s from %s to %s is remarked on: %j", (kind, issuedOn, validTo, remarks) => {
  const number = kind === "globalgap" ? "4056186000019" : (kindFacts(kind).sampleNumber ?? "X");
  expect(remarksOn({ kind, number, issuedOn, validTo })).toEqual(remarks);
});

test("a word that every object knows is no kind of paper", () => {
  expect(isCertificateKind("vietgap")).toBe(true);
  expect(isCertificateKind("toString")).toBe(false);
});
