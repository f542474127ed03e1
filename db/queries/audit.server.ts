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

export async function insertAuditEntry(db: Db, entry: AuditEntry): Promise<void> {
  await db
    .insertInto("audit_entries")
    .values({
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
    })
    .execute();
}
