import {
  listRefundsOwed,
  listRejectedNotices,
  listUnsettledNotices,
  type NoticePage,
  type NoticeRow,
  type RejectedRow,
} from "#db/queries/payment-notices.server.ts";
import { hasRole, sellerOf } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { Refusal } from "../shared/refusal.ts";
import { refundOwed } from "./settle-payment.ts";

const REFUNDS_SHOWN = 50;
const REJECTED_SHOWN = 50;

export type RefundOwed = {
  readonly orderCode: string;
  readonly owedVnd: number;
  readonly buyerName: string;
  readonly buyerPhone: string;
};

/** The acting seller's credits that matched nothing exactly, and what the seller has to pay back. */
export async function listOwnMoneyIn(
  ctx: Ctx,
  page: NoticePage,
): Promise<{ notices: NoticeRow[]; refunds: RefundOwed[] }> {
  const sellerId = sellerOf(ctx.actor);
  if (!sellerId) throw new Refusal("organisation.not-allowed");
  const refunds = await listRefundsOwed(ctx.db, sellerId, REFUNDS_SHOWN);
  return {
    notices: await listUnsettledNotices(ctx.db, sellerId, page),
    refunds: refunds.map((r) => ({ ...r, owedVnd: refundOwed(r) })),
  };
}

/** For the market's manager: every credit that found no order exactly, and every notice with a wrong signature. */
export async function listMarketMoneyIn(
  ctx: Ctx,
  page: NoticePage,
): Promise<{ notices: NoticeRow[]; rejected: RejectedRow[] }> {
  if (!hasRole(ctx.actor, "market_manager", "administrator")) throw new Refusal("organisation.not-allowed");
  return {
    notices: await listUnsettledNotices(ctx.db, null, page),
    rejected: await listRejectedNotices(ctx.db, REJECTED_SHOWN),
  };
}
