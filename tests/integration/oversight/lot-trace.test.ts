import { describe, expect } from "vitest";
import { packOrder } from "#app/domain/orders/pack-order.server.ts";
import { exportLotReach } from "#app/domain/oversight/export-lot-reach.server.ts";
import { findLots } from "#app/domain/oversight/find-lots.server.ts";
import { getLotTrace } from "#app/domain/oversight/get-lot-trace.server.ts";
import { exportReceivers, readReceivers } from "#app/domain/oversight/read-receivers.server.ts";
import { recallLot } from "#app/domain/oversight/recall-lot.server.ts";
import { traceLot } from "#app/domain/oversight/trace-lot.server.ts";
import { grantMembership } from "#app/domain/organisation/grant-membership.server.ts";
import { openUnit } from "#app/domain/organisation/open-unit.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { LotId } from "#app/domain/shared/ids.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { getSellerLot } from "#app/domain/traceability/get-seller-lot.server.ts";
import { aGuest, buy, payInFull } from "#tests/factories/buying.ts";
import { aYard, handOver, made, someHarvests, transform, type Yard } from "#tests/factories/genealogy.ts";
import {
  aCommuneOfficer,
  actingAs,
  aManager,
  anIndustryManager,
  anInspector,
  aSeller,
  aUser,
} from "#tests/factories/people.ts";
import { goodsOnSale } from "#tests/factories/stall.ts";
import { test } from "#tests/setup/test.ts";

const BOARD = "BQL-PHIA-NAM";
let taxCodes = 0;
const TAX_CODES = ["0100109106", "0101234566", "0102345678"];

async function aYardOf(ctx: Ctx, displayName: string): Promise<Yard> {
  taxCodes += 1;
  return aYard((await aSeller(ctx, { displayName, taxCode: TAX_CODES[taxCodes % TAX_CODES.length] ?? "" })).ctx);
}

/** A field of one enterprise, mixed and split by another, and sold from there. */
async function aStory(ctx: Ctx) {
  const grower = await aYard((await aSeller(ctx)).ctx);
  const packer = await aYardOf(ctx, "Nhà sơ chế Trâu Quỳ");
  const [field, beside] = (await someHarvests(grower, 2)) as [LotId, LotId];
  await handOver(grower, packer, [field, beside]);
  const mixed = await made(packer, field, beside);
  const packs = (await transform(packer, [mixed], 12)).outputIds;
  return { grower, packer, field, beside, mixed, packs };
}

const numberOf = async (ctx: Ctx, lotId: LotId): Promise<{ gtin: string; lot: string }> =>
  ctx.db
    .selectFrom("lot_identities")
    .innerJoin("products", "products.id", "lot_identities.product_id")
    .select(["products.gtin", "lot_identities.code as lot"])
    .where("lot_identities.id", "=", lotId)
    .executeTakeFirstOrThrow();

/** An officer of a market board, and a stall of its market in which this seller stands. */
async function aBoardWithStall(ctx: Ctx, keeper: Yard): Promise<Ctx> {
  const user = await aUser(ctx, { name: "Phạm Thị Chợ" });
  if (user.actor.kind !== "user") throw new Error("a user");
  const { email, userId, name } = user.actor;
  const role = "market_board_officer";
  await grantMembership({ ...ctx, actor: { kind: "system", process: "test" } }, { email, unitCode: BOARD, role });
  const board = await actingAs(ctx, userId, { name, email });
  const code = `G-${ctx.newId().slice(-6)}`.toUpperCase();
  await openUnit(board, { kind: "stall", code, name: `Gian ${code}`, parentCode: BOARD, from: "2026-01-01" });
  const stall = await ctx.db.selectFrom("units").select("id").where("code", "=", code).executeTakeFirstOrThrow();
  await ctx.db
    .insertInto("stall_tenancies")
    .values({
      id: ctx.newId(),
      stall_id: stall.id,
      seller_id: keeper.sellerId,
      asked_at: ctx.now(),
      asked_by: userId,
      starts_on: "2026-06-01",
      approved_at: ctx.now(),
      approved_by: userId,
    })
    .execute();
  return board;
}

