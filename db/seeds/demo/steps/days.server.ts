import { expirePapers } from "#app/domain/listings/expire-papers.server.ts";
import { evaluateAll } from "#app/domain/listings/evaluate-all.server.ts";
import { expireLots } from "#app/domain/listings/expire-lots.server.ts";
import { notifyEndingPapers } from "#app/domain/listings/notify-ending-papers.server.ts";
import { reevaluateSeller } from "#app/domain/listings/reevaluate-seller.server.ts";
import { recallLot } from "#app/domain/oversight/recall-lot.server.ts";
import { actingThen, marketThen } from "../acting.server.ts";
import { goodOf, type DemoGood, type DemoLot, type DemoMarket } from "../demo-market.ts";
import { harvest, isPerishable, sendToDepot } from "../harvest.server.ts";
import { dayBefore } from "../market-time.ts";
import { packTheMorning } from "../pack-the-morning.server.ts";
import { MANAGER } from "../people.ts";
import type { DaysAgo } from "../seed-types.ts";
import { fulfil, ordersOf, placeOrders, receiveUnreadableCredit, type PaidCheckout } from "./orders.server.ts";

const HISTORY_DAYS = 21;
/** The first day without the food-safety certificate of hetchungnhan@. */
const LAPSE: DaysAgo = 8;
const LAPSED_SELLER = "hetchungnhan@demo.cholanh.vn";
const RECALLED = { good: "bi-xanh", code: "L2609X", harvested: 12, recalled: 3, quantity: 80 } as const;
const HISTORY_LOT = 36;
/** Of the lots packed on the day of the first start, from the first plot and from the second. */
const PROMISED_CODES: Readonly<Record<string, readonly [string, string]>> = { "cai-ngot": ["L2611A", "L2611B"] };

/** Three weeks of the market, a day at a time: what passed, what was picked, packed, ordered, and what went wrong. */
export async function liveThroughDays(market: DemoMarket): Promise<void> {
  let waiting: PaidCheckout[] = [];
  let bad: DemoLot | undefined;
  for (let daysAgo: DaysAgo = HISTORY_DAYS; daysAgo >= 1; daysAgo -= 1) {
    await expireLots(marketThen(market, daysAgo, "00:05"));
    if (daysAgo === LAPSE) await letPaperLapse(market);
    if (daysAgo === RECALLED.harvested) bad = await harvestBadLot(market);
    await fulfil(market, waiting);
    await harvestForOrders(market, daysAgo);
    waiting = await placeOrders(market, daysAgo);
    if (daysAgo === RECALLED.recalled && bad) await recall(market, bad);
  }
  await receiveUnreadableCredit(market);
  await harvestToday(market);
  await fulfil(market, waiting);
  await placeOrders(market, 0);
}

/** The calendar ends the paper; the rules take the seller's listings off sale, fresh as the goods are. */
async function letPaperLapse(market: DemoMarket): Promise<void> {
  const own = [...market.goods.values()].filter(({ seller }) => seller.seed.email === LAPSED_SELLER);
  for (const good of own) {
    if (good.seed.listed > LAPSE)
      await harvest(market, good, { lot: good.seed.lot, daysAgo: LAPSE + 1, quantity: HISTORY_LOT });
  }
  await expirePapers(marketThen(market, LAPSE, "00:06"));
  for (const sellerId of new Set(own.map(({ seller }) => seller.sellerId)))
    await reevaluateSeller(marketThen(market, LAPSE, "00:07"), { sellerId });
}

const harvestBadLot = (market: DemoMarket): Promise<DemoLot> => {
  const good = goodOf(market, RECALLED.good);
  const { harvested: daysAgo, code, quantity } = RECALLED;
  return harvest(market, good, { lot: good.seed.lot, daysAgo, code, quantity });
};

async function recall(market: DemoMarket, { lotId }: DemoLot): Promise<void> {
  await recallLot(await actingThen(market, MANAGER.email, RECALLED.recalled, "16:40"), {
    lotId,
    reason: "Mẫu giám sát có dư lượng hoạt chất chlorothalonil 0,09 mg/kg, vượt mức 0,01 mg/kg cho phép.",
    reasonEn: "A monitoring sample held 0.09 mg/kg of chlorothalonil, above the permitted 0.01 mg/kg.",
    advice: "Ngừng ăn bí của lô này, kể cả đã gọt vỏ. Mang trả nơi mua hoặc gọi hợp tác xã; tiền hoàn trong 3 ngày.",
    adviceEn:
      "Do not eat gourds of this lot, peeled or not. Return them or call the cooperative; your money comes back within 3 days.",
    decisionNumber: "QĐ-TH 0117/SCT",
  });
}

/** A seller picks when there is an order to fill and too little left that will still be good tomorrow. */
async function harvestForOrders(market: DemoMarket, daysAgo: DaysAgo): Promise<void> {
  const tomorrow = dayBefore(market.startedAt, daysAgo - 1);
  for (const { wants } of ordersOf(daysAgo)) {
    for (const [key, quantity] of Object.entries(wants)) {
      const good = goodOf(market, key);
      if (good.seed.listed <= daysAgo) throw new Error(`${key} was ordered before it was on sale`);
      if (isPerishable(good.seed) && leftOn(good, tomorrow) < quantity)
        await harvest(market, good, {
          lot: good.seed.lot,
          daysAgo,
          quantity: Math.max(HISTORY_LOT, quantity),
          offered: quantity,
        });
      take(good, tomorrow, quantity);
    }
  }
}

const lotsOn = ({ lots }: DemoGood, day: string): DemoLot[] =>
  lots.filter(({ expiresOn }) => expiresOn === null || expiresOn >= day);

const leftOn = (good: DemoGood, day: string): number => lotsOn(good, day).reduce((sum, { left }) => sum + left, 0);

/** First expired, first out, as the packing does it. */
function take(good: DemoGood, day: string, quantity: number): void {
  let wanted = quantity;
  for (const lot of lotsOn(good, day)) {
    const taken = Math.min(lot.left, wanted);
    lot.left -= taken;
    wanted -= taken;
  }
}

/** What is on sale this morning: picked at dawn where it does not keep, yesterday where it does; from two plots where there are two. */
async function harvestToday(market: DemoMarket): Promise<void> {
  await expireLots(marketThen(market, 0, "00:05"));
  for (const good of market.goods.values()) {
    const { lot, second, shelfDays = 0, ends, key } = good.seed;
    if (!isPerishable(good.seed) || ends === "draft") continue;
    const daysAgo = shelfDays <= 4 ? 0 : 1;
    const [code, secondCode] = PROMISED_CODES[key] ?? [];
    const made = code
      ? await packTheMorning(market, good, code)
      : await harvest(market, good, { lot, daysAgo, code, isTested: true });
    await sendToDepot(market, good, made);
    if (second) await harvest(market, good, { lot: second, daysAgo, code: secondCode, isTested: true });
  }
}

/** Everything is judged by today's facts, as the night would have it. */
export async function judgeEverything(market: DemoMarket): Promise<void> {
  const ctx = marketThen(market, 0, "24:00");
  await expirePapers(ctx);
  await evaluateAll(ctx);
  await notifyEndingPapers(ctx);
}
