import { findCoveredLot, listCoveredLots } from "#db/queries/lot-cover.server.ts";
import {
  findHeldLot,
  findLotIdentity,
  listEdgesAmong,
  listEnterpriseShares,
  listLotLines,
  listLotSteps,
  listReachedLots,
  type LotLine,
  type LotStep,
  type TracedLot,
} from "#db/queries/lot-genealogy.server.ts";
import { requireUser } from "../organisation/require-role.ts";
import { hasRole, sellerOf } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { LotId, SellerId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { parseGtin } from "../products/gtin.ts";
import { normalizeLotCode } from "../traceability/lot-code.ts";
import { reachOf as depthsFrom } from "../traceability/lot-graph.ts";
import { traceCover } from "./get-lot-trace.server.ts";
import { TRACE_ROLES } from "./lot-trace.ts";
import type { TraceDirection } from "./trace-lot.schema.ts";

const STEPS = 500;
/** Past this many lots the answer names them without saying which was made of which. */
const WITH_EDGES = 2_000;

type NamedLot = {
  readonly gtin: string;
  readonly lot: string;
  readonly product: string;
  readonly enterprise: string;
  readonly kind: string | null;
  readonly state: string | null;
};
type NamedStep = Partial<NamedLot> & {
  readonly gtin: string;
  readonly lot: string;
  readonly enterprise: string;
  readonly amount: number | null;
  readonly uom: string | null;
  readonly bizStep: string | null;
  readonly eventHash: string;
  readonly at: string;
};

export type TraceAnswer = {
  readonly lot: NamedLot;
  readonly direction: TraceDirection;
} & (
  | { readonly direction: "step"; readonly back: readonly NamedStep[]; readonly forward: readonly NamedStep[] }
  | {
      readonly direction: "back" | "forward";
      readonly total: number;
      /** With the fewest steps to each, where there are few enough to say. */
      readonly lots: readonly (NamedLot & { readonly depth?: number })[];
      /** Pairs of places in `lots`, parent before child; -1 is the lot itself. */
      readonly edges: readonly (readonly [number, number])[] | null;
      /** Lots outside the area of who asks: whose, and how many. */
      readonly outside: readonly { readonly enterprise: string; readonly lots: number }[];
    }
);

/**
 * Where a lot came from or went, for programs. An official is told everything of the own area; a seller one step both ways
 * from a lot that it made or holds (Circular 17/2021/TT-BNNPTNT, art. 4), others by enterprise and lot code.
 */
export async function traceLot(
  ctx: Ctx,
  { gtin, lot: code, direction }: { gtin: string; lot: string; direction: TraceDirection },
): Promise<TraceAnswer> {
  requireUser(ctx.actor);
  const numbers = { gtin: parseGtin(gtin), code: normalizeLotCode(code) };
  const identity = numbers.gtin && numbers.code && (await findLotIdentity(ctx.db, numbers.gtin, numbers.code));
  if (!identity) throw new NotFound("lot");
  if (hasRole(ctx.actor, ...TRACE_ROLES)) {
    const answer = direction === "step" ? officialSteps(ctx, identity.id) : officialReach(ctx, identity.id, direction);
    const found = await answer;
    if (found) return found;
  }
  const sellerId = sellerOf(ctx.actor);
  const own = sellerId && (await findHeldLot(ctx.db, identity.id, sellerId));
  if (!own) throw new NotFound("lot");
  if (direction !== "step") throw new Refusal("organisation.not-allowed");
  return tellSteps(own, await readSteps(ctx, own.id), sellerId);
}

/** Whether the office oversees the lot is asked beside what it would be told, so that nobody waits twice. */
async function officialSteps(ctx: Ctx, lotId: LotId): Promise<TraceAnswer | undefined> {
  const [lot, steps] = await Promise.all([findCoveredLot(ctx.db, traceCover(ctx), lotId), readSteps(ctx, lotId)]);
  return lot && tellSteps(lot, steps, undefined);
}

async function officialReach(ctx: Ctx, lotId: LotId, direction: "back" | "forward"): Promise<TraceAnswer | undefined> {
  const [lot, reached] = await Promise.all([
    findCoveredLot(ctx.db, traceCover(ctx), lotId),
    listReachedLots(ctx.db, [lotId], direction),
  ]);
  return lot && tellReach(ctx, lot, reached, direction);
}

type Steps = { readonly back: readonly LotStep[]; readonly forward: readonly LotStep[] };

async function readSteps({ db }: Ctx, lotId: LotId): Promise<Steps> {
  const [back, forward] = await Promise.all([
    listLotSteps(db, lotId, "back", STEPS),
    listLotSteps(db, lotId, "forward", STEPS),
  ]);
  return { back, forward };
}

function tellSteps(lot: TracedLot, { back, forward }: Steps, reader: SellerId | undefined): TraceAnswer {
  const tell = (step: LotStep): NamedStep => ({
    ...(reader === undefined || reader === step.sellerId
      ? nameOf(step)
      : { gtin: step.gtin, lot: step.code, enterprise: step.sellerName }),
    amount: step.amount,
    uom: step.amountUom,
    bizStep: step.bizStep,
    eventHash: step.eventHash,
    at: step.occurredAt.toISOString(),
  });
  return { lot: nameOf(lot), direction: "step", back: back.map(tell), forward: forward.map(tell) };
}

async function tellReach(
  ctx: Ctx,
  lot: TracedLot,
  reached: readonly LotId[],
  direction: "back" | "forward",
): Promise<TraceAnswer> {
  const { db } = ctx;
  const isSmall = reached.length <= WITH_EDGES;
  const [covered, all, edges] = await Promise.all([
    listCoveredLots(db, traceCover(ctx), reached),
    listLotLines(db, reached),
    isSmall ? listEdgesAmong(db, [lot.id, ...reached]) : [],
  ]);
  const inside = new Set(covered);
  const lines = inside.size === all.length ? all : all.filter(({ id }) => inside.has(id));
  const outside = await outsideOf(ctx, reached, inside);
  const depths = isSmall ? depthsFrom(edges, lot.id, direction) : new Map<LotId, number>();
  const places = new Map(isSmall ? lines.map(({ id }, index) => [id, index]) : []);
  const place = (id: LotId): number | undefined => (id === lot.id ? -1 : places.get(id));
  return {
    lot: nameOf(lot),
    direction,
    total: reached.length,
    lots: lines.map((line) => {
      const depth = depths.get(line.id);
      return depth === undefined ? nameOf(line) : { ...nameOf(line), depth };
    }),
    edges: isSmall
      ? edges.flatMap(({ parentId, childId }) => {
          const [parent, child] = [place(parentId), place(childId)];
          return parent === undefined || child === undefined ? [] : [[parent, child] as const];
        })
      : null,
    outside,
  };
}

async function outsideOf({ db }: Ctx, reached: readonly LotId[], inside: ReadonlySet<LotId>) {
  if (inside.size === reached.length) return [];
  const shares = await listEnterpriseShares(
    db,
    reached.filter((id) => !inside.has(id)),
  );
  return shares.map(({ sellerName, total }) => ({ enterprise: sellerName, lots: total }));
}

const nameOf = ({ gtin, code, productName, sellerName, kind, state }: LotLine): NamedLot => ({
  gtin,
  lot: code,
  product: productName,
  enterprise: sellerName,
  kind,
  state,
});
