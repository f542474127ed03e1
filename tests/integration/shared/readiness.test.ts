import { expect, vi } from "vitest";
import { beatAsWorker } from "#app/domain/shared/beat-as-worker.server.ts";
import { checkReadiness } from "#app/domain/shared/check-readiness.server.ts";
import { connect } from "#db/client.server.ts";
import { test } from "#tests/setup/test.ts";

test("a market is ready while a worker lives, and not after it ended", async ({ ctx, databaseUrl }) => {
  expect(await checkReadiness(ctx)).toEqual({ database: true, migrations: true, worker: false });
  const own = connect(databaseUrl, { max: 1 });
  const worker = beatAsWorker({ ...ctx, db: own.db });
  await vi.waitFor(async () => expect((await checkReadiness(ctx)).worker).toBe(true));
  await worker.stop();
  await own.close();
  await vi.waitFor(async () => expect((await checkReadiness(ctx)).worker).toBe(false));
});

test("without a database a market is not ready, and says so without an error", async ({ ctx }) => {
  const nowhere = connect("postgres://nobody@127.0.0.1:1/none");
  expect(await checkReadiness({ ...ctx, db: nowhere.db })).toEqual({
    database: false,
    migrations: false,
    worker: false,
  });
  await nowhere.close();
});

test("a schema that lacks a migration is not ready", async ({ ctx }) => {
  await ctx.db.deleteFrom("kysely_migration" as never).execute();
  expect((await checkReadiness(ctx)).migrations).toBe(false);
});
