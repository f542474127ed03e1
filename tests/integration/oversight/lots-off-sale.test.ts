import { describe, expect } from "vitest";
import { correctLotEvent } from "#app/domain/oversight/correct-lot-event.server.ts";
import { getOverseenLot } from "#app/domain/oversight/get-overseen-lot.server.ts";
import { getRecallDesk } from "#app/domain/oversight/get-recall-desk.server.ts";
import { holdLot } from "#app/domain/oversight/hold-lot.server.ts";
import { recallLot } from "#app/domain/oversight/recall-lot.server.ts";
import { recordInspection } from "#app/domain/oversight/record-inspection.server.ts";
import { releaseLot } from "#app/domain/oversight/release-lot.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { getLotOrigin } from "#app/domain/traceability/get-lot-origin.server.ts";
import { getSellerLot } from "#app/domain/traceability/get-seller-lot.server.ts";
import { listRecalls } from "#app/domain/traceability/list-recalls.server.ts";
import { aLot, aProduct } from "#tests/factories/goods.ts";
import { aCommuneOfficer, aManager, anInspector, aSeller } from "#tests/factories/people.ts";
import { goodsOnSale } from "#tests/factories/stall.ts";
import { test } from "#tests/setup/test.ts";

const said = {
  reason: "Dư lượng thuốc vượt mức cho phép trong mẫu lấy ngày 21/11.",
  reasonEn: "Residues above the limit in the sample of 21 November.",
  advice: "Không ăn; mang trả nơi bán hoặc bỏ đi.",
  adviceEn: "Do not eat it; return it or throw it away.",
};
const decision = { ...said, decisionNumber: "215/QĐ-SCT" };

const stockOf = (ctx: Ctx, listingId: string) =>
  ctx.db
    .selectFrom("listing_stock")
    .select(["on_hand", "blocked"])
    .where("listing_id", "=", listingId)
    .executeTakeFirstOrThrow();

const stateOf = async (ctx: Ctx, lotId: LotId) =>
  (await ctx.db.selectFrom("lots").select("state").where("id", "=", lotId).executeTakeFirstOrThrow()).state;

describe("a lot is held", () => {
  test("and at once cannot be ordered, says so on its page, and is free again after release", async ({ ctx }) => {
    const { sellerId } = await aSeller(ctx);
    const { listingId, lotIds } = await goodsOnSale(ctx, sellerId, { lots: [{ quantity: 10 }, { quantity: 5 }] });
    const lotId = lotIds[0] as LotId;
    const inspector = await anInspector(ctx);
    await holdLot(inspector, { lotId, ...said });
    expect(await stockOf(ctx, listingId)).toEqual({ on_hand: 15, blocked: 10 });
    expect(await stateOf(ctx, lotId)).toBe("held");
    await expect(holdLot(inspector, { lotId, ...said })).rejects.toMatchObject({ code: "traceability.already-held" });
    await releaseLot(inspector, { lotId, reason: "Mẫu đối chứng đạt yêu cầu." });
    expect(await stockOf(ctx, listingId)).toEqual({ on_hand: 15, blocked: 0 });
    expect(await stateOf(ctx, lotId)).toBe("open");
    await expect(releaseLot(inspector, { lotId, reason: "Thả thêm lần nữa xem sao" })).rejects.toMatchObject({
      code: "traceability.not-held",
    });
  });

  test("by one of two who try at the same time", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { lotId } = await aLot(seller);
    const officials = await Promise.all([aManager(ctx), anInspector(ctx)]);
    const outcomes = await Promise.allSettled(officials.map((official) => holdLot(official, { lotId, ...said })));
    expect(outcomes.map((outcome) => outcome.status).sort()).toEqual(["fulfilled", "rejected"]);
    const holds = await db.selectFrom("lot_holds").select("id").where("lot_id", "=", lotId).execute();
    expect(holds).toHaveLength(1);
  });

  test("by officials only", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { lotId } = await aLot(seller);
    for (const stranger of [ctx, seller, await aCommuneOfficer(ctx, "00577")])
      await expect(holdLot(stranger, { lotId, ...said })).rejects.toMatchObject({ code: "organisation.not-allowed" });
    await expect(holdLot(await aManager(ctx), { lotId: ctx.newId(), ...said })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("a lot is recalled", () => {
  test("for good: page red, listed among the recalls, audited, and never released", async ({ ctx, db, clock }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId, gtin } = await aProduct(seller);
    const { lotId, code } = await aLot(seller, { productId });
    const manager = await aManager(ctx);
    await holdLot(manager, { lotId, ...said });
    clock.advance({ minutes: 5 });
    await recallLot(manager, { lotId, ...decision });

    const origin = await getLotOrigin(ctx, { gtin, lot: code });
    expect(origin.verdict).toMatchObject({ code: "lot_recalled", tone: "danger", isOrderable: false });
    expect(origin.hold).toMatchObject({ kind: "recall", decisionNumber: "215/QĐ-SCT", adviceEn: said.adviceEn });
    expect(origin.journey.map((stop) => stop.kind)).toEqual(["made", "packed", "held", "recalled"]);
    const { recalls } = await listRecalls(ctx);
    expect(recalls[0]).toMatchObject({ gtin, lot: code, decisionNumber: "215/QĐ-SCT" });

    await expect(releaseLot(manager, { lotId, reason: "Không rút lại được đâu" })).rejects.toMatchObject({
      code: "traceability.recall-is-final",
    });
    await expect(recallLot(manager, { lotId, ...decision })).rejects.toMatchObject({
      code: "traceability.already-recalled",
    });
    const audit = await db
      .selectFrom("audit_entries")
      .select("action")
      .where("subject_id", "=", lotId)
      .orderBy("id")
      .execute();
    expect(audit.map((row) => row.action)).toEqual(["lot.opened", "lot.held", "lot.recalled"]);
  });

  test("and the desk finds it by code, number or scanned link, with how far it went", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId, gtin } = await aProduct(seller);
    const { lotId, code } = await aLot(seller, { productId, code: "TIM-1" });
    const manager = await aManager(ctx);
    const finds = async (q: string) => (await getRecallDesk(manager, { q })).found?.map((lot) => lot.id);
    expect(await finds("tim-1")).toEqual([lotId]);
    expect(await finds(gtin)).toEqual([lotId]);
    expect(await finds(gtin.slice(1))).toEqual([lotId]);
    expect(await finds(`HTTP://LOCALHOST:3000/01/${gtin}/10/${code}`)).toEqual([lotId]);
    expect(await finds("không có gì")).toEqual([]);
    await recallLot(manager, { lotId, ...decision });
    const { offSale } = await getRecallDesk(manager, {});
    expect(offSale.find((lot) => lot.id === lotId)).toMatchObject({ kind: "recall" });
    expect(await getOverseenLot(manager, { lotId })).toMatchObject({
      lot: { state: "recalled" },
      reach: { orders: 0, packs: 0, buyers: 0, offered: 0, unsold: 0 },
    });
  });

  test("pages of recalls follow each other without gap", async ({ ctx, clock }) => {
    const { ctx: seller } = await aSeller(ctx);
    const manager = await aManager(ctx);
    const first = await aLot(seller, { code: "THU-0" });
    const codes = ["THU-0"];
    await recallLot(manager, { lotId: first.lotId, ...decision });
    for (let n = 1; n <= 21; n += 1) {
      clock.advance({ seconds: n % 2 });
      const { lotId, code } = await aLot(seller, {
        productId: first.productId,
        placeId: first.placeId,
        code: `THU-${n}`,
      });
      await recallLot(manager, { lotId, ...decision });
      codes.push(code);
    }
    const one = await listRecalls(ctx);
    const two = await listRecalls(ctx, { after: one.nextAfter ?? undefined });
    const listed = [...one.recalls, ...two.recalls].map((row) => row.lot).filter((code) => codes.includes(code));
    expect(listed).toEqual(codes.reverse());
  });
});

