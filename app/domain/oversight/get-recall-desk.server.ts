import { listLotsOffSale, searchOverseenLots, type OffSale, type OverseenLot } from "#db/queries/oversight.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { parseGtin } from "../products/gtin.ts";
import type { Scope } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { itemOf, parseDigitalLink } from "../traceability/digital-link.ts";
import { normalizeLotCode } from "../traceability/lot-code.ts";
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

/** What an official types or scans: a whole link from a label, a product number, or the lot code. */
async function search(ctx: Ctx, scopes: readonly Scope[], q: string): Promise<OverseenLot[]> {
  const text = q.trim();
  const reading = parseDigitalLink(text);
  const item = reading.ok ? itemOf(reading.link) : undefined;
  const gtin = item?.gtin ?? parseGtin(text);
  const code = normalizeLotCode(item?.lot ?? text);
  const find = (wanted: { gtin: string } | { code: string }) => searchOverseenLots(ctx.db, scopes, wanted, MOST_FOUND);
  if (item?.lot !== undefined && code !== undefined) {
    const lots = await find({ code });
    return lots.filter((lot) => lot.gtin === item.gtin);
  }
  if (gtin !== undefined) return find({ gtin });
  return code === undefined ? [] : find({ code });
}
