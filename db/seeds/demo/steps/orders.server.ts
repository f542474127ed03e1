import { createHash } from "node:crypto";
import { changeCart } from "#app/domain/orders/change-cart.server.ts";
import { expireOrders } from "#app/domain/orders/expire-orders.server.ts";
import { getCheckout } from "#app/domain/orders/get-checkout.server.ts";
import { handOverOrder, packOrder } from "#app/domain/orders/pack-order.server.ts";
import { placeOrder } from "#app/domain/orders/place-order.server.ts";
import { receiveBankNotice } from "#app/domain/orders/receive-bank-notice.server.ts";
import { receiveOrder } from "#app/domain/orders/receive-order.server.ts";
import type { Buyer } from "#app/domain/orders/buyer.ts";
import { addMinutes } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { actingAs, actingThen, marketThen } from "../acting.server.ts";
import { goodOf, type DemoMarket } from "../demo-market.ts";
import { at, momentBefore } from "../market-time.ts";
import { ORDERS, type OrderSeed } from "../orders.ts";
import { BUYERS, type BuyerSeed } from "../people.ts";
import { signedNotice } from "../ports.server.ts";
import type { DaysAgo } from "../seed-types.ts";
import { bankAccountOf } from "../seller-profile.ts";

/** A checkout that was paid: its orders wait for the morning. */
export type PaidCheckout = {
  readonly seed: OrderSeed;
  readonly buyer: Buyer;
  readonly orders: readonly { readonly code: string; readonly sellerEmail: string }[];
};

export const ordersOf = (daysAgo: DaysAgo): readonly OrderSeed[] => ORDERS.filter((order) => order.daysAgo === daysAgo);

/** The buyers of a day fill their baskets, order, and pay by their bank; who does not pay loses the order a quarter later. */
export async function placeOrders(market: DemoMarket, daysAgo: DaysAgo): Promise<PaidCheckout[]> {
  const paid: PaidCheckout[] = [];
  for (const seed of ordersOf(daysAgo)) {
    const moment = momentOf(market, seed);
    const person = buyerOf(seed);
    const { ctx, buyer } = await asBuyer(at(market.ctx, moment), person);
    const code = await order(market, ctx, buyer, person, seed);
    if (seed.ends === "expired") {
      await expireOrders({ ...at(market.ctx, addMinutes(moment, 17)), actor: { kind: "system", process: "demo" } });
      continue;
    }
    paid.push(await pay(market, at(ctx, addMinutes(moment, 4)), buyer, { code, seed }));
  }
  return paid;
}

const momentOf = ({ startedAt }: DemoMarket, { daysAgo, time }: OrderSeed): Date =>
  daysAgo === 0 ? addMinutes(startedAt, -Number(time)) : momentBefore(startedAt, daysAgo, time);

function buyerOf({ buyer }: OrderSeed): BuyerSeed {
  const person = BUYERS.find(({ key }) => key === buyer);
  if (!person) throw new Error(`the demo has no buyer ${buyer}`);
  return person;
}

/** Everybody has a browser with a cart; those with an account are signed in. */
async function asBuyer(ctx: Ctx, { key, email }: BuyerSeed): Promise<{ ctx: Ctx; buyer: Buyer }> {
  const tokenHash = createHash("sha256").update(`demo cart of ${key}`).digest("hex");
  if (!email) return { ctx, buyer: { userId: null, tokenHash } };
  const signedIn = await actingAs(ctx, email);
  const userId = signedIn.actor.kind === "user" ? signedIn.actor.userId : null;
  return { ctx: signedIn, buyer: { userId, tokenHash } };
}

async function order(
  market: DemoMarket,
  ctx: Ctx,
  buyer: Buyer,
  person: BuyerSeed,
  { wants, daysAgo, time, isPickup, voucher, note }: OrderSeed,
): Promise<string> {
  for (const [key, quantity] of Object.entries(wants)) {
    const { listingId } = goodOf(market, key);
    await changeCart(ctx, buyer, { intent: "add", listingId, quantity });
  }
  const { code } = await placeOrder(ctx, buyer, {
    idempotencyKey: `demo-${daysAgo}-${time}-${person.key}`,
    name: person.name,
    phone: person.phone,
    email: person.email,
    ...(isPickup ? { delivery: "pickup" } : { delivery: "ship", wardCode: person.wardCode, address: person.address }),
    note,
    voucher,
    method: "vietqr",
    slot: {},
    locale: "vi",
  });
  return code;
}

/** One transfer for each seller's order; somebody who rounds up leaves a credit that the manager sees. */
async function pay(
  market: DemoMarket,
  ctx: Ctx,
  buyer: Buyer,
  { code, seed }: { code: string; seed: OrderSeed },
): Promise<PaidCheckout> {
  const { orders } = await getCheckout(ctx, buyer, code);
  const bank = { ...ctx, actor: { kind: "system", process: "bank-notices" } } as const;
  for (const { code: memo, amountVnd, bankBin, bankAccountNumber } of orders) {
    await receiveBankNotice(
      bank,
      signedNotice({
        id: `demo-${memo}`,
        account: bankAccountNumber ?? "",
        bin: bankBin ?? "",
        amountVnd: seed.ends === "overpaid" ? amountVnd + 5_000 : amountVnd,
        memo: `${memo} chuyen tien`,
        at: ctx.now(),
      }),
    );
  }
  return {
    seed,
    buyer,
    orders: orders.map((row) => ({ code: row.code, sellerEmail: emailOfAccount(market, row.bankAccountNumber) })),
  };
}

function emailOfAccount({ sellers }: DemoMarket, accountNumber: string | null): string {
  const seller = sellers.find(({ seed }) => bankAccountOf(seed).accountNumber === accountNumber);
  if (!seller) throw new Error(`no seller of the demo has the account ${accountNumber ?? "-"}`);
  return seller.seed.email;
}

/** The morning after: packed and handed over; the buyer says in the evening that the goods are there. */
export async function fulfil(market: DemoMarket, checkouts: readonly PaidCheckout[]): Promise<void> {
  for (const { seed, buyer, orders } of checkouts) {
    const morning = seed.daysAgo - 1;
    for (const { code, sellerEmail } of orders) {
      if (seed.ends === "paid") continue;
      await packOrder(await actingThen(market, sellerEmail, morning, "06:30"), { code });
      if (seed.ends === "packed") continue;
      await handOverOrder(await actingThen(market, sellerEmail, morning, "07:30"), { code });
      if (seed.ends === "handed_over") continue;
      const { ctx } = await asBuyer(marketThen(market, morning, "18:00"), buyerOf(seed));
      await receiveOrder(ctx, buyer, { code });
    }
  }
}

/** Money that came to the first cooperative with words nobody can read: it stays open on the manager's page. */
export async function receiveUnreadableCredit(market: DemoMarket): Promise<void> {
  const [seller] = market.sellers;
  if (!seller) throw new Error("the demo has no sellers");
  const bank = { ...marketThen(market, 2, "09:14"), actor: { kind: "system", process: "bank-notices" } } as const;
  const { bin, accountNumber } = bankAccountOf(seller.seed);
  const credit = { id: "demo-unreadable", account: accountNumber, bin, amountVnd: 150_000, at: bank.now() };
  await receiveBankNotice(bank, signedNotice({ ...credit, memo: "CO HUONG TRA TIEN RAU" }));
}
