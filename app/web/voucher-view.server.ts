import type { VoucherRow } from "#db/queries/vouchers.server.ts";
import { voucherObstacle } from "#app/domain/promotions/voucher.ts";
import { addSeconds, dayOf } from "#app/domain/shared/clock.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { localText } from "./cart-view.server.ts";

/** A voucher's offer as its pages show it: conditions, dates and who pays (Commercial Law art. 97). */
export function voucherView(voucher: VoucherRow, { locale, ...rest }: Translator, now: Date) {
  const translator = { locale, ...rest };
  return {
    campaignId: voucher.campaignId as string,
    code: voucher.code,
    name: locale === "en" ? voucher.nameEn : voucher.name,
    description: locale === "en" ? voucher.descriptionEn : voucher.description,
    percent: voucher.percent,
    capVnd: voucher.capVnd,
    minSpendVnd: voucher.minSpendVnd,
    perBuyerLimit: voucher.perBuyerLimit,
    fundedBy: voucher.fundedBy,
    seller: voucher.sellerName ? localText(voucher.sellerName, null, translator) : null,
    sellerSlug: voucher.sellerSlug,
    startsOn: dayOf(voucher.startsAt),
    endsOn: dayOf(addSeconds(voucher.endsAt, -1)),
    uses: voucher.uses,
    budgetVnd: voucher.budgetVnd,
    committedVnd: voucher.committedVnd,
    isRunning: voucher.state === "running" && now < voucher.endsAt,
    isUsable: voucherObstacle(voucher, { buyerUses: 0, amountVnd: 0 }, now) === undefined,
  };
}
export type VoucherView = ReturnType<typeof voucherView>;
