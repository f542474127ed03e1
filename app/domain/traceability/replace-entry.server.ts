import { findDiaryEvent, getCommitted, type DiaryEventRow } from "#db/queries/diary-corrections.server.ts";
import { findProductForLot, lockLot } from "#db/queries/lots.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { SellerId, TraceEventId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal, type RefusalCode } from "../shared/refusal.ts";
import type { ErrorReason } from "./cbv.ts";
import type { DiaryEntry } from "./diary-entry.ts";
import { diaryStep, WAITING_STEPS } from "./diary-steps.ts";
import { lotFactsOf } from "./diary-event.ts";
import { declareError } from "./epcis-event.ts";
import { eventHashId } from "./event-hash-id.server.ts";
import { amountOf, birthEvent } from "./harvest-to-lot.server.ts";
import type { LockedLot } from "./lot.ts";
import { readDiaryEntry, type ReadEntry } from "./read-diary-entry.server.ts";
import { recordEvent } from "./record-event.server.ts";
import { auditOf, standing, storeEntry, toTell, type WrittenEntry } from "./write-diary-entry.server.ts";

/** Why an entry that was written cannot be put right here: it is put right at its lot, or stands. */
export const CONFLICTS: readonly RefusalCode[] = [
  "traceability.entry-gone-on",
  "traceability.entry-is-another",
  "traceability.test-stands",
  "traceability.already-corrected",
  "traceability.already-recalled",
];

/**
 * Puts an entry right inside the caller's transaction: the wrong event stays and is declared wrong, the right one stands
 * beside it (EPCIS 2.0 §7.4.1.3). Refuses what goods that have gone on do not let be: see `CONFLICTS`.
 */
export async function replaceEntry(
  tx: TxCtx,
  sellerId: SellerId,
  eventId: TraceEventId,
  entry: DiaryEntry,
): Promise<WrittenEntry> {
  const wrong = await findStanding(tx, sellerId, eventId);
  const read = await readDiaryEntry(tx, sellerId, entry);
  const right = diaryStep(wrong.step).opensLot ? await bearAnew(tx, wrong, read) : await writeAnew(tx, wrong, read);
  if (right.eventId !== eventId) {
    await declareWrong(tx, sellerId, wrong, "incorrect_data", [right.eventHash]);
    await recordAudit(tx, {
      action: "diary.corrected",
      subjectType: "diary",
      subjectId: right.eventId,
      before: { eventId },
      after: auditOf(read, right.lot),
    });
    await notifyChange(tx);
  }
  return { ...right, ...(await standing(tx, right.lot)) };
}

/** Says that an entry never happened. What keeps eaters safe, or what a lot began with, can only be put right. */
export async function strikeEntry(tx: TxCtx, sellerId: SellerId, eventId: TraceEventId): Promise<void> {
  const wrong = await findStanding(tx, sellerId, eventId);
  if (diaryStep(wrong.step).opensLot || WAITING_STEPS.includes(wrong.step) || wrong.step === "pack")
    throw new Refusal("traceability.indispensable-event");
  await declareWrong(tx, sellerId, wrong, "did_not_occur", []);
  await recordAudit(tx, {
    action: "diary.struck",
    subjectType: "diary",
    subjectId: eventId,
    before: { step: wrong.step },
  });
  await notifyChange(tx);
}

async function findStanding(tx: TxCtx, sellerId: SellerId, eventId: TraceEventId): Promise<DiaryEventRow> {
  const wrong = await findDiaryEvent(tx.db, sellerId, eventId);
  if (!wrong) throw new NotFound("entry");
  if (wrong.isVoid) throw new Refusal("traceability.already-corrected");
  if (wrong.step === "test") throw new Refusal("traceability.test-stands");
  return wrong;
}

type Right = WrittenEntry & { readonly eventHash: string };

async function writeAnew(tx: TxCtx, wrong: DiaryEventRow, read: ReadEntry): Promise<Right> {
  const held = wrong.lotId === null ? undefined : await lockLot(tx.db, wrong.lotId);
  if (held?.state === "recalled") throw new Refusal("traceability.already-recalled", { facts: { code: held.code } });
  const written = await storeEntry(tx, read);
  const stored = await findDiaryEvent(tx.db, read.sellerId, written.eventId);
  return { ...written, eventHash: stored?.eventHash ?? "" };
}

/** The lot keeps its number; the event that brings it into being is told anew. */
async function bearAnew(tx: TxCtx, wrong: DiaryEventRow, read: ReadEntry): Promise<Right> {
  const lot = wrong.lotId === null ? undefined : await lockLot(tx.db, wrong.lotId, read.sellerId);
  if (!lot || !diaryStep(read.step).opensLot || read.product?.id !== lot.productId)
    throw new Refusal("traceability.entry-is-another");
  if (lot.state === "recalled") throw new Refusal("traceability.already-recalled", { facts: { code: lot.code } });
  await refuseIfGoneOn(tx, lot, read);
  const product = await findProductForLot(tx.db, read.sellerId, lot.productId);
  if (!product) throw new NotFound("product");
  const amount = amountOf(read);
  const event = birthEvent(toTell(read), {
    product,
    code: lot.code,
    amount,
    lotFacts: lotFactsOf(wrong.event, wrong.step),
  });
  const stored = await recordEvent(tx, { event, sellerId: read.sellerId, placeId: read.place.id });
  const found = { id: lot.id, code: lot.code };
  const still = { lot: found, isHeld: false, heldUntil: undefined };
  return stored
    ? { eventId: stored.eventId, eventHash: stored.eventHash, isNew: true, ...still }
    : { eventId: wrong.eventId, eventHash: eventHashId(event), isNew: false, ...still };
}

/** What was sold, used, shipped, destroyed or is on offer cannot become less than that. */
async function refuseIfGoneOn(tx: TxCtx, lot: LockedLot, read: ReadEntry): Promise<void> {
  const committed = await getCommitted(tx.db, lot.id);
  const { amount, unit } = amountOf(read);
  if (committed > 0 && (unit !== lot.uom || amount < committed))
    throw new Refusal("traceability.entry-gone-on", { facts: { code: lot.code } });
}

async function declareWrong(
  tx: TxCtx,
  sellerId: SellerId,
  { eventId, event, placeId }: DiaryEventRow,
  reason: ErrorReason,
  correctiveEventIds: readonly string[],
): Promise<void> {
  await recordEvent(tx, {
    event: declareError(event, { at: tx.now(), reason, correctiveEventIds }),
    sellerId,
    placeId,
    declaresErrorOf: eventId,
  });
}
