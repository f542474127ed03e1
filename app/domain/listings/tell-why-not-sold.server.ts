import { findActiveBankAccount } from "#db/queries/bank-accounts.server.ts";
import { listListingStandings } from "#db/queries/seller-checklist.server.ts";
import { findSellerFile } from "#db/queries/sellers.server.ts";
import { bankMatch } from "../organisation/holder-name.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { ListingState } from "./listing-states.ts";
import type { ShownFinding } from "./shown-finding.ts";
import { whyNotSold, type NotSoldFacts, type NotSoldReason } from "./why-not-sold.ts";

/** What the answer needs of a listing beside its lots: read already by whoever shows it. */
export type ListingStanding = {
  readonly id: ListingId;
  readonly state: ListingState;
  readonly suspendedBy: "rules" | "manager" | null;
  readonly submittedAt: string | null;
  readonly available: number;
  readonly reserved: number;
  readonly findings: readonly ShownFinding[];
};

/** Why each of a seller's listings is not sold, in a number of queries that does not grow with them. */
export async function tellWhyNotSold(
  ctx: Ctx,
  sellerId: SellerId,
  listings: readonly ListingStanding[],
): Promise<ReadonlyMap<string, readonly NotSoldReason[]>> {
  const ids = listings.map(({ id }) => id);
  const [seller, account, standings] = await Promise.all([
    findSellerFile(ctx.db, sellerId),
    findActiveBankAccount(ctx.db, sellerId),
    listListingStandings(ctx.db, ids, dayOf(ctx.now())),
  ]);
  if (!seller) throw new NotFound("seller");
  const of: NotSoldFacts["seller"] = {
    state: seller.state,
    stateReason: seller.stateReason,
    bank: account ? bankMatch(account.holderName, seller) : null,
  };
  return new Map(
    listings.map(({ id, available, reserved, ...listing }) => [
      id,
      whyNotSold({
        ...listing,
        seller: of,
        stock: { available, reserved },
        lots: standings.get(id)?.lots ?? [],
        reason: standings.get(id)?.reason ?? null,
      }),
    ]),
  );
}
