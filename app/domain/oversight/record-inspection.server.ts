import { listOpenHolds } from "#db/queries/lot-holds.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { blockLots } from "../listings/block-lots.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { inspectLots, OWN_PREFIX } from "../traceability/epcis-event.ts";
import type { LockedLot } from "../traceability/lot.ts";
import { reportUri } from "../traceability/opening-events.ts";
import { placeHold } from "../traceability/place-hold.server.ts";
import { openEntry, storeNewEvent } from "../traceability/record-lot-event.server.ts";
import type { RecordInspection } from "./record-inspection.schema.ts";

/**
 * Records a test of the seller's own lot. A failed one is recorded like any other, and its lot held and taken off sale in
 * the same transaction: the truth is written down first and judged then.
 */
export async function recordInspection(ctx: Ctx, input: RecordInspection): Promise<{ isHeld: boolean }> {
  const user = requireUser(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const { lot, when, placeId } = await openEntry(tx, input);
    const isConformant = input.result === "passed";
    const event = {
      ...inspectLots({
        ...when,
        lots: [{ gtin: lot.gtin, lot: lot.code }],
        report: reportUri(input.report),
        isConformant,
      }),
      [`${OWN_PREFIX}:report` as const]: input.report,
      [`${OWN_PREFIX}:laboratory` as const]: input.laboratory,
    };
    await storeNewEvent(tx, { event, lot, placeId });
    const { lotId: _, ...entry } = input;
    await recordAudit(tx, { action: "lot.inspected", subjectType: "lot", subjectId: lot.id, after: entry });
    const isHeld = !isConformant && lot.state !== "recalled" && !(await hasFailedBefore(tx, lot));
    if (isHeld) await holdFailed(tx, lot, input.report, user.userId);
    await notifyChange(tx);
    return { isHeld };
  });
}

/** A lot that is held for another reason, or for the sake of another lot, needs this one all the same: the other may end. */
async function hasFailedBefore(tx: TxCtx, lot: LockedLot): Promise<boolean> {
  const holds = await listOpenHolds(tx.db, [lot.id]);
  return holds.some(({ cause }) => cause === "inspection");
}

async function holdFailed(tx: TxCtx, lot: LockedLot, report: string, placedBy: UserId): Promise<void> {
  const [vi, en] = [translatorOf("vi").t.origin, translatorOf("en").t.origin];
  const { reached } = await placeHold(tx, {
    lotId: lot.id,
    kind: "hold",
    cause: "inspection",
    reason: vi.failedInspection(report),
    reasonEn: en.failedInspection(report),
    advice: vi.failedInspectionAdvice,
    adviceEn: en.failedInspectionAdvice,
    placedBy,
  });
  await blockLots(tx, [lot.id, ...reached]);
}
