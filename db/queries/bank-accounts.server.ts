import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { BankAccountId, SellerId } from "#app/domain/shared/ids.ts";

export type BankAccountRow = {
  id: BankAccountId;
  bin: string;
  accountNumber: string;
  holderName: string;
  feed: "connected" | "manual";
  /** The seller asked for the bank to tell of money by itself, and the office has not connected it yet. */
  isConnectionAsked: boolean;
};

/** The account on which the seller is paid today. */
export async function findActiveBankAccount(db: Db, sellerId: SellerId): Promise<BankAccountRow | undefined> {
  return db
    .selectFrom("bank_accounts")
    .select([
      "id",
      "bin",
      "account_number as accountNumber",
      "holder_name as holderName",
      "feed",
      sql<boolean>`connection_asked_at is not null and feed = 'manual'`.as("isConnectionAsked"),
    ])
    .where("seller_id", "=", sellerId)
    .where("is_active", "=", true)
    .$castTo<BankAccountRow>()
    .executeTakeFirst();
}

export async function deactivateBankAccounts(db: Db, sellerId: SellerId): Promise<void> {
  await db
    .updateTable("bank_accounts")
    .set({ is_active: false })
    .where("seller_id", "=", sellerId)
    .where("is_active", "=", true)
    .execute();
}

/** Makes the account the seller's active one, or takes an earlier one of the same seller back; false when it is another's. */
export async function activateBankAccount(
  db: Db,
  account: {
    id: BankAccountId;
    sellerId: SellerId;
    bin: string;
    accountNumber: string;
    holderName: string;
    connectionAskedAt: Date | null;
    createdAt: Date;
  },
): Promise<boolean> {
  const row = await db
    .insertInto("bank_accounts")
    .values({
      id: account.id,
      seller_id: account.sellerId,
      bin: account.bin,
      account_number: account.accountNumber,
      holder_name: account.holderName,
      feed: "manual",
      connection_asked_at: account.connectionAskedAt,
      created_at: account.createdAt,
    })
    .onConflict((conflict) =>
      conflict
        .columns(["bin", "account_number"])
        .doUpdateSet({
          is_active: true,
          holder_name: account.holderName,
          connection_asked_at: account.connectionAskedAt,
        })
        .where("bank_accounts.seller_id", "=", account.sellerId),
    )
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

/** Notices of money on the seller's active account reach the market from now on; undefined when it has none. */
export async function connectActiveBankAccount(db: Db, sellerId: SellerId): Promise<BankAccountId | undefined> {
  const row = await db
    .updateTable("bank_accounts")
    .set({ feed: "connected" })
    .where("seller_id", "=", sellerId)
    .where("is_active", "=", true)
    .returning("id")
    .$castTo<{ id: BankAccountId }>()
    .executeTakeFirst();
  return row?.id;
}
