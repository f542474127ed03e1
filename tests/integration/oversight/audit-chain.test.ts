import { sql } from "kysely";
import { expect } from "vitest";
import { askAuditCheck } from "#app/domain/oversight/ask-audit-check.server.ts";
import { getAuditCheck } from "#app/domain/oversight/get-audit-check.server.ts";
import { getChainHead, getChainLink } from "#app/domain/oversight/get-chain-head.server.ts";
import { keepAuditSealed } from "#app/domain/oversight/keep-audit-sealed.server.ts";
import { publishAuditHead } from "#app/domain/oversight/publish-audit-head.server.ts";
import { sealAudit } from "#app/domain/oversight/seal-audit.server.ts";
import { listChainBreaches } from "#app/domain/oversight/walk-chain.server.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { recordAudit } from "#app/domain/shared/record-audit.server.ts";
import { connect } from "#db/client.server.ts";
import { aCommuneOfficer, aManager, anAdministrator } from "#tests/factories/people.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const act = (ctx: Ctx, quantity: number): Promise<void> =>
  inTransaction({ ...ctx, actor: { kind: "system", process: "test" } }, (tx) =>
    recordAudit(tx, { action: "lot.opened", subjectType: "lot", subjectId: `l${quantity}`, after: { quantity } }),
  );

/** As somebody with the database's own password would: triggers do not fire. */
const behindTheMarket = (db: Db, work: (db: Db) => Promise<unknown>): Promise<void> =>
  db.transaction().execute(async (tx) => {
    await sql`set local session_replication_role = replica`.execute(tx);
    await work(tx);
  });

const idOf = async (db: Db, quantity: number): Promise<number> => {
  const { id } = await db
    .selectFrom("audit_entries")
    .select("id")
    .where("subject_id", "=", `l${quantity}`)
    .executeTakeFirstOrThrow();
  return id;
};

async function found(ctx: Ctx): Promise<unknown[]> {
  const breaches = await listChainBreaches(ctx.db);
  return breaches.map(({ kind, entryId }) => [kind, entryId]);
}

test("the log refuses every change of itself", async ({ ctx, db }) => {
  await act(ctx, 1);
  await sealAudit(ctx);
  for (const table of ["audit_entries", "audit_links"]) {
    await expect(sql`delete from ${sql.table(table)}`.execute(db)).rejects.toThrow(/append-only/);
  }
  await expect(sql`update audit_entries set action = 'x'`.execute(db)).rejects.toThrow(/append-only/);
  await expect(sql`update audit_links set sealed_at = now()`.execute(db)).rejects.toThrow(/append-only/);
});

test("a row that commits late is sealed late and never skipped, whatever its number", async ({
  ctx,
  db,
  databaseUrl,
}) => {
  const other = connect(databaseUrl, { max: 1 });
  try {
    let commit = (): void => undefined;
    const wait = new Promise<void>((done) => (commit = done));
    let wrote = (): void => undefined;
    const written = new Promise<void>((done) => (wrote = done));
    const slow = inTransaction({ ...ctx, db: other.db, actor: { kind: "system", process: "slow" } }, async (tx) => {
      await recordAudit(tx, { action: "lot.opened", subjectType: "lot", subjectId: "l100" });
      wrote();
      await wait;
    });
    await written;
    await act(ctx, 101);
    await sealAudit(ctx);
    commit();
    await slow;
    await sealAudit(ctx);
    const [early, late] = [await idOf(db, 100), await idOf(db, 101)];
    expect(early).toBeLessThan(late);
    const links = await db
      .selectFrom("audit_links")
      .select(["entry_id", "position"])
      .where("entry_id", "in", [early, late])
      .orderBy("position")
      .execute();
    expect(links.map((link) => link.entry_id)).toEqual([late, early]);
    expect(await found(ctx)).toEqual([]);
  } finally {
    await other.close();
  }
});

test("several sealers at once make one chain without a gap", async ({ ctx, db }) => {
  for (let number = 200; number < 230; number += 1) await act(ctx, number);
  await Promise.all(Array.from({ length: 6 }, () => sealAudit(ctx)));
  await sealAudit(ctx);
  const { rows } = await sql<{ count: number; last: number; waiting: number }>`
    select count(*) as count, max(position) as last, (select count(*) from audit_unsealed) as waiting from audit_links
  `.execute(db);
  expect(rows[0]?.count).toBe(rows[0]?.last);
  expect(rows[0]?.waiting).toBe(0);
  expect(await found(ctx)).toEqual([]);
});

test("the sealing loop seals within seconds and can be stopped", async ({ ctx, db }) => {
  const loop = keepAuditSealed(ctx);
  await act(ctx, 300);
  const startedAt = Date.now();
  while ((await db.selectFrom("audit_unsealed").select("entry_id").execute()).length > 0) {
    expect(Date.now() - startedAt).toBeLessThan(5_000);
    await new Promise((done) => setTimeout(done, 50));
  }
  await loop.stop();
});

