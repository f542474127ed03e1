import { listOpenHolds } from "#db/queries/lot-holds.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import type { LockedLot } from "./lot.ts";
import { placeHold } from "./place-hold.server.ts";

/**
 * Holds a lot whose test failed, and what was made of it, until an office has looked. Answers the lots that this held; none
 * where the lot is recalled or has failed before.
 */
export async function holdFailedTest(tx: TxCtx, lot: LockedLot, report: string): Promise<readonly LotId[]> {
  if (lot.state === "recalled" || (await hasFailedBefore(tx, lot))) return [];
  const [vi, en] = [translatorOf("vi").t.origin, translatorOf("en").t.origin];
  const { reached } = await placeHold(tx, {
    lotId: lot.id,
    kind: "hold",
    cause: "inspection",
    reason: vi.failedInspection(report),
    reasonEn: en.failedInspection(report),
    advice: vi.failedInspectionAdvice,
    adviceEn: en.failedInspectionAdvice,
    placedBy: tx.actor.kind === "user" ? tx.actor.userId : null,
  });
  return [lot.id, ...reached];
}

/** A lot that is held for another reason, or for the sake of another lot, needs this one all the same: the other may end. */
async function hasFailedBefore(tx: TxCtx, lot: LockedLot): Promise<boolean> {
  const holds = await listOpenHolds(tx.db, [lot.id]);
  return holds.some(({ cause }) => cause === "inspection");
}
