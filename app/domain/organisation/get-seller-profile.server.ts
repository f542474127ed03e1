import { findActiveBankAccount, type BankAccountRow } from "#db/queries/bank-accounts.server.ts";
import { findSellerFile, type SellerFile } from "#db/queries/sellers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { bankMatch } from "./holder-name.ts";
import { requireSeller } from "./require-role.ts";

export type SellerProfilePage = {
  seller: SellerFile;
  bankAccount: (BankAccountRow & { isHolderKnown: boolean }) | undefined;
};

/** The seller's own profile, and whether the name on the bank account is a name of the seller (SEL-07). */
export async function getSellerProfile(ctx: Ctx): Promise<SellerProfilePage> {
  const sellerId = requireSeller(ctx.actor);
  const seller = await findSellerFile(ctx.db, sellerId);
  if (!seller) throw new NotFound("seller");
  const account = await findActiveBankAccount(ctx.db, sellerId);
  return { seller, bankAccount: account && withHolder(account, seller) };
}

/** The account with what the reviewer should know of the name on it. */
export const withHolder = (
  account: BankAccountRow,
  seller: SellerFile,
): BankAccountRow & { isHolderKnown: boolean } => ({
  ...account,
  isHolderKnown: bankMatch(account.holderName, seller) === "matched",
});
