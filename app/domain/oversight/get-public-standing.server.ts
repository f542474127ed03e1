import { findPublicStanding } from "#db/queries/sanction-pages.server.ts";
import type { SellerState } from "../organisation/seller.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";

/**
 * What anybody may know of a restricted stall: that it is, since when, on which article, and whether it has appealed. The
 * facts of the case stay between the department and the seller; lists of violators are the authority's to publish.
 */
export async function getPublicStanding(ctx: Ctx, { id, state }: { id: SellerId; state: SellerState }) {
  if (state !== "suspended" && state !== "struck_off") return null;
  const row = await findPublicStanding(ctx.db, id);
  return {
    restriction: state,
    since: row?.effectiveAt ? dayOf(row.effectiveAt) : null,
    article: row?.article ?? null,
    version: row?.version ?? null,
    isAppealed: row?.appealState === "open",
  };
}

export type PublicStanding = NonNullable<Awaited<ReturnType<typeof getPublicStanding>>>;
