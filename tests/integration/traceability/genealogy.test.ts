import fc from "fast-check";
import { sql } from "kysely";
import { describe, expect } from "vitest";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { LotId, TraceEventId } from "#app/domain/shared/ids.ts";
import { cyclesOf, reachOf, type Direction, type GraphEdge } from "#app/domain/traceability/lot-graph.ts";
import {
  countLotSteps,
  listEdgesAmong,
  listLotSteps,
  listReachedLots,
  listRouteLots,
  listTracedLots,
} from "#db/queries/lot-genealogy.server.ts";
import { aYard, made, someHarvests, transform } from "#tests/factories/genealogy.ts";
import { aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const LOTS = 300;
const WAYS: readonly Direction[] = ["back", "forward"];

/** Three hundred numbers without a story, and an event to hang edges on: genealogy is asked, not told, here. */
async function aField(ctx: Ctx): Promise<{ lotIds: LotId[]; eventId: TraceEventId }> {
  const yard = await aYard((await aSeller(ctx)).ctx);
  const lotIds = Array.from({ length: LOTS }, () => ctx.newId<LotId>());
  await sql`
    insert into lot_identities (id, product_id, seller_id, code, issued_at)
    select id, ${yard.productId}, ${yard.sellerId}, 'R' || n, ${ctx.now()}
    from unnest(${lotIds}::uuid[]) with ordinality as t (id, n)
  `.execute(ctx.db);
  await someHarvests(yard, 1);
  const { id } = await ctx.db.selectFrom("trace_events").select("id").executeTakeFirstOrThrow();
  return { lotIds, eventId: id as TraceEventId };
}

async function relate(db: Db, eventId: TraceEventId, edges: readonly GraphEdge[]): Promise<void> {
  await sql`truncate lot_edges`.execute(db);
  await sql`
    insert into lot_edges (parent_id, child_id, event_id, occurred_at)
    select parent, child, ${eventId}, now()
    from unnest(${edges.map((e) => e.parentId)}::uuid[], ${edges.map((e) => e.childId)}::uuid[]) as t (parent, child)
    on conflict do nothing
  `.execute(db);
}

/**
 * A genealogy in layers with lots that merge, split and skip a layer, and up to eight edges that run against time: each
 * may close a cycle, or is a lot that is its own parent.
 */
const genealogies = (lotIds: readonly LotId[]) => {
  const index = fc.nat(LOTS - 1);
  const downhill = fc
    .tuple(index, fc.integer({ min: 1, max: 40 }))
    .map(([from, step]) => [from, Math.min(LOTS - 1, from + step)] as const);
  const anyWay = fc.tuple(index, index);
  return fc
    .tuple(
      fc.array(downhill, { minLength: 50, maxLength: 600, size: "max" }),
      fc.array(anyWay, { maxLength: 4 }),
      fc.array(fc.nat(), { maxLength: 4 }),
    )
    .map(([story, wild, turned]) => {
      const told = story.filter(([a, b]) => a !== b);
      const against = turned
        .flatMap((n) => told.slice(n % told.length, (n % told.length) + 1))
        .map(([a, b]) => [b, a] as const);
      return [...told, ...wild, ...against].map(([a, b]) => ({
        parentId: lotIds[a] as LotId,
        childId: lotIds[b] as LotId,
      }));
    });
};

test(
  "what a lot reaches, both ways, is what a search in memory finds, in random genealogies with cycles",
  { timeout: 120_000 },
  async ({ ctx, db }) => {
    const { lotIds, eventId } = await aField(ctx);
    let withCycles = 0;
    let farthest = 0;
    await fc.assert(
      fc.asyncProperty(
        genealogies(lotIds),
        fc.array(fc.nat(), { minLength: 6, maxLength: 6 }),
        async (edges, starts) => {
          await relate(db, eventId, edges);
          if (cyclesOf(edges).length > 0) withCycles += 1;
          for (const start of starts.map((n) => edges[n % edges.length]?.parentId as LotId))
            for (const way of WAYS) {
              const known = reachOf(edges, start, way);
              expect(new Set(await listReachedLots(db, [start], way))).toEqual(new Set(known.keys()));
              const near = [...known].filter(([, depth]) => depth <= 12);
              expect(new Map((await listRouteLots(db, start, way)).map(({ id, depth }) => [id, depth]))).toEqual(
                new Map(near),
              );
              farthest = Math.max(farthest, ...known.values());
              const oneStep = near.filter(([, depth]) => depth === 1).length;
              const isOwnParent = edges.some(({ parentId, childId }) => parentId === start && childId === start);
              expect(await countLotSteps(db, start, way)).toBe(oneStep + (isOwnParent ? 1 : 0));
            }
        },
      ),
      { numRuns: 40 },
    );
    expect(withCycles, "graphs with cycles were among them").toBeGreaterThan(10);
    expect(farthest, "and long ways").toBeGreaterThan(12);
  },
);

test("several lots reach together what each reaches, and a limit is kept", async ({ ctx, db }) => {
  const { lotIds, eventId } = await aField(ctx);
  const [a, b, c, d, e] = lotIds as [LotId, LotId, LotId, LotId, LotId];
  await relate(db, eventId, [
    { parentId: a, childId: c },
    { parentId: b, childId: c },
    { parentId: c, childId: d },
    { parentId: d, childId: e },
    { parentId: e, childId: c },
  ]);
  expect(new Set(await listReachedLots(db, [a, b], "forward"))).toEqual(new Set([c, d, e]));
  expect(new Set(await listReachedLots(db, [c, d], "forward"))).toEqual(new Set([e]));
  expect(await listReachedLots(db, [a], "forward", 2)).toHaveLength(2);
  expect(await listReachedLots(db, [], "forward")).toEqual([]);
  expect(
    new Set((await listEdgesAmong(db, [a, c, d])).map(({ parentId, childId }) => `${parentId} ${childId}`)),
  ).toEqual(new Set([`${a} ${c}`, `${c} ${d}`]));
});

describe("one step", () => {
  test("says product, code, amount, event, day and enterprise; lots come in the order asked", async ({ ctx, db }) => {
    const grower = await aYard((await aSeller(ctx)).ctx);
    const packer = await aYard((await aSeller(ctx, { taxCode: "0100109106", displayName: "Nhà sơ chế" })).ctx);
    const [field] = (await someHarvests(grower, 1)) as [LotId];
    const { eventId, outputIds } = await transform(packer, [field], 1);
    const [packed] = outputIds as [LotId];
    const sold = await made(packer, packed);
    const [back, ...others] = await listLotSteps(db, packed, "back", 10);
    expect(others).toEqual([]);
    expect(back).toMatchObject({
      id: field,
      gtin: grower.gtin,
      productName: "Rau trộn",
      sellerId: grower.sellerId,
      kind: "harvest",
      state: "open",
      eventId,
      bizStep: "packing",
      amount: 10_000_000,
    });
    expect(back?.eventHash).toMatch(/^ni:\/\/\/sha-256;/);
    const [forward] = await listLotSteps(db, packed, "forward", 10);
    expect(forward).toMatchObject({ id: sold, sellerId: packer.sellerId, sellerName: "Nhà sơ chế" });
    expect((await listTracedLots(db, [sold, field])).map(({ id }) => id)).toEqual([sold, field]);
  });
});
