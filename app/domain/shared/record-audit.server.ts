import { insertAuditEntry } from "#db/queries/audit.server.ts";
import type { TxCtx } from "./ctx.ts";

/** Writes the audit row of an act inside its transaction: who, for which unit, what, before and after. */
export async function recordAudit(
  tx: TxCtx,
  entry: { action: string; subjectType: string; subjectId: string; before?: object | null; after?: object | null },
): Promise<void> {
  const { actor } = tx;
  await insertAuditEntry(tx.db, {
    at: tx.now(),
    actorUserId: actor.kind === "user" ? actor.userId : null,
    actorProcess: actor.kind === "system" ? actor.process : null,
    unitId: actor.kind === "user" ? (actor.memberships[0]?.unitId ?? null) : null,
    requestId: tx.requestId,
    ...entry,
  });
}
