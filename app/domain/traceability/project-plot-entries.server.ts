import {
  findPlotEntry,
  insertEventPictures,
  insertPlotEntry,
  listBornLots,
  linkFieldWork,
  listLotIdsOfPlace,
  relinkFieldWork,
  voidPlotEntry,
  type BornLot,
  type FieldWindow,
} from "#db/queries/plot-entries.server.ts";
import { addDays, dayOf, startOfDay } from "../shared/clock.ts";
import type { Db } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { BEGIN_STEPS, diaryStep, fieldDaysOf, MOST_FIELD_DAYS, WAITING_STEPS } from "./diary-steps.ts";
import { readToldEntry, type ToldEntry } from "./diary-event.ts";
import { safeFrom } from "./interval.ts";
import type { Projector, RecordedEvent } from "./projector.ts";
import { birthOf } from "./told-birth.ts";

/** The book of each place, photographs of its entries, and which work belongs to the lots that were born there. */
export const plotEntries: Projector = {
  tables: ["plot_entries", "event_pictures"],
  async apply(db, recorded, lotIds) {
    const { declaresErrorOf } = recorded;
    if (declaresErrorOf !== null) await voidPlotEntry(db, declaresErrorOf);
    else if (!(await tellEntry(db, recorded, lotIds))) return;
    const entry = await findPlotEntry(db, declaresErrorOf ?? recorded.id);
    if (!entry) return;
    const { begins, opensLot } = diaryStep(entry.step);
    if (entry.lotId !== null) return opensLot ? relink(db, lotIds) : undefined;
    const lots = await lotsAfter(db, entry.placeId, entry.occurredAt);
    // A late entry that begins nothing moves no window; one declared wrong is marked in its links already.
    if (begins) await relink(db, lots);
    else if (declaresErrorOf === null) await link(db, lots, recorded.id);
  },
};

/** Writes the row of an entry; false for an event that is none. */
async function tellEntry(db: Db, recorded: RecordedEvent, lotIds: readonly LotId[]): Promise<boolean> {
  const [lotId = null] = lotIds;
  const { placeId } = recorded;
  const entry = await entryOf(db, recorded, lotIds);
  if (!entry || placeId === null) return false;
  const { waitingDays } = entry.facts;
  const isTreatment = WAITING_STEPS.includes(entry.step) && typeof waitingDays === "number";
  await insertPlotEntry(db, {
    eventId: recorded.id,
    sellerId: recorded.sellerId,
    placeId,
    goods: entry.goods,
    lotId,
    step: entry.step,
    occurredAt: recorded.occurredAt,
    occurredOn: dayOf(recorded.occurredAt),
    facts: entry.facts,
    growerCode: entry.grower,
    safeFrom: isTreatment ? safeFrom({ at: recorded.occurredAt, waitingDays }) : null,
  });
  await insertEventPictures(db, recorded.id, entry.pictures);
  return true;
}

/** What the diary wrote, or a lot that a form opened: it stands in the book of its place as well. */
async function entryOf(db: Db, recorded: RecordedEvent, lotIds: readonly LotId[]): Promise<ToldEntry | undefined> {
  const told = readToldEntry(recorded.event);
  if (told) return told;
  const birth = birthOf(recorded.event);
  const [lot] = birth ? await listBornLots(db, lotIds) : [];
  if (!birth || !lot) return undefined;
  return { step: birth.step(lot), facts: birth.facts, goods: null, grower: null, pictures: [] };
}

/** Lots of the place that this work may belong to. */
const lotsAfter = (db: Db, placeId: BornLot["placeId"], at: Date): Promise<LotId[]> =>
  listLotIdsOfPlace(db, placeId, dayOf(at), addDays(dayOf(at), MOST_FIELD_DAYS));

async function relink(db: Db, lotIds: readonly LotId[]): Promise<void> {
  const lots = await listBornLots(db, lotIds);
  await relinkFieldWork(db, lotIds, lots.map(windowOf), BEGIN_STEPS);
}

async function link(db: Db, lotIds: readonly LotId[], eventId: RecordedEvent["id"]): Promise<void> {
  const lots = await listBornLots(db, lotIds);
  await linkFieldWork(db, lots.map(windowOf), BEGIN_STEPS, eventId);
}

/** A lot of which only the day is known began with its first moment; all work of that day may belong to it. */
function windowOf({ lotId, placeId, productId, group, categoryCode, bornAt }: BornLot): FieldWindow {
  const day = dayOf(bornAt);
  const isDayOnly = bornAt.getTime() === startOfDay(day).getTime();
  const until = isDayOnly ? new Date(startOfDay(addDays(day, 1)).getTime() - 1) : bornAt;
  return { lotId, placeId, productId, from: startOfDay(addDays(day, -fieldDaysOf(group, categoryCode))), until };
}
