import { dropCells, lockImport, updateImportState } from "#db/queries/imports.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ImportId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { requireImportOffice } from "./require-import-office.ts";

/** Carries a planned import out, or throws it away with everything that was read. Rows at fault are left out, as the plan said. */
export async function decideImport(
  ctx: Ctx,
  { importId, decision }: { importId: string; decision: "apply" | "cancel" },
): Promise<void> {
  requireImportOffice(ctx.actor);
  if (!isUuid(importId)) throw new NotFound("import");
  const id = importId as ImportId;
  await inTransaction(ctx, async (tx) => {
    const found = await lockImport(tx.db, null, id);
    if (!found) throw new NotFound("import");
    if (found.state !== "planned") throw new Refusal("imports.not-planned");
    if (decision === "apply") {
      await updateImportState(tx.db, id, "applying");
      await tx.jobs.add(tx.db, "oversight.apply-import", { importId: id });
    } else {
      await updateImportState(tx.db, id, "cancelled");
      await dropCells(tx.db, id);
    }
    await recordAudit(tx, {
      action: decision === "apply" ? "import.confirmed" : "import.cancelled",
      subjectType: "import",
      subjectId: id,
      before: { state: found.state },
      after: { state: decision === "apply" ? "applying" : "cancelled" },
    });
  });
}
