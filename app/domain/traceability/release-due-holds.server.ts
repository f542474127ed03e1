import { findOpenIntervalHold, listDueIntervalHolds } from "#db/queries/interval-holds.server.ts";
import { lockLot } from "#db/queries/lots.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { endIntervalHold } from "./judge-interval.server.ts";

const BATCH = 200;

/** Ends the holds whose first safe day has come, each in its own transaction, and answers how many. Twice is harmless. */
export async function releaseDueHolds(ctx: Ctx): Promise<number> {
  const today = dayOf(ctx.now());
  for (let total = 0; ;) {
    const due = await listDueIntervalHolds(ctx.db, today, BATCH);
    let ended = 0;
    for (const lotId of due) if (await releaseIfDue(ctx, lotId)) ended += 1;
    total += ended;
    if (due.length < BATCH || ended === 0) return total;
  }
}

/** The day may have moved, or somebody may have been quicker: looked at again under the lot's lock. */
const releaseIfDue = (ctx: Ctx, lotId: LotId): Promise<boolean> =>
  inTransaction(ctx, async (tx) => {
    const lot = await lockLot(tx.db, lotId);
    const hold = lot && (await findOpenIntervalHold(tx.db, lotId));
    if (!lot || !hold?.untilOn || hold.untilOn > dayOf(tx.now()) || lot.state === "recalled") return false;
    await endIntervalHold(tx, lot, hold, "date");
    return true;
  });
