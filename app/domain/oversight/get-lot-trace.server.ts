import { findCoveredLot, listCoveredLots } from "#db/queries/lot-cover.server.ts";
import { listOpenHolds, type OpenHold } from "#db/queries/lot-holds.server.ts";
import {
  countLotSteps,
  listEdgesAmong,
  listEnterpriseShares,
  listLotSteps,
  listReachedLots,
  listRouteLots,
  listTracedLots,
  type EnterpriseShare,
  type LotStep,
  type TracedLot,
} from "#db/queries/lot-genealogy.server.ts";
import {
  countReceivers,
  listDeliveries,
  listLotBalances,
  listStockLeft,
  type Delivery,
  type LotBalance,
  type ReceiverCount,
  type StockLeft,
} from "#db/queries/lot-receivers.server.ts";
import type { Cover } from "#db/queries/scoped.server.ts";
import { listLotEvents } from "#db/queries/trace-events.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { hasRole } from "../shared/actor.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { readJourney, type JourneyStop } from "../traceability/journey.ts";
import type { GraphEdge } from "../traceability/lot-graph.ts";
import type { PlacedLot } from "../traceability/lot-picture.ts";
import { storyOf, type Story } from "../traceability/story.ts";
import { chooseDrawn, countByDepth, RECEIVER_ROLES, TRACE_ROLES } from "./lot-trace.ts";

const STEPS = 40;
const LISTED = 60;

/** A lot of the drawing. Of one that the office does not oversee, only whose it is. */
export type DrawnLot = PlacedLot &
  (({ readonly isCovered: true } & Omit<TracedLot, "id">) | { readonly isCovered: false; readonly sellerName: string });

/** One step is everybody's to know, by enterprise and lot code; a lot that the office oversees leads on to its page. */
export type Steps = {
  readonly steps: readonly (LotStep & { readonly isCovered: boolean })[];
  readonly count: number;
};
/** All lots that a way leads to: those the office oversees by name, the others by enterprise. */
export type Reach = {
  readonly count: number;
  readonly listed: readonly TracedLot[];
  readonly covered: number;
  readonly shares: readonly EnterpriseShare[];
  readonly outside: readonly EnterpriseShare[];
};

export type LotTrace = {
  readonly lot: TracedLot;
  readonly story: Story;
  readonly back: Steps;
  readonly forward: Steps;
  readonly ancestors: Reach;
  readonly descendants: Reach;
  readonly drawing: {
    readonly lots: readonly DrawnLot[];
    readonly edges: readonly GraphEdge[];
    readonly totals: readonly (readonly [number, number])[];
  };
  readonly receivers: ReceiverCount;
  readonly deliveries: readonly Delivery[];
  readonly stock: readonly StockLeft[];
  readonly balances: readonly LotBalance[];
  readonly journey: readonly JourneyStop[];
  readonly holds: readonly OpenHold[];
  readonly maySeeBuyers: boolean;
  readonly mayDecide: boolean;
  /** How long the answer took, for the yearly drill (Circular 17/2021/TT-BNNPTNT). */
  readonly elapsedMs: number;
};

/**
 * The recall query in one answer (Circular 17/2021/TT-BNNPTNT, art. 4 and 8): where a lot came from, everything that was
 * made of it, who received it, and what is left to freeze. A unit sees lots of its area; of others how many and whose.
 */
