import { expect, test } from "vitest";
import { hasUsualNumber, isCertificateKind } from "./certificate-kinds.ts";

test.each([
  ["vietgap", "VietGAP-TT-13-09-68-0096", true],
  ["vietgap", "HCN-2026/118", false],
  ["food_safety", "125/2025/NNPTNT-HN", true],
  ["globalgap", "4056186000013", true],
  ["globalgap", "405618600001", false],
  ["haccp", "HACCP-VN-2025-0417", true],
] as const)("%s no. %s has its issuer's usual shape: %s", (kind, number, expected) => {
  expect(hasUsualNumber(kind, number)).toBe(expected);
});

test("a word that every object knows is no kind of paper", () => {
  expect(isCertificateKind("vietgap")).toBe(true);
  expect(isCertificateKind("toString")).toBe(false);
});
