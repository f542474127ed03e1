import { findSellerName, listAppealsInScopes, listSanctionsInScopes } from "#db/queries/sanction-pages.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { SELLER_OFFICES } from "../organisation/seller-offices.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ListingId, type SellerId } from "../shared/ids.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";
import type { SanctionKind } from "./sanction.ts";
import { toShownSanction } from "./shown-sanction.ts";
import type { Standing } from "./sanction-standing.ts";

const PAGE_SIZE = 30;

/** Sanctions of the office's own area, the newest first, by kind, by whether they stand, and of one stall. */
export async function listSanctions(
  ctx: Ctx,
  filter: {
    kind?: SanctionKind | undefined;
    standing?: Standing | undefined;
    sellerId?: string | undefined;
    after?: string | undefined;
  },
) {
  const scopes = requireScopes(ctx.actor, ...SELLER_OFFICES);
  const sellerId = isUuid(filter.sellerId) ? (filter.sellerId as SellerId) : undefined;
  const [rows, sellerName] = await Promise.all([
    listSanctionsInScopes(
      ctx.db,
      { scopes, kind: filter.kind, standing: filter.standing, sellerId },
      { after: readTimeCursor(filter.after), limit: PAGE_SIZE + 1 },
    ),
    sellerId === undefined ? null : findSellerName(ctx.db, sellerId, scopes),
  ]);
  const page = pageOf(rows, PAGE_SIZE, ({ decidedAt, id }) => writeTimeCursor({ at: decidedAt, id }));
  return { items: page.items.map((row) => toShownSanction(row, ctx.now())), next: page.next, sellerName };
}

/** Appeals of the area: those that wait, the first due at the top; or those that were answered. */
export async function listAppeals(ctx: Ctx, { isOpen, after }: { isOpen: boolean; after?: string | undefined }) {
  const scopes = requireScopes(ctx.actor, ...SELLER_OFFICES);
  const rows = await listAppealsInScopes(
    ctx.db,
    { scopes, isOpen },
    { after: readTimeCursor(after), limit: PAGE_SIZE + 1 },
  );
  const page = pageOf(rows, PAGE_SIZE, ({ appealDueAt, appealId }) =>
    writeTimeCursor({ at: appealDueAt ?? ctx.now(), id: appealId }),
  );
  return {
    items: page.items.map(({ appealId: _, ...row }) => toShownSanction(row, ctx.now())),
    next: page.next,
  };
}

const SHOWN_ON_A_FILE = 10;

/** The newest sanctions on a stall or on one listing, for the page of either. */
export async function listSanctionsOn(ctx: Ctx, subject: { sellerId: string } | { listingId: string }) {
  const scopes = requireScopes(ctx.actor, ...SELLER_OFFICES);
  const filter =
    "sellerId" in subject
      ? { sellerId: isUuid(subject.sellerId) ? (subject.sellerId as SellerId) : undefined }
      : { listingId: isUuid(subject.listingId) ? (subject.listingId as ListingId) : undefined };
  if (Object.values(filter).every((id) => id === undefined)) return { sanctions: [] };
  const rows = await listSanctionsInScopes(ctx.db, { scopes, ...filter }, { after: undefined, limit: SHOWN_ON_A_FILE });
  return { sanctions: rows.map((row) => toShownSanction(row, ctx.now())) };
}
