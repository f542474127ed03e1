import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { addDays, dayOf, daysBetween, type Day } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { openLot } from "#app/domain/traceability/open-lot.server.ts";
import type { TraceFacts } from "#app/domain/traceability/trace-templates.ts";
import { listPassedGoods, type PassedGood } from "#db/queries/passed-goods.server.ts";
import { actingAs } from "./acting.server.ts";

/** Facts of a lot that are days of its own life; a decision's day stays what it was. */
const DAYS_OF_THE_LOT = ["sownOn", "sprayedOn", "testedOn"];

/**
 * Records a fresh harvest for each listing of the demo whose lots have all passed: the seller repeats the last lot, a
 * season later. Past records are never rewritten, and a second start on the same day finds nothing to do.
 */
export async function refreshDemoHarvest(ctx: Ctx): Promise<void> {
  const today = dayOf(ctx.now());
  for (const good of await listPassedGoods(ctx.db, { domain: "demo.cholanh.vn", today })) {
    await repeatLastLot(await actingAs(ctx, good.sellerEmail), good, today);
  }
}

async function repeatLastLot(seller: Ctx, good: PassedGood, today: Day): Promise<void> {
  const producedOn = addDays(today, -daysBetween(good.producedOn, good.packedOn));
  const { lotId } = await openLot(seller, {
    productId: good.productId,
    placeId: good.placeId,
    packedPlaceId: good.packedPlaceId ?? undefined,
    producedOn,
    packedOn: today,
    quantity: good.quantity,
    facts: factsOn(producedOn, good),
  });
  await offerLot(seller, { listingId: good.listingId, lotId, quantity: good.quantity });
}

function factsOn(producedOn: Day, { facts, producedOn: before }: PassedGood): Record<string, string> {
  const later = daysBetween(before, producedOn);
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      DAYS_OF_THE_LOT.includes(key) ? addDays(String(value), later) : said(value),
    ]),
  );
}

const said = (value: TraceFacts[string]): string => (typeof value === "object" ? value.join("\n") : String(value));
