import { describe, expect, test } from "vitest";
import { CLAIM_PHRASES } from "#db/seeds/claim-words.ts";
import { ORDINARY_DESCRIPTIONS } from "#tests/fixtures/ordinary-descriptions.ts";
import { unmark } from "../shared/fold.ts";
import { compileClaims, findClaims, type ClaimText } from "./claim-words.ts";

const matcher = compileClaims(CLAIM_PHRASES);
const find = (text: string, language: ClaimText["language"] = "vi") => findClaims(matcher, [{ text, language }]);
const phrases = (text: string) => find(text).map(({ rule, phrase }) => `${rule} ${phrase}`);

describe("word filter, Decree 248/2026/NĐ-CP art. 17.1.d", () => {
  test.each([
    ["Trà giúp chữa mất ngủ", "LST-08 chữa"],
    ["Cao lá hỗ trợ ĐIỀU TRỊ dạ dày", "LST-08 điều trị"],
    ["Mật ong trị ho cho bé", "LST-08 trị ho"],
    ["Dùng ba ngày là khỏi bệnh", "LST-08 khỏi bệnh"],
    ["Cao bôi chữa lành vết thương", "LST-08 chữa lành vết thương"],
    ["Rau hữu cơ Sóc Sơn", "LST-06 hữu cơ"],
    ["rau HỮU-CƠ", "LST-06 hữu cơ"],
    ["Đạt chuẩn vietgap", "LST-06 VietGAP"],
    ["Gạo đạt GLOBALG.A.P", "LST-06 GLOBALG.A.P"],
    ["Sản phẩm OCOP 4 sao", "LST-06 OCOP"],
    ["Cam ngon nhất miền Bắc", "LST-07 ngon nhất"],
    ["Nơi duy nhất bán", "LST-07 duy nhất"],
    ["Sạch 100%", "LST-07 100%"],
    ["Thuốc lá điện tử vị bạc hà", "LST-09 thuốc lá điện tử"],
    ["Vòng ngà voi thật", "LST-09 ngà voi"],
    ["Bán ma tuý", "LST-09 ma túy"],
    ["Rượu ngâm ba kích", "LST-09 rượu ngâm"],
  ])("%s holds %s", (text, phrase) => {
    expect(phrases(text)).toContain(phrase);
  });

  test.each([
    "Cà chua bi chua ngọt",
    "Sữa chua chưa tiệt trùng",
    "Bình chữa cháy và dịch vụ sửa chữa",
    "Đào Nhật Tân, vị nhạt",
    "Các hộ thống nhất quy trình, nhất là khâu hái",
    "Ít nhất 1 kg một đơn, lứa thứ nhất",
    "Hương vị tốt. Nhất là khi nấu canh",
    "Vị ngon (nhất là mùa đông)",
    "Rau cần Sa Pa",
    "Bón phân hữu cơ vi sinh",
    "Hoa súng, củ súng, bông súng",
    "Màu ngà, men ngà voi",
    "Quản trị hợp tác xã, giá trị dinh dưỡng",
  ])("%s is left alone", (text) => {
    expect(find(text)).toEqual([]);
  });

  test("a tone mark on either vowel is the same word", () => {
    expect(phrases("hoá chất")).toEqual(phrases("hóa chất"));
    expect(phrases("ma túy")).toEqual(phrases("ma tuý"));
  });

  test("text typed in decomposed letters is found as well", () => {
    expect(phrases("rau hữu cơ".normalize("NFD"))).toContain("LST-06 hữu cơ");
  });

  test("an exception excuses only what lies inside it", () => {
    expect(phrases("Bón phân hữu cơ, rau hữu cơ")).toEqual(["LST-06 hữu cơ"]);
    expect(phrases("Không phải thuốc chữa bệnh")).toEqual([]);
    expect(phrases("Không phải thuốc chữa bệnh nhưng chữa khỏi ho")).toContain("LST-08 chữa khỏi");
  });

  test("English words are read in English texts, and never folded", () => {
    expect(find("This tea cures colds", "en").map((m) => m.phrase)).toContain("cures");
    expect(find("Grown with organic fertiliser", "en")).toEqual([]);
    expect(find("Organic greens", "en").map((m) => m.phrase)).toContain("organic");
    expect(find("A chua from nowhere", "en")).toEqual([]);
  });
});

describe("texts typed without accents", () => {
  test("may hold the words, which is only a warning", () => {
    expect(find("tra giup chua benh gut")).toContainEqual({ rule: "LST-08", phrase: "chữa bệnh", certainty: "folded" });
    expect(find("rau huu co sach")).toEqual([{ rule: "LST-06", phrase: "hữu cơ", certainty: "folded" }]);
  });

  test.each(["ca chua bi 500 g", "sua chua ba vi", "dua chua muoi xoi", "mut mo chua ngot"])(
    "%s is no medicine",
    (text) => {
      expect(find(text).filter((m) => m.rule === "LST-08")).toEqual([]);
    },
  );

  test("one accented word is enough to trust the accents of all", () => {
    expect(find("rau huu co ở Ba Vì")).toEqual([]);
  });

  test("words that bear no accents are exact in any text", () => {
    expect(find("dat chuan vietgap")).toEqual([{ rule: "LST-06", phrase: "VietGAP", certainty: "exact" }]);
  });
});

describe("two hundred ordinary descriptions", () => {
  test("are two hundred and more, each different", () => {
    expect(new Set(ORDINARY_DESCRIPTIONS.map(({ text }) => text)).size).toBeGreaterThanOrEqual(200);
  });

  test("are left alone by every rule that blocks", () => {
    const blocked = ORDINARY_DESCRIPTIONS.flatMap(({ group, text }) =>
      find(text)
        .filter((m) => m.rule !== "LST-07" && (m.rule !== "LST-08" || group === "food"))
        .map((m) => ({ text, ...m })),
    );
    expect(blocked).toEqual([]);
  });

  test("stay unblocked when their accents are lost", () => {
    const certain = ORDINARY_DESCRIPTIONS.flatMap(({ text }) =>
      find(unmark(text)).filter((m) => m.rule !== "LST-07" && m.certainty === "exact"),
    );
    expect(certain).toEqual([]);
  });
});

test("lists have no phrase twice in a rule", () => {
  const keys = CLAIM_PHRASES.map(({ rule, phrase }) => `${rule} ${phrase}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});
