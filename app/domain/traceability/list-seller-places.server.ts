import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerPlace } from "./place.ts";

/** All places of the seller by name. A seller has dozens of places, not thousands. */
export const listSellerPlaces = (ctx: Ctx): Promise<SellerPlace[]> =>
  listSellerPlaceRows(ctx.db, requireSeller(ctx.actor));
