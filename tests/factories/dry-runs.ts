import { frameOf, loadFacts } from "#app/domain/listings/load-facts.server.ts";
import { findingsForGroup } from "#app/domain/listings/judge.ts";
import type { Finding } from "#app/domain/regulation/finding.ts";
import { judgeListing, judgeSeller } from "#app/domain/regulation/judge-subject.ts";
import { loadClaims } from "#app/domain/regulation/load-claims.server.ts";
import { loadRuleBook } from "#app/domain/regulation/load-rule-book.server.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { ListingId, SellerId } from "#app/domain/shared/ids.ts";
import { findDraftVersion } from "#db/queries/regulation.server.ts";

export type Tally = { sellers: Counts; listings: Counts; onSaleBlocked: number };
type Counts = { all: number; blocked: number; freed: number; changed: number };

const words = (findings: readonly Finding[]): string =>
  findings
    .map(({ rule, severity, fact }) => JSON.stringify([rule, severity, fact]))
    .sort()
    .join();
const blocks = (findings: readonly Finding[]): boolean => findings.some(({ severity }) => severity === "block");

function count(counts: Counts, before: readonly Finding[], after: readonly Finding[]): string {
  counts.all += 1;
  if (words(before) === words(after)) return "same";
  const outcome = blocks(before) === blocks(after) ? "changed" : blocks(after) ? "blocked" : "freed";
  counts[outcome] += 1;
  return outcome;
}

/** What a dry run of the draft must say, by judging every seller and listing alone, one after the other. */
export async function judgeOneByOne(ctx: Ctx): Promise<Tally> {
  const { db } = ctx;
  const frame = await frameOf(ctx, await loadClaims(ctx, dayOf(ctx.now())));
  const before = await loadRuleBook(db, frame.inForce);
  const after = await loadRuleBook(db, await findDraftVersion(db));
  const none = (): Counts => ({ all: 0, blocked: 0, freed: 0, changed: 0 });
  const tally: Tally = { sellers: none(), listings: none(), onSaleBlocked: 0 };
  for (const { id } of await db.selectFrom("sellers").select("id").execute()) {
    const sellerId = id as SellerId;
    const seller = (await loadFacts(db, { sellerIds: [sellerId], listingIds: [] }, frame)).sellers.get(sellerId);
    if (!seller) throw new Error("a seller without facts");
    const ofSeller = { before: judgeSeller(seller.facts, before), after: judgeSeller(seller.facts, after) };
    count(tally.sellers, ofSeller.before, ofSeller.after);
    const listings = await db
      .selectFrom("listings")
      .select(["id", "state", "suspended_by"])
      .where("seller_id", "=", sellerId)
      .where("state", "<>", "withdrawn")
      .execute();
    const judgeOne = async (row: (typeof listings)[number]): Promise<void> => {
      const listingId = row.id as ListingId;
      const known = await loadFacts(db, { sellerIds: [sellerId], listingIds: [listingId] }, frame);
      const facts = known.listings.get(listingId);
      if (!facts) throw new Error("a listing without facts");
      const of = (findings: readonly Finding[]) =>
        findingsForGroup(findings, facts.group).filter(({ severity }) => severity === "block");
      const outcome = count(
        tally.listings,
        [...of(ofSeller.before), ...judgeListing(facts, before)],
        [...of(ofSeller.after), ...judgeListing(facts, after)],
      );
      const isOnSale = row.state === "published" || (row.state === "suspended" && row.suspended_by === "rules");
      if (isOnSale && outcome === "blocked") tally.onSaleBlocked += 1;
    };
    await Promise.all(listings.map(judgeOne));
  }
  return tally;
}
