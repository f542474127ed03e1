import { sql } from "kysely";
import { describe, expect } from "vitest";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import { recallLot } from "#app/domain/oversight/recall-lot.server.ts";
import { recordInspection } from "#app/domain/oversight/record-inspection.server.ts";
import { releaseLot } from "#app/domain/oversight/release-lot.server.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { LotId, UserId } from "#app/domain/shared/ids.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { listRecalls } from "#app/domain/traceability/list-recalls.server.ts";
import { placeHold } from "#app/domain/traceability/place-hold.server.ts";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { listReachedLots } from "#db/queries/lot-genealogy.server.ts";
import { listBreaches } from "#db/queries/invariants.server.ts";
import { aYard, declareWrong, made, someHarvests, transform, transformIn } from "#tests/factories/genealogy.ts";
import { anInspector, aSeller } from "#tests/factories/people.ts";
import { goodsOnSale } from "#tests/factories/stall.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const said = {
  reason: "Dư lượng thuốc vượt mức cho phép trong mẫu.",
  reasonEn: "Residues above the limit in the sample.",
  advice: "Không ăn; mang trả nơi bán hoặc bỏ đi.",
  adviceEn: "Do not eat it; return it or throw it away.",
};
const decision = { ...said, decisionNumber: "215/QĐ-SCT" };
const release = { reason: "Mẫu đối chứng đạt yêu cầu." };

async function statesOf(ctx: Ctx, lotIds: readonly LotId[]): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom("lots")
    .select(["id", "state"])
    .where("id", "in", [...lotIds])
    .execute();
  return lotIds.map((id) => rows.find((row) => row.id === id)?.state ?? "none");
}

const holdsOf = (ctx: Ctx, lotId: LotId) =>
  ctx.db
    .selectFrom("lot_holds")
    .select(["kind", "cause", "cause_lot_id as causeLotId", "reason", "released_at as releasedAt"])
    .where("lot_id", "=", lotId)
    .orderBy("id")
    .execute();

/** Field to packs to stalls: two fields are mixed, what comes out is split. */
async function aChain(ctx: Ctx) {
  const yard = await aYard((await aSeller(ctx)).ctx);
  const [field, other] = (await someHarvests(yard, 2)) as [LotId, LotId];
  const mixed = await made(yard, field, other);
  const alone = await made(yard, other);
  const [a, b] = (await transform(yard, [mixed], 2)).outputIds as [LotId, LotId];
  return { yard, field, other, mixed, alone, a, b };
}

