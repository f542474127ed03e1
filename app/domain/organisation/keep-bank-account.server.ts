import { activateBankAccount, deactivateBankAccounts } from "#db/queries/bank-accounts.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { BankAccountId, SellerId } from "../shared/ids.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { BankAccount } from "./bank-account.schema.ts";

/**
 * Makes the account the one on which the seller is paid from now on; payments already asked for keep theirs. Refuses an
 * account that another seller has given.
 */
export async function keepBankAccount(
  tx: TxCtx,
  { sellerId, account, field }: { sellerId: SellerId; account: BankAccount; field: string },
): Promise<BankAccountId> {
  await deactivateBankAccounts(tx.db, sellerId);
  const id = tx.newId<BankAccountId>();
  const at = tx.now();
  const connectionAskedAt = account.feed === "connected" ? at : null;
  if (!(await activateBankAccount(tx.db, { ...account, id, sellerId, connectionAskedAt, createdAt: at }))) {
    throw new Refusal("organisation.account-taken", { field });
  }
  await recordAudit(tx, {
    action: "seller.bank-account-set",
    subjectType: "seller",
    subjectId: sellerId,
    after: account,
  });
  return id;
}
