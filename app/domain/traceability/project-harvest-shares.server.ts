import { replaceHarvestShares } from "#db/queries/growers.server.ts";
import type { Db } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { ownFacts } from "./journey.ts";
import type { RecordedEvent } from "./projector.ts";

/** Who harvested what of a lot, by the last event that says so: the codes of growers and their amounts. */
export async function projectHarvestShares(db: Db, recorded: RecordedEvent, lotIds: readonly LotId[]): Promise<void> {
  const [lotId] = lotIds;
  const { step, harvesters } = ownFacts(recorded.event);
  if (lotId === undefined || step !== "harvest-shares" || recorded.declaresErrorOf !== null) return;
  const shares = (Array.isArray(harvesters) ? harvesters : []).flatMap((text: string) => {
    const [code, amount] = text.split(": ");
    return code && amount ? [{ code, quantity: Number(amount) }] : [];
  });
  await replaceHarvestShares(db, { lotId, sellerId: recorded.sellerId, eventId: recorded.id }, shares);
}
