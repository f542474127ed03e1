import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, foldWords, hasDiacritics, tidy } from "./fold.ts";

describe("Vietnamese fold", () => {
  test.each([
    ["Bưởi Diễn", "buoi dien"],
    ["Gà đồi Sóc Sơn", "ga doi soc son"],
    ["ĐẶC SẢN", "dac san"],
    ["hoà", "hoa"],
    ["hòa", "hoa"],
    ["thuỷ", "thuy"],
    ["thủy", "thuy"],
    ["Ằ Ữ Ợ Ỵ", "a u o y"],
  ])("%s folds to %s", (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test("NFC and NFD of one word fold alike (Unicode normalisation forms, UAX 15)", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text.normalize("NFD"))).toBe(fold(text.normalize("NFC")));
      }),
    );
  });

  test("folding twice changes nothing more", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test("words drop punctuation and keep one space", () => {
    expect(foldWords("  Công ty TNHH — Rau, Củ & Quả (Hà Nội) ")).toBe("cong ty tnhh rau cu qua ha noi");
  });

  test("tells text typed with Vietnamese marks from text typed without", () => {
    expect(hasDiacritics("cà chua")).toBe(true);
    expect(hasDiacritics("ca\u0300 chua")).toBe(true);
    expect(hasDiacritics("đu")).toBe(true);
    expect(hasDiacritics("ca chua 500 g")).toBe(false);
  });

  test("stored text is NFC with single spaces", () => {
    expect(tidy("  Ra\u0302u   muo\u0302\u0301ng\n")).toBe("Râu muống");
  });
});
