import { listValidCertificates } from "#db/queries/certificates.server.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { CertificateId, SellerId } from "../shared/ids.ts";
import type { CertificateKind } from "./certificate-kinds.ts";

export type CertificateOnShow = {
  id: CertificateId;
  kind: CertificateKind;
  number: string;
  issuer: string;
  issuedOn: Day;
  validTo: Day | null;
  scopeText: string;
  stars: number | null;
};

/** What anyone may see of a seller's papers that are in force today. The photograph is not among it. */
export async function listCertificatesOnShow(
  ctx: Ctx,
  { sellerId }: { sellerId: SellerId },
): Promise<CertificateOnShow[]> {
  const papers = await listValidCertificates(ctx.db, sellerId, dayOf(ctx.now()));
  return papers.map(({ id, kind, number, issuer, issuedOn, validTo, scopeText, stars }) => ({
    id,
    kind,
    number,
    issuer,
    issuedOn,
    validTo,
    scopeText,
    stars,
  }));
}
