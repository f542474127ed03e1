import {
  findPlacePage,
  listLotsAtMarket,
  listLotsOfPlace,
  type LotLine,
  type PlacePageRow,
} from "#db/queries/origin.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";

const MOST_LOTS = 20;

export type PlaceOrigin = { readonly place: Omit<PlacePageRow, "id">; readonly lots: readonly LotLine[] };

/** What a place's Digital Link leads to: where it lies by commune, who works it, and what came from there lately. */
export async function getPlaceOrigin(
  ctx: Ctx,
  { gln, extension }: { gln: string; extension?: string | undefined },
): Promise<PlaceOrigin> {
  const row = await findPlacePage(ctx.db, gln, extension ?? "");
  if (!row) throw new NotFound("place");
  const { id, ...place } = row;
  const isMarket = place.producerSlug === null;
  return { place, lots: await (isMarket ? listLotsAtMarket : listLotsOfPlace)(ctx.db, id, MOST_LOTS) };
}
