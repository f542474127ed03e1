import {
  findCoveredLot,
  findHeldLot,
  findLotIdentity,
  listCoveredLots,
  listEdgesAmong,
  listEnterpriseShares,
  listLotLines,
  listLotSteps,
  listReachedLots,
  listTracedLots,
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
import { reachOf } from "../traceability/lot-graph.ts";
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
    const lot = await findCoveredLot(ctx.db, traceCover(ctx), identity.id);
    if (lot) return direction === "step" ? steps(ctx, lot, undefined) : reach(ctx, lot, direction);
  }
  const sellerId = sellerOf(ctx.actor);
  const own = sellerId && (await findHeldLot(ctx.db, identity.id, sellerId));
  if (!own) throw new NotFound("lot");
  if (direction !== "step") throw new Refusal("organisation.not-allowed");
  return steps(ctx, own, sellerId);
}

async function steps({ db }: Ctx, lot: TracedLot, reader: SellerId | undefined): Promise<TraceAnswer> {
  const [back, forward] = await Promise.all([
    listLotSteps(db, lot.id, "back", STEPS),
    listLotSteps(db, lot.id, "forward", STEPS),
  ]);
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

async function reach(ctx: Ctx, lot: TracedLot, direction: "back" | "forward"): Promise<TraceAnswer> {
  const { db } = ctx;
  const reached = await listReachedLots(db, [lot.id], direction);
  const covered = await listCoveredLots(db, traceCover(ctx), reached);
  const isSmall = reached.length <= WITH_EDGES;
  const [lines, edges, outside] = await Promise.all([
    isSmall ? listTracedLots(db, covered) : listLotLines(db, covered),
    isSmall ? listEdgesAmong(db, [lot.id, ...reached]) : [],
    outsideOf(ctx, reached, covered),
  ]);
  const depths = isSmall ? reachOf(edges, lot.id, direction) : new Map<LotId, number>();
  const places = new Map(lines.map(({ id }, index) => [id, index]));
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

async function outsideOf({ db }: Ctx, reached: readonly LotId[], covered: readonly LotId[]) {
  if (covered.length === reached.length) return [];
  const inside = new Set(covered);
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
