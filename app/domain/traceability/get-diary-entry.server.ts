import { listDiaryRowsById } from "#db/queries/diary-book.server.ts";
import {
  listFieldLots,
  listFieldProducts,
  type FieldLotRow,
  type FieldProductRow,
} from "#db/queries/field-book.server.ts";
import { listGrowerChoices, type GrowerChoice } from "#db/queries/growers.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { addDays, dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type TraceEventId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { diaryStep, WAITING_STEPS } from "./diary-steps.ts";
import { asBookEntries, type BookEntry } from "./list-diary.server.ts";
import type { SellerPlace } from "./place.ts";

const MOST_GROWERS = 300;
const LOT_DAYS = 60;

export type DiaryEntryPage = {
  readonly entry: BookEntry;
  readonly places: readonly SellerPlace[];
  readonly products: readonly FieldProductRow[];
  readonly growers: readonly GrowerChoice[];
  readonly lots: readonly FieldLotRow[];
  readonly canCorrect: boolean;
  readonly canStrike: boolean;
};

/** One entry of the seller's own book, with what its correction may choose from. */
export async function getDiaryEntry(ctx: Ctx, { eventId }: { eventId: string }): Promise<DiaryEntryPage> {
  const sellerId = requireSeller(ctx.actor);
  const rows = isUuid(eventId) ? await listDiaryRowsById(ctx.db, sellerId, [eventId as TraceEventId]) : [];
  const [entry] = await asBookEntries(ctx, sellerId, rows);
  if (!entry) throw new NotFound("entry");
  const on = dayOf(entry.occurredAt);
  const [places, products, growers, lots] = await Promise.all([
    listSellerPlaceRows(ctx.db, sellerId),
    listFieldProducts(ctx.db, sellerId),
    listGrowerChoices(ctx.db, sellerId, on, MOST_GROWERS),
    listFieldLots(ctx.db, sellerId, addDays(on, -LOT_DAYS)),
  ]);
  const stands = !entry.isVoid && entry.step !== "test";
  const isNeeded = diaryStep(entry.step).opensLot || WAITING_STEPS.includes(entry.step) || entry.step === "pack";
  return { entry, places, products, growers, lots, canCorrect: stands, canStrike: stands && !isNeeded };
}
