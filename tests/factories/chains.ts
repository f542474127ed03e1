import type { SubmitChainPaper } from "#app/domain/organisation/chain-link.schema.ts";
import { declareChainLink } from "#app/domain/organisation/declare-chain-link.server.ts";
import { reviewChainPaper } from "#app/domain/organisation/review-chain-paper.server.ts";
import { submitChainPaper } from "#app/domain/organisation/submit-chain-paper.server.ts";
import type { DeclareChainLink } from "#app/domain/organisation/chain-link.schema.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";

/** A grower of another province that the seller names, with its authority's letter; accepted when a reviewer is given. */
export async function aChainPaper(
  seller: Ctx,
  {
    reviewer,
    link = {},
    ...changes
  }: Partial<SubmitChainPaper> & { reviewer?: Ctx; link?: Partial<DeclareChainLink> } = {},
): Promise<{ linkId: string; paperId: string }> {
  const { linkId } = await declareChainLink(seller, {
    role: "raw_material",
    partnerName: "HTX Chè Tân Cương",
    partnerProvince: "19",
    sinceOn: "2026-01-05",
    ...link,
  });
  const { paperId } = await submitChainPaper(seller, {
    linkId,
    basis: "authority",
    number: "132/GXN-CCNL",
    issuer: "Sở Nông nghiệp và Môi trường tỉnh Thái Nguyên",
    issuerProvince: "19",
    issuedOn: "2026-01-05",
    validTo: "2027-01-04",
    ...changes,
  });
  if (reviewer) await reviewChainPaper(reviewer, { paperId, decision: "accept" });
  return { linkId, paperId };
}
