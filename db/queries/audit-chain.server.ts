import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";

/** Any number, the same in every process: who holds it is the one who links. */
const SEALING_LOCK = 4_711_001;

/** False when another transaction is linking entries; the lock ends with the transaction. */
export async function tryLockSealing(db: Db): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select pg_try_advisory_xact_lock(${SEALING_LOCK}) as held`.execute(db);
  return rows[0]?.held ?? false;
}

export type ContentRow = {
  id: number;
  at: string;
  actorUserId: string | null;
  actorProcess: string | null;
  unitId: string | null;
  requestId: string;
  action: string;
  subjectType: string;
  subjectId: string;
  before: unknown;
  after: unknown;
};

/** The fields of an entry in the form in which they are hashed. */
const CONTENT = sql`
  e.id, to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at, e.actor_user_id::text as "actorUserId",
  e.actor_process as "actorProcess", e.unit_id::text as "unitId", e.request_id as "requestId", e.action,
  e.subject_type as "subjectType", e.subject_id as "subjectId", e.before, e.after
`;

/** Entries that wait to be linked, in the order of their numbers; whatever has committed by now. */
export async function listUnsealed(db: Db, limit: number): Promise<ContentRow[]> {
  const { rows } = await sql<ContentRow>`
    select ${CONTENT} from audit_unsealed q join audit_entries e on e.id = q.entry_id order by q.entry_id limit ${limit}
  `.execute(db);
  return rows;
}

export async function deleteUnsealed(db: Db, entryIds: readonly number[]): Promise<void> {
  await db.deleteFrom("audit_unsealed").where("entry_id", "in", entryIds).execute();
}

export async function countUnsealed(db: Db): Promise<number> {
  const { count } = await db
    .selectFrom("audit_unsealed")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}

export type Link = { position: number; entryId: number; digest: string; hash: string };

export async function insertLinks(db: Db, links: readonly Link[], sealedAt: Date): Promise<void> {
  await sql`
    insert into audit_links (position, entry_id, digest, hash, sealed_at)
    select position, entry_id, decode(digest, 'hex'), decode(hash, 'hex'), ${sealedAt}
    from unnest(
      ${links.map(({ position }) => position)}::bigint[], ${links.map(({ entryId }) => entryId)}::bigint[],
      ${links.map(({ digest }) => digest)}::text[], ${links.map(({ hash }) => hash)}::text[]
    ) as link (position, entry_id, digest, hash)
  `.execute(db);
}

export type Head = { position: number; hash: string; sealedAt: Date };

const hex = (column: "digest" | "hash") => sql<string>`encode(${sql.ref(column)}, 'hex')`;

/** The last link of the chain; undefined before the first. */
export function findHead(db: Db): Promise<Head | undefined> {
  return db
    .selectFrom("audit_links")
    .select(["position", hex("hash").as("hash"), "sealed_at as sealedAt"])
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The hash of one link, for whoever kept a head and wants to see that it still stands. */
export function findLink(db: Db, position: number): Promise<Head | undefined> {
  return db
    .selectFrom("audit_links")
    .select(["position", hex("hash").as("hash"), "sealed_at as sealedAt"])
    .where("position", "=", position)
    .executeTakeFirst();
}

export type LinkedRow = Link & { sealedAt: Date; entry: ContentRow | null };

/** A run of links with the entries they seal, as these stand today. */
export async function listLinks(
  db: Db,
  { after, upTo, limit }: { after: number; upTo: number; limit: number },
): Promise<LinkedRow[]> {
  const { rows } = await sql<Link & { sealedAt: Date } & { [Field in keyof ContentRow]: ContentRow[Field] | null }>`
    select l.position, l.entry_id as "entryId", encode(l.digest, 'hex') as digest, encode(l.hash, 'hex') as hash,
      l.sealed_at as "sealedAt", ${CONTENT}
    from audit_links l left join audit_entries e on e.id = l.entry_id
    where l.position > ${after} and l.position <= ${upTo} order by l.position limit ${limit}
  `.execute(db);
  return rows.map(({ position, entryId, digest, hash, sealedAt, ...entry }) => ({
    position,
    entryId,
    digest,
    hash,
    sealedAt,
    entry: entry.id === null ? null : (entry as ContentRow),
  }));
}

/** Entries that are neither linked nor waiting: somebody put them there behind the market's back. */
export async function listUnlinked(db: Db, limit: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select e.id from audit_entries e
    where not exists (select 1 from audit_links l where l.entry_id = e.id)
      and not exists (select 1 from audit_unsealed q where q.entry_id = e.id)
    order by e.id limit ${limit}
  `.execute(db);
  return rows.map(({ id }) => id);
}