describe("the seller's own truth", () => {
  test("a failed test is recorded, and the lot goes off sale with it", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { lotId } = await aLot(seller);
    const test = { lotId, on: "2026-11-22", report: "KN-77", laboratory: "Trung tâm kiểm nghiệm" };
    expect(await recordInspection(seller, { ...test, result: "passed" })).toEqual({ isHeld: false });
    expect(await recordInspection(seller, { ...test, report: "KN-78", result: "failed" })).toEqual({ isHeld: true });
    const { lot, hold, journey } = await getSellerLot(seller, { lotId });
    expect(lot.state).toBe("held");
    expect(hold?.reason).toBe("Kết quả kiểm tra không đạt, phiếu số KN-78.");
    expect(journey.filter((stop) => stop.kind === "inspected").map((stop) => stop.isConformant)).toEqual([true, false]);
  });

  test("a corrected harvest day that falls into the waiting period holds the lot", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { lotId } = await aLot(seller, {
      facts: { pestControl: "chemical", pesticide: "Abamectin", sprayedOn: "2026-11-14", waitingDays: "7" },
      producedOn: "2026-11-22",
    });
    const { journey } = await getSellerLot(seller, { lotId });
    const harvest = journey.find((stop) => stop.kind === "made");
    const right = { lotId, eventId: harvest?.eventId ?? "", on: "2026-11-20" };
    expect(await correctLotEvent(seller, right)).toMatchObject({ isHeld: true, isGone: false });
    expect(await stateOf(ctx, lotId)).toBe("held");
    await expect(correctLotEvent(seller, { ...right, on: "2026-11-19" })).rejects.toMatchObject({
      code: "traceability.already-corrected",
    });
  });

  test("making, spraying and packing cannot be struck, other work can; nobody corrects for another", async ({
    ctx,
  }) => {
    const [one, other] = [await aSeller(ctx), await aSeller(ctx)];
    const { lotId } = await aLot(one.ctx, { facts: { pestControl: "none", sownOn: "2026-10-01" } });
    const { journey } = await getSellerLot(one.ctx, { lotId });
    const eventOf = (kind: string) => journey.find((stop) => stop.kind === kind)?.eventId ?? "";
    await expect(
      correctLotEvent(one.ctx, { lotId, eventId: eventOf("made"), didNotHappen: true }),
    ).rejects.toMatchObject({ code: "traceability.indispensable-event" });
    await expect(
      correctLotEvent(other.ctx, { lotId, eventId: eventOf("sown"), didNotHappen: true }),
    ).rejects.toBeInstanceOf(NotFound);
    await correctLotEvent(one.ctx, { lotId, eventId: eventOf("sown"), didNotHappen: true });
    const after = await getSellerLot(one.ctx, { lotId });
    expect(after.journey.find((stop) => stop.kind === "sown")?.declaredWrongOn).toBe("2026-11-22");
    expect(after.lot.facts).toEqual({ pestControl: "none" });
  });
});
