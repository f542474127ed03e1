import { findScaleTolerance, upsertScaleTolerance } from "#db/queries/scale-checks.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { SetScaleTolerance } from "./record-scale-check.schema.ts";
import { requireBoard } from "./require-board.server.ts";

/** A board sets the error it lets scales have, from a day on. Checks of before keep the error that held then. */
export async function setScaleTolerance(ctx: Ctx, { permille, grams, fromOn }: SetScaleTolerance): Promise<void> {
  const { userId } = requireUser(ctx.actor);
  const board = await requireBoard(ctx);
  if (fromOn < dayOf(ctx.now())) throw new Refusal("traceability.tolerance-of-yesterday", { field: "fromOn" });
  await inTransaction(ctx, async (tx) => {
    const before = await findScaleTolerance(tx.db, board.id, fromOn);
    await upsertScaleTolerance(tx.db, { boardId: board.id, fromOn, permille, grams, setBy: userId, setAt: tx.now() });
    await recordAudit(tx, {
      action: "scale.tolerance-set",
      subjectType: "unit",
      subjectId: board.id,
      ...(before ? { before } : {}),
      after: { fromOn, permille, grams },
    });
  });
}
