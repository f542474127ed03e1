import { findStall, type Stall } from "#db/queries/market-units.server.ts";
import { findScaleCheckByKey, findScaleTolerance, insertScaleCheck } from "#db/queries/scale-checks.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { ScaleCheckId, UnitId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { mailScaleCheck } from "./mail-scale-check.server.ts";
import type { RecordScaleCheck } from "./record-scale-check.schema.ts";
import { requireBoard } from "./require-board.server.ts";
import { allowedGrams, DEFAULT_SCALE_TOLERANCE } from "./scale-check.ts";

/**
 * A board weighs a purchase again on the reference scale and writes down both weights, whatever comes out (Decree
 * 55/2024/NĐ-CP art. 5). Beyond the allowed error of the day the stall's tenant hears of it. The same form pressed twice is
 * one check.
 */
export async function recordScaleCheck(
  ctx: Ctx,
  input: RecordScaleCheck,
): Promise<{ checkId: ScaleCheckId; isWithin: boolean }> {
  const { userId } = requireUser(ctx.actor);
  const board = await requireBoard(ctx);
  const today = dayOf(ctx.now());
  return inTransaction(ctx, async (tx) => {
    const stall: Stall | undefined = await findStall(tx.db, board.path, today, input.stallId as UnitId);
    if (!stall) throw new Refusal("traceability.unknown-stall", { field: "stallId" });
    const tolerance = (await findScaleTolerance(tx.db, board.id, today)) ?? DEFAULT_SCALE_TOLERANCE;
    const check = {
      id: tx.newId<ScaleCheckId>(),
      boardId: board.id,
      stallId: stall.id,
      tenantId: stall.tenantId,
      checkedAt: tx.now(),
      checkedOn: today,
      goods: input.goods ?? null,
      saidGrams: input.saidGrams,
      trueGrams: input.trueGrams,
      allowedGrams: allowedGrams(input.trueGrams, tolerance),
      note: input.note ?? null,
      recordedBy: userId,
      clientKey: input.clientKey,
    };
    const written = await insertScaleCheck(tx.db, check);
    if (!written) {
      const there = await findScaleCheckByKey(tx.db, board.id, input.clientKey);
      if (!there) throw new Refusal("traceability.event-repeated");
      return there;
    }
    await recordAudit(tx, {
      action: "scale.checked",
      subjectType: "scale-check",
      subjectId: check.id,
      after: { ...check, isWithin: written.isWithin },
    });
    if (!written.isWithin) await mailScaleCheck(tx, { board, stall, check });
    return { checkId: check.id, isWithin: written.isWithin };
  });
}
