import { listValidCertificates } from "#db/queries/certificates.server.ts";
import { findReviewedListingDetail } from "#db/queries/listing-desk.server.ts";
import { findLastApprovedVersion, findNewestVersion, getReviewFacts } from "#db/queries/listing-review.server.ts";
import { findClaim, listRisks } from "#db/queries/review-queue.server.ts";
import { findVersionInForce } from "#db/queries/regulation.server.ts";
import { listArticles } from "#db/queries/regulation-text.server.ts";
import { listProductPictures } from "#db/queries/products.server.ts";
import { requireScopes, requireUser } from "../organisation/require-role.ts";
import { articlesOfRules } from "../regulation/regulation-version.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ListingId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { compareVersions } from "./compare-versions.server.ts";
import { tellListing } from "./listing-detail.server.ts";
import { markTexts } from "./mark-texts.server.ts";

/** A listing as a market manager reads it: what buyers would see, the facts behind it, the rules, and what changed. */
export async function getReviewedListing(ctx: Ctx, input: { readonly listingId: string }) {
  const scopes = requireScopes(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  const id = input.listingId as ListingId;
  const listing = isUuid(id) ? await findReviewedListingDetail(ctx.db, id, scopes) : undefined;
  if (!listing) throw new NotFound(`no listing ${id} to review`);
  const [told, facts, pictures, papers, approved, newest, claim] = await Promise.all([
    tellListing(ctx, listing),
    getReviewFacts(ctx.db, id),
    listProductPictures(ctx.db, listing.productId),
    listValidCertificates(ctx.db, listing.sellerId, dayOf(ctx.now())),
    findLastApprovedVersion(ctx.db, id),
    findNewestVersion(ctx.db, id),
    findClaim(ctx.db, id, ctx.now()),
  ]);
  return {
    ...told,
    facts: { ...facts, approvedAt: facts.approvedAt?.toISOString() ?? null },
    pictures,
    certificates: papers.map(({ kind, number, validTo, scopeText }) => ({ kind, number, validTo, scopeText })),
    changes: approved && newest ? compareVersions(approved, newest) : null,
    marks: await markTexts(ctx, listing),
    risks: await listRisks(ctx.db, id),
    claim: claim ? { isOwn: claim.userId === userId, until: claim.until.toISOString() } : null,
    articles: await articlesInForce(ctx),
  };
}

export type ReviewedListing = Awaited<ReturnType<typeof getReviewedListing>>;

/** Which article of the version in force carries each rule, for reasons that name it. */
async function articlesInForce(ctx: Ctx): Promise<Readonly<Record<string, number>>> {
  const version = await findVersionInForce(ctx.db, ctx.now());
  return Object.fromEntries(articlesOfRules(version ? await listArticles(ctx.db, version.id) : []));
}
