import { findOriginLot } from "#db/queries/origin.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { itemLink, printedLink } from "./digital-link.ts";
import { loadOrigins } from "./load-origins.server.ts";
import { normalizeLotCode } from "./lot-code.ts";
import type { LotOrigin } from "./lot-origin.ts";

/**
 * Everything the origin page says of the lot that a Digital Link names, with the link as it is printed. Not found when the
 * product has no such lot, or the market has not approved its seller.
 */
export async function getLotOrigin(
  ctx: Ctx,
  { gtin, lot }: { gtin: string; lot: string },
): Promise<LotOrigin & { link: string }> {
  const code = normalizeLotCode(lot);
  const row = code && (await findOriginLot(ctx.db, gtin, code));
  const [origin] = row ? await loadOrigins(ctx, [row]) : [];
  if (!origin) throw new NotFound("lot");
  return { ...origin, link: lotLink(ctx, origin.lot.gtin, origin.lot.code) };
}

/** The Digital Link on a label: all capitals, on this market's own address. */
export const lotLink = (ctx: Ctx, gtin: string, lot: string): string =>
  printedLink(itemLink(ctx.settings.publicOrigin, { gtin, lot }));
