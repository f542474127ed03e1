import {
  findVoucherByCode,
  listOwnVouchers,
  listRunningVouchers,
  type VoucherRow,
} from "#db/queries/vouchers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { campaignOwner } from "./create-campaign.server.ts";
import { isVoucherCode, normaliseVoucherCode } from "./voucher.ts";

/** Campaigns that run now, those ending first first, for the promotions page and the home page's strip. */
export const listRunningCampaigns = (ctx: Ctx, limit = 24): Promise<VoucherRow[]> =>
  listRunningVouchers(ctx.db, ctx.now(), limit);

/** The actor's own campaigns, newest first. */
export const listOwnCampaigns = (
  ctx: Ctx,
  after: { createdAt: Date; id: string } | null,
  limit = 20,
): Promise<(VoucherRow & { createdAt: Date })[]> =>
  listOwnVouchers(ctx.db, { sellerId: campaignOwner(ctx.actor) }, { after, limit });

/** A voucher's public terms by its code, typed or scanned. */
export async function getVoucher(ctx: Ctx, code: string): Promise<VoucherRow> {
  const normal = normaliseVoucherCode(code);
  const voucher = isVoucherCode(normal) ? await findVoucherByCode(ctx.db, normal) : undefined;
  if (!voucher) throw new NotFound();
  return voucher;
}
