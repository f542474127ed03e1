import { listArticles, listClaimPhrases } from "#db/queries/regulation.server.ts";
import { compileClaims } from "../regulation/claim-words.ts";
import type { Finding } from "../regulation/finding.ts";
import { articlesOfRules } from "../regulation/regulation-version.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { GoodsGroup } from "../shared/goods-group.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import { judgeListing, judgeSeller } from "./judge.ts";
import { loadFacts } from "./load-facts.server.ts";

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
  const facts = await loadFacts(ctx, subjects);
  const claims = compileClaims(await listClaimPhrases(ctx.db));
  const articles = articlesOfRules(facts.versionInForce ? await listArticles(ctx.db, facts.versionInForce.id) : []);
  const sellers = [...facts.sellers];
  const listings = [...facts.listings];
  return {
    sellers: new Map(sellers.map(([id, seller]) => [id, judgeSeller(seller.facts, articles)])),
    listings: new Map(listings.map(([id, listing]) => [id, judgeListing(listing, claims, articles)])),
    approvedSellers: new Set(sellers.flatMap(([id, { isApproved }]) => (isApproved ? [id] : []))),
    groupOf: (id) => facts.listings.get(id)?.group ?? "food",
  };
}
