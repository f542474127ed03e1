import type { PricedCart } from "#app/domain/orders/get-cart.server.ts";
import { deliverySlots } from "#app/domain/orders/delivery-slots.ts";
import type { Quote } from "#app/domain/orders/quote.ts";
import type { Translator } from "#app/i18n/translate.tsx";
import { sentenceOf } from "./refusal-sentence.ts";

/** A text in the page's language when there is one, else the Vietnamese it was written in, marked as such. */
export type LocalText = { readonly text: string; readonly isForeign: boolean };
export const localText = (vi: string, en: string | null, { locale }: Translator): LocalText =>
  locale === "en" ? { text: en ?? vi, isForeign: en === null } : { text: vi, isForeign: false };

const totalsOf = ({ itemsVnd, shippingVnd, discountVnd, totalVnd }: Quote) => ({
  itemsVnd,
  shippingVnd,
  discountVnd,
  totalVnd,
});

/** The cart as its pages show it: sellers with their lines in the page's language, totals for both ways of delivery. */
export function cartView(cart: PricedCart, translator: Translator, now?: Date) {
  const { voucher, voucherObstacle } = cart;
  return {
    sellers: cart.quotes.ship.orders.flatMap((order, i) => {
      const seller = cart.sellers.get(order.sellerId);
      if (!seller) return [];
      return [
        {
          id: seller.sellerId,
          slug: seller.slug,
          name: localText(seller.displayName, seller.displayNameEn, translator),
          legalName: seller.legalName,
          address: `${seller.address}, ${seller.commune}`,
          phone: seller.phone,
          taxCode: seller.taxCode,
          deliveryDays: seller.deliveryDays,
          deliveryArea: seller.deliveryArea ? localText(seller.deliveryArea, seller.deliveryAreaEn, translator) : null,
          returnTerms: seller.returnTerms ? localText(seller.returnTerms, seller.returnTermsEn, translator) : null,
          pickupAddress: seller.pickupAddress,
          slots: now ? deliverySlots(now, seller.deliveryDays) : [],
          itemsVnd: order.itemsVnd,
          shippingVnd: order.shippingVnd,
          discountVnd: order.discountVnd,
          totalShipVnd: order.totalVnd,
          totalPickupVnd: cart.quotes.pickup.orders[i]?.totalVnd ?? order.totalVnd,
          lines: order.lines.flatMap((line) => {
            const listing = cart.listings.get(line.listingId);
            if (!listing) return [];
            return [
              {
                listingId: line.listingId,
                slug: listing.slug,
                name: localText(listing.title, listing.titleEn, translator),
                unit: translator.locale === "en" ? listing.unitEn : listing.unit,
                pictureFileId: listing.pictureFileId,
                quantity: line.quantity,
                unitPriceVnd: line.unitPriceVnd,
                itemsVnd: line.unitPriceVnd * line.quantity,
                available: line.available,
                most: Math.min(line.available, line.maxPerOrder),
                problem: line.problem,
              },
            ];
          }),
        },
      ];
    }),
    quote: { ship: totalsOf(cart.quotes.ship), pickup: totalsOf(cart.quotes.pickup) },
    canPickup: cart.sellers.size > 0 && [...cart.sellers.values()].every((s) => s.canPickup),
    voucher: voucher
      ? {
          code: voucher.code,
          name: translator.locale === "en" ? voucher.nameEn : voucher.name,
          obstacle: voucherObstacle ? sentenceOf({ code: voucherObstacle, facts: {} }, translator) : null,
        }
      : null,
    voucherObstacle: voucherObstacle ? sentenceOf({ code: voucherObstacle, facts: {} }, translator) : null,
  };
}

export type CartView = ReturnType<typeof cartView>;
export type CartSellerView = CartView["sellers"][number];
export type CartLineView = CartSellerView["lines"][number];
