import { listDeskLots, listListingMoves, type ListingDetail } from "#db/queries/listing-desk.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { findingsForGroup, reasonsAgainst } from "./judge.ts";
import { judgeAll } from "./judge-all.server.ts";
import { toShownFinding } from "./shown-finding.ts";
import { tellWhyNotSold } from "./tell-why-not-sold.server.ts";

const MOVES_SHOWN = 20;

/** What the seller's page and the reviewer's page of a listing have in common; the rules are asked now, not last night. */
export async function tellListing(ctx: Ctx, listing: ListingDetail) {
  const { id, sellerId, productId } = listing;
  const today = dayOf(ctx.now());
  const [lots, moves, judged] = await Promise.all([
    listDeskLots(ctx.db, { listingId: id, productId, today }),
    listListingMoves(ctx.db, id, MOVES_SHOWN),
    judgeAll(ctx, { sellerIds: [sellerId], listingIds: [id] }),
  ]);
  const own = judged.listings.get(id) ?? [];
  const ofSeller = findingsForGroup(judged.sellers.get(sellerId) ?? [], judged.groupOf(id));
  const { isHidden } = listing;
  const isApproved = judged.approvedSellers.has(sellerId);
  const { onHand, reserved, blocked, submittedAt, publishedAt, ...facts } = listing;
  const available = Math.max(0, onHand - reserved - blocked);
  const findings = [...ofSeller, ...own].map(toShownFinding);
  const standing = { ...facts, submittedAt: submittedAt?.toISOString() ?? null, available, reserved, findings };
  const reasons = await tellWhyNotSold(ctx, sellerId, [standing]);
  return {
    listing: {
      ...facts,
      submittedAt: submittedAt?.toISOString() ?? null,
      publishedAt: publishedAt?.toISOString() ?? null,
      stock: { onHand, reserved, blocked, available },
    },
    lots: lots.map((lot) => ({ ...lot, isExpired: lot.expiresOn !== null && lot.expiresOn < today })),
    moves: moves.map((move) => ({ ...move, movedAt: move.movedAt.toISOString() })),
    findings: { seller: ofSeller.map(toShownFinding), listing: own.map(toShownFinding) },
    whyNotSold: reasons.get(id) ?? [],
    isSellerApproved: isApproved,
    isBlocked: reasonsAgainst(own, ofSeller, { isApproved, isHidden }).length > 0,
  };
}

export type ToldListing = Awaited<ReturnType<typeof tellListing>>;
