import { listOpenFindings } from "#db/queries/findings.server.ts";
import { listArticles } from "#db/queries/regulation-text.server.ts";
import { findVersionInForce } from "#db/queries/regulation.server.ts";
import { findListingOfSeller, findListingSeller, findSellerName } from "#db/queries/sanction-pages.server.ts";
import { listPastSanctions } from "#db/queries/sanctions.server.ts";
import { toShownFinding } from "../listings/shown-finding.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { getRuleParameters } from "../regulation/get-rule-parameters.server.ts";
import { earliestRestrictionDay } from "../regulation/notice-check.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ListingId, type SellerId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { suggestSanction } from "./next-sanction.ts";
import { SANCTION_KINDS } from "./sanction.ts";

const HISTORY_SHOWN = 20;

/** What a manager needs before deciding about a stall or one listing: findings, earlier decisions, the articles in force. */
export async function getSanctionForm(
  ctx: Ctx,
  { sellerId, listingId }: { sellerId?: string | undefined; listingId?: string | undefined },
) {
  const scopes = requireScopes(ctx.actor, "market_manager");
  const ofListing = isUuid(listingId) ? await findListingSeller(ctx.db, listingId as ListingId, scopes) : undefined;
  const id = ofListing ?? (isUuid(sellerId) ? (sellerId as SellerId) : undefined);
  const sellerName = id && (await findSellerName(ctx.db, id, scopes));
  if (!id || !sellerName) throw new NotFound("no stall to decide about");
  const listing = ofListing ? await findListingOfSeller(ctx.db, listingId as ListingId) : undefined;
  const version = await findVersionInForce(ctx.db, ctx.now());
  const [articles, findings, ofListings, history] = await Promise.all([
    version ? listArticles(ctx.db, version.id) : [],
    listOpenFindings(ctx.db, "seller", [id]),
    listing ? listOpenFindings(ctx.db, "listing", [listing.id]) : [],
    listPastSanctions(ctx.db, id, HISTORY_SHOWN),
  ]);
  const { noticeDays } = await getRuleParameters(ctx, "SEL-09");
  return {
    seller: { id, name: sellerName },
    listing: listing ?? null,
    kinds: SANCTION_KINDS.filter((kind) => kind !== "hide_listing" || listing !== undefined),
    version: version?.version ?? null,
    articles: articles.map(({ number, heading, headingEn }) => ({ number, heading, headingEn })),
    findings: [...ofListings, ...findings].map(toShownFinding),
    suggestion: suggestSanction(history, { now: ctx.now(), isAboutListing: listing !== undefined }),
    history: history.map(({ decidedAt, ...past }) => ({ ...past, decidedAt: decidedAt.toISOString() })),
    earliestOn: earliestRestrictionDay(ctx.now(), noticeDays),
    today: dayOf(ctx.now()),
  };
}

export type SanctionForm = Awaited<ReturnType<typeof getSanctionForm>>;
