import { listValidCertificates } from "#db/queries/certificates.server.ts";
import { findReviewedListingDetail, type ListingDetail } from "#db/queries/listing-desk.server.ts";
import { findLastApprovedVersion, getReviewFacts, type KeptVersion } from "#db/queries/listing-review.server.ts";
import { listProductPictures } from "#db/queries/products.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ListingId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { tellListing } from "./listing-detail.server.ts";

/** A listing as a market manager reads it: what buyers would see, the facts behind it, the rules, and what changed. */
export async function getReviewedListing(ctx: Ctx, input: { readonly listingId: string }) {
  const scopes = requireScopes(ctx.actor, "market_manager");
  const id = input.listingId as ListingId;
  const listing = isUuid(id) ? await findReviewedListingDetail(ctx.db, id, scopes) : undefined;
  if (!listing) throw new NotFound(`no listing ${id} to review`);
  const [told, facts, pictures, papers, approved] = await Promise.all([
    tellListing(ctx, listing),
    getReviewFacts(ctx.db, id),
    listProductPictures(ctx.db, listing.productId),
    listValidCertificates(ctx.db, listing.sellerId, dayOf(ctx.now())),
    findLastApprovedVersion(ctx.db, id),
  ]);
  return {
    ...told,
    facts: { ...facts, approvedAt: facts.approvedAt?.toISOString() ?? null },
    pictures,
    certificates: papers.map(({ kind, number, validTo, scopeText }) => ({ kind, number, validTo, scopeText })),
    changes: approved ? { version: approved.version, fields: changedFields(listing, approved) } : null,
  };
}

export type ReviewedListing = Awaited<ReturnType<typeof getReviewedListing>>;

/** Fields of a listing whose change a reviewer wants to see. */
export const COMPARED_FIELDS = [
  "title",
  "titleEn",
  "description",
  "descriptionEn",
  "priceVnd",
  "maxPerOrder",
] as const satisfies readonly (keyof ListingDetail)[];

type ChangedField = {
  readonly field: (typeof COMPARED_FIELDS)[number];
  readonly was: string | number | null;
  readonly is: string | number | null;
};

const changedFields = (listing: ListingDetail, approved: KeptVersion): ChangedField[] =>
  COMPARED_FIELDS.map((field) => ({ field, was: asText(approved.snapshot[field]), is: listing[field] })).filter(
    ({ was, is }) => was !== is,
  );

const asText = (value: unknown): string | number | null =>
  typeof value === "string" || typeof value === "number" ? value : null;