describe("the recall query of a lot", () => {
  test("answers steps, tree, descendants, stock, balance and events at once", async ({ ctx }) => {
    const { field, beside, mixed, packs, packer } = await aStory(ctx);
    const trace = await getLotTrace(await anInspector(ctx), { lotId: mixed });
    expect(trace.back.steps.map(({ id }) => id).sort()).toEqual([field, beside].sort());
    expect(trace.forward).toMatchObject({ count: 12 });
    expect(trace.ancestors.count).toBe(2);
    expect(trace.descendants).toMatchObject({ count: 12, covered: 12, outside: [] });
    expect(trace.descendants.shares).toMatchObject([{ sellerName: "Nhà sơ chế Trâu Quỳ", total: 12, open: 12 }]);
    expect(new Map(trace.drawing.totals)).toEqual(
      new Map([
        [-1, 2],
        [0, 1],
        [1, 12],
      ]),
    );
    expect(trace.drawing.lots.filter(({ depth }) => depth === 1)).toHaveLength(8);
    expect(trace.stock.some(({ lotId, holderId }) => lotId === packs[0] && holderId === packer.sellerId)).toBe(true);
    expect(trace.balances).toHaveLength(1);
    const back = await getLotTrace(await anInspector(ctx), { lotId: field });
    expect(back.deliveries).toMatchObject([{ toName: "Nhà sơ chế Trâu Quỳ", isConfirmed: true }]);
    expect(trace.journey.every(({ eventHash }) => eventHash.startsWith("ni:///sha-256;"))).toBe(true);
    expect(trace.elapsedMs).toBeGreaterThan(0);
  });

  test("shows how all of it stands after a recall", async ({ ctx }) => {
    const { field, mixed, packs } = await aStory(ctx);
    const inspector = await anInspector(ctx);
    await recallLot(inspector, {
      lotId: field,
      reason: "Dư lượng thuốc vượt mức cho phép.",
      advice: "Không ăn; mang trả nơi bán.",
      decisionNumber: "9/QĐ-SCT",
    });
    const trace = await getLotTrace(inspector, { lotId: mixed });
    expect(trace.lot.state).toBe("recalled");
    expect(trace.holds[0]).toMatchObject({ kind: "recall", cause: "ancestor", causeLotId: field });
    expect(trace.descendants.shares[0]).toMatchObject({ recalled: packs.length, open: 0 });
    const csv = [];
    for await (const line of await exportLotReach(inspector, { lotId: field })) csv.push(line);
    expect(csv.join("").match(/recalled/g)).toHaveLength(packs.length + 2);
  });

  test("names who received it, logged, to those who may call them and nobody else", async ({ ctx, db }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx);
    const goods = await goodsOnSale(ctx, sellerId);
    const yard = await aYard(seller);
    const [field] = (await someHarvests(yard, 1)) as [LotId];
    await transform(yard, [field], [...goods.lotIds]);
    const view = await buy(ctx, aGuest(), [{ goods, quantity: 3 }], {
      name: "Bà Nguyễn Thị Nhận",
      phone: "0912999888",
    });
    await payInFull(ctx, view.orders[0]?.payload ?? null);
    await packOrder(seller, { code: view.orders[0]?.code ?? "" });

    const inspector = await anInspector(ctx);
    const trace = await getLotTrace(inspector, { lotId: field });
    expect(trace.receivers).toEqual({ orders: 1, buyers: 1, packs: 3, ordersOutside: 0 });
    expect(JSON.stringify(trace)).not.toContain("Nguyễn Thị Nhận");
    const { receivers, nextAfter } = await readReceivers(inspector, { lotId: field });
    expect(receivers).toMatchObject([
      { buyerName: "Bà Nguyễn Thị Nhận", quantity: 3, orderCode: view.orders[0]?.code },
    ]);
    expect(receivers[0]?.buyerPhone).toContain("912999888");
    expect(nextAfter).toBeNull();
    const csv = [];
    for await (const line of await exportReceivers(inspector, { lotId: field })) csv.push(line);
    expect(csv.join("")).toContain("Bà Nguyễn Thị Nhận");
    const logged = await db
      .selectFrom("audit_entries")
      .select("action")
      .where("subject_id", "=", field)
      .where("action", "like", "lot.receivers%")
      .orderBy("id")
      .execute();
    expect(logged.map(({ action }) => action)).toEqual(["lot.receivers-read", "lot.receivers-exported"]);
    const board = await aBoardWithStall(ctx, yard);
    expect((await getLotTrace(board, { lotId: field })).maySeeBuyers).toBe(false);
    for (const stranger of [ctx, seller, board])
      await expect(readReceivers(stranger, { lotId: field })).rejects.toMatchObject({
        code: "organisation.not-allowed",
      });
    await expect(readReceivers(await anIndustryManager(ctx), { lotId: field })).rejects.toBeInstanceOf(NotFound);
  });

  test("shows a board what is at its stalls, and of the rest how much and whose", async ({ ctx }) => {
    const { grower, packer, field, mixed, packs } = await aStory(ctx);
    const board = await aBoardWithStall(ctx, grower);
    const trace = await getLotTrace(board, { lotId: field });
    expect(trace.descendants).toMatchObject({ count: 13, covered: 0, listed: [], shares: [] });
    expect(trace.descendants.outside).toMatchObject([{ sellerName: "Nhà sơ chế Trâu Quỳ", total: 13 }]);
    const told = JSON.stringify([trace.descendants, trace.drawing, trace.stock]);
    expect(told).not.toContain((await numberOf(ctx, packs[0] as LotId)).lot);
    await expect(getLotTrace(board, { lotId: mixed })).rejects.toBeInstanceOf(NotFound);
    const { lot, gtin } = await numberOf(ctx, field);
    expect((await findLots(board, { q: lot }))?.map(({ id }) => id)).toEqual([field]);
    expect(await findLots(board, { q: packer.gtin })).toEqual([]);
    expect((await findLots(board, { q: gtin }))?.length).toBeGreaterThan(0);
    expect(await findLots(board, { q: "" })).toBeNull();
  });

  test("is there for nobody else, and for no id that is guessed", async ({ ctx }) => {
    const { field, grower } = await aStory(ctx);
    await expect(getLotTrace(await anIndustryManager(ctx), { lotId: field })).rejects.toBeInstanceOf(NotFound);
    for (const stranger of [ctx, grower.seller, await aCommuneOfficer(ctx, "00577")])
      await expect(getLotTrace(stranger, { lotId: field })).rejects.toMatchObject({ code: "organisation.not-allowed" });
    const manager = await aManager(ctx);
    for (const lotId of [ctx.newId(), "khong-phai"])
      await expect(getLotTrace(manager, { lotId })).rejects.toBeInstanceOf(NotFound);
  });
});

