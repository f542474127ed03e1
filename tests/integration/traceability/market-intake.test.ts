import { randomUUID } from "node:crypto";
import { sql } from "kysely";
import { describe, expect } from "vitest";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import { addDays, dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import { getIntakeDesk, getIntakeLog, getIntakeStatistics } from "#app/domain/traceability/get-intake-desk.server.ts";
import { getLotOrigin } from "#app/domain/traceability/get-lot-origin.server.ts";
import { getPlaceOrigin } from "#app/domain/traceability/get-place-origin.server.ts";
import { getScaleDesk } from "#app/domain/traceability/get-scale-desk.server.ts";
import { makeContainers } from "#app/domain/traceability/make-containers.server.ts";
import { packContainer } from "#app/domain/traceability/pack-container.server.ts";
import { shipGoods } from "#app/domain/traceability/ship-goods.server.ts";
import { PROJECTED_TABLES } from "#app/domain/traceability/projectors.server.ts";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { RecordIntake } from "#app/domain/traceability/record-intake.schema.ts";
import { recordIntake } from "#app/domain/traceability/record-intake.server.ts";
import { recordScaleCheck } from "#app/domain/traceability/record-scale-check.server.ts";
import { setScaleTolerance } from "#app/domain/traceability/set-scale-tolerance.server.ts";
import { settleIntake } from "#app/domain/traceability/settle-intake.server.ts";
import { aLot, aPlace, aProduct } from "#tests/factories/goods.ts";
import { aGrowerWithHarvest } from "#tests/factories/moving.ts";
import { aBoardOfficer, aMarketStall } from "#tests/factories/markets.ts";
import { anInspector, aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

let stalls = 0;
async function aMarket(ctx: Ctx, db: Db) {
  stalls += 1;
  const seller = await aSeller(ctx);
  const { productId, gtin } = await aProduct(seller.ctx);
  const { placeId } = await aPlace(seller.ctx);
  const lot = await aLot(seller.ctx, { productId, placeId });
  const board = await aBoardOfficer(ctx);
  const { slug } = await db
    .selectFrom("sellers")
    .select("slug")
    .where("id", "=", seller.sellerId)
    .executeTakeFirstOrThrow();
  const stallId = await aMarketStall(board, `PN-T${stalls}`, { seller: slug });
  return { seller, board, stallId, gtin, lot, placeId };
}

const arrival = (changes: Record<string, unknown>) =>
  RecordIntake.parse({ clientKey: randomUUID(), quantity: "12,5", unit: "kg", ...changes });

const mailsTo = (db: Db, subject: string) =>
  db.selectFrom("mails").select(["subject", "body_text as text"]).where("subject", "like", subject).execute();

async function projectionsOf(db: Db): Promise<Record<string, string[]>> {
  const all: Record<string, string[]> = {};
  for (const table of new Set(PROJECTED_TABLES)) {
    const { rows } = await sql<{ row: string }>`select t::text as row from ${sql.table(table)} t order by 1`.execute(
      db,
    );
    all[table] = rows.map(({ row }) => row);
  }
  return all;
}

describe("goods arrive at a market", () => {
  test("a known lot may be sold: an event at the stall, told on the origin page; whose it is does not change", async ({
    ctx,
    db,
  }) => {
    const { board, stallId, gtin, lot, seller } = await aMarket(ctx, db);
    const typed = `https://cholanh.vn/01/${gtin}/10/${lot.code}`;
    const { verdict, intakeId } = await recordIntake(
      board,
      arrival({ typed, stallId, broughtBy: "Anh Tư", vehicle: "29C-123.45" }),
    );
    expect(verdict).toBe("fine");
    const { just, latest, numbers } = await getIntakeDesk(board, { just: intakeId });
    expect(just).toMatchObject({ lotCode: lot.code, quantity: 12.5, uom: "KGM", verdict: "fine", broughtBy: "Anh Tư" });
    expect(latest).toHaveLength(1);
    expect(numbers).toMatchObject({ arrivals: 1, kilograms: 12.5, refused: 0, uncoded: 0 });
    const origin = await getLotOrigin(ctx, { gtin, lot: lot.code });
    const stop = origin.journey.at(-1);
    expect(stop).toMatchObject({
      kind: "marketed",
      place: { kind: "stall", name: expect.stringContaining("Gian PN-T") as string },
    });
    expect(origin.line.find(({ kind }) => kind === "received")?.stop?.place?.kind).toBe("stall");
    expect(JSON.stringify(origin), "nothing of the carrier is public").not.toMatch(/Anh Tư|29C/);
    const page = await getPlaceOrigin(ctx, { gln: stop?.place?.gln ?? "", extension: stop?.place?.extension });
    expect(page.place.producerSlug).toBeNull();
    expect(page.lots.map(({ code }) => code)).toEqual([lot.code]);
    const balance = await db
      .selectFrom("lot_balances as b")
      .innerJoin("places", "places.id", "b.place_id")
      .select(["b.holder_id as holder", "places.kind", "b.entered"])
      .where("b.lot_id", "=", lot.lotId)
      .execute();
    expect(balance).toMatchObject([{ holder: seller.sellerId, kind: "stall" }]);
    const before = await projectionsOf(db);
    await rebuildTrace(ctx);
    expect(await projectionsOf(db)).toEqual(before);
  });

  test("a held lot is written down and not let in, and the inspectors hear of it", async ({ ctx, db }) => {
    const { board, stallId, gtin, lot } = await aMarket(ctx, db);
    const inspector = await anInspector(ctx);
    await holdLot(inspector, {
      lotId: lot.lotId,
      reason: "Nghi còn thuốc trừ sâu",
      advice: "Đừng ăn, mang trả nơi mua",
    });
    const { verdict } = await recordIntake(board, arrival({ typed: `${gtin} ${lot.code}`, stallId }));
    expect(verdict).toBe("held");
    expect((await getLotOrigin(ctx, { gtin, lot: lot.code })).journey.at(-1)?.kind).toBe("turnedAway");
    const mails = await mailsTo(db, `Lô ${lot.code} bị dừng%`);
    expect(mails.length).toBeGreaterThan(0);
    expect(mails[0]?.text).toContain("không cho vào bán");
    const { open } = await getIntakeDesk(board);
    expect(open[0]).toMatchObject({ verdict: "held", lotCode: lot.code });
    await settleIntake(board, { intakeId: open[0]?.id ?? "", note: "Bàn giao đoàn kiểm tra" });
    expect((await getIntakeDesk(board)).open).toEqual([]);
    await expect(settleIntake(board, { intakeId: open[0]?.id ?? "", note: "Lần nữa" })).rejects.toBeInstanceOf(
      NotFound,
    );
  });

  test("an expired lot is not let in; a code nobody knows and goods without any are findings of the board", async ({
    ctx,
    clock,
    db,
  }) => {
    const { board, stallId, gtin, lot } = await aMarket(ctx, db);
    clock.advance({ days: 7 });
    expect((await recordIntake(board, arrival({ typed: `${gtin} ${lot.code}`, stallId }))).verdict).toBe("expired");
    expect((await recordIntake(board, arrival({ typed: "8938501234568 XYZ", stallId }))).verdict).toBe("unknown");
    const uncoded = arrival({
      stallId,
      quantity: "1.200",
      description: "Rau muống bó",
      supplier: "Chợ Dầu",
      paperNumber: "PXK 12",
    });
    expect((await recordIntake(board, uncoded)).verdict).toBe("uncoded");
    expect(RecordIntake.safeParse({ ...uncoded, quantity: "1", description: undefined }).success).toBe(false);
    const { open } = await getIntakeDesk(board);
    expect(open.map(({ verdict }) => verdict).slice(0, 3)).toEqual(["uncoded", "unknown", "expired"]);
    const { totals, lines } = await getIntakeLog(board, { day: dayOf(ctx.now()) });
    expect(lines).toHaveLength(3);
    expect(totals.find(({ productName }) => productName === "Rau muống bó")).toMatchObject({
      kilograms: 1200,
      origin: null,
    });
    const { days } = await getIntakeStatistics(board);
    expect(days).toHaveLength(30);
    expect(days.at(-1)).toMatchObject({ arrivals: 3, refused: 1, uncoded: 2 });
  });

  test("two presses of one form are one arrival and one event", async ({ ctx, db }) => {
    const { board, stallId, gtin, lot } = await aMarket(ctx, db);
    const pressed = arrival({ typed: `${gtin} ${lot.code}`, stallId });
    const both = await Promise.all([recordIntake(board, pressed), recordIntake(board, pressed)]);
    expect(both[1]).toEqual(both[0]);
    const third = await recordIntake(board, pressed);
    expect(third).toEqual(both[0]);
    const rows = await db.selectFrom("market_intakes").select("id").where("lot_id", "=", lot.lotId).execute();
    expect(rows).toHaveLength(1);
    const events = await db
      .selectFrom("trace_events as e")
      .innerJoin("trace_event_lots as t", "t.event_id", "e.id")
      .select("e.id")
      .where("t.lot_id", "=", lot.lotId)
      .where("e.biz_step", "=", "stocking")
      .execute();
    expect(events).toHaveLength(1);
  });

  test("a code that an input method rewrote is found all the same", async ({ ctx, db }) => {
    const { board, stallId, gtin, seller, placeId, lot } = await aMarket(ctx, db);
    await aLot(seller.ctx, { productId: lot.productId, placeId, code: "RAA1" });
    const { verdict, intakeId } = await recordIntake(
      board,
      arrival({ typed: `${gtin} RÂ1`, stallId, quantity: "3", unit: "pack" }),
    );
    expect(verdict).toBe("fine");
    expect((await getIntakeDesk(board, { just: intakeId })).just).toMatchObject({
      lotCode: "RAA1",
      uom: null,
      quantity: 3,
    });
  });

  test("a crate brings a line for each lot in it; the gravest decides about it", async ({ ctx, db }) => {
    const { board, stallId } = await aMarket(ctx, db);
    const grower = await aGrowerWithHarvest(ctx);
    const [crate] = await makeContainers(grower.ctx, { kind: "crate", count: 1 });
    const [pallet] = await makeContainers(grower.ctx, { kind: "pallet", count: 1 });
    const place = { placeId: grower.placeId, confirmed: false };
    const lines = [{ lotId: grower.lotId, quantity: 20 }];
    await packContainer(grower.ctx, { ...place, containerId: crate?.id ?? "", lines, containers: [] });
    await packContainer(grower.ctx, {
      ...place,
      containerId: pallet?.id ?? "",
      lines: [],
      containers: [crate?.id ?? ""],
    });
    const scanned = arrival({ typed: `(00)${pallet?.sscc}`, stallId, quantity: undefined });
    const { verdict, intakeId } = await recordIntake(board, scanned);
    expect(await recordIntake(board, scanned)).toEqual({ verdict, intakeId });
    const rows = await db
      .selectFrom("market_intakes")
      .select(["quantity", "uom"])
      .where("lot_id", "=", grower.lotId)
      .execute();
    expect(rows).toEqual([{ quantity: 20, uom: "KGM" }]);
    await expect(
      recordIntake(board, arrival({ typed: "", stallId, quantity: undefined, description: "Rau" })),
    ).rejects.toMatchObject({
      code: "traceability.amount-needed",
    });
  });

  test("goods that were despatched to the stall's tenant and come as sent are the tenant's; others stay on their way", async ({
    ctx,
    db,
  }) => {
    const { board, stallId, seller: tenant } = await aMarket(ctx, db);
    const grower = await aGrowerWithHarvest(ctx);
    const { tax_code: receiverTaxCode } = await db
      .selectFrom("sellers")
      .select("tax_code")
      .where("id", "=", tenant.sellerId)
      .executeTakeFirstOrThrow();
    await db.updateTable("sellers").set({ tax_code: "0199001067" }).where("id", "=", tenant.sellerId).execute();
    expect(receiverTaxCode).not.toBeNull();
    const ship = (quantity: number) =>
      shipGoods(grower.ctx, {
        receiverTaxCode: "0199001067",
        on: dayOf(ctx.now()),
        placeId: grower.placeId,
        lines: [{ lotId: grower.lotId, quantity }],
        containers: [],
        confirmed: false,
      });
    const { shipmentId } = await ship(30);
    const { gtin, code } = await db
      .selectFrom("lot_identities as i")
      .innerJoin("products as p", "p.id", "i.product_id")
      .select(["p.gtin", "i.code"])
      .where("i.id", "=", grower.lotId)
      .executeTakeFirstOrThrow();
    const state = () =>
      db.selectFrom("shipments").select("state").where("id", "=", shipmentId).executeTakeFirstOrThrow();
    await recordIntake(board, arrival({ typed: `${gtin} ${code}`, stallId, quantity: "29" }));
    expect(await state(), "another amount is the tenant's to explain").toEqual({ state: "on_the_way" });
    await recordIntake(board, arrival({ typed: `${gtin} ${code}`, stallId, quantity: "30" }));
    expect(await state()).toEqual({ state: "received" });
    const balance = await db
      .selectFrom("lot_balances as b")
      .innerJoin("places", "places.id", "b.place_id")
      .select(["b.got", "b.on_hand as onHand", "places.kind"])
      .where("b.lot_id", "=", grower.lotId)
      .where("b.holder_id", "=", tenant.sellerId)
      .executeTakeFirstOrThrow();
    expect(balance).toEqual({ got: 30, onHand: 30, kind: "stall" });
    const before = await projectionsOf(db);
    await rebuildTrace(ctx);
    expect(await projectionsOf(db)).toEqual(before);
  });

  test("another market's board finds nothing of it, and a seller has no door here", async ({ ctx, db }) => {
    const { board, stallId, gtin, lot, seller } = await aMarket(ctx, db);
    const { intakeId } = await recordIntake(board, arrival({ typed: "8938501234568 LA", stallId }));
    const other = await aBoardOfficer(ctx, "BQL-NGHIA-TAN");
    const desk = await getIntakeDesk(other, { just: intakeId });
    expect([desk.just, desk.latest, desk.open, desk.stalls]).toEqual([null, [], [], []]);
    expect((await getIntakeLog(other, {})).lines).toEqual([]);
    await expect(settleIntake(other, { intakeId, note: "Không phải việc của tôi" })).rejects.toBeInstanceOf(NotFound);
    await expect(recordIntake(other, arrival({ typed: `${gtin} ${lot.code}`, stallId }))).rejects.toMatchObject({
      code: "traceability.unknown-stall",
    });
    await expect(getIntakeDesk(seller.ctx)).rejects.toBeInstanceOf(Refusal);
  });

  test("a day's log goes on by pages and names each arrival once", async ({ ctx, db, clock }) => {
    const { board, stallId } = await aMarket(ctx, db);
    clock.advance({ days: 40 });
    for (let at = 0; at < 103; at += 1) await recordIntake(board, arrival({ stallId, description: `Hàng ${at}` }));
    const first = await getIntakeLog(board, {});
    const second = await getIntakeLog(board, { after: first.next ?? "" });
    expect([first.lines.length, second.lines.length, second.next]).toEqual([100, 3, null]);
    expect(new Set([...first.lines, ...second.lines].map(({ id }) => id)).size).toBe(103);
  });
});

describe("the reference scale", () => {
  const check = (stallId: string, saidGrams: number, trueGrams: number) => ({
    clientKey: randomUUID(),
    stallId,
    saidGrams,
    trueGrams,
  });

  test("a check is written down either way; beyond the error the tenant hears of it (Decree 55/2024/NĐ-CP art. 5)", async ({
    ctx,
    db,
  }) => {
    const { board, stallId } = await aMarket(ctx, db);
    expect((await recordScaleCheck(board, check(stallId, 1008, 1000))).isWithin).toBe(true);
    const bad = check(stallId, 1040, 1000);
    const [one, two] = await Promise.all([recordScaleCheck(board, bad), recordScaleCheck(board, bad)]);
    expect([one.isWithin, two.checkId]).toEqual([false, one.checkId]);
    const mails = await mailsTo(db, "Cân ở Gian%");
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain("thừa 40 g");
    const { checks, summary, tolerance } = await getScaleDesk(board, {});
    expect(checks.map(({ isWithin, allowedGrams }) => [isWithin, allowedGrams])).toEqual([
      [false, 10],
      [true, 10],
    ]);
    expect(summary).toMatchObject([{ checks: 2, failed: 1, meanPermille: 24, worstPermille: 40 }]);
    expect(tolerance).toEqual({ permille: 10, grams: 5, fromOn: null });
  });

  test("the board's own error holds from its day on, and judges nothing of before anew", async ({ ctx, db, clock }) => {
    const { board, stallId } = await aMarket(ctx, db);
    const tomorrow = addDays(dayOf(ctx.now()), 1);
    await setScaleTolerance(board, { permille: 50, grams: 10, fromOn: tomorrow });
    expect((await recordScaleCheck(board, check(stallId, 1030, 1000))).isWithin).toBe(false);
    clock.advance({ days: 1 });
    expect((await recordScaleCheck(board, check(stallId, 1030, 1000))).isWithin).toBe(true);
    expect((await getScaleDesk(board, {})).checks.slice(0, 2).map(({ isWithin }) => isWithin)).toEqual([true, false]);
    await expect(
      setScaleTolerance(board, { permille: 1, grams: 1, fromOn: addDays(tomorrow, -1) }),
    ).rejects.toMatchObject({ code: "traceability.tolerance-of-yesterday" });
  });

  test("another market's stall cannot be checked", async ({ ctx, db }) => {
    const { stallId } = await aMarket(ctx, db);
    const other = await aBoardOfficer(ctx, "BQL-NGHIA-TAN");
    await expect(recordScaleCheck(other, check(stallId, 1, 1))).rejects.toMatchObject({
      code: "traceability.unknown-stall",
    });
    expect((await getScaleDesk(other, {})).checks).toEqual([]);
  });
});
