import { listDecidableIds } from "#db/queries/certificate-queue.server.ts";
import { listCertificatesOfSeller, type CertificateRow } from "#db/queries/certificates.server.ts";
import { findSellerFileInScopes } from "#db/queries/sellers.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type SellerId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { decisionsFor, type ReviewDecision } from "./certificate-states.ts";
import { reviewerAt } from "./reviewer.ts";
import { REVIEWERS } from "./reviewers.ts";

/** Every paper of a seller in the office's area, with what this actor may decide about each. */
export async function listCertificatesForOffice(
  ctx: Ctx,
  { sellerId }: { sellerId: string },
): Promise<(CertificateRow & { decisions: readonly ReviewDecision[] })[]> {
  const scopes = requireScopes(ctx.actor, ...REVIEWERS, "administrator");
  const seller = isUuid(sellerId) ? await findSellerFileInScopes(ctx.db, sellerId as SellerId, scopes) : undefined;
  if (!seller) throw new NotFound("seller");
  const [papers, decidable] = await Promise.all([
    listCertificatesOfSeller(ctx.db, seller.id),
    listDecidableIds(ctx.db, seller.id, reviewerAt(ctx.actor, ctx.now())),
  ]);
  return papers.map((paper) => ({ ...paper, decisions: decidable.has(paper.id) ? decisionsFor(paper.state) : [] }));
}