describe("what a hold reaches", () => {
  test("everything made of the lot, in the same act, and nothing else; release lets go of just that", async ({
    ctx,
  }) => {
    const { field, other, mixed, alone, a, b } = await aChain(ctx);
    const inspector = await anInspector(ctx);
    await holdLot(inspector, { lotId: field, ...said });
    expect(await statesOf(ctx, [field, mixed, a, b])).toEqual(["held", "held", "held", "held"]);
    expect(await statesOf(ctx, [other, alone])).toEqual(["open", "open"]);
    const [hold] = await holdsOf(ctx, b);
    expect(hold).toMatchObject({ kind: "hold", cause: "ancestor", causeLotId: field });
    expect(hold?.reason).toMatch(/^Làm từ lô N\w+\. Dư lượng thuốc/);
    expect(await listBreaches(ctx.db)).toEqual([]);

    await releaseLot(inspector, { lotId: field, ...release });
    expect(await statesOf(ctx, [field, mixed, a, b])).toEqual(["open", "open", "open", "open"]);
    expect(await listBreaches(ctx.db)).toEqual([]);
  });

  test("two causes hold a lot twice; it is free when both are gone, its own reason apart", async ({ ctx }) => {
    const { field, other, mixed, alone, a, b } = await aChain(ctx);
    const inspector = await anInspector(ctx);
    await holdLot(inspector, { lotId: field, ...said });
    await holdLot(inspector, { lotId: other, ...said });
    await holdLot(inspector, { lotId: a, ...said });
    expect(await statesOf(ctx, [mixed, alone, a, b])).toEqual(["held", "held", "held", "held"]);
    await releaseLot(inspector, { lotId: field, ...release });
    expect(await statesOf(ctx, [field, mixed, alone, a, b])).toEqual(["open", "held", "held", "held", "held"]);
    await releaseLot(inspector, { lotId: other, ...release });
    expect(await statesOf(ctx, [mixed, alone, a, b])).toEqual(["open", "open", "held", "open"]);
    expect(await listBreaches(ctx.db)).toEqual([]);
  });

  test("a lot held for another's sake is let go with that one, not by itself", async ({ ctx }) => {
    const { field, mixed } = await aChain(ctx);
    const inspector = await anInspector(ctx);
    await holdLot(inspector, { lotId: field, ...said });
    await expect(releaseLot(inspector, { lotId: mixed, ...release })).rejects.toMatchObject({
      code: "traceability.held-for-another",
    });
    await holdLot(inspector, { lotId: mixed, ...said });
    await releaseLot(inspector, { lotId: mixed, ...release });
    expect(await statesOf(ctx, [mixed])).toEqual(["held"]);
  });

  test("a failed test of a lot that is held for another's sake outlives that hold", async ({ ctx }) => {
    const { yard, field, mixed, a } = await aChain(ctx);
    const inspector = await anInspector(ctx);
    await holdLot(inspector, { lotId: field, ...said });
    const failed = {
      lotId: mixed,
      on: "2026-11-22",
      report: "KN-1",
      laboratory: "Trung tâm",
      result: "failed",
    } as const;
    expect(await recordInspection(yard.seller, failed)).toEqual({ isHeld: true });
    await releaseLot(inspector, { lotId: field, ...release });
    expect(await statesOf(ctx, [field, mixed, a])).toEqual(["open", "held", "held"]);
  });

  test("the shop: what is on offer of a reached lot goes off sale and comes back", async ({ ctx }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx);
    const { listingId, lotIds } = await goodsOnSale(ctx, sellerId, { lots: [{ quantity: 10 }, { quantity: 5 }] });
    const yard = await aYard(seller);
    const [field] = (await someHarvests(yard, 1)) as [LotId];
    await transform(yard, [field], [lotIds[0] as LotId]);
    const blocked = async () =>
      (
        await ctx.db
          .selectFrom("listing_stock")
          .select("blocked")
          .where("listing_id", "=", listingId)
          .executeTakeFirstOrThrow()
      ).blocked;
    const inspector = await anInspector(ctx);
    await holdLot(inspector, { lotId: field, ...said });
    expect(await blocked()).toBe(10);
    await releaseLot(inspector, { lotId: field, ...release });
    expect(await blocked()).toBe(0);
  });
});

describe("what a recall reaches", () => {
  test("for good, also what was held; the public list names it beside the lot that was recalled", async ({ ctx }) => {
    const { field, mixed, a, b, alone } = await aChain(ctx);
    const inspector = await anInspector(ctx);
    await holdLot(inspector, { lotId: mixed, ...said });
    await recallLot(inspector, { lotId: field, ...decision });
    expect(await statesOf(ctx, [field, mixed, a, b, alone])).toEqual([
      "recalled",
      "recalled",
      "recalled",
      "recalled",
      "open",
    ]);
    const { recalls } = await listRecalls(ctx);
    const ours = recalls.filter(({ lotId }) => [field, mixed, a, b].includes(lotId));
    expect(ours).toHaveLength(1);
    expect(ours[0]?.too).toMatchObject({ count: 3, isMore: false });
    await expect(releaseLot(inspector, { lotId: a, ...release })).rejects.toMatchObject({
      code: "traceability.recall-is-final",
    });
    expect(await listBreaches(ctx.db)).toEqual([]);
  });

  test("an event names up to a thousand lots, of one owner", async ({ ctx }) => {
    const yard = await aYard((await aSeller(ctx)).ctx);
    const elsewhere = await aYard((await aSeller(ctx, { taxCode: "0100109106" })).ctx);
    const [field] = (await someHarvests(yard, 1)) as [LotId];
    for (let n = 0; n < 11; n += 1) await transform(yard, [field], 100);
    await transform(elsewhere, [field], 3);
    await recallLot(await anInspector(ctx), { lotId: field, ...decision });
    const { rows } = await sql<{ lots: number; seller: string }>`
      select jsonb_array_length(body -> 'quantityList') as lots, seller_id as seller from trace_events
      where disposition = 'recalled' and body ->> 'cholanh:causeLot' is not null and seller_id in (${yard.sellerId}, ${elsewhere.sellerId})
    `.execute(ctx.db);
    expect(
      rows
        .filter(({ seller }) => seller === yard.sellerId)
        .map(({ lots }) => lots)
        .sort(),
    ).toEqual([100, 1_000]);
    expect(rows.filter(({ seller }) => seller === elsewhere.sellerId).map(({ lots }) => lots)).toEqual([3]);
    expect(await listBreaches(ctx.db)).toEqual([]);
  });
});

