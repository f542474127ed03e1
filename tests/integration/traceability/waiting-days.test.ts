import fc from "fast-check";
import { describe, expect } from "vitest";
import { sql } from "kysely";
import { offerLot } from "#app/domain/listings/offer-lot.server.ts";
import { recordInspection } from "#app/domain/oversight/record-inspection.server.ts";
import { releaseLot } from "#app/domain/oversight/release-lot.server.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { LotId, TraceEventId } from "#app/domain/shared/ids.ts";
import { correctDiaryEntry, strikeDiaryEntry } from "#app/domain/traceability/correct-diary-entry.server.ts";
import { keepTestReport } from "#app/domain/traceability/keep-diary-picture.server.ts";
import { PROJECTED_TABLES } from "#app/domain/traceability/projectors.server.ts";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { releaseDueHolds } from "#app/domain/traceability/release-due-holds.server.ts";
import { listBreaches } from "#db/queries/invariants.server.ts";
import { aGarden, anEntry, aHarvest, aSpraying, writeDown, type Garden } from "#tests/factories/diary.ts";
import { aPhotograph } from "#tests/factories/goods.ts";
import { aDraftListing } from "#tests/factories/listings.ts";
import { anInspector } from "#tests/factories/people.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const asMarket = (ctx: Ctx): Ctx => ({ ...ctx, actor: { kind: "system", process: "test" } });

const heldOf = async (db: Db, lotId: string | undefined) => {
  const lot = await db
    .selectFrom("lots")
    .select("state")
    .where("id", "=", lotId ?? "")
    .executeTakeFirst();
  const holds = await db
    .selectFrom("lot_holds")
    .select(["cause", "until_on as until", "ended_by as endedBy"])
    .where("lot_id", "=", lotId ?? "")
    .orderBy("placed_at")
    .orderBy("id")
    .execute();
  return { state: lot?.state, holds };
};
const blockedOf = async (db: Db, listingId: string): Promise<number> =>
  (await db.selectFrom("listing_stock").select("blocked").where("listing_id", "=", listingId).executeTakeFirstOrThrow())
    .blocked;

/** A lot harvested on 21 November inside waiting days that end on the 25th. */
async function aHeldLot(
  ctx: Ctx,
): Promise<{ garden: Garden; lotId: LotId; spraying: TraceEventId; sprayed: ReturnType<typeof aSpraying> }> {
  const garden = await aGarden(ctx);
  const sprayed = aSpraying(garden, "2026-11-18T16:00", 7);
  const { eventId: spraying } = await writeDown(garden, sprayed);
  const { lot, isHeld } = await writeDown(garden, aHarvest(garden, "2026-11-21T06:00"));
  expect(isHeld).toBe(true);
  return { garden, lotId: lot?.id ?? ("" as LotId), spraying, sprayed };
}

describe("a spraying that is written down late", () => {
  test("holds a lot that is on offer, takes it off sale, and gives it back on the first safe day", async ({
    ctx,
    db,
    clock,
  }) => {
    const stalled = await aDraftListing(ctx, { quantity: 20 });
    const { seller, placeId, lotId, listingId, productId } = stalled;
    const gtin = "";
    await writeDown({ seller, placeId, productId, gtin }, aSpraying({ placeId }, "2026-11-20T16:00", 5));
    expect(await heldOf(db, lotId)).toEqual({
      state: "held",
      holds: [{ cause: "interval", until: "2026-11-25", endedBy: null }],
    });
    await runQueuedJobs(ctx, { only: ["listings.follow-lots"] });
    expect(await blockedOf(db, listingId)).toBe(20);
    await expect(offerLot(seller, { listingId, lotId, quantity: 1 })).rejects.toMatchObject({
      code: "listings.lot-held",
    });

    clock.advance({ days: 2 });
    expect(await releaseDueHolds(asMarket(ctx))).toBe(0);
    clock.advance({ days: 1 });
    expect(await releaseDueHolds(asMarket(ctx))).toBe(1);
    expect(await releaseDueHolds(asMarket(ctx))).toBe(0);
    expect(await heldOf(db, lotId)).toEqual({
      state: "open",
      holds: [{ cause: "interval", until: "2026-11-25", endedBy: "date" }],
    });
    await runQueuedJobs(ctx, { only: ["listings.follow-lots"] });
    expect(await blockedOf(db, listingId)).toBe(0);
    expect(await listBreaches(db)).toEqual([]);
  });
});

