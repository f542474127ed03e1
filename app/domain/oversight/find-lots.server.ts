import { searchCoveredLots } from "#db/queries/lot-cover.server.ts";
import type { TracedLot } from "#db/queries/lot-genealogy.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { readLotSearch } from "../traceability/read-lot-search.ts";
import { traceCover } from "./get-lot-trace.server.ts";

const MOST_FOUND = 30;

/** Lots that the actor oversees, by what is typed or scanned; null while nothing was asked. */
export async function findLots(ctx: Ctx, { q }: { q: string }): Promise<TracedLot[] | null> {
  const cover = traceCover(ctx);
  if (q.trim() === "") return null;
  const wanted = readLotSearch(q);
  return wanted ? searchCoveredLots(ctx.db, cover, wanted, MOST_FOUND) : [];
}
