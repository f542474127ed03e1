import { findCoveredLot, listCoveredLots } from "#db/queries/lot-cover.server.ts";
import { listLotLines, listReachedLots } from "#db/queries/lot-genealogy.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { csvLine } from "./csv-line.ts";
import { traceCover } from "./get-lot-trace.server.ts";

const BATCH = 5_000;
const COLUMNS = ["gtin", "lot", "product", "enterprise", "kind", "state"] as const;

/** Every lot that was made of one and that the office oversees, as CSV: the list to freeze by. */
export async function exportLotReach(ctx: Ctx, { lotId }: { lotId: string }): Promise<AsyncGenerator<string, void>> {
  const cover = traceCover(ctx);
  const lot = isUuid(lotId) ? await findCoveredLot(ctx.db, cover, lotId as LotId) : undefined;
  if (!lot) throw new NotFound("lot");
  const reached = await listReachedLots(ctx.db, [lot.id], "forward");
  return lines(ctx, [lot.id, ...(await listCoveredLots(ctx.db, cover, reached))]);
}

async function* lines(ctx: Ctx, lotIds: readonly LotId[]): AsyncGenerator<string, void> {
  yield `\uFEFF${csvLine(COLUMNS)}`;
  for (let first = 0; first < lotIds.length; first += BATCH) {
    const lots = await listLotLines(ctx.db, lotIds.slice(first, first + BATCH));
    yield lots
      .map((lot) => csvLine([lot.gtin, lot.code, lot.productName, lot.sellerName, lot.kind, lot.state]))
      .join("");
  }
}
