import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { SessionId, UserId } from "#app/domain/shared/ids.ts";

export type SessionRow = {
  id: SessionId;
  address: string | null;
  userAgent: string | null;
  createdAt: Date;
  seenAt: Date | null;
};

/** The person's sessions that still stand, the one used last first. */
export async function listSessions(db: Db, userId: UserId): Promise<SessionRow[]> {
  return db
    .selectFrom("sessions")
    .select(["id", "ip_address as address", "user_agent as userAgent", "created_at as createdAt", "seen_at as seenAt"])
    .where("user_id", "=", userId)
    .where("expires_at", ">", sql<Date>`now()`)
    .orderBy(sql`coalesce(seen_at, created_at)`, "desc")
    .orderBy("id")
    .limit(50)
    .$castTo<SessionRow>()
    .execute();
}

/** Notes that a session is in use, once a minute at most. */
export async function touchSession(db: Db, id: SessionId, at: Date): Promise<void> {
  await db.updateTable("sessions").set({ seen_at: at }).where("id", "=", id).execute();
}

/**
 * Ends sessions of a person, all or one or all but one, and tells every web process when the transaction commits. Answers
 * how many there were.
 */
export async function deleteSessions(
  db: Db,
  userId: UserId,
  { only, except }: { only?: SessionId; except?: SessionId } = {},
): Promise<number> {
  const ended = await db
    .deleteFrom("sessions")
    .where("user_id", "=", userId)
    .$if(only !== undefined, (query) => query.where("id", "=", only ?? ""))
    .$if(except !== undefined, (query) => query.where("id", "!=", except ?? ""))
    .returning("id")
    .execute();
  await notifySessionsEnded(db, only ?? userId);
  return ended.length;
}

/** Delivered at commit to those who listen on `ended_sessions`: the id of a session, or of a person for all of theirs. */
export async function notifySessionsEnded(db: Db, id: SessionId | UserId): Promise<void> {
  await sql`select pg_notify('ended_sessions', ${id})`.execute(db);
}
