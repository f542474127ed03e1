import { listCorrections, listDiaryRows, listDiaryRowsById, type DiaryRow } from "#db/queries/diary-book.server.ts";
import { listEventPictures } from "#db/queries/diary-papers.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type PlaceId, type SellerId, type TraceEventId } from "../shared/ids.ts";
import { isDiaryStep, type DiaryStepKey } from "./diary-steps.ts";
import type { SellerPlace } from "./place.ts";

const PAGE_SIZE = 40;

/** An entry of the book; one that was declared wrong names when, and what stands in its place. */
export type BookEntry = DiaryRow & {
  readonly pictures: readonly string[];
  readonly declaredWrongAt: Date | null;
  readonly right: DiaryRow | null;
};

export type DiaryBook = {
  readonly entries: readonly BookEntry[];
  readonly nextAfter: { readonly at: Date; readonly id: string } | null;
  readonly places: readonly SellerPlace[];
  readonly placeId: PlaceId | null;
  readonly step: DiaryStepKey | null;
};

/** The seller's book of work, the newest first, a page at a time; of one place or one kind of work where asked. */
export async function listDiary(
  ctx: Ctx,
  asked: { placeId?: string | undefined; step?: string | undefined; after?: { at: Date; id: string } | undefined },
): Promise<DiaryBook> {
  const sellerId = requireSeller(ctx.actor);
  const placeId = isUuid(asked.placeId) ? (asked.placeId as PlaceId) : undefined;
  const step = isDiaryStep(asked.step) ? asked.step : undefined;
  const [rows, places] = await Promise.all([
    listDiaryRows(ctx.db, sellerId, { placeId, step, after: asked.after, limit: PAGE_SIZE + 1 }),
    listSellerPlaceRows(ctx.db, sellerId),
  ]);
  const shown = rows.slice(0, PAGE_SIZE);
  const last = shown.at(-1);
  return {
    entries: await asBookEntries(ctx, sellerId, shown),
    nextAfter: rows.length > PAGE_SIZE && last ? { at: last.occurredAt, id: last.eventId } : null,
    places,
    placeId: placeId ?? null,
    step: step ?? null,
  };
}

/** Adds photographs and corrections, in three queries for any number of entries. */
export async function asBookEntries(ctx: Ctx, sellerId: SellerId, rows: readonly DiaryRow[]): Promise<BookEntry[]> {
  const wrong = rows.flatMap(({ eventId, isVoid }) => (isVoid ? [eventId] : []));
  const [pictures, corrections] = await Promise.all([
    listEventPictures(
      ctx.db,
      rows.map(({ eventId }) => eventId),
    ),
    listCorrections(ctx.db, wrong),
  ]);
  const rightIds = corrections.flatMap(({ rightId }) => (rightId === null ? [] : [rightId]));
  const rights = new Map((await listDiaryRowsById(ctx.db, sellerId, rightIds)).map((row) => [row.eventId, row]));
  const byWrong = new Map(corrections.map((correction) => [correction.wrongId, correction]));
  const rightOf = (id: TraceEventId): DiaryRow | null => rights.get(byWrong.get(id)?.rightId ?? id) ?? null;
  return rows.map((row) => ({
    ...row,
    pictures: pictures.get(row.eventId) ?? [],
    declaredWrongAt: byWrong.get(row.eventId)?.declaredAt ?? null,
    right: row.isVoid ? rightOf(row.eventId) : null,
  }));
}
