import { findPlotEntry, listLotIdsOfPlace } from "#db/queries/plot-entries.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { judgeInterval } from "./judge-interval.server.ts";
import { ownFacts } from "./journey.ts";
import type { RecordedEvent, Watcher } from "./projector.ts";

/**
 * Judges the waiting days of every lot that an event bears on: a treatment of a place, written down in time, late, or put
 * right, bears on all that was harvested there before its days were over; a harvest, a spraying that the lot's form told and
 * a test bear on their lot.
 */
export const watchInterval: Watcher = async (tx, { event, lotIds }) => {
  const concerned = [...(bearsOnItsLots(event) ? lotIds : []), ...(await lotsOfTreatment(tx, event))];
  for (const lotId of [...new Set(concerned)].sort()) await judgeInterval(tx, lotId);
};

/** An error declaration repeats its event, so it bears on the same lots. */
function bearsOnItsLots({ event }: RecordedEvent): boolean {
  if (event.bizStep === "commissioning" || event.bizStep === "inspecting") return true;
  return event.bizStep === "other" && ownFacts(event)["step"] === "inputs";
}

async function lotsOfTreatment(tx: TxCtx, { id, declaresErrorOf }: RecordedEvent): Promise<LotId[]> {
  const entry = await findPlotEntry(tx.db, declaresErrorOf ?? id);
  if (!entry?.safeFrom) return [];
  return listLotIdsOfPlace(tx.db, entry.placeId, dayOf(entry.occurredAt), entry.safeFrom);
}
