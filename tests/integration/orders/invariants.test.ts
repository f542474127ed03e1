import { expect } from "vitest";
import { sql } from "kysely";
import { listBreaches } from "#db/queries/invariants.server.ts";
import { aGuest, buy, payInFull } from "#tests/factories/buying.ts";
import { aStall, goodsOnSale } from "#tests/factories/stall.ts";
import { test } from "#tests/setup/test.ts";

test("a dong or a unit changed behind the market's back is found and named", async ({ ctx, db }) => {
  const goods = await goodsOnSale(ctx, (await aStall(ctx)).sellerId);
  const view = await buy(ctx, aGuest(), [{ goods, quantity: 3 }]);
  await payInFull(ctx, view.orders[0]?.payload ?? null);
  const found = async () => new Set((await listBreaches(db)).map(({ invariant }) => invariant.split(":")[0]));
  const sound = await found();
  expect(sound.has("stock")).toBe(false);
  expect(sound.has("payments")).toBe(false);

  await sql`update listing_stock set reserved = reserved - 1`.execute(db);
  expect((await listBreaches(db)).filter(({ row }) => row.startsWith(goods.listingId))).toHaveLength(2);
  await sql`update listing_stock set reserved = reserved + 1`.execute(db);

  await sql`update payments set received_vnd = received_vnd - 1`.execute(db);
  expect((await found()).has("payments")).toBe(true);
});
