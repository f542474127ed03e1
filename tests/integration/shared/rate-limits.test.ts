import { expect } from "vitest";
import { deleteStaleRateLimits } from "#app/domain/shared/delete-stale-rate-limits.server.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { takeRateLimit } from "#app/domain/shared/take-rate-limit.server.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { test } from "#tests/setup/test.ts";

const limit = { bucket: "sign-in", limit: 3, windowSeconds: 60 };

test("of 20 hits at once, exactly the limit passes", async ({ ctx }) => {
  const taken = await Promise.all(Array.from({ length: 20 }, () => takeRateLimit(ctx, { ...limit, key: "at-once" })));
  expect(taken.filter(Boolean)).toHaveLength(3);
});

test("a new window begins anew, for each key by itself", async ({ ctx, clock }) => {
  const take = (key: string) => takeRateLimit(ctx, { ...limit, limit: 1, key });
  expect([await take("a"), await take("a"), await take("b")]).toEqual([true, false, true]);
  clock.advance({ seconds: 60 });
  expect(await take("a")).toBe(true);
});

test("one statement a hit; none when limits are off for measuring", async ({ ctx }) => {
  const on = await countQueries(() => takeRateLimit(ctx, { ...limit, key: "counted" }));
  expect(on.queries).toHaveLength(1);
  const unlimited = { ...ctx, settings: { ...ctx.settings, hasRateLimits: false } };
  expect((await countQueries(() => takeRateLimit(unlimited, { ...limit, key: "counted" }))).queries).toEqual([]);
});

test("a limit is not taken in a transaction, whose end could undo it", async ({ ctx }) => {
  await expect(inTransaction(ctx, (tx) => takeRateLimit(tx, { ...limit, key: "inside" }))).rejects.toThrow(
    "outside transactions",
  );
});

test("who was counted is forgotten after a day", async ({ ctx, clock }) => {
  await deleteStaleRateLimits({ ...ctx, now: () => new Date("2100-01-01T00:00:00Z") });
  await takeRateLimit(ctx, { ...limit, key: "old" });
  clock.advance({ hours: 23 });
  expect(await deleteStaleRateLimits(ctx)).toBe(0);
  clock.advance({ hours: 2 });
  expect(await deleteStaleRateLimits(ctx)).toBe(1);
});
