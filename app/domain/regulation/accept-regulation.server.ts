import { findUpcomingVersion, findVersionInForce } from "#db/queries/regulation.server.ts";
import { requireSeller, requireUser } from "../organisation/require-role.ts";
import type { Locale } from "../shared/accounts.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { keepAcceptance } from "./keep-acceptance.server.ts";

/**
 * The seller accepts the version in force, or the one announced to follow it. The acceptance keeps who, when, the language
 * read and the hash of the whole text. Accepting twice is one acceptance. The seller's listings are judged anew: SEL-08 may
 * have kept them from sale.
 */
export async function acceptRegulation(ctx: Ctx, input: { version: string; locale?: Locale }): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  const { userId } = requireUser(ctx.actor);
  const { locale = "vi" } = input;
  await inTransaction(ctx, async (tx) => {
    const now = tx.now();
    const open = [await findVersionInForce(tx.db, now), await findUpcomingVersion(tx.db, now)];
    const version = open.find((row) => row?.version === input.version);
    if (!version) throw new NotFound(`no version ${input.version} to accept`);
    if (!(await keepAcceptance(tx, { sellerId, userId, version, locale }))) return;
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
  });
}
