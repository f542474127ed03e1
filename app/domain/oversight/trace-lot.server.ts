import { findNumberedLot, listCoveredLots } from "#db/queries/lot-cover.server.ts";
import {
  holdsLot,
  listEdgesAmong,
  listEnterpriseShares,
  listLotLines,
  listNeighbours,
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
import { reachOf as depthsFrom, type Direction } from "../traceability/lot-graph.ts";
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
  const cover = hasRole(ctx.actor, ...TRACE_ROLES) ? traceCover(ctx) : null;
  const lot = isNumbered(numbers) ? await findNumberedLot(ctx.db, cover, numbers) : undefined;
  if (!lot) throw new NotFound("lot");
  if (cover !== null && (lot.isCovered || (await listCoveredLots(ctx.db, cover, [lot.id])).length > 0))
    return direction === "step"
      ? tellSteps(lot, await listNeighbours(ctx.db, lot.id, STEPS), undefined)
      : tellReach(ctx, lot, await listReachedLots(ctx.db, [lot.id], direction), direction);
  const sellerId = sellerOf(ctx.actor);
  const isOwn = sellerId !== undefined && (lot.sellerId === sellerId || (await holdsLot(ctx.db, lot.id, sellerId)));
  if (!isOwn) throw new NotFound("lot");
  if (direction !== "step") throw new Refusal("organisation.not-allowed");
  return tellSteps(lot, await listNeighbours(ctx.db, lot.id, STEPS), sellerId);
}

type Numbers = { readonly gtin: string; readonly code: string };
const isNumbered = (numbers: { gtin: string | undefined; code: string | undefined }): numbers is Numbers =>
  numbers.gtin !== undefined && numbers.code !== undefined;

type Neighbours = Awaited<ReturnType<typeof listNeighbours>>;

function tellSteps(lot: TracedLot, near: Neighbours, reader: SellerId | undefined): TraceAnswer {
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
  const told = (way: Direction) => near.filter(({ direction }) => direction === way).map(tell);
  return { lot: nameOf(lot), direction: "step", back: told("back"), forward: told("forward") };
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
