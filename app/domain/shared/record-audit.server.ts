import { insertAuditEntries } from "#db/queries/audit.server.ts";
import type { TxCtx } from "./ctx.ts";

export type AuditedAct = {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly before?: object | null;
  readonly after?: object | null;
};

/** Writes the audit row of an act inside its transaction: who, for which unit, what, before and after. */
export const recordAudit = (tx: TxCtx, entry: AuditedAct): Promise<void> => recordAudits(tx, [entry]);

/** The audit rows of one act on many things, in one statement. */
export async function recordAudits(tx: TxCtx, entries: readonly AuditedAct[]): Promise<void> {
  const { actor } = tx;
  await insertAuditEntries(
    tx.db,
    entries.map((entry) => ({
      at: tx.now(),
      actorUserId: actor.kind === "user" ? actor.userId : null,
      actorProcess: actor.kind === "system" ? actor.process : null,
      unitId: actor.kind === "user" ? (actor.memberships[0]?.unitId ?? null) : null,
      requestId: tx.requestId,
      ...entry,
    })),
  );
}
