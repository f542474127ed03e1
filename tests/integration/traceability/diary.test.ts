import { describe, expect } from "vitest";
import { sql } from "kysely";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import { addGrower } from "#app/domain/traceability/keep-grower.server.ts";
import { EpcisEvent } from "#app/domain/traceability/epcis-schema.ts";
import { eventHashId } from "#app/domain/traceability/event-hash-id.server.ts";
import { getSellerLot } from "#app/domain/traceability/get-seller-lot.server.ts";
import { openLot } from "#app/domain/traceability/open-lot.server.ts";
import { PROJECTED_TABLES } from "#app/domain/traceability/projectors.server.ts";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { recordDiaryEntry } from "#app/domain/traceability/record-diary-entry.server.ts";
import { aGarden, anEntry, aHarvest, aSpraying, writeDown } from "#tests/factories/diary.ts";
import { aPlace, aProduct } from "#tests/factories/goods.ts";
import { aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const eventsOf = (db: Db, eventId: string) =>
  db
    .selectFrom("trace_events")
    .select(["event_hash", "biz_step", "body"])
    .where("id", "=", eventId)
    .executeTakeFirstOrThrow();

/** Steps of the work on its place that is linked to a lot, in the order of the work. */
async function fieldOf(db: Db, lotId: LotId): Promise<string[]> {
  const rows = await db
    .selectFrom("trace_event_lots as t")
    .innerJoin("plot_entries as e", "e.event_id", "t.event_id")
    .select(["e.step", "t.is_void"])
    .where("t.lot_id", "=", lotId)
    .where("t.role", "=", "field")
    .orderBy("t.occurred_at")
    .execute();
  return rows.map(({ step, is_void }) => (is_void ? `(${step})` : step));
}

async function tablesOf(db: Db): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of new Set(PROJECTED_TABLES)) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(
      db,
    );
    all[table] = rows.map(({ row }) => row);
  }
  return all;
}

describe("work on a place before a lot is there", () => {
  test("is an EPCIS event with an empty list, its place and our facts, whose hash is that of what is stored", async ({
    ctx,
    db,
  }) => {
    const garden = await aGarden(ctx);
    const { growerId: _, code } = await addGrower(garden.seller, {
      name: "Đặng Thị Hường",
      showsName: true,
      joinedOn: "2024-01-01",
    });
    const written = await writeDown(garden, { ...aSpraying(garden, "2026-11-18T06:10", 7), growerCode: code });
    expect(written).toMatchObject({ status: "recorded", isNew: true, lot: null, isHeld: false });
    const { body, event_hash } = await eventsOf(db, written.eventId);
    expect(body).toMatchObject({
      type: "ObjectEvent",
      action: "OBSERVE",
      epcList: [],
      eventTime: "2026-11-18T06:10:00+07:00",
      "cholanh:step": "spray",
      "cholanh:product": "Abamectin 3.6EC",
      "cholanh:dose": 12.5,
      "cholanh:waitingDays": 7,
      "cholanh:grower": code,
    });
    expect(EpcisEvent.safeParse(body).error?.issues ?? []).toEqual([]);
    expect(eventHashId(body as { eventID: string })).toBe(event_hash);
    const row = await db
      .selectFrom("plot_entries")
      .select(["step", "safe_from", "grower_code"])
      .where("event_id", "=", written.eventId)
      .executeTakeFirst();
    expect(row).toEqual({ step: "spray", safe_from: "2026-11-25", grower_code: code });
  });

  test("names a place, goods, a grower and photographs of the seller's own, of days that have come", async ({
    ctx,
  }) => {
    const [garden, other] = [await aGarden(ctx), await aGarden(ctx)];
    const spraying = aSpraying(garden, "2026-11-18T06:10", 7);
    const refused = (change: object, code: string, field: string) =>
      expect(recordDiaryEntry(garden.seller, { ...spraying, ...change })).rejects.toMatchObject({ code, field });
    await refused({ placeId: other.placeId }, "traceability.unknown-place", "placeId");
    await refused({ productId: other.productId }, "traceability.unknown-product", "productId");
    await refused({ growerCode: "TV-009" }, "traceability.unknown-grower", "growerCode");
    await refused({ pictures: ["0".repeat(64)] }, "traceability.unknown-picture", "pictures");
    await refused({ at: "2026-11-23T06:10:00+07:00" }, "traceability.day-to-come", "at");
    await refused({ facts: { product: "Abamectin" } }, "traceability.fact-missing", "facts.dose");
    await refused({ step: "harvest", facts: { amount: "5", unit: "kg" } }, "traceability.product-needed", "productId");
    await refused({ step: "transport", facts: { vehicle: "29C-1" } }, "traceability.lot-needed", "lotId");
  });
});

