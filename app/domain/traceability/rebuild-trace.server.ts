import { notifyPublicPages } from "#db/queries/notifications.server.ts";
import { emptyProjections, listEventsToReplay } from "#db/queries/trace-projections.server.ts";
import type { Ctx, Db } from "../shared/ctx.ts";
import { PROJECTED_TABLES, projectEvent } from "./projectors.server.ts";

const BATCH = 500;

/**
 * Empties every projection of the record and tells them again from the events, in the order of recording. One transaction:
 * readers wait, and see either all of before or all of after. Answers how many events were told.
 */
export async function rebuildTrace(
  { db: connection }: Pick<Ctx, "db">,
  onProgress: (told: number) => void = () => undefined,
): Promise<number> {
  return connection.transaction().execute(async (db: Db) => {
    await emptyProjections(db, [...new Set(PROJECTED_TABLES)]);
    let told = 0;
    for (let after = 0; ;) {
      const events = await listEventsToReplay(db, after, BATCH);
      for (const { seq, ...event } of events) {
        await projectEvent(db, event);
        after = seq;
      }
      told += events.length;
      onProgress(told);
      if (events.length < BATCH) break;
    }
    await notifyPublicPages(db);
    return told;
  });
}
