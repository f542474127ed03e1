import { addDays } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { PlaceId, ProductId } from "#app/domain/shared/ids.ts";
import type { DiaryEntry } from "#app/domain/traceability/diary-entry.ts";
import { openPlace } from "#app/domain/traceability/open-place.server.ts";
import { recordDiaryEntry } from "#app/domain/traceability/record-diary-entry.server.ts";
import { listLotIdsOfPlace } from "#db/queries/plot-entries.server.ts";
import { actingThen } from "../acting.server.ts";
import { goodOf, type DemoMarket, type DemoSeller } from "../demo-market.ts";
import { dayBefore } from "../market-time.ts";
import type { DaysAgo } from "../seed-types.ts";
import { DIARIES, HELD_HARVEST, type DiarySeed } from "./diary-seeds.ts";

/** Weeks of work in the diaries of a few sellers of each group, and a harvest that came too early and is held. */
export async function writeDiaries(market: DemoMarket): Promise<void> {
  for (const diary of DIARIES) {
    const seller = sellerOf(market, diary.email);
    const placeId = placeOf(seller, diary.place);
    for (const seed of diary.entries)
      for (const daysAgo of daysOf(seed)) await write(market, seller, placeId, seed, daysAgo);
  }
  await harvestTooEarly(market);
}

const sellerOf = ({ sellers }: DemoMarket, email: string): DemoSeller => {
  const seller = sellers.find(({ seed }) => seed.email === email);
  if (!seller) throw new Error(`the demo has no seller ${email}`);
  return seller;
};

function placeOf({ places, seed }: DemoSeller, key: string): PlaceId {
  const id = places.get(key);
  if (!id) throw new Error(`${seed.email} has no place ${key}`);
  return id;
}

/** From the first day to the last, every so many days; once when no last day is named. */
function daysOf({ from, to = from, every = 1 }: DiarySeed): DaysAgo[] {
  const days: DaysAgo[] = [];
  for (let daysAgo = from; daysAgo >= to; daysAgo -= every) days.push(daysAgo);
  return days;
}

async function write(
  market: DemoMarket,
  seller: DemoSeller,
  placeId: PlaceId,
  seed: DiarySeed,
  daysAgo: DaysAgo,
): Promise<void> {
  const at = seed.facts["waitingDays"] === undefined ? daysAgo : await quietDay(market, placeId, seed, daysAgo);
  const ctx = await actingThen(market, seller.seed.email, at, seed.time);
  const productId: ProductId | undefined = seed.good === undefined ? undefined : goodOf(market, seed.good).productId;
  await record(ctx, {
    step: seed.step,
    placeId,
    facts: seed.facts,
    ...(productId ? { productId } : {}),
    ...(seed.grower ? { growerCode: seed.grower } : {}),
  });
}

const record = (ctx: Ctx, entry: Omit<DiaryEntry, "clientId" | "at">) =>
  recordDiaryEntry(ctx, { ...entry, clientId: ctx.newId(), at: ctx.now().toISOString() });

/** The day nearest before this one after which nothing was harvested until the waiting days were over. */
async function quietDay(
  market: DemoMarket,
  placeId: PlaceId,
  { facts }: DiarySeed,
  daysAgo: DaysAgo,
): Promise<DaysAgo> {
  const waiting = Number(facts["waitingDays"]);
  for (let day = daysAgo; day < daysAgo + 20; day += 1) {
    const from = dayBefore(market.startedAt, day);
    const lots = await listLotIdsOfPlace(market.ctx.db, placeId, from, addDays(from, waiting));
    if (lots.length === 0) return day;
  }
  throw new Error("no day of the demo is quiet enough for a spraying");
}

/** A new bed was sprayed against whitefly, and picked by mistake with the others: the lot waits for its day. */
async function harvestTooEarly(market: DemoMarket): Promise<void> {
  const { email, place, good, work, harvested } = HELD_HARVEST;
  const opened = await openPlace(await actingThen(market, email, 60, "09:00"), place);
  const productId = goodOf(market, good).productId;
  for (const { from, time, step, facts } of work)
    await record(await actingThen(market, email, from, time), { step, placeId: opened.placeId, productId, facts });
  const ctx = await actingThen(market, email, harvested.daysAgo, harvested.time);
  const { isHeld } = await record(ctx, { step: "harvest", placeId: opened.placeId, productId, facts: harvested.facts });
  if (!isHeld) throw new Error("the demo's early harvest was not held");
}
