import { findCertificateFile } from "#db/queries/certificates.server.ts";
import { requireUser } from "../identity/require-user.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { hasRole, sellerOf } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type CertificateId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { REVIEWERS } from "./reviewers.ts";

/** The photograph of a paper, for its seller and for reviewers of its area; for anybody else there is none. */
export async function getCertificatePicture(
  ctx: Ctx,
  { certificateId }: { certificateId: string },
): Promise<Uint8Array> {
  requireUser(ctx.actor);
  if (!isUuid(certificateId)) throw new NotFound("certificate");
  const scopes = hasRole(ctx.actor, ...REVIEWERS) ? requireScopes(ctx.actor, ...REVIEWERS) : [];
  const viewer = { sellerId: sellerOf(ctx.actor) ?? null, scopes };
  const fileId = await findCertificateFile(ctx.db, certificateId as CertificateId, viewer);
  const bytes = fileId && (await ctx.files.get(fileId));
  if (!bytes) throw new NotFound("certificate picture");
  return bytes;
}
