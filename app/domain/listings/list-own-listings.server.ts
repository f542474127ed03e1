import { listOpenFindings, type OpenFinding } from "#db/queries/findings.server.ts";
import { countSellerListings, listSellerListingRows, type SellerListingRow } from "#db/queries/listing-desk.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";
import { concernsGroup } from "./judge.ts";
import type { ListingState } from "./listing-states.ts";
import { toShownFinding } from "./shown-finding.ts";
import { tellWhyNotSold } from "./tell-why-not-sold.server.ts";

const PAGE_SIZE = 30;

/** The acting seller's listings, newest first, a page at a time, with how many there are in each state. */
export async function listOwnListings(
  ctx: Ctx,
  input: { readonly state?: ListingState | undefined; readonly after?: string | undefined },
) {
  const sellerId = requireSeller(ctx.actor);
  const after = readTimeCursor(input.after);
  const [rows, counts, ofStall] = await Promise.all([
    listSellerListingRows(ctx.db, sellerId, { state: input.state, after, limit: PAGE_SIZE + 1 }),
    countSellerListings(ctx.db, sellerId),
    listOpenFindings(ctx.db, "seller", [sellerId]),
  ]);
  const { items, next } = pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }));
  const shown = items.map(({ createdAt: _, ...row }) => ({
    ...row,
    available: Math.max(0, row.onHand - row.reserved - row.blocked),
  }));
  const reasons = await reasonsOf(ctx, sellerId, shown, ofStall);
  return {
    items: shown.map(({ submittedAt: _at, ...row }) => ({ ...row, whyNotSold: reasons.get(row.id) ?? [] })),
    next,
    counts,
  };
}

/** Why each listing of the page is not sold: what was found of all of them is read at once. */
async function reasonsOf(
  ctx: Ctx,
  sellerId: SellerId,
  rows: readonly (Omit<SellerListingRow, "createdAt"> & { available: number })[],
  ofStall: readonly OpenFinding[],
) {
  const ids = rows.map(({ id }) => id);
  const own = await listOpenFindings(ctx.db, "listing", ids);
  return tellWhyNotSold(
    ctx,
    sellerId,
    rows.map((row) => ({
      ...row,
      submittedAt: row.submittedAt?.toISOString() ?? null,
      findings: [
        ...ofStall.filter(({ rule }) => concernsGroup(rule, row.goodsGroup)),
        ...own.filter(({ subjectId }) => subjectId === row.id),
      ].map(toShownFinding),
    })),
  );
}

export type OwnListingRow = Awaited<ReturnType<typeof listOwnListings>>["items"][number];
