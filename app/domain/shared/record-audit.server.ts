import { findSubjectPath, insertAuditEntries } from "#db/queries/audit.server.ts";
import { actingMemberships, actingUnit } from "./acting-membership.ts";
import type { TxCtx } from "./ctx.ts";
import type { UnitId } from "./ids.ts";
import { sealPersonal } from "./seal-personal.server.ts";

export type AuditedAct = {
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string;
  /** Whose values are in it, when not the subject's own: `user:<id>`, `seller:<id>`. */
  readonly person?: string;
  readonly before?: object | null;
  readonly after?: object | null;
};

/** Writes the audit row of an act inside its transaction: who, for which unit, what, before and after; values of persons sealed. */
export const recordAudit = (tx: TxCtx, entry: AuditedAct): Promise<void> => recordAudits(tx, [entry]);

/** The audit rows of one act on many things, in one statement. */
export async function recordAudits(tx: TxCtx, entries: readonly AuditedAct[]): Promise<void> {
  const { actor } = tx;
  const unitId = await unitOf(tx, entries[0]);
  const sealed = await sealPersonal(tx, entries);
  await insertAuditEntries(
    tx.db,
    sealed.map(({ person: _, ...entry }) => ({
      at: tx.now(),
      actorUserId: actor.kind === "user" ? actor.userId : null,
      actorProcess: actor.kind === "system" ? actor.process : null,
      unitId,
      requestId: tx.requestId,
      ...entry,
    })),
  );
}

/** The unit for which the act is done. The subject is looked up only for the few who could act for several units. */
async function unitOf(tx: TxCtx, entry: AuditedAct | undefined): Promise<UnitId | null> {
  const memberships = actingMemberships(tx.actor);
  const isClear = new Set(memberships.map(({ unitId }) => unitId)).size < 2;
  const path = isClear || !entry ? undefined : await findSubjectPath(tx.db, entry.subjectType, entry.subjectId);
  return actingUnit(memberships, path)?.unitId ?? null;
}