export async function getLotTrace(ctx: Ctx, { lotId }: { lotId: string }): Promise<LotTrace> {
  const startedAt = performance.now();
  const cover = traceCover(ctx);
  const lot = isUuid(lotId) ? await findCoveredLot(ctx.db, cover, lotId as LotId) : undefined;
  if (!lot) throw new NotFound("lot");
  const { db } = ctx;
  const [back, forward, upstream, downstream, above, below, balances, events, holds] = await Promise.all([
    stepsOf(ctx, lot.id, "back"),
    stepsOf(ctx, lot.id, "forward"),
    listReachedLots(db, [lot.id], "back"),
    listReachedLots(db, [lot.id], "forward"),
    listRouteLots(db, lot.id, "back"),
    listRouteLots(db, lot.id, "forward"),
    listLotBalances(db, lot.id),
    listLotEvents(db, [lot.id]),
    listOpenHolds(db, [lot.id]),
  ]);
  const covered = await listCoveredLots(db, cover, [...new Set([...upstream, ...downstream])]);
  const isCovered = new Set<string>([...covered, lot.id]);
  const route = [...above.map((one) => ({ ...one, depth: -one.depth })), { id: lot.id, depth: 0 }, ...below];
  const gone = [lot.id, ...downstream];
  const [ancestors, descendants, drawing, receivers, deliveries, stock] = await Promise.all([
    reachOf(ctx, upstream, covered),
    reachOf(ctx, downstream, covered),
    draw(ctx, route, (id) => isCovered.has(id)),
    countReceivers(db, cover, gone),
    listDeliveries(db, cover, gone, LISTED),
    listStockLeft(db, cover, gone, LISTED),
  ]);
  return {
    lot,
    story: storyOf(lot.group, lot.categoryCode),
    back: marked(back, isCovered),
    forward: marked(forward, isCovered),
    ancestors,
    descendants,
    drawing,
    receivers,
    deliveries,
    stock,
    balances,
    journey: readJourney(events),
    holds,
    maySeeBuyers: hasRole(ctx.actor, ...RECEIVER_ROLES),
    mayDecide: hasRole(ctx.actor, ...RECEIVER_ROLES),
    elapsedMs: performance.now() - startedAt,
  };
}

/** What the actor oversees today. */
export const traceCover = (ctx: Ctx): Cover => ({
  scopes: requireScopes(ctx.actor, ...TRACE_ROLES),
  today: dayOf(ctx.now()),
});

async function stepsOf({ db }: Ctx, lotId: LotId, direction: "back" | "forward") {
  const [steps, count] = await Promise.all([
    listLotSteps(db, lotId, direction, STEPS),
    countLotSteps(db, lotId, direction),
  ]);
  return { steps, count };
}

const marked = (
  { steps, count }: { steps: readonly LotStep[]; count: number },
  covered: ReadonlySet<string>,
): Steps => ({
  steps: steps.map((step) => ({ ...step, isCovered: covered.has(step.id) })),
  count,
});

async function reachOf({ db }: Ctx, lotIds: readonly LotId[], allCovered: readonly LotId[]): Promise<Reach> {
  const here = new Set<LotId>(lotIds);
  const covered = allCovered.filter((id) => here.has(id));
  const inside = new Set(covered);
  const [listed, shares, outside] = await Promise.all([
    listTracedLots(db, covered.slice(0, LISTED)),
    listEnterpriseShares(db, covered),
    listEnterpriseShares(
      db,
      lotIds.filter((id) => !inside.has(id)),
    ),
  ]);
  return { count: lotIds.length, listed, covered: covered.length, shares, outside };
}

async function draw(
  { db }: Ctx,
  route: readonly PlacedLot[],
  isCovered: (id: string) => boolean,
): Promise<LotTrace["drawing"]> {
  const drawn = chooseDrawn(route, isCovered);
  const ids = drawn.map(({ id }) => id as LotId);
  const [known, edges] = await Promise.all([listTracedLots(db, ids), listEdgesAmong(db, ids)]);
  const byId = new Map<string, TracedLot>(known.map((lot) => [lot.id, lot]));
  const lots = drawn.flatMap((placed): DrawnLot[] => {
    const lot = byId.get(placed.id);
    if (!lot) return [];
    return [
      isCovered(lot.id)
        ? { ...lot, ...placed, isCovered: true }
        : { ...placed, isCovered: false, sellerName: lot.sellerName },
    ];
  });
  return { lots, edges, totals: [...countByDepth(route)] };
}
