import { describe, expect } from "vitest";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { EpcisEvent } from "#app/domain/traceability/epcis-schema.ts";
import { eventHashId } from "#app/domain/traceability/event-hash-id.server.ts";
import { getLotForm } from "#app/domain/traceability/get-lot-form.server.ts";
import { getSellerLot } from "#app/domain/traceability/get-seller-lot.server.ts";
import { listSellerLots } from "#app/domain/traceability/list-seller-lots.server.ts";
import { openLot } from "#app/domain/traceability/open-lot.server.ts";
import { openPlace } from "#app/domain/traceability/open-place.server.ts";
import { recordLotEvent } from "#app/domain/traceability/record-lot-event.server.ts";
import { aLot, aPlace, aProduct } from "#tests/factories/goods.ts";
import { aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const eventsOf = (ctx: Ctx, lotId: LotId) =>
  ctx.db
    .selectFrom("trace_events")
    .innerJoin("trace_event_lots", "trace_event_lots.event_id", "trace_events.id")
    .select(["trace_events.id", "event_hash", "biz_step", "body", "trace_events.occurred_at"])
    .where("trace_event_lots.lot_id", "=", lotId)
    .orderBy("trace_event_lots.occurred_at")
    .orderBy("trace_events.id")
    .execute();

describe("opening a lot", () => {
  test("gives it the next code of its month and an expiry from its product", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const first = await aLot(seller);
    const second = await aLot(seller, { productId: first.productId, placeId: first.placeId });
    expect([first.code, second.code]).toEqual(["L2611A", "L2611B"]);
    expect((await getSellerLot(seller, first)).lot).toMatchObject({
      expiresOn: "2026-11-27",
      state: "open",
      quantity: 100,
    });
  });

  test("writes valid EPCIS 2.0 events whose stored hash is the hash of what is stored (CBV 2.0, 8.9.2)", async ({
    ctx,
  }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { lotId } = await aLot(seller, {
      producedOn: "2026-11-20",
      packedOn: "2026-11-21",
      facts: {
        variety: "Tosakan",
        sownOn: "2026-10-10",
        pestControl: "biological",
        pesticide: "Bt",
        sprayedOn: "2026-11-01",
        waitingDays: "3",
        packer: "Chị Lan",
      },
    });
    const events = await eventsOf(ctx, lotId);
    expect(events.map((event) => event.biz_step)).toEqual([
      "creating_class_instance",
      "other",
      "commissioning",
      "packing",
    ]);
    for (const { body, event_hash } of events) {
      const event = body as { eventID: string };
      expect(EpcisEvent.safeParse(event).error?.issues ?? []).toEqual([]);
      expect(eventHashId(event)).toBe(event_hash);
      expect(event.eventID).toBe(event_hash);
    }
  });

  test("events can be neither changed nor deleted", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { lotId } = await aLot(seller);
    const [event] = await eventsOf(ctx, lotId);
    const id = event?.id ?? "";
    await expect(
      db.updateTable("trace_events").set({ biz_step: "packing" }).where("id", "=", id).execute(),
    ).rejects.toThrow("append-only");
    await expect(db.deleteFrom("trace_events").where("id", "=", id).execute()).rejects.toThrow("append-only");
  });

  test.for([
    ["a day to come", { producedOn: "2026-11-23", packedOn: "2026-11-23" }, "traceability.day-to-come", "producedOn"],
    [
      "packed before harvest",
      { producedOn: "2026-11-21", packedOn: "2026-11-20" },
      "traceability.packed-before-made",
      "packedOn",
    ],
    ["expired before packed", { expiresOn: "2026-11-01" }, "traceability.expired-before-packed", "expiresOn"],
    ["nothing on pest control", { facts: {} }, "traceability.fact-missing", "facts.pestControl"],
    [
      "a spray without its name",
      { facts: { pestControl: "chemical" } },
      "traceability.fact-missing",
      "facts.pesticide",
    ],
    ["a code with letters of ours", { code: "LÔ-1" }, "traceability.lot-code-invalid", "code"],
  ] as const)("refuses %s and writes nothing", async ([_, changes, code, field], { ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId } = await aProduct(seller);
    await expect(aLot(seller, { productId, ...changes })).rejects.toMatchObject({ code, field });
    const lots = await db.selectFrom("lots").select("id").where("product_id", "=", productId).execute();
    expect(lots).toEqual([]);
  });

  test("refuses a code the product already has, and finds no product or place of another seller", async ({ ctx }) => {
    const [one, other] = [await aSeller(ctx), await aSeller(ctx)];
    const lot = await aLot(one.ctx, { code: "l2611-x" });
    expect(lot.code).toBe("L2611-X");
    await expect(aLot(one.ctx, { ...lot, code: "L2611-X" })).rejects.toMatchObject({
      code: "traceability.lot-code-taken",
    });
    await expect(aLot(other.ctx, { productId: lot.productId })).rejects.toBeInstanceOf(NotFound);
    const product = await aProduct(other.ctx);
    await expect(aLot(other.ctx, { productId: product.productId, placeId: lot.placeId })).rejects.toMatchObject({
      code: "traceability.unknown-place",
      field: "placeId",
    });
    await expect(getSellerLot(other.ctx, lot)).rejects.toBeInstanceOf(NotFound);
    await expect(getLotForm(other.ctx, lot)).rejects.toBeInstanceOf(NotFound);
  });

  test("records a harvest inside the waiting period as it was, and holds the lot (Law 41/2013/QH13 art. 72)", async ({
    ctx,
    db,
  }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { lotId, isHeld } = await aLot(seller, {
      facts: { pestControl: "chemical", pesticide: "Abamectin 3.6EC", sprayedOn: "2026-11-18", waitingDays: "7" },
    });
    expect(isHeld).toBe(true);
    const hold = await db
      .selectFrom("lot_holds")
      .select(["kind", "reason"])
      .where("lot_id", "=", lotId)
      .executeTakeFirst();
    expect(hold).toEqual({
      kind: "hold",
      reason: "Thu hoạch ngày 22/11/2026, trước khi hết thời gian cách ly thuốc (25/11/2026).",
    });
    expect((await eventsOf(ctx, lotId)).map((event) => event.biz_step)).toContain("holding");
  });

  test("meat asks for its quarantine paper (Law 79/2015/QH13)", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId } = await aProduct(seller, { categoryCode: "thit-trung", name: "Gà đồi làm sẵn", unit: "con" });
    const facts = { pestControl: "none" };
    await expect(aLot(seller, { productId, facts })).rejects.toMatchObject({ field: "facts.quarantineNumber" });
    const lot = await aLot(seller, { productId, facts: { ...facts, quarantineNumber: "KD-26-000123" } });
    expect((await getSellerLot(seller, lot)).lot.facts).toMatchObject({ quarantineNumber: "KD-26-000123" });
  });

  test("craft and industrial goods tell their own story", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const pot = await aProduct(seller, {
      categoryCode: "gom-su",
      name: "Bộ ấm chén",
      unit: "bộ",
      shelfLifeDays: undefined,
    });
    const craft = await aLot(seller, {
      productId: pot.productId,
      facts: {
        artisan: "Nghệ nhân Phạm Văn Đạt",
        material: "Đất sét trắng",
        materialSource: "Trúc Thôn, Hải Dương",
        steps: "Chuốt hình\nVẽ men lam\nNung 1.280 độ",
        recognition: "craftVillage",
        decisionNumber: "6230/QĐ-UBND",
      },
    });
    expect((await getSellerLot(seller, craft)).lot).toMatchObject({ group: "craft", expiresOn: null });
    const lamp = await aProduct(seller, { categoryCode: "dien-chieu-sang", name: "Đèn LED 9W", unit: "chiếc" });
    const industry = await aLot(seller, {
      productId: lamp.productId,
      facts: {
        serialFrom: "SN0001",
        standard: "QCVN 19:2019/BKHCN",
        testReport: "TN-2026/118",
        laboratory: "Phòng thử nghiệm điện",
        testedOn: "2026-11-20",
        warrantyMonths: "24",
      },
    });
    const steps = (await eventsOf(ctx, industry.lotId)).map((event) => event.biz_step);
    expect(steps).toEqual(["inspecting", "commissioning", "packing"]);
  });
});

