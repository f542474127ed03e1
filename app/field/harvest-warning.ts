import type { FieldBook } from "#app/domain/traceability/diary-entry.ts";
import { diaryStep } from "#app/domain/traceability/diary-steps.ts";
import { holdUntil, type Treatment } from "#app/domain/traceability/interval.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { DiaryDraft, QueuedEntry } from "./queue-entry.ts";

export type HarvestWarning = { readonly until: Day; readonly product: string };

/**
 * Whether a lot opened by this entry will be held for a treatment whose waiting days still run: by the book and by what
 * waits in the browser, so that it is known without a network. The entry is recorded all the same.
 */
export function harvestWarning(
  book: FieldBook,
  queue: readonly QueuedEntry[],
  draft: Pick<DiaryDraft, "step" | "placeId" | "at">,
): HarvestWarning | undefined {
  if (!diaryStep(draft.step).opensLot) return undefined;
  const treatments = [...ofBook(book, draft.placeId), ...ofQueue(queue, draft.placeId)];
  const until = holdUntil(new Date(draft.at), treatments);
  if (until === undefined) return undefined;
  const cause = treatments.find((treatment) => holdUntil(new Date(draft.at), [treatment]) === until);
  return { until, product: cause?.product ?? "" };
}

const ofBook = (book: FieldBook, placeId: string): Treatment[] =>
  (book.places.find(({ id }) => id === placeId)?.treatments ?? []).map(({ at, waitingDays, product }) => ({
    at: new Date(at),
    waitingDays,
    product,
  }));

const ofQueue = (queue: readonly QueuedEntry[], placeId: string): Treatment[] =>
  queue.flatMap(({ draft }) => {
    const waitingDays = Number(draft.facts["waitingDays"] ?? Number.NaN);
    if (draft.placeId !== placeId || !Number.isInteger(waitingDays)) return [];
    return [{ at: new Date(draft.at), waitingDays, product: draft.facts["product"] }];
  });
