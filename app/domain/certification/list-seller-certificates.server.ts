import { listCertificatesOfSeller, type CertificateRow } from "#db/queries/certificates.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";

/** The seller's own papers in every state, the newest first. */
export const listSellerCertificates = (ctx: Ctx): Promise<CertificateRow[]> =>
  listCertificatesOfSeller(ctx.db, requireSeller(ctx.actor));
