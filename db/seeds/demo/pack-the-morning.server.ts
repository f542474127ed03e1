import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { recordInspection } from "#app/domain/oversight/record-inspection.server.ts";
import { addDays } from "#app/domain/shared/clock.ts";
import { actingThen } from "./acting.server.ts";
import type { DemoGood, DemoLot, DemoMarket } from "./demo-market.ts";
import { begin, only, placeOf, work } from "./lot-work.server.ts";
import { dayBefore } from "./market-time.ts";

/** What two people cut before six, and what the washing took of it. */
const CUT_KG = [47, 29] as const;
const TRIMMED_KG = 3.4;

/**
 * The greens of the guides, from the knife to the crate in one morning: two growers' harvests are put together, washed and
 * sorted, and bunched under the promised code.
 */
export async function packTheMorning(market: DemoMarket, good: DemoGood, code: string): Promise<DemoLot> {
  const { seller, seed, productId, listingId } = good;
  const { lot } = seed;
  const [today, house] = [{ daysAgo: 0 }, lot.packed ?? lot.place];
  const on = dayBefore(market.startedAt, 0);
  const growers = market.growers.get(placeOf(seller, lot.place)) ?? [];
  const mark = on.slice(2).replaceAll("-", "");
  const cut = [];
  for (const [index, kilograms] of CUT_KG.entries()) {
    const growerId = growers[index] ?? growers[0];
    cut.push(
      await begin(market, seller, {
        ...today,
        time: index === 0 ? "04:40" : "04:55",
        productId,
        place: lot.place,
        quantity: kilograms,
        unit: "kg",
        like: lot,
        code: `H${mark}-${index + 1}`,
        ...(growerId ? { shares: [{ growerId, quantity: kilograms }] } : {}),
      }),
    );
  }
  const all = CUT_KG[0] + CUT_KG[1];
  const made = { productId, unit: "kg" as const };
  const merged = await work(market, seller, {
    ...today,
    time: "05:05",
    place: house,
    kind: "mix",
    inputs: cut.map((lotId) => ({ lotId })),
    outputs: [{ ...made, quantity: all, code: `G${mark}` }],
  });
  const washed = await work(market, seller, {
    ...today,
    time: "05:20",
    place: house,
    kind: "grade",
    inputs: [{ lotId: only(merged) }],
    outputs: [{ ...made, quantity: all - TRIMMED_KG, code: `R${mark}` }],
    waste: { quantity: TRIMMED_KG, unit: "kg", reason: "Gốc, lá già" },
    note: "Rửa ba nước, vẩy ráo",
  });
  const lotId = only(
    await work(market, seller, {
      ...today,
      time: "05:30",
      place: house,
      kind: "pack",
      inputs: [{ lotId: only(washed) }],
      outputs: [{ productId, quantity: lot.quantity, unit: "pack", code }],
      facts: { packer: String(seller.seed.facts?.["packer"] ?? "") },
    }),
  );
  const ctx = await actingThen(market, seller.seed.email, 0, "05:40");
  if (lot.tested) {
    const [report, laboratory] = lot.tested;
    await recordInspection(ctx, { lotId, on, report, laboratory, result: "passed" });
  }
  await offerLot(ctx, { listingId, lotId, quantity: lot.quantity });
  const packed = {
    lotId,
    expiresOn: seed.shelfDays === undefined ? null : addDays(on, seed.shelfDays),
    left: lot.quantity,
  };
  good.lots.push(packed);
  return packed;
}
