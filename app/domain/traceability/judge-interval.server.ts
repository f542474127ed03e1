import {
  findOpenIntervalHold,
  markHoldEnd,
  updateHoldEnd,
  wasLetGo,
  type HoldEnd,
  type OpenIntervalHold,
} from "#db/queries/interval-holds.server.ts";
import { lockLot } from "#db/queries/lots.server.ts";
import { hasPassedTest, listBornLots, listTreatments, type BornLot } from "#db/queries/plot-entries.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import { dayOf, startOfDay, type Day } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { holdUntil, type Treatment } from "./interval.ts";
import type { LockedLot } from "./lot.ts";
import { placeHold } from "./place-hold.server.ts";
import { releaseHold } from "./release-hold.server.ts";

/**
 * Holds a lot that was harvested inside the waiting days of a treatment of its place, moves the end of such a hold, or ends
 * it (Law 41/2013/QH13 art. 72): whatever was recorded last, in whatever order, the answer follows from all of it. A passed
 * test with its paper, and what an office has let go, stand.
 */
export async function judgeInterval(tx: TxCtx, lotId: LotId): Promise<void> {
  const lot = await lockLot(tx.db, lotId);
  const [born] = await listBornLots(tx.db, [lotId]);
  if (!lot || !born || lot.state === "recalled") return;
  const until = holdUntil(born.bornAt, await treatmentsOf(tx, lot, born));
  const isPassed = until !== undefined && (await hasPassedTest(tx.db, lotId, dayOf(born.bornAt)));
  const open = await findOpenIntervalHold(tx.db, lotId);
  if (open) {
    if (until === undefined || isPassed) return endIntervalHold(tx, lot, open, isPassed ? "test" : "correction");
    return moveEnd(tx, lot, open, until);
  }
  if (until === undefined || isPassed || (await wasLetGo(tx.db, lotId, until))) return;
  // A day that has passed already holds as well, until the market's next look: the record says that it was early.
  await holdUntilDay(tx, lot, until);
}

/** Treatments of the place that reach beyond the day of harvest, and the one that the lot's own form told. */
async function treatmentsOf(tx: TxCtx, { facts }: LockedLot, { placeId, bornAt }: BornLot): Promise<Treatment[]> {
  const ofPlace = await listTreatments(tx.db, placeId, dayOf(bornAt));
  const { sprayedOn, waitingDays } = facts;
  return typeof sprayedOn === "string" && typeof waitingDays === "number"
    ? [...ofPlace, { at: startOfDay(sprayedOn), waitingDays }]
    : ofPlace;
}

function wordsOf(lot: LockedLot, until: Day) {
  const [vi, en] = [translatorOf("vi"), translatorOf("en")];
  const reasonIn = ({ t, f }: typeof vi) => t.origin.earlyHarvest(f.date(lot.producedOn), f.date(until));
  return {
    reason: reasonIn(vi),
    reasonEn: reasonIn(en),
    advice: vi.t.origin.earlyHarvestAdvice,
    adviceEn: en.t.origin.earlyHarvestAdvice,
  };
}

async function holdUntilDay(tx: TxCtx, lot: LockedLot, untilOn: Day): Promise<void> {
  const placedBy = tx.actor.kind === "user" ? tx.actor.userId : null;
  await placeHold(tx, { lotId: lot.id, kind: "hold", cause: "interval", untilOn, ...wordsOf(lot, untilOn), placedBy });
  await auditHold(tx, lot, { state: lot.state }, { cause: "interval", untilOn });
}

async function moveEnd(tx: TxCtx, lot: LockedLot, { id, untilOn: before }: OpenIntervalHold, untilOn: Day) {
  if (before === untilOn) return;
  await updateHoldEnd(tx.db, id, { untilOn, ...wordsOf(lot, untilOn) });
  await auditHold(tx, lot, { untilOn: before }, { cause: "interval", untilOn });
}

const auditHold = (tx: TxCtx, lot: LockedLot, before: object, after: object): Promise<void> =>
  recordAudit(tx, {
    action: "lot.held",
    subjectType: "lot",
    subjectId: lot.id,
    before,
    after: { gtin: lot.gtin, lot: lot.code, ...after },
  });

/** Ends the hold for waiting days of a lot, and says by what; other holds of it stand. */
export async function endIntervalHold(
  tx: TxCtx,
  lot: LockedLot,
  { id, untilOn }: OpenIntervalHold,
  endedBy: HoldEnd,
): Promise<void> {
  const { t, f } = translatorOf("vi");
  const reason = t.origin.intervalEnded[endedBy](untilOn === null ? "" : f.date(untilOn));
  const releasedBy = tx.actor.kind === "user" ? tx.actor.userId : null;
  await releaseHold(tx, { lotId: lot.id, reason, releasedBy, causes: ["interval"] });
  await markHoldEnd(tx.db, id, endedBy);
  await recordAudit(tx, {
    action: "lot.released",
    subjectType: "lot",
    subjectId: lot.id,
    after: { gtin: lot.gtin, lot: lot.code, cause: "interval", endedBy },
  });
}