describe("what is told late", () => {
  test("joins the hold or recall of what it was made of, and of all that this was made of", async ({ ctx }) => {
    const { yard, field, other, mixed, a } = await aChain(ctx);
    const inspector = await anInspector(ctx);
    await holdLot(inspector, { lotId: other, ...said });
    await recallLot(inspector, { lotId: field, ...decision });
    const late = await made(yard, a);
    const later = await made(yard, late);
    expect(await statesOf(ctx, [late, later])).toEqual(["recalled", "recalled"]);
    const causes = (await holdsOf(ctx, later)).map(({ kind, causeLotId }) => `${kind} ${causeLotId ?? ""}`).sort();
    expect(causes).toEqual([`hold ${other}`, `recall ${field}`]);
    expect((await holdsOf(ctx, later))[0]?.reason).toMatch(/^Làm từ lô N\w+\. Dư/);
    const direct = await made(yard, field);
    expect(await statesOf(ctx, [direct, mixed])).toEqual(["recalled", "recalled"]);
    expect(await listBreaches(ctx.db)).toEqual([]);
  });

  test("puts a lot that was there before, with all that was made of it, on hold too", async ({ ctx }) => {
    const { yard, field, alone } = await aChain(ctx);
    const packed = await made(yard, alone);
    await holdLot(await anInspector(ctx), { lotId: field, ...said });
    await transform(yard, [field], [alone]);
    expect(await statesOf(ctx, [alone, packed])).toEqual(["held", "held"]);
  });

  test("and lets go again when it is declared wrong, unless another way leads there", async ({ ctx }) => {
    const { yard, field, other } = await aChain(ctx);
    await recallLot(await anInspector(ctx), { lotId: field, ...decision });
    const wrong = await transform(yard, [field, other], 1);
    const [mix] = wrong.outputIds as [LotId];
    const sold = await made(yard, mix);
    const twice = await made(yard, mix, field);
    expect(await statesOf(ctx, [mix, sold, twice])).toEqual(["recalled", "recalled", "recalled"]);
    await inTransaction(yard.seller, (tx) => transformIn(tx, yard, [other], [mix]));
    await declareWrong(yard, wrong);
    expect(await statesOf(ctx, [mix, sold, twice])).toEqual(["open", "open", "recalled"]);
    expect(await listBreaches(ctx.db)).toEqual([]);
  });

  test("falls back to a hold that stands beside the recall that was wrong", async ({ ctx }) => {
    const { yard, field, other } = await aChain(ctx);
    const inspector = await anInspector(ctx);
    await holdLot(inspector, { lotId: other, ...said });
    await recallLot(inspector, { lotId: field, ...decision });
    const right = await transform(yard, [other], 1);
    const [mix] = right.outputIds as [LotId];
    const wrong = await transform(yard, [field], [mix]);
    expect(await statesOf(ctx, [mix])).toEqual(["recalled"]);
    await declareWrong(yard, wrong);
    expect(await statesOf(ctx, [mix])).toEqual(["held"]);
    await releaseLot(inspector, { lotId: other, ...release });
    expect(await statesOf(ctx, [mix])).toEqual(["open"]);
  });

  test("takes lots on offer off sale through the queue", async ({ ctx }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx);
    const { lotIds } = await goodsOnSale(ctx, sellerId);
    const yard = await aYard(seller);
    const [field] = (await someHarvests(yard, 1)) as [LotId];
    await holdLot(await anInspector(ctx), { lotId: field, ...said });
    await transform(yard, [field], [...lotIds]);
    expect(await runQueuedJobs(ctx, { only: ["listings.follow-lots"] })).toContain("listings.follow-lots");
    expect(await listBreaches(ctx.db)).toEqual([]);
  });
});

