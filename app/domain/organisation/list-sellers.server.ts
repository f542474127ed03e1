import { listSellersInScopes, type OfficeSellerRow } from "#db/queries/office-sellers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "../shared/time-cursor.ts";
import { requireScopes } from "./require-role.ts";
import { SELLER_OFFICES } from "./seller-offices.ts";
import type { SellerState } from "./seller.ts";

const PAGE_SIZE = 30;

/** Sellers of the office's own area and groups of goods, newest first, by state and by words of their name or their tax code. */
export async function listSellers(
  ctx: Ctx,
  { state, words, after }: { state?: SellerState | undefined; words?: string | undefined; after?: string | undefined },
): Promise<Page<OfficeSellerRow>> {
  const scopes = requireScopes(ctx.actor, ...SELLER_OFFICES);
  const rows = await listSellersInScopes(
    ctx.db,
    { scopes, state, words },
    { after: readTimeCursor(after), limit: PAGE_SIZE + 1 },
  );
  return pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }));
}
