import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";

export type CheckRow = {
  id: string;
  askedAt: Date;
  askedByName: string | null;
  finishedAt: Date | null;
  checked: number;
  total: number;
  breaches: number;
};

export async function insertCheck(
  db: Db,
  check: { id: string; askedBy: string | null; askedAt: Date; total: number; genesis: string },
): Promise<void> {
  await db
    .insertInto("audit_checks")
    .values({
      id: check.id,
      asked_by: check.askedBy,
      asked_at: check.askedAt,
      total: check.total,
      running_hash: sql<Buffer>`decode(${check.genesis}, 'hex')`,
    })
    .execute();
}

/** The newest check with the number of breaches found so far. */
export function findNewestCheck(db: Db): Promise<CheckRow | undefined> {
  return db
    .selectFrom("audit_checks")
    .leftJoin("users", "users.id", "audit_checks.asked_by")
    .select((eb) => [
      "audit_checks.id",
      "audit_checks.asked_at as askedAt",
      "users.name as askedByName",
      "audit_checks.finished_at as finishedAt",
      "audit_checks.checked",
      "audit_checks.total",
      eb
        .selectFrom("audit_breaches")
        .select(({ fn }) => fn.countAll<number>().as("count"))
        .whereRef("audit_breaches.check_id", "=", "audit_checks.id")
        .as("breaches"),
    ])
    .orderBy("audit_checks.asked_at", "desc")
    .limit(1)
    .$castTo<CheckRow>()
    .executeTakeFirst();
}

export type CheckProgress = { checked: number; total: number; hash: string; finishedAt: Date | null };

/** Holds the check, so that of two workers one walks on and the other waits. */
export function lockCheck(db: Db, id: string): Promise<CheckProgress | undefined> {
  return db
    .selectFrom("audit_checks")
    .select(["checked", "total", sql<string>`encode(running_hash, 'hex')`.as("hash"), "finished_at as finishedAt"])
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();
}

export async function updateCheck(
  db: Db,
  id: string,
  { checked, hash, finishedAt }: { checked: number; hash: string; finishedAt: Date | null },
): Promise<void> {
  await db
    .updateTable("audit_checks")
    .set({ checked, running_hash: sql<Buffer>`decode(${hash}, 'hex')`, finished_at: finishedAt })
    .where("id", "=", id)
    .execute();
}

export type BreachRow = {
  kind: string;
  entryId: number | null;
  position: number | null;
  otherEntryId: number | null;
  soundAt: Date | null;
};

export async function insertBreaches(db: Db, checkId: string, breaches: readonly BreachRow[]): Promise<void> {
  if (breaches.length === 0) return;
  const { count } = await db
    .selectFrom("audit_breaches")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .where("check_id", "=", checkId)
    .executeTakeFirstOrThrow();
  await db
    .insertInto("audit_breaches")
    .values(
      breaches.map((breach, index) => ({
        check_id: checkId,
        number: count + index + 1,
        kind: breach.kind,
        entry_id: breach.entryId,
        position: breach.position,
        other_entry_id: breach.otherEntryId,
        sound_at: breach.soundAt,
      })),
    )
    .execute();
}

export function listBreachRows(db: Db, checkId: string, limit: number): Promise<BreachRow[]> {
  return db
    .selectFrom("audit_breaches")
    .select(["kind", "entry_id as entryId", "position", "other_entry_id as otherEntryId", "sound_at as soundAt"])
    .where("check_id", "=", checkId)
    .orderBy("number")
    .limit(limit)
    .execute();
}
