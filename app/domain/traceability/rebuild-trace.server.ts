import { emptyProjections, listEventsToReplay } from "#db/queries/trace-projections.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { PROJECTED_TABLES, projectEvent } from "./projectors.server.ts";

const BATCH = 500;

/**
 * Empties every projection of the record and tells them again from the events, in the order of recording. One transaction:
 * readers wait, and see either all of before or all of after. Answers how many events were told.
 */
export async function rebuildTrace(ctx: Ctx, onProgress: (told: number) => void = () => undefined): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    await emptyProjections(tx.db, [...new Set(PROJECTED_TABLES)]);
    let told = 0;
    for (let after = 0; ;) {
      const events = await listEventsToReplay(tx.db, after, BATCH);
      for (const { seq, ...event } of events) {
        await projectEvent(tx.db, event);
        after = seq;
      }
      told += events.length;
      onProgress(told);
      if (events.length < BATCH) break;
    }
    await notifyChange(tx);
    return told;
  });
}
