import { expect } from "vitest";
import { sql } from "kysely";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { PROJECTED_TABLES } from "#app/domain/traceability/projectors.server.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import { listBreaches } from "#db/queries/invariants.server.ts";
import { getLotOrigin } from "#app/domain/traceability/get-lot-origin.server.ts";
import { listPublicListings } from "#app/domain/listings/list-public-listings.server.ts";
import { seedDemoMarket } from "#db/seeds/demo-market.server.ts";
import { test } from "#tests/setup/test.ts";

const SEED_MS = 300_000;

/** Every row of every projection as text, in an order of its own. */
async function projectionsOf(db: Db): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of new Set(PROJECTED_TABLES)) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(
      db,
    );
    all[table] = rows.map(({ row }) => row);
  }
  return all;
}

test(
  "projections told again from the events of the demo market are the same, row by row, and so are shop and origin pages",
  { timeout: SEED_MS },
  async ({ ctx, db }) => {
    await seedDemoMarket({ ...ctx, settings: { ...ctx.settings, operatorGs1Prefix: "8938509" } }, () => undefined);
    const pages = async () => ({
      shop: await listPublicListings(ctx, { q: "", limit: 50 }),
      origin: await getLotOrigin(ctx, { gtin: "08938501234568", lot: "L2611A" }),
      recalled: await getLotOrigin(ctx, { gtin: "08938501234575", lot: "L2609X" }),
    });
    const before = { tables: await projectionsOf(db), pages: await pages() };

    const told = await rebuildTrace(ctx);

    const after = { tables: await projectionsOf(db), pages: await pages() };
    expect(told).toBeGreaterThan(500);
    for (const table of Object.keys(before.tables)) {
      expect(after.tables[table], table).toEqual(before.tables[table]);
    }
    expect(after.pages).toEqual(before.pages);
    expect(await listBreaches(db)).toEqual([]);
  },
);