describe("a harvest in the field", () => {
  test("opens a lot in the unit that was said, with the last lot's facts and nothing asked twice", async ({
    ctx,
    db,
  }) => {
    const garden = await aGarden(ctx);
    await writeDown(garden, anEntry(garden, "sow", "2026-10-01T07:00", { variety: "Tosakan", method: "seed" }));
    await writeDown(garden, aSpraying(garden, "2026-10-20T07:00", 7));
    const first = await writeDown(garden, aHarvest(garden, "2026-11-20T06:00", "2", "ta"));
    expect(first).toMatchObject({ isHeld: false, lot: { code: "L2611A" } });
    const lotId = first.lot?.id ?? ("" as LotId);
    const { lot } = await getSellerLot(garden.seller, { lotId });
    expect(lot).toMatchObject({
      quantity: 200,
      uom: "KGM",
      kind: "harvest",
      producedOn: "2026-11-20",
      facts: { pestControl: "diary", variety: "Tosakan" },
    });
    expect(await fieldOf(db, lotId)).toEqual(["sow", "spray"]);
    const second = await writeDown(garden, aHarvest(garden, "2026-11-21T06:00"));
    const next = await getSellerLot(garden.seller, { lotId: second.lot?.id ?? "" });
    expect(next.lot).toMatchObject({ code: "L2611B", quantity: 120, uom: null, facts: { variety: "Tosakan" } });
  });

  test("says what is missing when a group asks for more than the diary knows", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId } = await aProduct(seller, {
      categoryCode: "gom-su",
      name: "Bộ ấm chén",
      unit: "bộ",
      shelfLifeDays: undefined,
    });
    const { placeId } = await aPlace(seller, { kind: "workshop" });
    const finish = anEntry(
      { placeId },
      "finish",
      "2026-11-20T16:00",
      { amount: "30", unit: "pack", artisan: "Trần Văn Gốm" },
      { productId },
    );
    await expect(recordDiaryEntry(seller, finish)).rejects.toMatchObject({ code: "traceability.first-lot-by-form" });
    await recordDiaryEntry(
      seller,
      anEntry({ placeId }, "material", "2026-11-01T08:00", {
        material: "Đất sét Trúc Thôn",
        materialSource: "Mỏ Trúc Thôn, Hải Dương",
      }),
    );
    await recordDiaryEntry(seller, anEntry({ placeId }, "shape", "2026-11-03T08:00", { work: "Vuốt bàn xoay" }));
    await recordDiaryEntry(
      seller,
      anEntry({ placeId }, "fire", "2026-11-15T08:00", { kiln: "Lò 2", temperature: "1280" }),
    );
    const made = await recordDiaryEntry(seller, finish);
    const { lot } = await getSellerLot(seller, { lotId: made.lot?.id ?? "" });
    expect(lot).toMatchObject({
      kind: "produced",
      facts: {
        artisan: "Trần Văn Gốm",
        material: "Đất sét Trúc Thôn",
        steps: ["Tạo dáng", "Nung"],
        recognition: "none",
      },
    });
  });

  test("by a grower in sale units is the grower's share", async ({ ctx, db }) => {
    const garden = await aGarden(ctx);
    const { code, growerId } = await addGrower(garden.seller, {
      name: "Đặng Thị Hường",
      showsName: true,
      joinedOn: "2024-01-01",
    });
    const { lot } = await writeDown(garden, { ...aHarvest(garden, "2026-11-21T06:00"), growerCode: code });
    const shares = await db
      .selectFrom("lot_harvests")
      .select(["grower_id", "quantity"])
      .where("lot_id", "=", lot?.id ?? "")
      .execute();
    expect(shares).toEqual([{ grower_id: growerId, quantity: 120 }]);
  });
});