/** Entries that were written and taken away before they could be linked. */
export async function listVanishedUnsealed(db: Db, limit: number): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select q.entry_id as id from audit_unsealed q
    where not exists (select 1 from audit_entries e where e.id = q.entry_id) order by q.entry_id limit ${limit}
  `.execute(db);
  return rows.map(({ id }) => id);
}

/**
 * Links of entries whose number is lower than that of an entry linked ten minutes earlier. Numbers are given in the order
 * of writing and no transaction of the market lives so long, so such an entry was slipped in.
 */
export async function listLateLinks(
  db: Db,
  limit: number,
): Promise<{ position: number; entryId: number; sealedAt: Date }[]> {
  const { rows } = await sql<{ position: number; entryId: number; sealedAt: Date }>`
    select position, entry_id as "entryId", sealed_at as "sealedAt" from (
      select position, entry_id, sealed_at,
        max(entry_id) over (order by sealed_at range between unbounded preceding and interval '10 minutes' preceding) as seen
      from audit_links
    ) l where l.seen > l.entry_id order by position limit ${limit}
  `.execute(db);
  return rows;
}

export type DayHead = { day: string; position: number; hash: string };

/** Published heads of days, newest first, older than `before`. */
export function listDayHeads(db: Db, { before, limit }: { before?: string | undefined; limit: number }) {
  return db
    .selectFrom("audit_heads")
    .select(["day", "position", hex("hash").as("hash")])
    .$if(before !== undefined, (qb) => qb.where("day", "<", before ?? ""))
    .orderBy("day", "desc")
    .limit(limit)
    .$castTo<DayHead>()
    .execute();
}

/** Heads whose link is gone or has another hash today. */
export async function listBrokenHeads(
  db: Db,
  limit: number,
): Promise<{ position: number; entryId: number | null; publishedAt: Date }[]> {
  const { rows } = await sql<{ position: number; entryId: number | null; publishedAt: Date }>`
    select h.position, l.entry_id as "entryId", h.published_at as "publishedAt"
    from audit_heads h left join audit_links l on l.position = h.position
    where l.hash is distinct from h.hash order by h.position limit ${limit}
  `.execute(db);
  return rows;
}

/** False when the day has its head already. */
export async function insertDayHead(
  db: Db,
  { day, position, hash, publishedAt }: DayHead & { publishedAt: Date },
): Promise<boolean> {
  const row = await db
    .insertInto("audit_heads")
    .values({ day, position, hash: sql<Buffer>`decode(${hash}, 'hex')`, published_at: publishedAt })
    .onConflict((conflict) => conflict.column("day").doNothing())
    .returning("day")
    .executeTakeFirst();
  return row !== undefined;
}

/** The last link that was sealed before a moment. */
export function findHeadBefore(db: Db, at: Date): Promise<Head | undefined> {
  return db
    .selectFrom("audit_links")
    .select(["position", hex("hash").as("hash"), "sealed_at as sealedAt"])
    .where("sealed_at", "<", at)
    .orderBy("position", "desc")
    .limit(1)
    .executeTakeFirst();
}

/** The position of the first published head at or after a position. */
export async function findNextDayHead(db: Db, position: number): Promise<number | undefined> {
  const row = await db
    .selectFrom("audit_heads")
    .select("position")
    .where("position", ">=", position)
    .orderBy("position")
    .limit(1)
    .executeTakeFirst();
  return row?.position;
}
