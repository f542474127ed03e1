import { expect } from "vitest";
import { evaluateAll } from "#app/domain/listings/evaluate-all.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { SellerId } from "#app/domain/shared/ids.ts";
import { aRegulation } from "#tests/factories/listings.ts";
import { aManager, aSeller } from "#tests/factories/people.ts";
import { goodsOnSale } from "#tests/factories/stall.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { test } from "#tests/setup/test.ts";

const SELLERS = 5;

test("the nightly run asks as many questions of 500 listings as of 50", { timeout: 120_000 }, async ({ ctx, db }) => {
  const manager = await aManager(ctx);
  await aRegulation(manager);
  const sellers: SellerId[] = [];
  for (let i = 0; i < SELLERS; i += 1) sellers.push((await aSeller(ctx, { manager, hasBankAccount: false })).sellerId);
  const stock = async (each: number): Promise<void> => {
    for (const sellerId of sellers) for (let i = 0; i < each; i += 1) await goodsOnSale(ctx, sellerId);
  };
  const night: Ctx = { ...ctx, actor: { kind: "system", process: "listings.evaluate-all" } };

  await stock(10);
  const few = await countQueries(() => evaluateAll(night));
  expect(few.result).toEqual({ sellers: SELLERS, listings: 50 });

  await stock(90);
  const many = await countQueries(() => evaluateAll(night));
  expect(many.result).toEqual({ sellers: SELLERS, listings: 500 });
  expect(many.queries.length).toBeLessThanOrEqual(few.queries.length);
  expect(many.queries.length).toBeLessThan(40);

  const { suspended } = await db
    .selectFrom("listings")
    .select((eb) => eb.fn.countAll<number>().as("suspended"))
    .where("state", "=", "suspended")
    .where("suspended_by", "=", "rules")
    .executeTakeFirstOrThrow();
  expect(suspended).toBe(500);
  const { audited } = await db
    .selectFrom("audit_entries")
    .select((eb) => eb.fn.countAll<number>().as("audited"))
    .where("action", "=", "listing.suspended")
    .executeTakeFirstOrThrow();
  expect(audited).toBe(500);

  const again = await countQueries(() => evaluateAll(night));
  expect(again.queries.filter((query) => query.startsWith("insert"))).toEqual([]);
});
