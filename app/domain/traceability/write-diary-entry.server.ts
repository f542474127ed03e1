import { findEventIdByHash } from "#db/queries/trace-events.server.ts";
import { lockLot } from "#db/queries/lots.server.ts";
import type { Day } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, SellerId, TraceEventId } from "../shared/ids.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import { tellLotEntry, tellPlotEntry, type EntryToTell } from "./diary-event.ts";
import { diaryStep } from "./diary-steps.ts";
import { eventHashId } from "./event-hash-id.server.ts";
import { harvestToLot, heldUntilOf } from "./harvest-to-lot.server.ts";
import { holdFailedTest } from "./hold-failed-test.server.ts";
import type { DiaryEntry } from "./diary-entry.ts";
import { readDiaryEntry, type ReadEntry } from "./read-diary-entry.server.ts";
import { recordEvent } from "./record-event.server.ts";

export type WrittenEntry = {
  readonly eventId: TraceEventId;
  /** False when the very same work was in the book already. */
  readonly isNew: boolean;
  readonly lot: { readonly id: LotId; readonly code: string } | null;
  readonly isHeld: boolean;
  readonly heldUntil: Day | undefined;
};

/**
 * Writes one entry of the diary inside the caller's transaction: work on a place, work on a lot, or a harvest that opens
 * one. Refuses what it names and the seller does not have; whatever was done is recorded as it was, and judged then.
 */
export async function writeDiaryEntry(tx: TxCtx, sellerId: SellerId, entry: DiaryEntry): Promise<WrittenEntry> {
  return storeEntry(tx, await readDiaryEntry(tx, sellerId, entry));
}

/** The same for an entry that was read already. */
export async function storeEntry(tx: TxCtx, read: ReadEntry): Promise<WrittenEntry> {
  const told = toTell(read);
  const { opensLot } = diaryStep(read.step);
  const { eventId, isNew, lot } = await (opensLot ? harvestToLot(tx, read, told) : storeWork(tx, read, told));
  if (isNew) {
    await recordAudit(tx, {
      action: "diary.recorded",
      subjectType: "diary",
      subjectId: eventId,
      after: auditOf(read, lot),
    });
    await notifyChange(tx);
  }
  return { eventId, isNew, lot, ...(await standing(tx, lot)) };
}

export function toTell(read: ReadEntry): EntryToTell {
  const { step, at, place, facts, pictures, product, lot, grower } = read;
  return {
    step,
    at,
    place: { gln: place.gln, ...(place.glnExtension === "" ? {} : { extension: place.glnExtension }) },
    facts,
    pictures,
    goods: lot || diaryStep(step).opensLot ? undefined : product?.gtin,
    grower: grower?.code,
  };
}

type Work = Pick<WrittenEntry, "eventId" | "isNew" | "lot">;

async function storeWork(tx: TxCtx, read: ReadEntry, told: EntryToTell): Promise<Work> {
  const { lot, sellerId, place } = read;
  const event = lot ? tellLotEntry(told, { gtin: lot.gtin, lot: lot.code }) : tellPlotEntry(told);
  const stored = await recordEvent(tx, { event, sellerId, placeId: place.id });
  const named = lot ? { id: lot.id, code: lot.code } : null;
  if (!stored) return { eventId: await knownEvent(tx, eventHashId(event)), isNew: false, lot: named };
  if (lot && read.step === "test" && read.facts["verdict"] === "failed")
    await holdFailedTest(tx, lot, String(read.facts["report"]));
  return { eventId: stored.eventId, isNew: true, lot: named };
}

async function knownEvent(tx: TxCtx, eventHash: string): Promise<TraceEventId> {
  const eventId = await findEventIdByHash(tx.db, eventHash);
  if (!eventId) throw new Refusal("traceability.event-repeated");
  return eventId;
}

export async function standing(tx: TxCtx, lot: { readonly id: LotId } | null) {
  const now = lot ? await lockLot(tx.db, lot.id) : undefined;
  const isHeld = now !== undefined && now.state !== "open";
  return { isHeld, heldUntil: isHeld && lot ? await heldUntilOf(tx, lot.id) : undefined };
}

export const auditOf = ({ step, at, place, facts, product, grower }: ReadEntry, lot: WrittenEntry["lot"]) => ({
  step,
  at: at.toISOString(),
  placeId: place.id,
  facts,
  ...(product ? { productId: product.id } : {}),
  ...(grower ? { growerCode: grower.code } : {}),
  ...(lot ? { lotId: lot.id, lot: lot.code } : {}),
});
