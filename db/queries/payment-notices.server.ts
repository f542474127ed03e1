import type { Db } from "#app/domain/shared/ctx.ts";
import type { PaymentState } from "#app/domain/payments/settle-payment.ts";
import type { SellerId } from "#app/domain/shared/ids.ts";

export type NoticeRow = {
  readonly id: string;
  readonly amountVnd: number;
  readonly memo: string;
  readonly receivedAt: Date;
  readonly outcome: "short" | "over" | "late" | "duplicate" | "unknown_memo" | "unknown_account" | "wrong_account";
  readonly orderCode: string | null;
  readonly sellerName: string | null;
};
export type NoticePage = { readonly after: { at: Date; id: string } | null; readonly limit: number };

/** Credits that matched no order exactly, newest first: a seller's own, or everybody's when `sellerId` is null. */
export async function listUnsettledNotices(db: Db, sellerId: SellerId | null, page: NoticePage): Promise<NoticeRow[]> {
  const { after } = page;
  return (await db
    .selectFrom("payment_notices")
    .leftJoin("payments", "payments.id", "payment_notices.payment_id")
    .leftJoin("sellers", "sellers.id", "payment_notices.seller_id")
    .where("payment_notices.outcome", "<>", "matched")
    .$if(sellerId !== null, (q) => q.where("payment_notices.seller_id", "=", sellerId))
    .$if(after !== null, (q) =>
      q.where((eb) =>
        eb(
          eb.refTuple("payment_notices.received_at", "payment_notices.id"),
          "<",
          eb.tuple(after?.at ?? new Date(0), after?.id ?? ""),
        ),
      ),
    )
    .orderBy("payment_notices.received_at", "desc")
    .orderBy("payment_notices.id", "desc")
    .limit(page.limit)
    .select([
      "payment_notices.id",
      "payment_notices.amount_vnd as amountVnd",
      "payment_notices.memo",
      "payment_notices.received_at as receivedAt",
      "payment_notices.outcome",
      "payments.memo as orderCode",
      "sellers.display_name as sellerName",
    ])
    .execute()) as NoticeRow[];
}

export type RejectedRow = {
  readonly id: string;
  readonly provider: string;
  readonly reason: string;
  readonly remoteAddress: string;
  readonly receivedAt: Date;
};

/** The newest notices whose signature was wrong. */
export async function listRejectedNotices(db: Db, limit: number): Promise<RejectedRow[]> {
  return db
    .selectFrom("rejected_notices")
    .orderBy("received_at", "desc")
    .orderBy("id", "desc")
    .limit(limit)
    .select(["id", "provider", "reason", "remote_address as remoteAddress", "received_at as receivedAt"])
    .execute();
}

export type RefundRow = {
  readonly orderCode: string;
  readonly amountVnd: number;
  readonly receivedVnd: number;
  readonly state: PaymentState;
  readonly buyerName: string;
  readonly buyerPhone: string;
};

/** Payments of a seller with money to pay back, newest first. */
export async function listRefundsOwed(db: Db, sellerId: SellerId, limit: number): Promise<RefundRow[]> {
  return (await db
    .selectFrom("payments")
    .innerJoin("orders", "orders.id", "payments.order_id")
    .innerJoin("checkouts", "checkouts.id", "orders.checkout_id")
    .where("payments.seller_id", "=", sellerId)
    .where("payments.state", "in", ["over", "late", "refund_due"])
    .orderBy("payments.created_at", "desc")
    .orderBy("payments.id", "desc")
    .limit(limit)
    .select([
      "orders.code as orderCode",
      "payments.amount_vnd as amountVnd",
      "payments.received_vnd as receivedVnd",
      "payments.state",
      "checkouts.buyer_name as buyerName",
      "checkouts.buyer_phone as buyerPhone",
    ])
    .execute()) as RefundRow[];
}
