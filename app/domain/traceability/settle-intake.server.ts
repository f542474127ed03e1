import { settleIntake as settleRow } from "#db/queries/market-intakes.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type IntakeId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import type { SettleIntake } from "./settle-intake.schema.ts";
import { requireBoard } from "./require-board.server.ts";

/** The board says what it did about goods that must not be sold or that nobody knows: sent back, papers seen, destroyed. */
export async function settleIntake(ctx: Ctx, { intakeId, note }: SettleIntake): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  const board = await requireBoard(ctx);
  if (!isUuid(intakeId)) throw new NotFound("intake");
  await inTransaction(ctx, async (tx) => {
    const settled = { at: tx.now(), by: userId, note };
    if (!(await settleRow(tx.db, board.id, intakeId as IntakeId, settled))) throw new NotFound("intake");
    await recordAudit(tx, { action: "intake.settled", subjectType: "intake", subjectId: intakeId, after: { note } });
  });
}
