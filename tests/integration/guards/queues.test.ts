import { sql } from "kysely";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { JOBS } from "#app/jobs/index.server.ts";
import { queuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(".ts") && !path.endsWith(".test.ts"))
    .map((path) => readFileSync(join(folder, path), "utf8"));

test("every job that a use case queues is one that the worker knows", () => {
  const queued = filesOf("app/domain").flatMap((text) =>
    [...text.matchAll(/jobs\.add\(\s*[\w.]+,\s*"([^"]+)"/g)].map((match) => match[1]),
  );
  const known = new Set(JOBS.map(({ name }) => name));
  expect([...new Set(queued)].filter((name) => name !== undefined && !known.has(name))).toEqual([]);
});

test("every job has its queue before the market opens", async ({ db }) => {
  const { rows } = await sql<{ name: string }>`select name from jobs.queue`.execute(db);
  const queues = new Set(rows.map(({ name }) => name));
  expect(JOBS.filter(({ name }) => !queues.has(name))).toEqual([]);
});

test("a job to a queue that does not exist is an error, not a lost job", async ({ ctx }) => {
  await expect(ctx.jobs.add(ctx.db, "nobody.listens", {})).rejects.toThrow(/no queue/);
});

test("a job exists if and only if its transaction commits", async ({ ctx }) => {
  const queue = "shared.delete-stale-rate-limits";
  const add = (fails: boolean) =>
    inTransaction(ctx, async (tx) => {
      await tx.jobs.add(tx.db, queue, {});
      if (fails) throw new Error("undone");
    });
  await expect(add(true)).rejects.toThrow("undone");
  expect(await queuedJobs(ctx.db)).toEqual([]);
  await add(false);
  expect((await queuedJobs(ctx.db)).map(({ name }) => name)).toEqual([queue]);
});
