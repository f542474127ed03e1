import { findOriginLot } from "#db/queries/origin.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { lotLink } from "./get-lot-origin.server.ts";
import { listPublicHarvesters } from "./list-lot-harvesters.server.ts";
import { loadLotFamily, type LotFamily } from "./load-lot-family.server.ts";
import { loadOrigins } from "./load-origins.server.ts";
import { normalizeLotCode } from "./lot-code.ts";
import type { LotOrigin } from "./lot-origin.ts";

export type LotPageFacts = {
  readonly origin: LotOrigin;
  readonly family: LotFamily;
  readonly harvesters: Awaited<ReturnType<typeof listPublicHarvesters>>;
  /** The Digital Link as it is printed. */
  readonly link: string;
};

/**
 * The whole public page of the lot that a Digital Link names: its story, and the lots and enterprises behind it. Not found
 * when the product has no such lot, or the market has not approved its seller.
 */
export async function getLotPage(ctx: Ctx, { gtin, lot }: { gtin: string; lot: string }): Promise<LotPageFacts> {
  const code = normalizeLotCode(lot);
  const row = code && (await findOriginLot(ctx.db, gtin, code));
  if (!row) throw new NotFound("lot");
  const [[origin], family, harvesters] = await Promise.all([
    loadOrigins(ctx, [row]),
    loadLotFamily(ctx, { lotId: row.id, sellerId: row.sellerId, categoryCode: row.categoryCode }),
    listPublicHarvesters(ctx, row.id),
  ]);
  if (!origin) throw new NotFound("lot");
  return { origin, family, harvesters, link: lotLink(ctx, row.gtin, row.code) };
}
