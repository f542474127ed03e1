import { findBank } from "#app/domain/shared/bank-codes.ts";
import type { OrderWithLines } from "#app/domain/orders/list-orders.server.ts";
import { refundOwed } from "#app/domain/payments/settle-payment.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { localText } from "./cart-view.server.ts";

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** An order as pages show it, in the language of the page. */
export function orderView(order: OrderWithLines, translator: Translator) {
  const { seller } = order;
  return {
    code: order.code,
    checkoutCode: order.checkoutCode,
    state: order.state,
    paymentState: order.paymentState,
    seller: localText(seller.displayName, seller.displayNameEn, translator),
    sellerSlug: seller.slug,
    sellerLegalName: seller.legalName,
    sellerAddress: seller.address,
    sellerPhone: seller.phone,
    sellerTaxCode: seller.taxCode,
    pickupAddress: seller.pickupAddress,
    bank: findBank(order.bankBin ?? "")?.shortName ?? null,
    slot: order.slot,
    delivery: order.delivery,
    buyerName: order.buyerName,
    buyerPhone: order.buyerPhone,
    address: order.delivery === "ship" ? [order.address, order.commune].filter(Boolean).join(", ") : null,
    note: order.note,
    invoice: order.invoiceName
      ? { name: order.invoiceName, taxCode: order.invoiceTaxCode, address: order.invoiceAddress }
      : null,
    money: {
      itemsVnd: order.itemsVnd,
      shippingVnd: order.shippingVnd,
      discountVnd: order.discountVnd,
      totalVnd: order.totalVnd,
    },
    receivedVnd: order.receivedVnd,
    refundVnd: refundOwed({ ...order, state: order.paymentState }),
    placedAt: order.placedAt.toISOString(),
    expiresAt: order.expiresAt.toISOString(),
    paidAt: iso(order.paidAt),
    confirmedAt: iso(order.confirmedAt),
    packedAt: iso(order.packedAt),
    handedOverAt: iso(order.handedOverAt),
    lines: order.lines.map((line) => ({
      id: line.id,
      listingId: line.listingId,
      slug: line.slug,
      name: localText(line.name, line.nameEn, translator),
      unit: translator.locale === "en" ? line.unitEn : line.unit,
      unitPriceVnd: line.unitPriceVnd,
      quantity: line.quantity,
      itemsVnd: line.itemsVnd,
      discountVnd: line.discountVnd,
      pictureFileId: line.pictureFileId,
      lots: line.lots.map((lot) => ({
        code: lot.lotCode,
        gtin: lot.gtin,
        quantity: lot.quantity,
        producedOn: lot.producedOn,
        expiresOn: lot.expiresOn,
        placeName: lot.placeName,
        isStopped: lot.lotState !== "open",
      })),
    })),
  };
}

export type OrderPageView = ReturnType<typeof orderView>;
