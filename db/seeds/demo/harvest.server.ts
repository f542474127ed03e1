import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { recordInspection } from "#app/domain/oversight/record-inspection.server.ts";
import { addDays, type Day } from "#app/domain/shared/clock.ts";
import type { GrowerId } from "#app/domain/shared/ids.ts";
import { openLot } from "#app/domain/traceability/open-lot.server.ts";
import { recordLotEvent } from "#app/domain/traceability/record-lot-event.server.ts";
import { actingThen } from "./acting.server.ts";
import type { DemoGood, DemoLot, DemoMarket } from "./demo-market.ts";
import { dayBefore } from "./market-time.ts";
import type { DaysAgo, GoodSeed, LotSeed, SellerSeed } from "./seed-types.ts";

/** Goods that are harvested or cooked anew within the month; the rest is made once and kept. */
const KEEPS_FROM_DAYS = 31;
export const isPerishable = ({ shelfDays }: GoodSeed): boolean =>
  shelfDays !== undefined && shelfDays < KEEPS_FROM_DAYS;

export type Harvest = {
  readonly lot: LotSeed;
  /** The day of packing. */
  readonly daysAgo: DaysAgo;
  readonly quantity?: number;
  /** How much of it goes to this market; all of it when left out. */
  readonly offered?: number;
  readonly code?: string;
  readonly isTested?: boolean;
};

/** The seller opens a lot at dawn and offers it under its listing; tested where the seed says so. */
export async function harvest(
  market: DemoMarket,
  good: DemoGood,
  { lot, daysAgo, quantity = lot.quantity, offered = quantity, code, isTested = !isPerishable(good.seed) }: Harvest,
): Promise<DemoLot> {
  const { seller, seed, productId, listingId } = good;
  const ctx = await actingThen(market, seller.seed.email, daysAgo, "05:30");
  const packedOn = dayBefore(market.startedAt, daysAgo);
  const producedOn = addDays(packedOn, -(lot.restDays ?? 0));
  const placeOf = (key: string) => {
    const id = seller.places.get(key);
    if (!id) throw new Error(`${seller.seed.email} has no place ${key}`);
    return id;
  };
  const { lotId } = await openLot(ctx, {
    productId,
    code: code ?? (seed.hasDatedCodes && datedCode(packedOn)),
    placeId: placeOf(lot.place),
    packedPlaceId: lot.packed && placeOf(lot.packed),
    producedOn,
    packedOn,
    quantity,
    facts: factsOf(seller.seed, lot, producedOn),
    shares: sharesOf(market.growers.get(placeOf(lot.place)), quantity),
  });
  if (lot.tested && isTested) {
    const [report, laboratory] = lot.tested;
    await recordInspection(ctx, { lotId, on: packedOn, report, laboratory, result: "passed" });
  }
  await offerLot(ctx, { listingId, lotId, quantity: offered });
  const made = {
    lotId,
    expiresOn: seed.shelfDays === undefined ? null : addDays(packedOn, seed.shelfDays),
    left: offered,
  };
  good.lots.push(made);
  return made;
}

/** The keeper of the plot brings what the helpers do not: two thirds where there is one helper. */
function sharesOf(growers: readonly GrowerId[] = [], quantity: number): { growerId: GrowerId; quantity: number }[] {
  const [keeper, ...helpers] = growers;
  if (!keeper) return [];
  const each = Math.floor(quantity / (helpers.length + 2));
  const helped = each > 0 ? helpers.map((growerId) => ({ growerId, quantity: each })) : [];
  return [{ growerId: keeper, quantity: quantity - each * helped.length }, ...helped];
}

const datedCode = (packedOn: Day): string => `L${packedOn.slice(2).replaceAll("-", "")}`;

/** The lot leaves the packing house and reaches the seller's own depot in the city the same morning. */
export async function sendToDepot(market: DemoMarket, { seller }: DemoGood, { lotId }: DemoLot): Promise<void> {
  const { depot } = seller.seed;
  const placeId = depot && seller.places.get(depot.place);
  if (!depot || !placeId) return;
  const on = dayBefore(market.startedAt, 0);
  const driver = await actingThen(market, seller.seed.email, 0, "06:40");
  await recordLotEvent(driver, { kind: "shipped", lotId, on, receiver: depot.receiver, vehicle: depot.vehicle });
  const keeper = await actingThen(market, seller.seed.email, 0, "07:30");
  await recordLotEvent(keeper, { kind: "received", lotId, on, placeId });
}

/** What every lot of the seller says, what this one says, and days counted back from the day it was made. */
export function factsOf(seller: SellerSeed, lot: LotSeed, producedOn: Day): Record<string, string> {
  const facts: Record<string, string> = {};
  for (const [key, value] of Object.entries({ ...seller.facts, ...lot.facts })) facts[key] = String(value);
  for (const [key, days] of Object.entries(lot.daysBefore ?? {})) facts[key] = addDays(producedOn, -days);
  if (seller.quarantine) facts["quarantineNumber"] = `${seller.quarantine}/${producedOn.replaceAll("-", "")}`;
  return facts;
}
