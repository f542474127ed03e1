import { reviewCertificate } from "#app/domain/certification/review-certificate.server.ts";
import type { SubmitCertificate } from "#app/domain/certification/submit-certificate.schema.ts";
import { submitCertificate } from "#app/domain/certification/submit-certificate.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { SentFile } from "#app/domain/shared/keep-document.server.ts";
import type { CertificateId } from "#app/domain/shared/ids.ts";

/** A VietGAP paper that the seller hands in; accepted when a reviewer is given. */
export async function aCertificate(
  seller: Ctx,
  { reviewer, ...changes }: Partial<SubmitCertificate> & { files?: readonly SentFile[]; reviewer?: Ctx } = {},
): Promise<CertificateId> {
  const { certificateId } = await submitCertificate(seller, {
    kind: "vietgap",
    number: "VietGAP-TT-26-01-01-0001",
    issuer: "Trung tâm Phân tích và Chứng nhận chất lượng nông nghiệp",
    issuedOn: "2026-01-10",
    validTo: "2029-01-09",
    scopeText: "Rau ăn lá, 12 ha bãi bồi",
    scopeCategories: [],
    scopeGlns: [],
    scopeProducts: [],
    scopeLots: [],
    ...changes,
  });
  if (reviewer) await reviewCertificate(reviewer, { certificateId, decision: "accept" });
  return certificateId;
}
