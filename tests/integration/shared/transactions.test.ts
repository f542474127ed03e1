import { sql } from "kysely";
import { expect } from "vitest";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { recordAudit } from "#app/domain/shared/record-audit.server.ts";
import { test } from "#tests/setup/test.ts";

const act = { action: "test.acted", subjectType: "test", subjectId: "1", after: { name: "Bưởi Diễn" } };
const countActs = async (db: Parameters<typeof recordAudit>[0]["db"]): Promise<number> => {
  const { count } = await db
    .selectFrom("audit_entries")
    .select(sql<number>`count(*)::int`.as("count"))
    .executeTakeFirstOrThrow();
  return count;
};

test("the mark of an act lives and dies with its transaction", async ({ ctx }) => {
  const fail = inTransaction(ctx, async (tx) => {
    await recordAudit(tx, act);
    throw new Error("undone");
  });
  await expect(fail).rejects.toThrow("undone");
  expect(await countActs(ctx.db)).toBe(0);
  await inTransaction(ctx, (tx) => recordAudit(tx, act));
  expect(await countActs(ctx.db)).toBe(1);
});

test("a mark is never changed or taken away", async ({ ctx }) => {
  await inTransaction(ctx, (tx) => recordAudit(tx, act));
  await expect(ctx.db.deleteFrom("audit_entries").execute()).rejects.toThrow("append-only");
  await expect(ctx.db.updateTable("audit_entries").set({ action: "x" }).execute()).rejects.toThrow("append-only");
});

test("transactions do not nest", async ({ ctx }) => {
  await expect(inTransaction(ctx, (tx) => inTransaction(tx, () => Promise.resolve()))).rejects.toThrow(
    "already in a transaction",
  );
});

test("two transactions that lock each other out both come to their end", async ({ ctx }) => {
  const lock = async (first: number, second: number): Promise<number> => {
    let runs = 0;
    await inTransaction(ctx, async ({ db }) => {
      runs += 1;
      await sql`select pg_advisory_xact_lock(${first})`.execute(db);
      await new Promise((done) => setTimeout(done, 50));
      await sql`select pg_advisory_xact_lock(${second})`.execute(db);
    });
    return runs;
  };
  const runs = await Promise.all([lock(1, 2), lock(2, 1)]);
  expect(runs.sort()).toEqual([1, 2]);
});
