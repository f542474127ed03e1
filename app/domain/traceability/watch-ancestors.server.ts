import {
  getEventEnds,
  listCausesOf,
  listReachingHolds,
  releaseAncestorHolds,
} from "#db/queries/ancestor-holds.server.ts";
import { lockLotIdentities } from "#db/queries/lot-identities.server.ts";
import { listReachedLots, listTracedLots } from "#db/queries/lot-genealogy.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, TraceEventId } from "../shared/ids.ts";
import { holdFor, lockReached, sayWhy } from "./hold-descendants.server.ts";
import type { Watcher } from "./projector.ts";
import { settleLots } from "./settle-lots.server.ts";

/**
 * A recall overrides everything, also what is told late: what turns out to be made of a held or recalled lot joins its hold
 * by itself, and leaves it again when the entry that said so is declared wrong and nothing else leads there.
 */
export const watchAncestors: Watcher = async (tx, { event: { id, event, declaresErrorOf } }) => {
  if (event.type !== "TransformationEvent") return;
  await (declaresErrorOf === null ? joinHolds(tx, id) : leaveHolds(tx, declaresErrorOf));
};

/** The inputs are locked by the event itself: a hold of one of them is either seen here, or waits and finds the outputs. */
async function joinHolds(tx: TxCtx, eventId: TraceEventId): Promise<void> {
  const { inputs, outputs } = await getEventEnds(tx.db, eventId);
  const holds = await listReachingHolds(tx.db, inputs);
  if (holds.length === 0) return;
  const reached = [...new Set([...outputs, ...(await lockReached(tx, outputs))])];
  const causes = new Map(
    (
      await listTracedLots(
        tx.db,
        holds.map((hold) => hold.causeLotId),
      )
    ).map((lot) => [lot.id, lot]),
  );
  for (const { isOwn, ...hold } of holds) {
    const cause = causes.get(hold.causeLotId);
    if (!cause) continue;
    const said = isOwn ? sayWhy(hold, cause) : hold;
    await holdFor(
      tx,
      { ...said, placedAt: tx.now() },
      cause,
      reached.filter((id) => id !== cause.id),
    );
  }
}

/** What the wrong entry had made descendants is looked at anew: who is not reached any more is let go. */
async function leaveHolds(tx: TxCtx, eventId: TraceEventId): Promise<void> {
  const { outputs } = await getEventEnds(tx.db, eventId);
  await lockLotIdentities(tx.db, outputs);
  const touched = [...new Set([...outputs, ...(await lockReached(tx, outputs))])];
  const reason = translatorOf("vi").t.origin.notMadeOfHeld;
  const by = tx.actor.kind === "user" ? tx.actor.userId : null;
  const freed = new Set<LotId>();
  for (const { causeLotId, kind, lotIds } of await listCausesOf(tx.db, touched)) {
    const reached = new Set(await listReachedLots(tx.db, [causeLotId], "forward"));
    const free = lotIds.filter((id) => !reached.has(id));
    if (free.length === 0) continue;
    await releaseAncestorHolds(tx.db, { causeLotId, kind, lotIds: free }, { at: tx.now(), by, reason });
    for (const id of free) freed.add(id);
  }
  await settleLots(tx, [...freed], reason);
}
