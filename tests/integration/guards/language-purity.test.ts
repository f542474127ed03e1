import { describe, expect, test } from "vitest";
import { en } from "#app/i18n/en/index.ts";
import { vi } from "#app/i18n/vi/index.ts";
import { foreignTexts } from "#tests/setup/language-purity.ts";

const page = (locale: string, body: string): string =>
  `<html lang="${locale}"><head><title>Chợ Lành</title></head><body>${body}</body></html>`;

describe("foreignTexts", () => {
  test("finds Vietnamese on an English page, wherever it is not marked", () => {
    expect(foreignTexts(page("en", "<p>Fresh rau muống</p>"), "en")).toEqual(["Fresh rau muống"]);
    expect(foreignTexts(page("en", `<p>Fresh <span lang="vi">rau muống</span></p>`), "en")).toEqual([]);
    expect(foreignTexts(page("en", `<p>${vi.shop.home.promotionTake}</p>`), "en")).toHaveLength(1);
    expect(foreignTexts(page("en", `<input placeholder="${vi.kit.shell.searchPlaceholder}">`), "en")).toHaveLength(1);
  });
  test("finds the English dictionary on a Vietnamese page, inside longer texts too", () => {
    expect(foreignTexts(page("vi", `<p>Bưởi: ${en.shop.soldOut}</p>`), "vi")).toHaveLength(1);
    expect(
      foreignTexts(page("vi", `<p>${en.shop.left("3", "kg")}</p><p>${vi.shop.left("3", "kg")}</p>`), "vi"),
    ).toHaveLength(0);
    expect(foreignTexts(page("vi", `<p lang="en">${en.shop.soldOut}</p>`), "vi")).toEqual([]);
  });
  test("lets every sentence of a language stand on its own pages", () => {
    const sentences = (words: object): string[] =>
      Object.values(words).flatMap((value: unknown) =>
        typeof value === "string" ? [value] : typeof value === "object" && value !== null ? sentences(value) : [],
      );
    const list = (words: object): string =>
      sentences(words)
        .map((text) => `<p>${text.replace(/[<&]/g, " ")}</p>`)
        .join("");
    expect(foreignTexts(page("vi", list(vi)), "vi")).toEqual([]);
    expect(foreignTexts(page("en", list(en)), "en")).toEqual([]);
  });
  test("knows a tone mark however it is composed, and an English word with an accent too", () => {
    expect(foreignTexts(page("en", "<p>ca\u0300</p>"), "en")).toHaveLength(1);
    expect(foreignTexts(page("en", "<p>ASCII only, 12 kg</p>"), "en")).toEqual([]);
  });
});
