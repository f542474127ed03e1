import {
  findCartId,
  listCartListings,
  listCartSellers,
  type CartListing,
  type CartSeller,
} from "#db/queries/carts.server.ts";
import { countBuyerUses, findVoucherByCode, type VoucherRow } from "#db/queries/vouchers.server.ts";
import { bankMatch } from "../organisation/holder-name.ts";
import { isVoucherCode, normaliseVoucherCode, voucherObstacle } from "../promotions/voucher.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { CartId, SellerId } from "../shared/ids.ts";
import type { RefusalCode } from "../shared/refusal.ts";
import type { Buyer } from "./buyer.ts";
import { quoteCart, type Delivery, type Quote } from "./quote.ts";

export type PricedCart = {
  readonly cartId: CartId | null;
  readonly listings: ReadonlyMap<string, CartListing>;
  readonly sellers: ReadonlyMap<SellerId, CartSeller>;
  readonly quotes: Readonly<Record<Delivery, Quote>>;
  readonly voucher: VoucherRow | null;
  /** Why the voucher takes nothing off, as a refusal's code; null when it does or none was given. */
  readonly voucherObstacle: RefusalCode | null;
};

/**
 * A buyer's cart priced for delivery and for pickup, with the voucher it would use. Costs no query without a cart; limits of
 * the voucher are looked at without a lock here and held by locked rows when the order is placed.
 */
export async function getCart(
  ctx: Ctx,
  buyer: Buyer,
  options: { voucherCode?: string | undefined; phone?: string } = {},
): Promise<PricedCart> {
  const cartId = await findCartId(ctx.db, buyer);
  const lines = cartId ? await listCartListings(ctx.db, cartId) : [];
  const sellers = new Map(
    (await listCartSellers(ctx.db, [...new Set(lines.map((l) => l.sellerId))])).map((s) => [s.sellerId, payable(s)]),
  );
  const found = await findUsableVoucher(ctx, buyer, options, lines.length > 0);
  const price = (delivery: Delivery) => quoteCart(lines, sellers, delivery, found.obstacle ? null : found.voucher);
  const quotes = { ship: price("ship"), pickup: price("pickup") };
  const isUnmet = found.voucher !== null && !found.obstacle && lines.length > 0 && !quotes.ship.isVoucherMet;
  return {
    cartId: cartId ?? null,
    listings: new Map(lines.map((l) => [l.listingId, l])),
    sellers,
    quotes,
    voucher: found.voucher,
    voucherObstacle: found.obstacle ?? (isUnmet ? "promotions.not-met" : null),
  };
}

/** SEL-07: a transfer code is made for an account in the seller's own name only; another one is as if it were not there. */
const payable = (seller: CartSeller): CartSeller =>
  bankMatch(seller.bankHolderName ?? "", seller) === "matched"
    ? seller
    : { ...seller, bankAccountId: null, bankBin: null, bankAccountNumber: null, bankHolderName: null };

async function findUsableVoucher(
  ctx: Ctx,
  buyer: Buyer,
  options: { voucherCode?: string | undefined; phone?: string },
  hasLines: boolean,
): Promise<{ voucher: VoucherRow | null; obstacle: RefusalCode | null }> {
  const code = normaliseVoucherCode(options.voucherCode ?? "");
  if (code === "" || !hasLines) return { voucher: null, obstacle: null };
  const voucher = isVoucherCode(code) ? await findVoucherByCode(ctx.db, code) : undefined;
  if (!voucher) return { voucher: null, obstacle: "promotions.unknown-code" };
  const buyerUses =
    buyer.userId || options.phone
      ? await countBuyerUses(ctx.db, voucher.voucherId, { userId: buyer.userId, phone: options.phone ?? "" })
      : 0;
  return { voucher, obstacle: voucherObstacle(voucher, { buyerUses, amountVnd: 0 }, ctx.now()) ?? null };
}
