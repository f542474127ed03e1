import { listLotsOnOffer } from "#db/queries/listing-lots.server.ts";
import { eventLines, type Flow } from "./event-lines.ts";
import type { RecordedEvent, Watcher } from "./projector.ts";

/** What is packed for an order is taken out of stock by the packing itself. */
const TAKES_FROM_SHELVES: ReadonlySet<Flow | null> = new Set<Flow | null>([
  "used",
  "sold",
  "delivered",
  "destroyed",
  "sent",
]);

/** Goods that were used, sold at the gate or destroyed are no longer on the market's shelves: the shop follows by a job. */
export const watchStock: Watcher = async (tx, { event, lotIds }) => {
  if (lotIds.length === 0 || !mayEmptyShelves(event)) return;
  const offered = await listLotsOnOffer(tx.db, lotIds);
  if (offered.length > 0) await tx.jobs.add(tx.db, "listings.follow-balances", { lotIds: offered });
};

function mayEmptyShelves({ event, declaresErrorOf }: RecordedEvent): boolean {
  if (declaresErrorOf !== null) return true;
  if (event.bizTransactionList?.some(({ type }) => type === "po")) return false;
  if (event.type === "ObjectEvent" && event.action === "ADD") return false;
  return eventLines(event).some(({ flow }) => TAKES_FROM_SHELVES.has(flow));
}
