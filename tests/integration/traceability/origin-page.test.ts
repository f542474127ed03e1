import { describe, expect } from "vitest";
import { declareChainLink } from "#app/domain/organisation/declare-chain-link.server.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { LotId, SellerId } from "#app/domain/shared/ids.ts";
import { receiveLots, recordWork, shipLots, type MarketEvent } from "#app/domain/traceability/epcis-event.ts";
import { getLotPage } from "#app/domain/traceability/get-lot-page.server.ts";
import { recordEvent } from "#app/domain/traceability/record-event.server.ts";
import { aChainPaper } from "#tests/factories/chains.ts";
import { aYard, made, someHarvests } from "#tests/factories/genealogy.ts";
import { aPlace, aProduct } from "#tests/factories/goods.ts";
import { aManager, aSeller } from "#tests/factories/people.ts";
import { aHarvest, pack } from "#tests/factories/transformations.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { test } from "#tests/setup/test.ts";

const record = (seller: Ctx, sellerId: SellerId, event: MarketEvent) =>
  inTransaction(seller, (tx) => recordEvent(tx, { event, sellerId, placeId: null }));

async function nameOf(ctx: Ctx, lotId: LotId): Promise<{ gtin: string; lot: string }> {
  const row = await ctx.db
    .selectFrom("lot_identities")
    .innerJoin("products", "products.id", "lot_identities.product_id")
    .select(["products.gtin", "lot_identities.code as lot"])
    .where("lot_identities.id", "=", lotId)
    .executeTakeFirstOrThrow();
  return row;
}

