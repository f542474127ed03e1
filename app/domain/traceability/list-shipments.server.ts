import {
  countIncoming,
  listShipmentRows,
  type Shipment,
  type ShipmentDirection,
} from "#db/queries/shipments.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "../shared/time-cursor.ts";

const PAGE_SIZE = 20;

/** Despatches that the seller sent, or that were sent to it, the newest first, and how many are on their way to it. */
export async function listShipments(
  ctx: Ctx,
  { direction, after }: { direction: ShipmentDirection; after?: string | undefined },
): Promise<Page<Shipment> & { readonly incoming: number }> {
  const sellerId = requireSeller(ctx.actor);
  const rows = await listShipmentRows(ctx.db, sellerId, {
    direction,
    after: readTimeCursor(after),
    limit: PAGE_SIZE + 1,
  });
  return {
    ...pageOf(rows, PAGE_SIZE, ({ shippedAt, id }) => writeTimeCursor({ at: shippedAt, id })),
    incoming: await countIncoming(ctx.db, sellerId),
  };
}
