import { requireSeller, requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import type { DiaryEntry } from "./diary-entry.ts";
import { submitEntry, type Submitted } from "./submit-entry.server.ts";

/** Writes down one entry of the seller's diary. The same one again, by its clientId, is recorded once. */
export async function recordDiaryEntry(ctx: Ctx, entry: DiaryEntry): Promise<Submitted> {
  const sellerId = requireSeller(ctx.actor);
  requireUser(ctx.actor);
  return inTransaction(ctx, (tx) => submitEntry(tx, sellerId, entry));
}