describe("a trace for programs", () => {
  test("gives an official everything with edges and depths", async ({ ctx }) => {
    const { field, mixed, packs } = await aStory(ctx);
    const asked = await numberOf(ctx, field);
    const answer = await traceLot(await anInspector(ctx), { ...asked, direction: "forward" });
    if (answer.direction === "step") throw new Error("asked for all");
    expect(answer).toMatchObject({ lot: { lot: asked.lot, kind: "harvest" }, total: 13, outside: [] });
    const middle = (await numberOf(ctx, mixed)).lot;
    expect(answer.lots.find(({ lot }) => lot === middle)).toMatchObject({ depth: 1, state: "open" });
    expect(answer.lots.filter(({ depth }) => depth === 2)).toHaveLength(packs.length);
    expect(answer.edges).toHaveLength(13);
    expect(answer.edges).toContainEqual([-1, answer.lots.findIndex(({ lot }) => lot === middle)]);
    const back = await traceLot(await anInspector(ctx), { ...(await numberOf(ctx, mixed)), direction: "back" });
    expect(back).toMatchObject({ total: 2 });
  });

  test("gives a seller one step from an own lot: others by enterprise and lot code, nothing further", async ({
    ctx,
  }) => {
    const { grower, packer, field, mixed } = await aStory(ctx);
    const asked = await numberOf(ctx, mixed);
    const answer = await traceLot(packer.seller, { ...asked, direction: "step" });
    if (answer.direction !== "step") throw new Error("asked for a step");
    expect(answer.back).toHaveLength(2);
    expect(Object.keys(answer.back[0] ?? {}).sort()).toEqual(
      ["amount", "at", "bizStep", "enterprise", "eventHash", "gtin", "lot", "uom"].sort(),
    );
    expect(answer.forward[0]).toMatchObject({ state: "open", product: "Rau trộn" });
    await expect(traceLot(packer.seller, { ...asked, direction: "forward" })).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
    await expect(traceLot(grower.seller, { ...asked, direction: "step" })).rejects.toBeInstanceOf(NotFound);
    await expect(traceLot(ctx, { ...asked, direction: "step" })).rejects.toMatchObject({
      code: "organisation.not-allowed",
    });
    const { steps } = await getSellerLot(grower.seller, { lotId: field });
    expect(steps.forward.steps).toMatchObject([{ id: mixed, isOwn: false, sellerName: "Nhà sơ chế Trâu Quỳ" }]);
    expect(steps.forward.steps[0]).not.toHaveProperty("productName");
  });
});
