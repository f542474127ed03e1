import type { LogEvent } from "kysely";
import { expect, vi } from "vitest";
import { searchListings } from "#app/domain/listings/search-listings.server.ts";
import { readListingQuery } from "#app/domain/listings/search-listings.schema.ts";
import { connect } from "#db/client.server.ts";
import { insertSearchRows, plausibleGoods } from "#tests/factories/search-rows.ts";
import { test } from "#tests/setup/test.ts";

vi.setConfig({ testTimeout: 60_000 });

/** The size a city's market should reach before anybody speaks of a search engine of its own. */
const COUNT = 10_000;

const SEARCHES: readonly (readonly [search: string, index: string])[] = [
  ["", "listing_search_newest"],
  ["sapxep=gia-tang", "listing_search_price"],
  ["sapxep=gia-giam", "listing_search_price"],
  ["sapxep=thu-hoach", "listing_search_harvest"],
  ["q=buoi+dien", "listing_search_terms"],
  ["q=b%C6%B0%E1%BB%9Fi", "listing_search_terms"],
  ["q=buoi+din", "listing_search_folded"],
];

test("at ten thousand goods every search goes by an index", async ({ ctx, db, databaseUrl }) => {
  await insertSearchRows(db, plausibleGoods(COUNT));
  const statements: LogEvent[] = [];
  const { db: watched, pool, close } = connect(databaseUrl, { onQuery: (event) => statements.push(event) });
  await pool.query("vacuum analyze");
  for (const [search, index] of SEARCHES) {
    statements.length = 0;
    await searchListings({ ...ctx, db: watched }, readListingQuery(new URLSearchParams(search)));
    const plans: string[] = [];
    for (const { query } of [...statements]) {
      const { rows } = await pool.query<{ "QUERY PLAN": string }>(`explain ${query.sql}`, [...query.parameters]);
      plans.push(rows.map((row) => row["QUERY PLAN"]).join("\n"));
    }
    expect(plans.join("\n\n"), search).toContain(index);
  }
  await close();
});
