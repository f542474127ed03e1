import type { Db } from "#app/domain/shared/ctx.ts";

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
  readonly subjectType?: string | undefined;
  readonly subjectId?: string | undefined;
  readonly before?: number | undefined;
};

export type AuditRow = {
  readonly id: number;
  readonly at: Date;
  readonly actorName: string | null;
  readonly actorEmail: string | null;
  readonly actorProcess: string | null;
  readonly unitName: string | null;
  readonly requestId: string;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before: unknown;
  readonly after: unknown;
};

/** The audit log, newest first, `limit` rows older than `before`; of one subject when it is named. */
export function listAuditEntries(db: Db, filter: AuditFilter, limit: number): Promise<AuditRow[]> {
  const { subjectType, subjectId, before } = filter;
  return db
    .selectFrom("audit_entries")
    .leftJoin("users", "users.id", "audit_entries.actor_user_id")
    .leftJoin("units", "units.id", "audit_entries.unit_id")
    .select([
      "audit_entries.id",
      "audit_entries.at",
      "users.name as actorName",
      "users.email as actorEmail",
      "audit_entries.actor_process as actorProcess",
      "units.name as unitName",
      "audit_entries.request_id as requestId",
      "audit_entries.action",
      "audit_entries.subject_type as subjectType",
      "audit_entries.subject_id as subjectId",
      "audit_entries.before",
      "audit_entries.after",
    ])
    .$if(subjectType !== undefined, (qb) => qb.where("audit_entries.subject_type", "=", subjectType ?? ""))
    .$if(subjectId !== undefined, (qb) => qb.where("audit_entries.subject_id", "=", subjectId ?? ""))
    .$if(before !== undefined, (qb) => qb.where("audit_entries.id", "<", before ?? 0))
    .orderBy("audit_entries.id", "desc")
    .limit(limit)
    .execute();
}