describe("the page of a lot that was made of another", () => {
  test("starts in the field: harvest, treatments and what came of the weight", async ({ ctx }) => {
    const { ctx: seller, sellerId } = await aSeller(ctx);
    const product = await aProduct(seller);
    const field = await aPlace(seller, { name: "Ruộng 7", latitude: 20.912345, longitude: 105.987654 });
    const house = await aPlace(seller, {
      kind: "packing_house",
      name: "Nhà sơ chế",
      latitude: 20.95,
      longitude: 105.9,
    });
    const harvest = await aHarvest(seller, 420, {
      productId: product.productId,
      placeId: field.placeId,
      producedOn: "2026-11-20",
      packedOn: "2026-11-20",
    });
    const sprayed = recordWork({
      at: new Date("2026-11-10T07:00:00+07:00"),
      place: { gln: field.gln },
      lots: [{ gtin: product.gtin, lot: harvest.code }],
      step: "spray",
      facts: { product: "Dipel 6.4WG", activeIngredient: "Bacillus thuringiensis", waitingDays: 3 },
    });
    await record(seller, sellerId, sprayed);
    const packed = await pack(seller, harvest, 1045, { placeId: house.placeId });
    const [lot] = packed.outputs;
    const name = await nameOf(ctx, lot?.lotId as LotId);

    const { origin, family } = await getLotPage(ctx, name);
    expect(origin.begin).toMatchObject({ kind: "made", on: "2026-11-20", place: { name: "Ruộng 7" } });
    expect(origin.line[0]).toMatchObject({ kind: "made", stop: { on: "2026-11-20" } });
    expect(family.balance).toMatchObject({
      source: 420,
      entered: 418,
      lost: 2,
      accounted: 418,
      excess: 0,
      unit: "KGM",
    });
    expect(family.ancestors).toBe(1);
    expect(family.proof.treatments).toMatchObject([{ product: "Dipel 6.4WG", safeFrom: "2026-11-13" }]);
    expect(family.proof.intervals).toMatchObject([{ lotCode: harvest.code, isKept: true }]);
    expect(family.chain.nodes).toMatchObject([{ works: ["harvested", "produced"], isSubject: true }]);
    expect(family.map.points.map(({ isExact, places }) => [isExact, places[0]?.name])).toEqual([
      [false, "Ruộng 7"],
      [true, "Nhà sơ chế"],
    ]);
    expect(family.map.legs).toHaveLength(1);
    const text = JSON.stringify(family);
    for (const secret of ["20.912345", "105.987654", "0912345678", "htx@example.vn", sellerId])
      expect(text).not.toContain(secret);
  });

  test("names who handed it to whom, each arrow once with both sides' word", async ({ ctx }) => {
    const grower = await aSeller(ctx, { displayName: "Nhóm trồng Đông Dư" });
    const packer = await aSeller(ctx, { displayName: "Nhà đóng gói Gia Lâm" });
    const yard = await aYard(grower.ctx);
    const house = await aYard(packer.ctx);
    const [lotId] = await someHarvests(yard, 1);
    const { gtin, lot } = await nameOf(ctx, lotId as LotId);
    const load = {
      lots: [{ gtin, lot, amount: 60 }],
      from: { gln: yard.place.gln },
      to: { gln: house.place.gln },
    };
    const at = ctx.now();
    await record(grower.ctx, grower.sellerId, shipLots({ ...load, at, place: yard.place }));
    await record(packer.ctx, packer.sellerId, receiveLots({ ...load, at, place: house.place }));
    const packed = await made(house, lotId as LotId);
    await declareChainLink(packer.ctx, { role: "carrier", partnerName: "Xe lạnh Sông Hồng", sinceOn: "2026-01-01" });
    await aChainPaper(packer.ctx, { reviewer: await aManager(ctx), link: { role: "raw_material" } });

    const { family } = await getLotPage(ctx, await nameOf(ctx, packed));
    const names = new Map(family.chain.nodes.map((node) => [node.key, node.name]));
    expect(
      family.chain.handovers.map(({ from, to, state, goods }) => [names.get(from), names.get(to), state, goods]),
    ).toEqual([
      ["Nhóm trồng Đông Dư", "Nhà đóng gói Gia Lâm", "received", [expect.objectContaining({ code: lot, amount: 60 })]],
      ["HTX Chè Tân Cương", "Nhà đóng gói Gia Lâm", "declared", []],
    ]);
    expect(family.chain.nodes.find(({ name }) => name === "HTX Chè Tân Cương")).toMatchObject({ standing: "papered" });
    expect(family.chain.carriers).toMatchObject([{ name: "Xe lạnh Sông Hồng", standing: "declared" }]);
  });

  test("links for other goods and people's phones are not told", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const harvest = await aHarvest(seller, 10);
    await declareChainLink(seller, {
      role: "raw_material",
      partnerName: "Trại gà Ba Vì",
      sinceOn: "2026-01-01",
      scopeCategories: ["thit-trung"],
    });
    const { family } = await getLotPage(ctx, await nameOf(ctx, harvest.lotId));
    expect(family.chain.nodes.map(({ name }) => name)).not.toContain("Trại gà Ba Vì");
  });

  test("says when more went out than came in", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const harvest = await aHarvest(seller, 100);
    const packed = await pack(seller, harvest, 350);
    const { origin, family } = await getLotPage(ctx, await nameOf(ctx, packed.outputs[0]?.lotId as LotId));
    expect(family.balance).toMatchObject({ source: 100, entered: 140, excess: 40 });
    expect(origin.verdict.code).toBe("lot_held");
  });

  test("costs as many queries at depth six with ten fields as at depth one", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const yard = await aYard(seller);
    const fields = await someHarvests(yard, 10);
    const shallow = await made(yard, fields[0] as LotId);
    let deep = await made(yard, ...fields);
    for (let step = 0; step < 5; step += 1) deep = await made(yard, deep);
    const cost = async (lotId: LotId) => {
      const name = await nameOf(ctx, lotId);
      const { result, queries } = await countQueries(() => getLotPage(ctx, name));
      return { ancestors: result.family.ancestors, queries: queries.length };
    };
    expect(await cost(shallow)).toEqual({ ancestors: 1, queries: 16 });
    expect(await cost(deep)).toEqual({ ancestors: 15, queries: 16 });
  });
});
