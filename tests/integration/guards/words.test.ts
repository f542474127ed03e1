import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { en } from "#app/i18n/en/index.ts";
import { formattersOf } from "#app/i18n/format.ts";
import { vi } from "#app/i18n/vi/index.ts";

const codeFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
    .map((path) => readFileSync(join(folder, path), "utf8"));

test("every refusal in the code has its sentence", () => {
  const codes = ["app/domain", "app/adapters", "app/web", "app/routes"]
    .flatMap(codeFiles)
    .flatMap((text) => [...text.matchAll(/new Refusal\(\s*"([^"]+)"/g)].map((match) => match[1] ?? ""));
  expect([...new Set(codes)].filter((code) => !(code in vi.refusals))).toEqual([]);
});

/** Letters that only Vietnamese has; English pages may show them in names alone, which are not in the dictionary. */
const VIETNAMESE = /[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/i;
/** Proper names that English keeps. */
const NAMES = /Chợ Lành|Bát Tràng|Bưởi Diễn|Văn Đức|Đông Anh|Nguyễn|Hà Nội/g;

function stringsOf(value: unknown, path: string): { path: string; text: string }[] {
  if (typeof value === "string") return [{ path, text: value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}.${key}`));
}

test("the English dictionary holds no Vietnamese words", () => {
  const strangers = stringsOf(en, "en").filter(({ text }) => VIETNAMESE.test(text.replace(NAMES, "")));
  expect(strangers).toEqual([]);
});

test("no entry is empty", () => {
  for (const dictionary of [vi, en])
    expect(
      stringsOf(dictionary, "t").filter(({ path, text }) => text.trim() === "" && !/\.(before|after)$/.test(path)),
    ).toEqual([]);
});

test("money, quantities and days are written as people here read them", () => {
  const [f, g] = [formattersOf("vi"), formattersOf("en")];
  expect(f.money(1234567)).toBe("1.234.567\u00a0₫");
  expect(g.money(1234567)).toBe("₫1,234,567");
  expect(f.quantity(1.5, "kg")).toBe("1,5 kg");
  expect([f.date("2026-09-03"), g.date("2026-09-03")]).toEqual(["03/09/2026", "3 Sept 2026"]);
  expect(f.date(new Date("2026-09-02T17:30:00Z"))).toBe("03/09/2026");
  expect(f.dateTime("2026-09-02T18:05:00Z")).toBe("01:05 ngày 03/09/2026");
});
