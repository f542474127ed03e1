import { lockSellerFile } from "#db/queries/sellers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { NotFound } from "../shared/refusal.ts";
import type { BankAccount } from "./bank-account.schema.ts";
import { keepBankAccount } from "./keep-bank-account.server.ts";
import { requireSeller } from "./require-role.ts";

/** Sets the account on which the seller is paid, in place of an earlier one. Its money notices are connected by the office. */
export async function addBankAccount(ctx: Ctx, account: BankAccount): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    if (!(await lockSellerFile(tx.db, sellerId))) throw new NotFound("seller");
    await keepBankAccount(tx, { sellerId, account, field: "accountNumber" });
  });
}
