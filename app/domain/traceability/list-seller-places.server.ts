import { listCommuneChoices, listSellerPlaceRows, type CommuneChoice } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerPlace } from "./place.ts";

/** All places of the seller by name, and the communes a new one may lie in. A seller has dozens of places, not thousands. */
export async function listSellerPlaces(ctx: Ctx): Promise<{ places: SellerPlace[]; communes: CommuneChoice[] }> {
  const sellerId = requireSeller(ctx.actor);
  const [places, communes] = await Promise.all([listSellerPlaceRows(ctx.db, sellerId), listCommuneChoices(ctx.db)]);
  return { places, communes };
}