test("a row changed, deleted, put in or swapped in SQL is found and named by the manager's check", async ({
  ctx,
  db,
  clock,
}) => {
  const manager = await aManager(ctx);
  for (let number = 400; number < 410; number += 1) await act(ctx, number);
  await sealAudit(ctx);
  await askAuditCheck(manager);
  await runQueuedJobs(ctx, { only: ["oversight.check-audit"] });
  expect((await getAuditCheck(manager)).check).toMatchObject({ breachCount: 0, breaches: [] });

  const [changed, deleted, one, two] = [
    await idOf(db, 400),
    await idOf(db, 402),
    await idOf(db, 404),
    await idOf(db, 406),
  ];
  await behindTheMarket(db, async (tx) => {
    await sql`update audit_entries set after = '{"quantity": 999}' where id = ${changed}`.execute(tx);
    await sql`delete from audit_entries where id = ${deleted}`.execute(tx);
    await sql`
      insert into audit_entries (id, at, request_id, action, subject_type, subject_id) overriding system value
      values (900001, now(), 'forged', 'lot.opened', 'lot', 'forged')
    `.execute(tx);
    await sql`
      with was as (select * from audit_entries where id in (${one}, ${two}))
      update audit_entries e set subject_id = was.subject_id, after = was.after
      from was where e.id in (${one}, ${two}) and was.id <> e.id
    `.execute(tx);
  });
  clock.advance({ minutes: 1 });
  await sealAudit(ctx);
  await askAuditCheck(manager);
  await runQueuedJobs(ctx, { only: ["oversight.check-audit"] });
  const { check } = await getAuditCheck(manager);
  expect(check?.finishedAt).not.toBeNull();
  expect(check?.checked).toBe(check?.total);
  expect(check?.breaches.map(({ kind, entryId, otherEntryId }) => [kind, entryId, otherEntryId])).toEqual([
    ["missing", deleted, null],
    ["changed", changed, null],
    ["swapped", one, two],
    ["swapped", two, one],
    ["inserted", 900001, null],
  ]);
  expect(check?.breaches[1]?.soundAt).not.toBeNull();
  expect(await found(ctx)).toHaveLength(5);
});

test("a row slipped in among older ones shows although it was sealed like any other", async ({ ctx, db, clock }) => {
  const gap = await sql<{ id: number }>`select nextval(pg_get_serial_sequence('audit_entries', 'id')) as id`.execute(
    db,
  );
  await act(ctx, 500);
  await sealAudit(ctx);
  clock.advance({ hours: 1 });
  const id = gap.rows[0]?.id ?? 0;
  await sql`
    insert into audit_entries (id, at, request_id, action, subject_type, subject_id) overriding system value
    values (${id}, now(), 'forged', 'lot.opened', 'lot', 'forged')
  `.execute(db);
  await sealAudit(ctx);
  expect(await found(ctx)).toContainEqual(["inserted_late", id]);
});

test("heads are published: daily in a table and by mail, at any time to everybody; a rewritten chain disagrees", async ({
  ctx,
  db,
  clock,
}) => {
  const administrator = await anAdministrator(ctx);
  await act(ctx, 600);
  await sealAudit(ctx);
  const { head } = await getChainHead(ctx);
  clock.advance({ days: 1 });
  await publishAuditHead({ ...ctx, actor: { kind: "system", process: "test" } });
  await publishAuditHead({ ...ctx, actor: { kind: "system", process: "test" } });
  const { days } = await getChainHead(ctx);
  expect(days).toEqual([{ day: "2026-11-22", position: head?.position, hash: head?.hash }]);
  const address = administrator.actor.kind === "user" ? administrator.actor.email : "";
  const letters = await db.selectFrom("mails").select("body_text").where("recipient", "=", address).execute();
  expect(letters).toHaveLength(1);
  expect(letters[0]?.body_text).toContain(head?.hash);
  expect(await getChainLink(ctx, { position: head?.position ?? 0 })).toMatchObject({ hash: head?.hash });

  await behindTheMarket(db, (tx) =>
    sql`update audit_links set hash = sha256('x') where position = ${head?.position ?? 0}`.execute(tx),
  );
  expect((await found(ctx)).map((breach) => (breach as unknown[])[0])).toContain("head_broken");
});

test("a check that a killed worker left goes on where it stood", async ({ ctx, db, clock }) => {
  clock.advance({ days: 2 });
  const manager = await aManager(ctx);
  const id = await askAuditCheck(manager);
  const link = await db
    .selectFrom("audit_links")
    .select(["position", "hash"])
    .where("position", "=", 5)
    .executeTakeFirstOrThrow();
  await db
    .updateTable("audit_checks")
    .set({ checked: link.position, running_hash: link.hash })
    .where("id", "=", id)
    .execute();
  await runQueuedJobs(ctx, { only: ["oversight.check-audit"] });
  expect((await getAuditCheck(manager)).check).toMatchObject({ id });
  expect((await getAuditCheck(manager)).check?.finishedAt).not.toBeNull();
});

test("only the department checks the chain; a commune's officer may not", async ({ ctx }) => {
  const officer = await aCommuneOfficer(ctx, "00577");
  await expect(askAuditCheck(officer)).rejects.toMatchObject({ code: "organisation.not-allowed" });
  expect((await getAuditCheck(officer)).canCheck).toBe(false);
});
