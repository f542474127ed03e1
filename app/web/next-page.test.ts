import { expect, test } from "vitest";
import { deskOf, nextPage, withNext } from "./next-page.ts";

const asked = (tiep: string) => nextPage(new URLSearchParams({ tiep }));

test.each([
  ["/thanh-toan", "/thanh-toan"],
  ["/cho?q=rau+mu%E1%BB%91ng&nhom=food", "/cho?q=rau+mu%E1%BB%91ng&nhom=food"],
  ["/quy-che#dieu-5", "/quy-che#dieu-5"],
  ["/a/../b", "/b"],
])("%s is a page of ours", (tiep, page) => {
  expect(asked(tiep)).toBe(page);
});

test.each([
  "",
  "thanh-toan",
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/x\\y",
  "https://evil.example/",
  "javascript:alert(1)",
  "/\n/evil.example",
  "/\t/evil.example",
  "///evil.example",
])("%j leads nowhere", (tiep) => {
  expect(asked(tiep)).toBeUndefined();
});

test("nothing asked is nothing carried on", () => {
  expect(nextPage(new URLSearchParams())).toBeUndefined();
  expect(withNext("/dang-nhap", undefined)).toBe("/dang-nhap");
  expect(withNext("/dang-nhap?moi=1", "/thanh-toan?a=b")).toBe("/dang-nhap?moi=1&tiep=%2Fthanh-toan%3Fa%3Db");
});

test("everybody begins at their own desk", () => {
  expect(deskOf(["seller"])).toBe("/nguoi-ban");
  expect(deskOf(["commune_officer"])).toBe("/quan-ly");
  expect(deskOf(["stamp_provider"])).toBe("/");
  expect(deskOf([])).toBe("/");
});
