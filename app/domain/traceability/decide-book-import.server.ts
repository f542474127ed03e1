import { clearPlan, listPlannedRows, type ImportLine } from "#db/queries/import-rows.server.ts";
import { dropCells, lockImport, updateImportState, type ImportRow } from "#db/queries/imports.server.ts";
import { requireSeller, requireUser } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type ImportId, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { BookImportKind } from "./book-import-columns.ts";
import { judgeBookRows } from "./judge-book-rows.server.ts";

export type BookDecision = "apply" | "cancel" | "replan";
type Decide = {
  readonly importId: string;
  readonly decision: BookDecision;
  /** The plan that was looked at; needed to carry it out. */
  readonly planHash?: string | undefined;
};

const ROWS_AT_ONCE = 500;
const MOST_NAMED = 20;

/**
 * Carries the stored plan out, makes it anew, or throws it away. Refuses to carry out another plan than was looked at, or
 * one whose facts have changed since, naming the lines. A second press finds the work begun and changes nothing.
 */
export async function decideBookImport(ctx: Ctx, { importId, decision, planHash }: Decide): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  if (!isUuid(importId)) throw new NotFound("import");
  const id = importId as ImportId;
  await inTransaction(ctx, async (tx) => {
    const found = await lockImport(tx.db, sellerId, id);
    if (!found) throw new NotFound("import");
    const isRepeated = decision === "apply" && (found.state === "applying" || found.state === "applied");
    if (isRepeated && found.planHash === planHash) return;
    if (found.state !== "planned") throw new Refusal("imports.not-planned");
    if (decision === "apply") {
      if (found.planHash !== planHash) throw new Refusal("imports.plan-other");
      await refuseChanged(tx, sellerId, found);
    }
    await carryOut(tx, id, decision, userId);
    await recordAudit(tx, {
      action: ACTIONS[decision],
      subjectType: "import",
      subjectId: id,
      before: { state: found.state },
      after: { kind: found.kind, planHash: found.planHash },
    });
  });
}

const ACTIONS = {
  apply: "import.confirmed",
  cancel: "import.cancelled",
  replan: "import.replanned",
} as const satisfies Record<BookDecision, string>;

async function carryOut(tx: TxCtx, id: ImportId, decision: BookDecision, userId: string): Promise<void> {
  switch (decision) {
    case "apply":
      await updateImportState(tx.db, id, "applying");
      return tx.jobs.add(tx.db, "traceability.apply-book-import", { importId: id, userId });
    case "replan":
      await clearPlan(tx.db, id);
      await updateImportState(tx.db, id, "planning");
      return tx.jobs.add(tx.db, "traceability.plan-book-import", { importId: id });
    case "cancel":
      await updateImportState(tx.db, id, "cancelled");
      return dropCells(tx.db, id);
  }
}

/** Judges every row of the plan again; what would come out otherwise stops the whole. */
async function refuseChanged(tx: TxCtx, sellerId: SellerId, { id, kind }: ImportRow): Promise<void> {
  const changed: number[] = [];
  let rows: ImportLine[] = [];
  do {
    rows = await listPlannedRows(tx.db, id, { after: rows.at(-1)?.line ?? 0, limit: ROWS_AT_ONCE });
    const as = { sellerId, kind: kind as BookImportKind, now: tx.now() };
    const judged = await judgeBookRows(tx.db, as, rows);
    changed.push(...rows.filter(({ factsHash }, at) => judged[at]?.factsHash !== factsHash).map(({ line }) => line));
  } while (rows.length === ROWS_AT_ONCE);
  if (changed.length === 0) return;
  const lines = changed.slice(0, MOST_NAMED).map(String);
  throw new Refusal("imports.facts-changed", { facts: { lines, more: changed.length - lines.length } });
}
