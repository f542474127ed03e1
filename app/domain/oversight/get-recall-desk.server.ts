import { listLotsOffSale, searchOverseenLots, type OffSale, type OverseenLot } from "#db/queries/oversight.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import type { Scope } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { readLotSearch } from "../traceability/read-lot-search.ts";
import { OVERSIGHT_ROLES } from "./oversight-roles.ts";

const PAGE_SIZE = 30;
const MOST_FOUND = 30;

export type OffSaleAfter = { readonly placedAt: Date; readonly id: string };
export type RecallDesk = {
  readonly found: readonly OverseenLot[] | null;
  readonly offSale: readonly (OverseenLot & OffSale)[];
  readonly nextAfter: OffSaleAfter | null;
};

/** The desk from which lots are held, released and recalled: what is off sale in the actor's area, and what a search found. */
export async function getRecallDesk(
  ctx: Ctx,
  { q, after }: { q?: string | undefined; after?: OffSaleAfter | undefined },
): Promise<RecallDesk> {
  const scopes = requireScopes(ctx.actor, ...OVERSIGHT_ROLES);
  const [found, rows] = await Promise.all([
    q ? search(ctx, scopes, q) : null,
    listLotsOffSale(ctx.db, scopes, { after, limit: PAGE_SIZE + 1 }),
  ]);
  const offSale = rows.slice(0, PAGE_SIZE);
  const last = offSale.at(-1);
  const nextAfter = rows.length > PAGE_SIZE && last ? { placedAt: last.placedAt, id: last.holdId } : null;
  return { found, offSale, nextAfter };
}

/** Lots of the area that bear what was typed or scanned. */
async function search(ctx: Ctx, scopes: readonly Scope[], q: string): Promise<OverseenLot[]> {
  const wanted = readLotSearch(q);
  if (!wanted) return [];
  const lots = await searchOverseenLots(ctx.db, scopes, wanted, MOST_FOUND);
  return "code" in wanted && wanted.gtin !== undefined ? lots.filter((lot) => lot.gtin === wanted.gtin) : lots;
}
