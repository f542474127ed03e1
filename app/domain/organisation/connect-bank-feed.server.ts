import { connectActiveBankAccount } from "#db/queries/bank-accounts.server.ts";
import { lockSellerInScopes } from "#db/queries/sellers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { requireScopes } from "./require-role.ts";

/** Records that the bank now tells the market of money on the seller's account, so that payments are seen by themselves. */
export async function connectBankFeed(ctx: Ctx, { sellerId }: { sellerId: string }): Promise<void> {
  const scopes = requireScopes(ctx.actor, "market_manager");
  if (!isUuid(sellerId)) throw new NotFound("seller");
  const id = sellerId as SellerId;
  await inTransaction(ctx, async (tx) => {
    if (!(await lockSellerInScopes(tx.db, id, scopes))) throw new NotFound("seller");
    const bankAccountId = await connectActiveBankAccount(tx.db, id);
    if (bankAccountId === undefined) throw new Refusal("organisation.no-bank-account");
    await recordAudit(tx, {
      action: "seller.bank-feed-connected",
      subjectType: "seller",
      subjectId: id,
      after: { bankAccountId },
    });
  });
}
