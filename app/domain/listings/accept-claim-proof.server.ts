import { findExplainedFinding } from "#db/queries/finding-pages.server.ts";
import { upsertClaimProof } from "#db/queries/claim-lists.server.ts";
import { requireScopes, requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type FindingId, type ListingId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { AcceptClaimProof } from "./accept-claim-proof.schema.ts";

/**
 * A manager has seen a document that bears absolute praise out (rule LST-07; Law on Advertising 16/2012/QH13 art. 8): its
 * name, number and day are kept with the listing, until a day when the document has one, and the listing is judged anew.
 */
export async function acceptClaimProof(
  ctx: Ctx,
  input: AcceptClaimProof & { readonly findingId: string },
): Promise<void> {
  const scopes = requireScopes(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  const { findingId, phrase, document, validTo = null } = input;
  await inTransaction(ctx, async (tx) => {
    const finding = isUuid(findingId)
      ? await findExplainedFinding(tx.db, { scopes }, findingId as FindingId)
      : undefined;
    if (finding?.rule !== "LST-07" || finding.subjectType !== "listing") throw new NotFound("finding");
    const { phrases } = finding.fact;
    if (!Array.isArray(phrases) || !phrases.includes(phrase)) {
      throw new Refusal("regulation.no-such-praise", { field: "phrase" });
    }
    const listingId = finding.subjectId as ListingId;
    await upsertClaimProof(tx.db, { listingId, phrase, document, validTo }, { at: tx.now(), by: userId });
    await recordAudit(tx, {
      action: "listing.proof-accepted",
      subjectType: "listing",
      subjectId: listingId,
      after: { phrase, document, validTo },
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: finding.sellerId });
  });
}