describe("a recall and a transformation at the same moment", () => {
  /** Lots made of the recalled one, however far, that are neither recalled nor held for its sake. */
  const untouched = async (ctx: Ctx, field: LotId): Promise<LotId[]> => {
    const reached = await listReachedLots(ctx.db, [field], "forward");
    const states = await statesOf(ctx, reached);
    return reached.filter((_, index) => states[index] !== "recalled");
  };

  test("leave no lot untouched, whoever is first", { timeout: 60_000 }, async ({ ctx }) => {
    const inspector = await anInspector(ctx);
    for (let round = 0; round < 8; round += 1) {
      const { yard, field, other, mixed, a, b } = await aChain(ctx);
      const acts = [
        () => recallLot(inspector, { lotId: field, ...decision }),
        () => made(yard, a, b),
        () => made(yard, mixed, other),
        () => made(yard, other, field),
        () => made(yard, b),
      ];
      const turn = round % acts.length;
      await Promise.all([...acts.slice(turn), ...acts.slice(0, turn)].map((act) => act()));
      expect(await untouched(ctx, field), `round ${round}`).toEqual([]);
      expect((await listReachedLots(ctx.db, [field], "forward")).length).toBe(7);
    }
    expect(await listBreaches(ctx.db)).toEqual([]);
  });

  test("a recall waits for what is being made, and finds it", async ({ ctx }) => {
    const { yard, field, a } = await aChain(ctx);
    const inspector = await anInspector(ctx);
    let recall: Promise<void> = Promise.resolve();
    const late = await inTransaction(yard.seller, async (tx) => {
      const { outputIds } = await transformIn(tx, yard, [a], 1);
      recall = recallLot(inspector, { lotId: field, ...decision });
      await waiting(ctx.db);
      return outputIds;
    });
    await recall;
    expect(await statesOf(ctx, late)).toEqual(["recalled"]);
  });

  test("what is made waits for a recall, and joins it", async ({ ctx }) => {
    const { yard, field, b } = await aChain(ctx);
    const inspector = await anInspector(ctx);
    let late: Promise<LotId> = Promise.reject(new Error("not begun"));
    late.catch(() => undefined);
    await inTransaction(inspector, async (tx) => {
      const placedBy = inspector.actor.kind === "user" ? inspector.actor.userId : tx.newId<UserId>();
      await placeHold(tx, { lotId: field, kind: "recall", cause: "decision", ...decision, placedBy });
      late = made(yard, b);
      late.catch(() => undefined);
      await waiting(ctx.db);
    });
    expect(await statesOf(ctx, [await late])).toEqual(["recalled"]);
  });
});

/** Until somebody waits for a lock that another transaction holds. */
async function waiting(db: Db): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ n: number }>`
      select count(*)::int as n from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'
    `.execute(db);
    if ((rows[0]?.n ?? 0) > 0) return;
    await new Promise((done) => setTimeout(done, 10));
  }
}

test("told again from the events, every lot stands as it stood", async ({ ctx, db }) => {
  const before = await db.selectFrom("lots").select(["id", "state"]).orderBy("id").execute();
  expect(new Set(before.map(({ state }) => state))).toEqual(new Set(["open", "held", "recalled"]));
  await rebuildTrace(ctx);
  expect(await db.selectFrom("lots").select(["id", "state"]).orderBy("id").execute()).toEqual(before);
});
