import { listSellerLotRows, type ListedLot, type LotFilter } from "#db/queries/lots.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId, type ProductId } from "../shared/ids.ts";
import { LOT_KINDS } from "./fold-lot.ts";
import { LOT_STATES } from "./lot.ts";
import { normalizeLotCode } from "./lot-code.ts";

const PAGE_SIZE = 30;

export type LotsAfter = { readonly createdAt: Date; readonly id: LotId };

/** The filter of the list as an address says it; what is no value of ours is left out, a code that cannot be finds nothing. */
export function readLotFilter(said: {
  readonly kind?: string | null;
  readonly state?: string | null;
  readonly product?: string | null;
  readonly code?: string | null;
  readonly onlyLeft?: boolean;
}): LotFilter {
  const code = said.code?.trim();
  return {
    kind: LOT_KINDS.find((known) => known === said.kind),
    state: LOT_STATES.find((known) => known === said.state),
    productId: isUuid(said.product) ? (said.product as ProductId) : undefined,
    ...(code ? { code: normalizeLotCode(code) ?? NO_CODE } : {}),
    onlyLeft: said.onlyLeft ?? false,
  };
}

/** No lot has it: codes have no asterisk. */
const NO_CODE = "*";

/** The seller's lots that pass the filter, newest first, a page at a time. */
export async function listSellerLots(
  ctx: Ctx,
  { after, filter = {} }: { after?: LotsAfter | undefined; filter?: LotFilter },
): Promise<{ lots: ListedLot[]; nextAfter: LotsAfter | null }> {
  const rows = await listSellerLotRows(ctx.db, requireSeller(ctx.actor), { after, limit: PAGE_SIZE + 1 }, filter);
  const lots = rows.slice(0, PAGE_SIZE);
  const last = lots.at(-1);
  return { lots, nextAfter: rows.length > PAGE_SIZE && last ? { createdAt: last.createdAt, id: last.id } : null };
}
