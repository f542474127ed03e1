import { describe, expect, vi } from "vitest";
import { searchListings } from "#app/domain/listings/search-listings.server.ts";
import { readListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { insertSearchRows, type SearchGood } from "#tests/factories/search-rows.ts";
import { test as base } from "#tests/setup/test.ts";

vi.setConfig({ testTimeout: 30_000 });

const GOODS: SearchGood[] = [
  { title: "Rau muống ruộng bãi", titleEn: "Water spinach" },
  { title: "Rau mồng tơi" },
  { title: "Dưa chuột nếp", priceVnd: 20_000, certificates: ["vietgap", "ocop"] },
  { title: "Dừa xiêm xanh", category: "trai-cay", priceVnd: 25_000 },
  { title: "Đũa tre ngà", category: "may-tre", group: "craft", certificates: ["craft_village"] },
  { title: "Bưởi Diễn", titleEn: "Diễn pomelo", category: "trai-cay", communeCode: "00619", priceVnd: 45_000 },
  { title: "Mứt vỏ bưởi", category: "che-bien" },
  { title: "Ngô nếp nướng" },
  { title: "Bắp cải Văn Đức" },
  { title: "Thịt lợn sạch", category: "thit-trung" },
  { title: "Bộ ấm chén gốm", category: "gom-su", group: "craft" },
  { title: "Bí ngô hồ lô", communeCode: "00103" },
  { title: "Bột sắn dây", communeCode: "00103" },
  { title: "Trứng gà ta", titleEn: "Free-range eggs", category: "thit-trung" },
];

const test = base.extend<{ goods: void; find: (search: string, after?: string) => ReturnType<typeof searchListings> }>({
  goods: [
    async ({ db }, use) => {
      const seen = await db.selectFrom("listing_search").select("listing_id").executeTakeFirst();
      if (!seen) await insertSearchRows(db, GOODS);
      await use();
    },
    { auto: true },
  ],
  find: ({ ctx }, use) => use((search, after) => findIn(ctx, search, after)),
});
const findIn = (ctx: Ctx, search: string, after?: string) =>
  searchListings(ctx, readListingQuery(new URLSearchParams(search)), after);
const titles = ({ items }: { items: readonly { title: string }[] }): string[] => items.map((item) => item.title);

describe("words", () => {
  test.for([
    ["rau muong", "Rau muống ruộng bãi"],
    ["RAU MUỐNG", "Rau muống ruộng bãi"],
    ["rau muống".normalize("NFD"), "Rau muống ruộng bãi"],
    ["raumuong", "Rau muống ruộng bãi"],
    ["rau muoongs", "Rau muống ruộng bãi"],
    ["buoi dien", "Bưởi Diễn"],
    ["buoi din", "Bưởi Diễn"],
    ["buowir dieenx", "Bưởi Diễn"],
    ["heo", "Thịt lợn sạch"],
    ["bát", "Bộ ấm chén gốm"],
    ["egg", "Trứng gà ta"],
    ["eggs", "Trứng gà ta"],
    ["water spinach", "Rau muống ruộng bãi"],
  ] as const)("%s finds %s first", async ([typed, first], { find }) => {
    expect(titles(await find(`q=${encodeURIComponent(typed)}`))[0]).toBe(first);
  });

  test("a word typed with its accents ranks above its look-alikes, which still come", async ({ find }) => {
    expect(titles(await find("q=dưa"))).toEqual(["Dưa chuột nếp", "Đũa tre ngà", "Dừa xiêm xanh"]);
    expect(titles(await find("q=dừa"))[0]).toBe("Dừa xiêm xanh");
    expect(titles(await find("q=đũa"))[0]).toBe("Đũa tre ngà");
    expect(titles(await find("q=dua"))).toHaveLength(3);
  });

  test("the good itself ranks above what is made of it", async ({ find }) => {
    expect(titles(await find("q=buoi"))).toEqual(["Bưởi Diễn", "Mứt vỏ bưởi"]);
  });

  test("maize answers to its southern name, cabbage does not become maize", async ({ find }) => {
    expect(titles(await find("q=bắp"))).toEqual(["Bắp cải Văn Đức", "Ngô nếp nướng"]);
    expect(titles(await find("q=ngô nếp"))).toEqual(["Ngô nếp nướng"]);
  });

  test("a commune is found by the name it had before the merger", async ({ find }) => {
    const { items } = await find("q=kim đức");
    expect(items.length).toBeGreaterThan(5);
    expect(items.every((item) => item.communeName === "Xã Bát Tràng")).toBe(true);
  });

  test("a slip says so; nonsense suggests what shares a word", async ({ find }) => {
    expect((await find("q=buoi din")).outcome).toBe("close");
    const nothing = await find("q=rau+zzyzx");
    expect(nothing).toMatchObject({ outcome: "none", items: [], total: 0 });
    expect(titles({ items: nothing.suggestions })).toContain("Rau mồng tơi");
  });

  test.for(["q=%27%3B%20drop%20table%20listings", "q=%26%7C%21%28%29%3A*", `q=${"ư".repeat(900)}`, "q=%F0%9F%8D%8A"])(
    "%s is only a search",
    async (search, { find }) => {
      expect((await find(search)).outcome).not.toBe("found");
    },
  );
});

test("a control character is no word", async ({ find }) => {
  expect((await find("q=%00%07")).total).toBe(GOODS.length);
});

describe("facets", () => {
  test("combine, and each counts under the choices in the others", async ({ find }) => {
    const { items, facets, total } = await find("nhom=nong-san&chungnhan=vietgap&gia_den=25000&loai=rau-cu");
    expect(items.every((item) => item.group === "food" && item.priceVnd <= 25_000)).toBe(true);
    expect(total).toBe(items.length);
    const categories = Object.fromEntries(facets.categories.map(({ value, count }) => [value, count]));
    expect(categories["rau-cu"]).toBe(total);
    expect(categories["trai-cay"]).toBe(1);
    expect(categories["may-tre"]).toBeUndefined();
    expect(facets.groups.find(({ value }) => value === "craft")?.count).toBe(1);
  });

  test("two papers mean both", async ({ find }) => {
    expect(titles(await find("chungnhan=vietgap&chungnhan=ocop"))).toEqual(["Dưa chuột nếp"]);
  });

  test("a commune, a price order, a search that the filters empty", async ({ find }) => {
    expect(titles(await find("vung=00103"))).toHaveLength(2);
    const prices = (await find("sapxep=gia-tang")).items.map((item) => item.priceVnd);
    expect(prices).toEqual([...prices].sort((a, b) => a - b));
    expect((await find("q=buoi+dien&gia_den=1000")).outcome).toBe("filtered-out");
  });
});
