import { countContactsOfUnaccepted } from "#db/queries/regulation-acceptances.server.ts";
import { findUpcomingVersion, findVersionInForce } from "#db/queries/regulation.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { SELLER_OFFICES } from "../organisation/seller-offices.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";

/**
 * Has everybody of the office's area who has not accepted a version reminded by mail, or one seller of it. Answers how many
 * sellers it concerns; a seller of another area is not found.
 */
export async function remindAcceptance(
  ctx: Ctx,
  input: { version: string; sellerId?: string | undefined },
): Promise<number> {
  const scopes = requireScopes(ctx.actor, ...SELLER_OFFICES);
  const sellerId = input.sellerId as SellerId | undefined;
  return inTransaction(ctx, async (tx) => {
    const now = tx.now();
    const open = [await findVersionInForce(tx.db, now), await findUpcomingVersion(tx.db, now)];
    const version = open.find((row) => row?.version === input.version);
    if (!version) throw new NotFound(`no version ${input.version} to accept`);
    const sellers = await countContactsOfUnaccepted(tx.db, { versionId: version.id, scopes, sellerId });
    if (sellerId !== undefined && sellers === 0) throw new NotFound(`no seller ${sellerId} to remind`);
    await recordAudit(tx, {
      action: "regulation.reminded",
      subjectType: sellerId === undefined ? "regulation" : "seller",
      subjectId: sellerId ?? version.id,
      after: { version: version.version, sellers },
    });
    await tx.jobs.add(tx.db, "regulation.remind", { versionId: version.id, scopes, sellerId });
    return sellers;
  });
}
