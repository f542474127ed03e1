import { describe, expect, test } from "vitest";
import { readTelex, searchText } from "./search-text.ts";
import { searchWords, synonymsOf, type SearchableListing } from "./search-words.ts";
import { SYNONYMS } from "./synonyms.ts";

describe("searchText", () => {
  test("reads both places of a tone mark as one", () => {
    expect(searchText("Hoà Phú, Thuỷ sản")).toBe(searchText("Hòa Phú, Thủy sản"));
    expect(searchText("Thuý khoẻ xoá")).toBe(searchText("Thúy khỏe xóa"));
  });
  test("leaves closed syllables and `qu` alone", () => {
    expect(searchText("hoàn quỳnh khoảng")).toBe("hoàn quỳnh khoảng");
  });
  test("reads i and y as one at the end of a syllable", () => {
    expect(searchText("Mỹ Đức, kỹ, quý, tỷ")).toBe(searchText("Mĩ Đức, kĩ, quí, tỉ"));
    expect(searchText("Mỹ")).toBe("mĩ");
    expect(searchText("may áo, thủy")).toBe("may áo thủy");
  });
  test("composes what macOS pastes apart, and drops signs", () => {
    expect(searchText("Bưởi Diễn".normalize("NFD"))).toBe("bưởi diễn");
    expect(searchText("  Rau — an toàn (Văn Đức)! ")).toBe("rau an toàn văn đức");
  });
});

describe("readTelex", () => {
  test.each([
    ["buowir dieenx", "buoi dien"],
    ["rau muoongs", "rau muong"],
    ["dduwngf", "dung"],
    ["ca chua", "ca chua"],
    ["cair ngotj", "cai ngot"],
  ])("%s is %s", (typed, meant) => expect(readTelex(typed)).toBe(meant));
});

describe("synonymsOf", () => {
  test("knows words of the South", () => {
    expect(synonymsOf("ngô ngọt")).toContain("bắp");
    expect(synonymsOf("thịt lợn mán")).toContain("heo");
    expect(synonymsOf("bộ ấm chén")).toContain("bát");
  });
  test("stays silent where the word means something else", () => {
    expect(synonymsOf("bắp cải văn đức")).not.toContain("ngô");
    expect(synonymsOf("gốm bát tràng")).not.toContain("chén");
    expect(synonymsOf("chuối tiêu hồng")).not.toContain("hạt tiêu");
  });
  test("every term is written as search writes", () => {
    const written = SYNONYMS.flatMap(({ terms, unless = [] }) => [...terms, ...unless]);
    expect(written.filter((term) => searchText(term) !== term)).toEqual([]);
  });
});

test("searchWords puts names apart from places, papers and codes", () => {
  const listing: SearchableListing = {
    title: "Cải ngọt sớm mai",
    titleEn: "Early choy sum",
    productName: "Cải ngọt an toàn",
    productNameEn: "Choy sum",
    brand: null,
    gtin: "08938501234568",
    categoryName: "Rau, củ",
    categoryNameEn: "Vegetables",
    sellerName: "HTX Văn Đức",
    sellerNameEn: null,
    communeNames: ["Xã Bát Tràng"],
    formerCommuneNames: ["Xã Văn Đức", "Xã Kim Đức", "Phường Bưởi"],
    placeNames: ["Ruộng bãi số 3"],
    certificateKinds: ["vietgap", "unknown_kind"],
  };
  const { name, words } = searchWords(listing);
  expect(name).toBe("cải ngọt sớm mai cải ngọt an toàn early choy sum choy sum");
  for (const part of ["rau củ", "kim đức", "ruộng bãi số 3", "vietgap", "08938501234568", "8938501234568"]) {
    expect(words).toContain(part);
  }
  expect(words).not.toContain("bưởi");
});
