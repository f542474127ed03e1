import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import { containing } from "./containing.server.ts";

export type AuditEntry = {
  at: Date;
  actorUserId: string | null;
  actorProcess: string | null;
  unitId: string | null;
  requestId: string;
  action: string;
  subjectType: string;
  subjectId: string;
  before?: object | null;
  after?: object | null;
};

/** The rows of one act that touched many things, in one statement. */
export async function insertAuditEntries(db: Db, entries: readonly AuditEntry[]): Promise<void> {
  if (entries.length === 0) return;
  await db
    .insertInto("audit_entries")
    .values(
      entries.map((entry) => ({
        at: entry.at,
        actor_user_id: entry.actorUserId,
        actor_process: entry.actorProcess,
        unit_id: entry.unitId,
        request_id: entry.requestId,
        action: entry.action,
        subject_type: entry.subjectType,
        subject_id: entry.subjectId,
        before: entry.before ? JSON.stringify(entry.before) : null,
        after: entry.after ? JSON.stringify(entry.after) : null,
      })),
    )
    .execute();
}

export type AuditFilter = {
  /** Areas of the reader as `ltree` paths; null for the whole market. */
  readonly areas: readonly string[] | null;
  /** An e-mail, a part of a name, or the name of a process. */
  readonly who?: string | undefined;
  /** A unit's code, or a part of its name. */
  readonly unit?: string | undefined;
  readonly action?: string | undefined;
  readonly subjectType?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly from?: Date | undefined;
  readonly until?: Date | undefined;
};

export type AuditRow = {
  readonly id: number;
  readonly at: Date;
  readonly actorUserId: string | null;
  readonly actorName: string | null;
  readonly actorEmail: string | null;
  readonly actorProcess: string | null;
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly requestId: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before: unknown;
  readonly after: unknown;
  /** Null while the row waits to be sealed. */
  readonly position: number | null;
  readonly hash: string | null;
};

const matching = (words: string) => sql<boolean>`fold(users.name) like ${containing(words)}`;

/** People whose address or name is meant; a few, for a name that many bear is no filter. */
const actorsNamed = (db: Db, who: string) =>
  db
    .selectFrom("users")
    .select("users.id")
    .where((eb) => eb.or([eb("users.email", "=", who.toLowerCase()), matching(who)]))
    .limit(200);

const unitsNamed = (db: Db, unit: string) =>
  db
    .selectFrom("units")
    .select("units.id")
    .where((eb) => eb.or([eb("units.code", "=", unit), sql<boolean>`fold(units.name) like ${containing(unit)}`]));

/** What the filter leaves inside the reader's areas, with who acted and the link that seals each row. */
function filtered(db: Db, filter: AuditFilter) {
  const { areas, who, unit, action, subjectType, subjectId, from, until } = filter;
  return db
    .selectFrom("audit_entries")
    .leftJoin("users", "users.id", "audit_entries.actor_user_id")
    .leftJoin("units", "units.id", "audit_entries.unit_id")
    .leftJoin("audit_links", "audit_links.entry_id", "audit_entries.id")
    .$if(areas !== null, (qb) => qb.where(sql<boolean>`units.path <@ any(${[...(areas ?? [])]}::ltree[])`))
    .$if(who !== undefined, (qb) =>
      qb.where((eb) =>
        eb.or([
          eb("audit_entries.actor_user_id", "in", actorsNamed(db, who ?? "")),
          eb("audit_entries.actor_process", "=", who ?? ""),
        ]),
      ),
    )
    .$if(unit !== undefined, (qb) => qb.where("audit_entries.unit_id", "in", unitsNamed(db, unit ?? "")))
    .$if(action !== undefined, (qb) => qb.where("audit_entries.action", "=", action ?? ""))
    .$if(subjectType !== undefined, (qb) => qb.where("audit_entries.subject_type", "=", subjectType ?? ""))
    .$if(subjectId !== undefined, (qb) => qb.where("audit_entries.subject_id", "=", subjectId ?? ""))
    .$if(from !== undefined, (qb) => qb.where("audit_entries.at", ">=", from ?? new Date(0)))
    .$if(until !== undefined, (qb) => qb.where("audit_entries.at", "<", until ?? new Date(0)));
}

/** The audit log, newest first: `limit` rows of what the filter leaves, older than the row `before`. */
export function listAuditEntries(
  db: Db,
  filter: AuditFilter,
  { before, limit }: { before?: number | undefined; limit: number },
): Promise<AuditRow[]> {
  return filtered(db, filter)
    .select([
      "audit_entries.id",
      "audit_entries.at",
      "audit_entries.actor_user_id as actorUserId",
      "users.name as actorName",
      "users.email as actorEmail",
      "audit_entries.actor_process as actorProcess",
      "units.code as unitCode",
      "units.name as unitName",
      "audit_entries.request_id as requestId",
      "audit_entries.action",
      "audit_entries.subject_type as subjectType",
      "audit_entries.subject_id as subjectId",
      "audit_entries.before",
      "audit_entries.after",
      "audit_links.position",
      sql<string | null>`encode(audit_links.hash, 'hex')`.as("hash"),
    ])
    .$if(before !== undefined, (qb) =>
      qb.where(
        sql<boolean>`(audit_entries.at, audit_entries.id) < (select at, id from audit_entries where id = ${before ?? 0})`,
      ),
    )
    .orderBy("audit_entries.at", "desc")
    .orderBy("audit_entries.id", "desc")
    .limit(limit)
    .execute();
}

/** The first and the last position in the chain of what the filter leaves; undefined when nothing of it is sealed. */
export async function findAuditSpan(db: Db, filter: AuditFilter): Promise<{ first: number; last: number } | undefined> {
  const { first, last } = await filtered(db, filter)
    .select(({ fn }) => [fn.min("audit_links.position").as("first"), fn.max("audit_links.position").as("last")])
    .$castTo<{ first: number | null; last: number | null }>()
    .executeTakeFirstOrThrow();
  return first === null || last === null ? undefined : { first, last };
}

/** Which of the entries the filter leaves. */
export async function listMatchingIds(db: Db, filter: AuditFilter, among: readonly number[]): Promise<number[]> {
  if (among.length === 0) return [];
  const rows = await filtered(db, filter).select("audit_entries.id").where("audit_entries.id", "in", among).execute();
  return rows.map(({ id }) => id);
}

/** The tables whose rows belong to a seller, by the name that the log has for them. */
const OF_SELLERS: Readonly<Record<string, string>> = {
  listing: "listings",
  product: "products",
  lot: "lots",
  place: "places",
  certificate: "certificates",
  order: "orders",
};

/** Where the unit lies that a subject belongs to, as an `ltree` path; undefined for what belongs to no unit. */
export async function findSubjectPath(db: Db, subjectType: string, subjectId: string): Promise<string | undefined> {
  const table = OF_SELLERS[subjectType];
  if (!/^[0-9a-f-]{36}$/.test(subjectId) || (table === undefined && subjectType !== "seller")) return undefined;
  const seller =
    table === undefined
      ? sql`${subjectId}::uuid`
      : sql`(select seller_id from ${sql.table(table)} where id = ${subjectId})`;
  const { rows } = await sql<{ path: string }>`
    select u.path::text as path from sellers s join units u on u.id = s.unit_id where s.id = ${seller}
  `.execute(db);
  return rows[0]?.path;
}
