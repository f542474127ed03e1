import { insertCheck } from "#db/queries/audit-checks.server.ts";
import { findHead } from "#db/queries/audit-chain.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { GENESIS } from "./audit-hash.server.ts";
import { readsWholeLog } from "./audit-readers.ts";

/** Starts a check of the whole chain in the background; its page shows how far it has come. The department's alone. */
export async function askAuditCheck(ctx: Ctx): Promise<string> {
  if (!readsWholeLog(ctx.actor)) throw new Refusal("organisation.not-allowed");
  return inTransaction(ctx, async (tx) => {
    const id = tx.newId();
    const askedBy = tx.actor.kind === "user" ? tx.actor.userId : null;
    const total = (await findHead(tx.db))?.position ?? 0;
    await insertCheck(tx.db, { id, askedBy, askedAt: tx.now(), total, genesis: GENESIS });
    await tx.jobs.add(tx.db, "oversight.check-audit", { checkId: id });
    await recordAudit(tx, { action: "audit.check-asked", subjectType: "audit", subjectId: id, after: { total } });
    return id;
  });
}
