import { loadClaims } from "../regulation/load-claims.server.ts";
import { loadRuleBook } from "../regulation/load-rule-book.server.ts";
import type { Finding } from "../regulation/finding.ts";
import { judgeListing, judgeSeller } from "../regulation/judge-subject.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import { frameOf, loadFacts } from "./load-facts.server.ts";

export type Judgement = {
  readonly sellers: ReadonlyMap<SellerId, readonly Finding[]>;
  readonly listings: ReadonlyMap<ListingId, readonly Finding[]>;
  readonly approvedSellers: ReadonlySet<SellerId>;
  readonly groupOf: (id: ListingId) => GoodsGroup;
};

/** What the rules say today about sellers and listings. Reads only: a page may ask as well as the nightly run. */
export async function judgeAll(
  ctx: Ctx,
  subjects: { readonly sellerIds: readonly SellerId[]; readonly listingIds: readonly ListingId[] },
): Promise<Judgement> {
  const frame = await frameOf(ctx, await loadClaims(ctx, dayOf(ctx.now())));
  const book = await loadRuleBook(ctx.db, frame.inForce);
  const facts = await loadFacts(ctx.db, subjects, frame);
  const sellers = [...facts.sellers];
  return {
    sellers: new Map(sellers.map(([id, seller]) => [id, judgeSeller(seller.facts, book)])),
    listings: new Map([...facts.listings].map(([id, listing]) => [id, judgeListing(listing, book)])),
    approvedSellers: new Set(sellers.flatMap(([id, { isApproved }]) => (isApproved ? [id] : []))),
    groupOf: (id) => facts.listings.get(id)?.group ?? "food",
  };
}
