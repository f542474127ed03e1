import type { ReplayedEvent } from "#db/queries/trace-projections.server.ts";
import type { Db, TxCtx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";

export type RecordedEvent = Omit<ReplayedEvent, "seq">;

/**
 * Tells tables from events: the same code when an event is recorded and when everything is told again (decision 016).
 * `apply` is given the lots that the event, or the event it declares wrong, speaks of.
 */
export type Projector = {
  readonly tables: readonly string[];
  apply(db: Db, event: RecordedEvent, lotIds: readonly LotId[]): Promise<void>;
};

/**
 * Looks at the lots that an event has touched and does what follows: holds them, lets them go. Runs in the transaction of
 * the event, after the projectors, and never in a rebuild: what a watcher decides is recorded as events of its own.
 */
export type Watcher = (
  tx: TxCtx,
  seen: { readonly event: RecordedEvent; readonly lotIds: readonly LotId[] },
) => Promise<void>;
