import type { GrowerId, PlaceId } from "#app/domain/shared/ids.ts";
import { assignPlot } from "#app/domain/traceability/assign-plot.server.ts";
import { addGrower } from "#app/domain/traceability/keep-grower.server.ts";
import { actingThen } from "../acting.server.ts";
import type { DemoMarket } from "../demo-market.ts";
import { dayBefore } from "../market-time.ts";

type GrowerSeed = {
  readonly name: string;
  readonly phone?: string;
  readonly showsName: boolean;
  /** The place it keeps, by its key in the seed of the seller. */
  readonly keeps?: string;
  /** The place at which it helps to harvest. */
  readonly helps?: string;
};

/** Members of the cooperatives that the guides follow. */
const GROWERS: Readonly<Record<string, readonly GrowerSeed[]>> = {
  "htx@demo.cholanh.vn": [
    { name: "Đặng Thị Hường", phone: "0599200001", showsName: true, keeps: "plot-3" },
    { name: "Lê Văn Quyết", phone: "0599200002", showsName: true, keeps: "plot-7" },
    { name: "Nguyễn Thị Sen", showsName: false, helps: "plot-3" },
    { name: "Phan Văn Tám", showsName: false, keeps: "farm" },
    { name: "Vũ Thị Ngần", showsName: true, helps: "farm" },
  ],
};

/** Enters the growers, gives them their plots, and remembers who harvests where. */
export async function enterGrowers(market: DemoMarket): Promise<void> {
  for (const seller of market.sellers) {
    const growers = GROWERS[seller.seed.email] ?? [];
    if (growers.length === 0) continue;
    const daysAgo = seller.seed.joined - 1;
    const ctx = await actingThen(market, seller.seed.email, daysAgo, "20:30");
    const since = dayBefore(market.startedAt, daysAgo);
    const at = (key: string): PlaceId => {
      const id = seller.places.get(key);
      if (!id) throw new Error(`${seller.seed.email} has no place ${key}`);
      return id;
    };
    const joins = (place: string, growerId: GrowerId): void => {
      market.growers.set(at(place), [...(market.growers.get(at(place)) ?? []), growerId]);
    };
    for (const { name, phone, showsName, keeps, helps } of growers) {
      const { growerId } = await addGrower(ctx, { name, phone, showsName, joinedOn: since });
      if (keeps) {
        await assignPlot(ctx, { growerId, placeId: at(keeps), fromOn: since });
        joins(keeps, growerId);
      }
      if (helps) joins(helps, growerId);
    }
  }
}
