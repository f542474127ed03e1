import { listListingTitles, listLiveListingIds } from "#db/queries/listings.server.ts";
import type { CertificateFacts } from "../regulation/certificate-facts.ts";
import type { Finding } from "../regulation/finding.ts";
import { judgeListing, judgeSeller } from "../regulation/judge-subject.ts";
import { loadClaims } from "../regulation/load-claims.server.ts";
import { loadRuleBook } from "../regulation/load-rule-book.server.ts";
import type { RuleBook } from "../regulation/rule-book.ts";
import { addDays, dayOf, type Day } from "../shared/clock.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { ListingId, SellerId } from "../shared/ids.ts";
import { findingsForGroup } from "./judge.ts";
import { frameOf, loadFacts, type KnownListing, type KnownSeller } from "./load-facts.server.ts";

export type PaperOfSeller = {
  readonly sellerId: SellerId;
  readonly kind: string;
  readonly number: string;
  readonly validTo: Day;
};

export type FallingListing = {
  readonly id: ListingId;
  readonly title: string;
  readonly titleEn: string | null;
  /** What will stand against it. */
  readonly rule: string;
  readonly article: number;
};

/**
 * The listings on sale that stand on a paper: those that the rules would stop if it had run out yesterday and that they do
 * not stop as things are. Found by running the same rules twice, so that a notice names what the end will do.
 */
export async function listingsOnPaper(
  tx: TxCtx,
  paper: PaperOfSeller,
): Promise<{ book: RuleBook; falling: readonly FallingListing[] }> {
  const today = dayOf(tx.now());
  const frame = await frameOf(tx, await loadClaims(tx, today));
  const book = await loadRuleBook(tx.db, frame.inForce);
  const listingIds = await listLiveListingIds(tx.db, [paper.sellerId]);
  const facts = await loadFacts(tx.db, { sellerIds: [paper.sellerId], listingIds }, frame);
  const seller = facts.sellers.get(paper.sellerId);
  if (!seller) return { book, falling: [] };
  const ended = withoutPaper(paper, addDays(today, -1));
  const newFaults = (listing: KnownListing): readonly Finding[] => {
    const now = faultsOf(seller, listing, book);
    const then = faultsOf(ended.ofSeller(seller), ended.ofListing(listing), book);
    return now.length > 0 ? [] : then;
  };
  const onSale = [...facts.listings.values()].filter(({ state }) => state === "published");
  const titles = await listListingTitles(
    tx.db,
    onSale.map(({ id }) => id),
  );
  const falling = onSale.flatMap((listing): FallingListing[] => {
    const [fault] = newFaults(listing);
    const title = titles.get(listing.id);
    return fault && title ? [{ id: listing.id, ...title, rule: fault.rule, article: fault.article }] : [];
  });
  return { book, falling };
}

const faultsOf = (seller: KnownSeller, listing: KnownListing, book: RuleBook): readonly Finding[] =>
  [...judgeListing(listing, book), ...findingsForGroup(judgeSeller(seller.facts, book), listing.group)].filter(
    ({ severity }) => severity === "block",
  );

/** The same facts, with the paper run out on `endedOn`. */
function withoutPaper({ kind, number, validTo }: PaperOfSeller, endedOn: Day) {
  const end = (papers: readonly CertificateFacts[]): CertificateFacts[] =>
    papers.map((paper) =>
      paper.kind === kind && paper.number === number && paper.validTo === validTo
        ? { ...paper, state: "expired", validTo: endedOn }
        : paper,
    );
  return {
    ofSeller: (seller: KnownSeller): KnownSeller => ({
      ...seller,
      facts: { ...seller.facts, certificates: end(seller.facts.certificates) },
    }),
    ofListing: (listing: KnownListing): KnownListing => ({ ...listing, certificates: end(listing.certificates) }),
  };
}
