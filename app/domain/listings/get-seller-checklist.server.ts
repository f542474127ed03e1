import { findActiveBankAccount } from "#db/queries/bank-accounts.server.ts";
import { listOpenFindings } from "#db/queries/findings.server.ts";
import { listProofs } from "#db/queries/identity-proofs.server.ts";
import { listAcceptances } from "#db/queries/regulation-acceptances.server.ts";
import { listArticles } from "#db/queries/regulation-text.server.ts";
import { findUpcomingVersion, findVersionInForce, type VersionRow } from "#db/queries/regulation.server.ts";
import { listEndingPapers, listListingFindings, listListingsToMend } from "#db/queries/seller-checklist.server.ts";
import { getSellerDeskCounts, type SellerDeskCounts } from "#db/queries/seller-desk.server.ts";
import { findSellerFile, type SellerFile } from "#db/queries/sellers.server.ts";
import { bankMatch } from "../organisation/holder-name.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { articlesOfRules } from "../regulation/regulation-version.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { checklistOf, type ChecklistFacts, type ChecklistRow } from "./seller-checklist.ts";
import { toShownFinding } from "./shown-finding.ts";

/** Days before a paper's end on which it first stands on the list, as in rule SEL-06. */
const ENDING_DAYS = 60;
const ROWS_OF_LISTINGS = 60;

/** What still stands between the acting seller and a sale, and what will soon. */
export async function getSellerChecklist(ctx: Ctx): Promise<readonly ChecklistRow[]> {
  const seller = await findSellerFile(ctx.db, requireSeller(ctx.actor));
  if (!seller) throw new NotFound("seller");
  return tellChecklist(ctx, seller);
}

/** The list of one seller, for the seller itself or for an office that has its file open. */
export async function tellChecklist(ctx: Ctx, seller: SellerFile): Promise<readonly ChecklistRow[]> {
  const { db } = ctx;
  const { id } = seller;
  const today = dayOf(ctx.now());
  const [account, proofs, counts, endingPapers, sellerFindings, listingFindings, listingsToMend, regulation] =
    await Promise.all([
      findActiveBankAccount(db, id),
      listProofs(db, { sellerId: id }, 5),
      getSellerDeskCounts(db, id, today),
      listEndingPapers(db, id, { today, days: ENDING_DAYS }),
      listOpenFindings(db, "seller", [id]),
      listListingFindings(db, id, ROWS_OF_LISTINGS),
      listListingsToMend(db, id, ROWS_OF_LISTINGS),
      regulationOf(ctx, id),
    ]);
  return checklistOf({
    today,
    seller,
    identity: {
      isVerified: seller.identityStatus === "verified",
      isWaiting: proofs.some(({ state }) => state === "handed_in"),
    },
    bank: account
      ? {
          match: bankMatch(account.holderName, seller),
          isConnected: account.feed === "connected",
          isAsked: account.isConnectionAsked,
        }
      : null,
    endingPapers,
    counts: countsOf(counts),
    sellerFindings: sellerFindings.map(toShownFinding),
    listingFindings,
    listingsToMend,
    ...regulation,
  });
}

const countsOf = (counts: SellerDeskCounts | undefined): ChecklistFacts["counts"] => ({
  validPapers: counts?.validCertificates ?? 0,
  pendingPapers: counts?.pendingCertificates ?? 0,
  products: counts?.products ?? 0,
  lots: counts?.saleableLots ?? 0,
  listings: (counts?.submitted ?? 0) + (counts?.published ?? 0) + (counts?.suspended ?? 0) + (counts?.refused ?? 0),
});

async function regulationOf(ctx: Ctx, sellerId: SellerId): Promise<Pick<ChecklistFacts, "regulation" | "articles">> {
  const now = ctx.now();
  const [inForce, upcoming] = await Promise.all([findVersionInForce(ctx.db, now), findUpcomingVersion(ctx.db, now)]);
  const [accepted, articles] = await Promise.all([
    listAcceptances(ctx.db, sellerId),
    inForce ? listArticles(ctx.db, inForce.id) : [],
  ]);
  const isAccepted = ({ id }: VersionRow): boolean => accepted.some(({ versionId }) => versionId === id);
  return {
    regulation: {
      inForce: inForce ? { version: inForce.version, isAccepted: isAccepted(inForce) } : null,
      upcoming: upcoming?.effectiveAt
        ? { version: upcoming.version, effectiveOn: dayOf(upcoming.effectiveAt), isAccepted: isAccepted(upcoming) }
        : null,
    },
    articles: Object.fromEntries(articlesOfRules(articles)),
  };
}