describe("work of a place and the lots born there", () => {
  test("is linked since the crop began, for its goods or for all; late entries join, and a rebuild agrees", async ({
    ctx,
    db,
  }) => {
    const garden = await aGarden(ctx);
    const { productId: otherGoods } = await aProduct(garden.seller, { name: "Xà lách" });
    await writeDown(
      garden,
      anEntry(garden, "fertilise", "2026-08-01T07:00", { product: "Lân", dose: "5", doseUnit: "kgPerSao" }),
    );
    await writeDown(garden, anEntry(garden, "sow", "2026-10-01T07:00"));
    await writeDown(garden, anEntry(garden, "irrigate", "2026-10-10T07:00", { waterSource: "Giếng khoan" }));
    await writeDown(garden, anEntry(garden, "tend", "2026-10-11T07:00", { work: "Làm cỏ" }, { productId: otherGoods }));
    const { lot } = await writeDown(garden, aHarvest(garden, "2026-11-20T06:00"));
    const formLot = await openLot(garden.seller, {
      productId: garden.productId,
      placeId: garden.placeId,
      producedOn: "2026-11-20",
      packedOn: "2026-11-20",
      quantity: 50,
      facts: { pestControl: "diary" },
    });
    await writeDown(garden, anEntry(garden, "irrigate", "2026-11-20T17:00", { waterSource: "Giếng khoan" }));
    await writeDown(
      garden,
      anEntry(garden, "fertilise", "2026-10-15T07:00", { product: "NPK", dose: "3", doseUnit: "kgPerSao" }),
    );
    expect(await fieldOf(db, lot?.id ?? ("" as LotId))).toEqual(["sow", "irrigate", "fertilise"]);
    expect(await fieldOf(db, formLot.lotId)).toEqual(["sow", "irrigate", "fertilise", "irrigate"]);
    const before = await tablesOf(db);
    await rebuildTrace(ctx);
    expect(await tablesOf(db)).toEqual(before);
  });

  test("on a lot tells a temperature as a sensor's report, and a test with its verdict", async ({ ctx, db }) => {
    const garden = await aGarden(ctx);
    const { lot } = await writeDown(garden, aHarvest(garden, "2026-11-21T06:00"));
    const lotId = lot?.id ?? "";
    const sent = await writeDown(
      garden,
      anEntry(garden, "transport", "2026-11-21T09:00", { vehicle: "29C-123.45", temperature: "4,5" }, { lotId }),
    );
    const { body, biz_step } = await eventsOf(db, sent.eventId);
    expect(biz_step).toBe("transporting");
    expect(body).toMatchObject({
      sensorElementList: [{ sensorReport: [{ type: "Temperature", value: 4.5, uom: "CEL" }] }],
    });
    expect(EpcisEvent.safeParse(body).error?.issues ?? []).toEqual([]);
    const failed = await writeDown(
      garden,
      anEntry(
        garden,
        "test",
        "2026-11-21T10:00",
        { laboratory: "Viện kiểm nghiệm", report: "KN-9", verdict: "failed" },
        { lotId },
      ),
    );
    expect(failed).toMatchObject({ isHeld: true, heldUntil: undefined });
    await expect(writeDown(garden, anEntry(garden, "pack", "2026-11-21T11:00", {}, { lotId }))).rejects.toMatchObject({
      code: "traceability.lot-held",
      field: "lotId",
    });
  });
});

const heldOf = (ctx: Ctx, lotId: string | undefined) =>
  ctx.db
    .selectFrom("lots")
    .leftJoin("lot_holds", (join) =>
      join.onRef("lot_holds.lot_id", "=", "lots.id").on("lot_holds.released_at", "is", null),
    )
    .select(["lots.state", "lot_holds.cause", "lot_holds.until_on"])
    .where("lots.id", "=", lotId ?? "")
    .executeTakeFirst();

describe("a harvest inside waiting days (Law 41/2013/QH13 art. 72)", () => {
  test("is recorded and held until the first safe day, whichever was written down first", async ({ ctx }) => {
    const held = { state: "held", cause: "interval", until_on: "2026-11-25" };
    const garden = await aGarden(ctx);
    await writeDown(garden, aSpraying(garden, "2026-11-18T16:00", 7));
    await writeDown(garden, aSpraying(garden, "2026-11-20T06:00", 3));
    const harvest = await writeDown(garden, aHarvest(garden, "2026-11-21T06:00"));
    expect(harvest).toMatchObject({ isHeld: true, heldUntil: "2026-11-25" });
    expect(await heldOf(ctx, harvest.lot?.id)).toEqual(held);
    const late = await aGarden(ctx);
    const born = await writeDown(late, aHarvest(late, "2026-11-21T06:00"));
    expect(await heldOf(ctx, born.lot?.id)).toMatchObject({ state: "open" });
    await writeDown(late, aSpraying(late, "2026-11-20T06:00", 3));
    expect(await heldOf(ctx, born.lot?.id)).toMatchObject({ state: "held", until_on: "2026-11-23" });
    await writeDown(late, aSpraying(late, "2026-11-18T16:00", 7));
    expect(await heldOf(ctx, born.lot?.id)).toEqual(held);
    await writeDown(late, aSpraying(late, "2026-11-21T16:00", 30));
    expect(await heldOf(ctx, born.lot?.id)).toEqual(held);
  });

  test("of a lot that a form opened counts the sprayings of the diary as well", async ({ ctx }) => {
    const garden = await aGarden(ctx);
    await writeDown(garden, aSpraying(garden, "2026-11-18T16:00", 7));
    const opened = await openLot(garden.seller, {
      productId: garden.productId,
      placeId: garden.placeId,
      producedOn: "2026-11-22",
      packedOn: "2026-11-22",
      quantity: 50,
      facts: { pestControl: "diary" },
    });
    expect(opened.isHeld).toBe(true);
  });
});