describe("what happens to a lot later", () => {
  test("is added to its story, once", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { lotId } = await aLot(seller);
    const shipped = { kind: "shipped", lotId, on: "2026-11-22", receiver: "Chợ đầu mối Minh Khai" } as const;
    await recordLotEvent(seller, shipped);
    await expect(recordLotEvent(seller, shipped)).rejects.toMatchObject({ code: "traceability.event-repeated" });
    await expect(recordLotEvent(seller, { ...shipped, on: "2026-11-23" })).rejects.toMatchObject({ field: "on" });
    const { journey } = await getSellerLot(seller, { lotId });
    expect(journey.map((stop) => stop.kind)).toEqual(["made", "packed", "shipped"]);
    expect(journey.at(-1)?.facts).toMatchObject({ receiver: "Chợ đầu mối Minh Khai" });
  });

  test("is not for other sellers to tell", async ({ ctx }) => {
    const [one, other] = [await aSeller(ctx), await aSeller(ctx)];
    const { lotId } = await aLot(one.ctx);
    const note = { kind: "work", lotId, on: "2026-11-22", note: "Tôi nói thế" } as const;
    await expect(recordLotEvent(other.ctx, note)).rejects.toBeInstanceOf(NotFound);
  });
});

describe("places and lists", () => {
  test("a plot is a part of a place the seller has (AI 254)", async ({ ctx }) => {
    const [one, other] = [await aSeller(ctx), await aSeller(ctx)];
    const farm = await aPlace(one.ctx, { kind: "farm" });
    const part = {
      kind: "plot",
      name: "Ruộng số 3",
      communeCode: "00577",
      glnSource: "within",
      withinPlaceId: farm.placeId,
    } as const;
    const plot = await openPlace(one.ctx, { ...part, glnExtension: "ruong 3" });
    expect(plot).toMatchObject({ gln: farm.gln, glnExtension: "RUONG-3" });
    await expect(openPlace(one.ctx, { ...part, glnExtension: "RUONG-3" })).rejects.toMatchObject({
      field: "glnExtension",
    });
    await expect(openPlace(one.ctx, { ...part, glnExtension: "ruộng" })).rejects.toMatchObject({
      code: "traceability.bad-extension",
    });
    await expect(openPlace(other.ctx, { ...part, glnExtension: "X" })).rejects.toMatchObject({
      code: "traceability.unknown-place",
    });
  });

  test("the form of a new lot repeats the last one", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const lot = await aLot(seller, { quantity: 77 });
    const form = await getLotForm(seller, lot);
    expect(form.last).toMatchObject({ quantity: 77, placeId: lot.placeId, facts: { pestControl: "none" } });
  });

  test("lots are listed page by page without gap or repeat while others are added", async ({ ctx, clock }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId, placeId } = await aLot(seller);
    for (let n = 0; n < 34; n += 1) {
      if (n % 3 === 0) clock.advance({ minutes: 1 });
      await openLot(seller, {
        productId,
        placeId,
        producedOn: "2026-11-22",
        packedOn: "2026-11-22",
        quantity: 1,
        facts: { pestControl: "none" },
      });
    }
    const first = await listSellerLots(seller, {});
    clock.advance({ minutes: 1 });
    await aLot(seller, { productId, placeId });
    const second = await listSellerLots(seller, { after: first.nextAfter ?? undefined });
    const codes = [...first.lots, ...second.lots].map((lot) => lot.code);
    expect(codes).toHaveLength(35);
    expect(new Set(codes).size).toBe(35);
  });
});