describe("a hold for waiting days", () => {
  test("ends with a passed test that has its paper and was made after the harvest; a claim ends nothing", async ({
    ctx,
    db,
  }) => {
    const { garden, lotId } = await aHeldLot(ctx);
    const claim = { laboratory: "Trung tâm kiểm nghiệm", report: "KN-77", verdict: "passed" };
    await writeDown(garden, anEntry(garden, "test", "2026-11-21T10:00", claim, { lotId }));
    await recordInspection(garden.seller, {
      lotId,
      on: "2026-11-22",
      report: "KN-78",
      laboratory: "Viện",
      result: "passed",
    });
    expect((await heldOf(db, lotId)).state).toBe("held");
    const document = await keepTestReport(garden.seller, [{ name: "phieu.jpg", bytes: await aPhotograph() }]);
    const other = await aGarden(ctx);
    await expect(
      writeDown(
        other,
        anEntry(
          other,
          "test",
          "2026-11-22T07:00",
          { ...claim, document },
          { lotId: (await writeDown(other, aHarvest(other, "2026-11-21T06:00"))).lot?.id },
        ),
      ),
    ).rejects.toMatchObject({ code: "traceability.unknown-report", field: "facts.document" });
    await writeDown(
      garden,
      anEntry(garden, "test", "2026-11-22T07:00", { ...claim, report: "KN-79", document }, { lotId }),
    );
    expect(await heldOf(db, lotId)).toEqual({
      state: "open",
      holds: [{ cause: "interval", until: "2026-11-25", endedBy: "test" }],
    });
    await writeDown(garden, aSpraying(garden, "2026-11-19T16:00", 14));
    expect((await heldOf(db, lotId)).state).toBe("open");
  });

  test("follows a correction of the spraying, and is not placed anew for what an office has let go", async ({
    ctx,
    db,
    clock,
  }) => {
    const { garden, lotId, spraying, sprayed } = await aHeldLot(ctx);
    const with_ = (waitingDays: string) => ({ ...sprayed, facts: { ...sprayed.facts, waitingDays } });
    await expect(strikeDiaryEntry(garden.seller, { eventId: spraying })).rejects.toMatchObject({
      code: "traceability.indispensable-event",
    });
    const longer = await correctDiaryEntry(garden.seller, { eventId: spraying, entry: with_("10") });
    expect((await heldOf(db, lotId)).holds).toMatchObject([{ until: "2026-11-28", endedBy: null }]);
    clock.advance({ minutes: 1 });
    const shorter = await correctDiaryEntry(garden.seller, { eventId: longer.eventId, entry: with_("2") });
    expect(await heldOf(db, lotId)).toMatchObject({ state: "open", holds: [{ endedBy: "correction" }] });
    clock.advance({ minutes: 1 });
    await correctDiaryEntry(garden.seller, { eventId: shorter.eventId, entry: with_("9") });
    expect(await heldOf(db, lotId)).toMatchObject({
      state: "held",
      holds: [{ endedBy: "correction" }, { until: "2026-11-27", endedBy: null }],
    });
    await expect(correctDiaryEntry(garden.seller, { eventId: spraying, entry: with_("3") })).rejects.toMatchObject({
      code: "traceability.already-corrected",
    });

    clock.advance({ minutes: 1 });
    await releaseLot(await anInspector(ctx), { lotId, reason: "Mẫu đối chứng của đoàn kiểm tra đạt." });
    await writeDown(garden, aSpraying(garden, "2026-11-20T16:00", 3));
    expect((await heldOf(db, lotId)).state).toBe("open");
    clock.advance({ minutes: 1 });
    await writeDown(garden, aSpraying(garden, "2026-11-20T17:00", 20));
    expect(await heldOf(db, lotId)).toMatchObject({ state: "held" });
  });

  test("is told the same after a rebuild, with the work of the field linked as before", async ({ ctx, db }) => {
    await aHeldLot(ctx);
    const tables = async () => {
      const all: Record<string, string[]> = {};
      for (const table of new Set(PROJECTED_TABLES)) {
        const { rows } = await sql<{
          row: string;
        }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(db);
        all[table] = rows.map(({ row }) => row);
      }
      return all;
    };
    const before = await tables();
    expect(before["plot_entries"]?.length).toBeGreaterThan(10);
    await rebuildTrace(ctx);
    expect(await tables()).toEqual(before);
  });

  test("comes out the same in whatever order the work was written down", { timeout: 120_000 }, async ({ ctx, db }) => {
    const day = fc.integer({ min: 1, max: 21 }).map((n) => `2026-11-${String(n).padStart(2, "0")}`);
    const work = fc.record({
      on: day,
      hour: fc.integer({ min: 5, max: 18 }),
      waitingDays: fc.integer({ min: 0, max: 15 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.array(work, { minLength: 1, maxLength: 4 }),
        day,
        fc.nat(),
        async (sprayings, harvestOn, dice) => {
          const outcomes: unknown[] = [];
          for (const turn of [0, dice % (sprayings.length + 1)]) {
            const garden = await aGarden(ctx);
            const all = sprayings.map(({ on, hour, waitingDays }) =>
              aSpraying(garden, `${on}T${String(hour).padStart(2, "0")}:00`, waitingDays),
            );
            const harvest = aHarvest(garden, `${harvestOn}T12:00`);
            const order = [...all.slice(0, turn), harvest, ...all.slice(turn).reverse()];
            let lotId: string | undefined;
            for (const entry of order) lotId = (await writeDown(garden, entry)).lot?.id ?? lotId;
            const { state, holds } = await heldOf(db, lotId);
            outcomes.push({ state, until: holds.at(-1)?.until });
          }
          expect(outcomes[1]).toEqual(outcomes[0]);
        },
      ),
      { numRuns: 12 },
    );
  });
});
