import { findIdentityFile } from "#db/queries/identity-proofs.server.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { requireUser } from "../identity/require-user.ts";
import { hasRole } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type IdentityProofId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { IDENTITY_REVIEWERS } from "./identity-reviewers.ts";
import { requireScopes } from "./require-role.ts";

/**
 * The photograph of an identity card or of its holder, for whoever handed it in and for the officers of its area; for anybody
 * else there is none. The viewer's name and the moment are drawn across it, and every look is written down.
 */
export async function getIdentityPicture(
  ctx: Ctx,
  { proofId, which }: { proofId: string; which: string },
  { t, f }: Translator,
): Promise<Uint8Array> {
  const { userId, name } = requireUser(ctx.actor);
  if (!isUuid(proofId) || (which !== "card" && which !== "holder")) throw new NotFound("identity papers");
  const scopes = hasRole(ctx.actor, ...IDENTITY_REVIEWERS) ? requireScopes(ctx.actor, ...IDENTITY_REVIEWERS) : [];
  const id = proofId as IdentityProofId;
  const fileId = await findIdentityFile(ctx.db, id, which, { userId, scopes });
  const bytes = fileId && (await ctx.files.get(fileId));
  if (!bytes) throw new NotFound("identity papers");
  await inTransaction(ctx, (tx) =>
    recordAudit(tx, {
      action: "identity.papers-looked-at",
      subjectType: "identity_proof",
      subjectId: id,
      after: { which },
    }),
  );
  return ctx.watermarks.draw(bytes, [name, `${f.dateTime(ctx.now())}, ${t.documents.onlyToSee}`]);
}
