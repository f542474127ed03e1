import { expect } from "vitest";
import { listPublicListings } from "#app/domain/listings/list-public-listings.server.ts";
import { ListPublicListings } from "#app/domain/listings/list-public-listings.schema.ts";
import { searchListings } from "#app/domain/listings/search-listings.server.ts";
import { readListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { insertSearchRows, plausibleGoods } from "#tests/factories/search-rows.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { test } from "#tests/setup/test.ts";

const COUNT = 100;

async function walk(ctx: Ctx, search: string, between: (page: number) => Promise<unknown>): Promise<string[]> {
  const seen: string[] = [];
  let after: string | undefined;
  for (let page = 0; page < 50; page += 1) {
    const { items, next } = await searchListings(ctx, readListingQuery(new URLSearchParams(search)), after);
    seen.push(...items.map((item) => item.id));
    if (next === null) return seen;
    after = next;
    await between(page);
  }
  throw new Error("the pages do not end");
}

test("every order pages through all that was there, once, while new goods come in", async ({ ctx, db }) => {
  const first = await insertSearchRows(db, plausibleGoods(COUNT));
  let offset = COUNT;
  const publish = async (): Promise<void> => {
    await insertSearchRows(db, plausibleGoods(3), offset);
    offset += 3;
  };
  for (const search of [
    "",
    "sapxep=gia-tang",
    "sapxep=gia-giam",
    "sapxep=thu-hoach",
    "q=rau",
    "q=rau muong sach hon",
  ]) {
    const seen = await walk(ctx, search, publish);
    expect(new Set(seen).size, search).toBe(seen.length);
    if (!search.startsWith("q="))
      expect(
        first.filter((id) => !seen.includes(id)),
        search,
      ).toEqual([]);
  }
});

test("a harvest nobody dated comes last and is not lost between pages", async ({ ctx, db }) => {
  const undated = plausibleGoods(30).map((good) => ({ ...good, title: `Gốm ${good.title}`, producedOn: null }));
  const ids = await insertSearchRows(db, undated, 5000);
  const seen = await walk(ctx, "sapxep=thu-hoach", async () => undefined);
  expect(seen.slice(-30).sort()).toEqual([...ids].sort());
});

test("the open catalogue walks the same goods and refuses a cursor it did not make", async ({ ctx }) => {
  const everything = await walk(ctx, "", async () => undefined);
  const seen: string[] = [];
  for (let cursor: string | undefined = undefined, done = false; !done;) {
    const page: Awaited<ReturnType<typeof listPublicListings>> = await listPublicListings(
      ctx,
      ListPublicListings.parse({ limit: "100", ...(cursor ? { cursor } : {}) }),
    );
    seen.push(...page.items.map((item) => item.id));
    done = page.nextCursor === null;
    cursor = page.nextCursor ?? undefined;
  }
  expect(seen).toEqual(everything);
  expect(ListPublicListings.safeParse({ cursor: "eyJ4IjoxfQ" }).success).toBe(false);
  for (const limit of ["0", "-1", "1.5", "101", "nhiều"])
    expect(ListPublicListings.safeParse({ limit }).success).toBe(false);
});

test("a page costs as many queries with 24 goods as with one", async ({ ctx }) => {
  const count = async (search: string): Promise<number> =>
    (await countQueries(() => searchListings(ctx, readListingQuery(new URLSearchParams(search))))).queries.length;
  expect(await count("")).toBe(4);
  expect(await count("q=rau")).toBe(4);
  expect(await count("q=buoi din")).toBe(4);
});
