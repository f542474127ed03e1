import type { Insertable } from "kysely";
import type { DB } from "#db/schema.generated.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { BankAccountId, OrderId, PaymentId, SellerId } from "#app/domain/shared/ids.ts";
import type { PaymentState } from "#app/domain/payments/settle-payment.ts";

export async function insertPayments(db: Db, rows: Insertable<DB["payments"]>[]): Promise<void> {
  await db.insertInto("payments").values(rows).execute();
}

export type LockedPayment = {
  readonly id: PaymentId;
  readonly orderId: OrderId;
  readonly sellerId: SellerId;
  readonly amountVnd: number;
  readonly receivedVnd: number;
  readonly state: PaymentState;
  readonly expiresAt: Date;
  /** Where the money should go; empty for a method without a bank account. */
  readonly bin: string | null;
  readonly account: string | null;
};

const lockable = [
  "payments.id",
  "payments.order_id as orderId",
  "payments.seller_id as sellerId",
  "payments.amount_vnd as amountVnd",
  "payments.received_vnd as receivedVnd",
  "payments.state",
  "payments.expires_at as expiresAt",
  "bank_accounts.bin",
  "bank_accounts.account_number as account",
] as const;

/** The order a payment memo names, without a lock: the order is locked first, then the payment. */
export async function findOrderByMemo(db: Db, memo: string): Promise<OrderId | undefined> {
  const row = await db.selectFrom("payments").select("order_id").where("memo", "=", memo).executeTakeFirst();
  return row?.order_id as OrderId | undefined;
}

/** Locks the payment of an order whose row is locked already. */
export async function lockPayment(db: Db, orderId: OrderId): Promise<LockedPayment> {
  return (await db
    .selectFrom("payments")
    .leftJoin("bank_accounts", "bank_accounts.id", "payments.bank_account_id")
    .select(lockable)
    .where("payments.order_id", "=", orderId)
    .forUpdate("payments")
    .executeTakeFirstOrThrow()) as LockedPayment;
}

export async function updatePayment(
  db: Db,
  id: PaymentId,
  change: { state: PaymentState; receivedVnd: number; paidAt: Date | null },
): Promise<void> {
  await db
    .updateTable("payments")
    .set({
      state: change.state,
      received_vnd: change.receivedVnd,
      ...(change.paidAt ? { paid_at: change.paidAt } : {}),
    })
    .where("id", "=", id)
    .execute();
}

/** The account a credit came into, by bank and number as the notice names them. */
export async function findBankAccount(
  db: Db,
  bin: string,
  accountNumber: string,
): Promise<{ id: BankAccountId; sellerId: SellerId } | undefined> {
  return (await db
    .selectFrom("bank_accounts")
    .where("bin", "=", bin)
    .where("account_number", "=", accountNumber)
    .select(["id", "seller_id as sellerId"])
    .executeTakeFirst()) as { id: BankAccountId; sellerId: SellerId } | undefined;
}

/** Keeps a notice unless the provider's event was kept before; answers whether it is new. */
export async function insertNoticeOnce(db: Db, row: Insertable<DB["payment_notices"]>): Promise<boolean> {
  const written = await db
    .insertInto("payment_notices")
    .values(row)
    .onConflict((oc) => oc.columns(["provider", "provider_event_id"]).doNothing())
    .returning("id")
    .executeTakeFirst();
  return written !== undefined;
}

export async function hasNotice(db: Db, provider: "bank", eventId: string): Promise<boolean> {
  const row = await db
    .selectFrom("payment_notices")
    .select("id")
    .where("provider", "=", provider)
    .where("provider_event_id", "=", eventId)
    .executeTakeFirst();
  return row !== undefined;
}

export async function insertRejectedNotice(db: Db, row: Insertable<DB["rejected_notices"]>): Promise<void> {
  await db.insertInto("rejected_notices").values(row).execute();
}
