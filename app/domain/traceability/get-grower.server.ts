import { findGrower, listGrowerHarvests, listPlotKeepings, type GrowerHarvest } from "#db/queries/growers.server.ts";
import { listCommuneChoices, listSellerPlaceRows, type CommuneChoice } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { addDays, dayOf, isDay, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type GrowerId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { Grower, PlotKeeping } from "./grower.ts";
import type { SellerPlace } from "./place.ts";

/** More than a grower brings in a year of daily harvests of three crops. */
const MOST_HARVESTS = 1_000;
const USUAL_DAYS = 30;

export type GrowerPage = {
  readonly grower: Grower;
  readonly plots: readonly PlotKeeping[];
  readonly harvests: readonly GrowerHarvest[];
  /** Sums by product over the days shown, in sale units. */
  readonly totals: readonly {
    readonly productName: string;
    readonly productNameEn: string | null;
    readonly unit: string;
    readonly unitEn: string;
    readonly quantity: number;
  }[];
  readonly from: Day;
  readonly to: Day;
  readonly places: readonly SellerPlace[];
  readonly communes: readonly CommuneChoice[];
  readonly today: Day;
};

/** A grower of the seller who asks: what it keeps, and what it brought between two days, the last thirty unless said. */
export async function getGrower(
  ctx: Ctx,
  { growerId, from, to }: { growerId: string; from?: string | undefined; to?: string | undefined },
): Promise<GrowerPage> {
  const sellerId = requireSeller(ctx.actor);
  const grower = isUuid(growerId) ? await findGrower(ctx.db, sellerId, growerId as GrowerId) : undefined;
  if (!grower) throw new NotFound("grower");
  const today = dayOf(ctx.now());
  const last = to !== undefined && isDay(to) ? to : today;
  const first = from !== undefined && isDay(from) && from <= last ? from : addDays(last, -USUAL_DAYS);
  const [plots, harvests, places, communes] = await Promise.all([
    listPlotKeepings(ctx.db, grower.id),
    listGrowerHarvests(ctx.db, grower.id, { from: first, to: last, limit: MOST_HARVESTS }),
    listSellerPlaceRows(ctx.db, sellerId),
    listCommuneChoices(ctx.db),
  ]);
  return { grower, plots, harvests, totals: totalsOf(harvests), from: first, to: last, places, communes, today };
}

function totalsOf(harvests: readonly GrowerHarvest[]): GrowerPage["totals"] {
  const totals = new Map<string, GrowerPage["totals"][number]>();
  for (const { productName, productNameEn, unit, unitEn, quantity } of harvests) {
    const key = `${productName} ${unit}`;
    totals.set(key, {
      productName,
      productNameEn,
      unit,
      unitEn,
      quantity: (totals.get(key)?.quantity ?? 0) + quantity,
    });
  }
  return [...totals.values()];
}
