import {
  listGrowerChoices,
  listLotHarvesters,
  type GrowerChoice,
  type LotHarvester,
} from "#db/queries/growers.server.ts";
import { listEventPictures } from "#db/queries/diary-papers.server.ts";
import { listOpenHolds } from "#db/queries/lot-holds.server.ts";
import { findSellerLot } from "#db/queries/lots.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { listLotEvents } from "#db/queries/trace-events.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { lotLink } from "./get-lot-origin.server.ts";
import { getLotSteps, type LotSteps } from "./get-lot-steps.server.ts";
import { holdOf } from "./load-origins.server.ts";
import { amountsOf } from "./corrected-event.ts";
import type { MarketEvent } from "./epcis-event.ts";
import type { LinkRole } from "./event-lines.ts";
import { readJourney, type JourneyStop, type StoredEvent } from "./journey.ts";
import type { SellerLot } from "./lot.ts";
import type { OriginHold } from "./lot-origin.ts";
import type { SellerPlace } from "./place.ts";
import { LOT_UNITS, type LotUnit } from "./quantity.ts";

export type StatedAmount = {
  readonly role: LinkRole;
  readonly lot: string;
  readonly quantity: number | null;
  readonly uom: LotUnit;
};

export type SellerLotPage = {
  readonly lot: SellerLot;
  readonly journey: readonly JourneyStop[];
  /** Amounts that an entry states and its correction may change, by the entry's id. */
  readonly amounts: Readonly<Record<string, readonly StatedAmount[]>>;
  readonly hold: OriginHold | null;
  readonly places: readonly SellerPlace[];
  readonly link: string;
  readonly qrSvg: string;
  readonly today: Day;
  readonly harvesters: readonly LotHarvester[];
  /** Members on the day of harvest, for the form that says who brought what. */
  readonly growers: readonly GrowerChoice[];
  /** What the lot was made of and what was made of it, one step each way. */
  readonly steps: LotSteps;
  /** Photographs of its diary, in the order of the work. */
  readonly photographs: readonly string[];
};

const MOST_GROWERS = 300;

/** A lot of the seller who asks, with its journey, what stands against it, and its printed link. */
export async function getSellerLot(ctx: Ctx, { lotId }: { lotId: string }): Promise<SellerLotPage> {
  const sellerId = requireSeller(ctx.actor);
  const lot = isUuid(lotId) ? await findSellerLot(ctx.db, sellerId, lotId as LotId) : undefined;
  if (!lot) throw new NotFound("lot");
  const link = lotLink(ctx, lot.gtin, lot.code);
  const [steps, events, [hold], places, qrSvg, harvesters, growers] = await Promise.all([
    getLotSteps(ctx, lot.id, sellerId),
    listLotEvents(ctx.db, [lot.id]),
    listOpenHolds(ctx.db, [lot.id]),
    listSellerPlaceRows(ctx.db, sellerId),
    ctx.qr.svg(link),
    listLotHarvesters(ctx.db, lot.id),
    listGrowerChoices(ctx.db, sellerId, lot.producedOn, MOST_GROWERS),
  ]);
  const eventIds = events.filter(({ declaredWrongAt }) => declaredWrongAt === null).map(({ id }) => id);
  const pictures = await listEventPictures(ctx.db, eventIds);
  return {
    lot,
    photographs: eventIds.flatMap((id) => pictures.get(id) ?? []),
    journey: readJourney(events),
    amounts: Object.fromEntries(events.map((event) => [event.id, statedAmounts(event)])),
    hold: holdOf(hold),
    places,
    link,
    qrSvg,
    today: dayOf(ctx.now()),
    harvesters,
    growers,
    steps,
  };
}

const statedAmounts = ({ body }: StoredEvent): StatedAmount[] =>
  amountsOf(body as unknown as MarketEvent).map(({ role, lot, quantity, uom }) => ({
    role,
    lot,
    quantity: quantity ?? null,
    uom: LOT_UNITS.find((unit) => unit === uom) ?? null,
  }));
