import type { SellerId } from "../shared/ids.ts";

export type VoucherLimits = {
  readonly state: "running" | "ended";
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly useLimit: number | null;
  readonly uses: number;
  readonly perBuyerLimit: number;
  readonly budgetVnd: number;
  readonly committedVnd: number;
};

export type VoucherObstacle =
  | "promotions.not-started"
  | "promotions.ended"
  | "promotions.used-up"
  | "promotions.already-used"
  | "promotions.budget-spent";

/** Why a voucher cannot be used now by a buyer who used it `buyerUses` times; undefined when it can. Amounts in whole dong. */
export function voucherObstacle(
  voucher: VoucherLimits,
  buyer: { readonly buyerUses: number; readonly amountVnd: number },
  at: Date,
): VoucherObstacle | undefined {
  if (at < voucher.startsAt) return "promotions.not-started";
  if (voucher.state === "ended" || at >= voucher.endsAt) return "promotions.ended";
  if (voucher.useLimit !== null && voucher.uses >= voucher.useLimit) return "promotions.used-up";
  if (buyer.buyerUses >= voucher.perBuyerLimit) return "promotions.already-used";
  if (voucher.committedVnd + buyer.amountVnd > voucher.budgetVnd) return "promotions.budget-spent";
  return undefined;
}

/** A voucher code as people type it: spaces and case do not matter. */
export const normaliseVoucherCode = (text: string): string => text.replace(/\s+/g, "").toUpperCase();

const CODE = /^[A-Z0-9]{4,20}$/;
export const isVoucherCode = (code: string): boolean => CODE.test(code);

/** Who pays for a discount: the market's own campaigns are the market's, a seller's are the seller's. */
export const fundedBy = (sellerId: SellerId | null): "market" | "seller" => (sellerId === null ? "market" : "seller");
