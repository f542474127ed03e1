import type { TxCtx } from "../shared/ctx.ts";
import { storeEvent, type EventToRecord, type Stored } from "./store-event.server.ts";
import { WATCHERS } from "./watchers.server.ts";

/**
 * Records what somebody did: stores the event, tells it to every projection, and lets the watchers judge the lots it
 * touched, all in the caller's transaction. Lots that it brings into being have their number before. Answers undefined when
 * the same event is recorded already: then nothing new happened.
 */
export async function recordEvent(tx: TxCtx, toRecord: EventToRecord): Promise<Stored | undefined> {
  const stored = await storeEvent(tx, toRecord);
  if (!stored) return undefined;
  await letWatchersJudge(tx, stored);
  return stored;
}

/**
 * Lets the watchers judge what a stored event has touched. For acts that store several events which are true only together:
 * an entry and the word that the one before it was wrong.
 */
export async function letWatchersJudge(tx: TxCtx, stored: Stored): Promise<void> {
  for (const watch of WATCHERS) await watch(tx, { event: stored.recorded, lotIds: stored.lotIds });
}
