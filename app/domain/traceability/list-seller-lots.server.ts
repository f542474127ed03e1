import { listSellerLotRows, type SellerLotRow } from "#db/queries/lots.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";

const PAGE_SIZE = 30;

export type LotsAfter = { readonly createdAt: Date; readonly id: LotId };

/** The seller's lots, newest first, a page at a time. */
export async function listSellerLots(
  ctx: Ctx,
  { after }: { after?: LotsAfter | undefined },
): Promise<{ lots: SellerLotRow[]; nextAfter: LotsAfter | null }> {
  const rows = await listSellerLotRows(ctx.db, requireSeller(ctx.actor), { after, limit: PAGE_SIZE + 1 });
  const lots = rows.slice(0, PAGE_SIZE);
  const last = lots.at(-1);
  return { lots, nextAfter: rows.length > PAGE_SIZE && last ? { createdAt: last.createdAt, id: last.id } : null };
}
