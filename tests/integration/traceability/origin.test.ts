import { describe, expect } from "vitest";
import { correctLotEvent } from "#app/domain/oversight/correct-lot-event.server.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { getLotOrigin } from "#app/domain/traceability/get-lot-origin.server.ts";
import { getPlaceOrigin } from "#app/domain/traceability/get-place-origin.server.ts";
import { getProductOrigin } from "#app/domain/traceability/get-product-origin.server.ts";
import { listLotOrigins } from "#app/domain/traceability/list-lot-origins.server.ts";
import { aCertificate } from "#tests/factories/certificates.ts";
import { aLot, aPlace, aProduct } from "#tests/factories/goods.ts";
import { aManager, aSeller } from "#tests/factories/people.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { aSanction, anOrder } from "#tests/factories/sanctions.ts";
import { test } from "#tests/setup/test.ts";

describe("where a lot comes from", () => {
  test("two lots of one product show their own farms, days and papers", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId, gtin } = await aProduct(seller);
    const north = await aPlace(seller, { name: "Ruộng Đông Dư", communeCode: "00565", keeperName: "Ông Bình" });
    const south = await aPlace(seller, { name: "Ruộng Văn Đức" });
    const reviewer = await aManager(ctx);
    await aCertificate(seller, { number: "VG-1", scopeGlns: [north.gln], reviewer });
    await aCertificate(seller, { kind: "organic", number: "HC-2", scopeGlns: [south.gln], reviewer });
    const one = await aLot(seller, {
      productId,
      placeId: north.placeId,
      producedOn: "2026-11-19",
      packedOn: "2026-11-20",
    });
    const two = await aLot(seller, { productId, placeId: south.placeId });

    const [a, b] = await Promise.all([
      getLotOrigin(ctx, { gtin, lot: one.code }),
      getLotOrigin(ctx, { gtin, lot: two.code.toLowerCase() }),
    ]);
    expect(a).toMatchObject({
      place: { name: "Ruộng Đông Dư", keeper: "Ông Bình" },
      lot: { producedOn: "2026-11-19" },
    });
    expect(b).toMatchObject({ place: { name: "Ruộng Văn Đức" }, lot: { producedOn: "2026-11-22" } });
    expect(a.place.commune).not.toBe(b.place.commune);
    expect(a.certificates.map((paper) => paper.number)).toEqual(["VG-1"]);
    expect(b.certificates.map((paper) => paper.number)).toEqual(["HC-2"]);
    expect([a.verdict.code, b.verdict.code]).toEqual(["lot_info", "lot_info"]);
    expect(a.link).toBe(`HTTP://LOCALHOST:3000/01/${gtin}/10/${one.code}`);
  });

  test("a corrected entry changes the page, and the wrong one stays to be seen", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId, gtin } = await aProduct(seller);
    const lot = await aLot(seller, { productId, producedOn: "2026-11-20", packedOn: "2026-11-22" });
    const other = await aPlace(seller, { name: "Ruộng bãi ngoài" });
    const read = () => getLotOrigin(ctx, { gtin, lot: lot.code });
    const [harvest] = (await read()).journey;
    await correctLotEvent(seller, {
      lotId: lot.lotId,
      eventId: harvest?.eventId ?? "",
      on: "2026-11-21",
      placeId: other.placeId,
    });
    const { journey, place, lot: facts, line } = await read();
    expect(facts.producedOn).toBe("2026-11-21");
    expect(place.name).toBe("Ruộng bãi ngoài");
    expect(line[0]?.stop).toMatchObject({
      on: "2026-11-21",
      place: { name: "Ruộng bãi ngoài" },
      declaredWrongOn: null,
    });
    expect(journey.filter((stop) => stop.kind === "made").map((stop) => [stop.on, stop.declaredWrongOn])).toEqual([
      ["2026-11-20", "2026-11-22"],
      ["2026-11-21", null],
    ]);
  });

  test("names what is missing of the ten minimum data (Circular 02/2024/TT-BKHCN art. 5)", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId, gtin } = await aProduct(seller, { hasPicture: false, standard: undefined });
    const lot = await aLot(seller, { productId });
    const origin = await getLotOrigin(ctx, { gtin, lot: lot.code });
    expect(origin.verdict).toMatchObject({ code: "lot_incomplete", missing: ["picture", "standards"] });
    expect(origin.minimumData).toHaveLength(10);
  });

  test("says that it is past its date from the day after, and shows papers as they stand today", async ({
    ctx,
    clock,
  }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId, gtin } = await aProduct(seller);
    await aCertificate(seller, { validTo: "2026-11-25", reviewer: await aManager(ctx) });
    const lot = await aLot(seller, { productId });
    const read = () => getLotOrigin(ctx, { gtin, lot: lot.code });
    clock.set("2026-11-27T16:00:00Z");
    expect((await read()).verdict.code).toBe("lot_info");
    expect((await read()).certificates[0]).toMatchObject({ standing: "expired", validTo: "2026-11-25" });
    clock.set("2026-11-27T17:00:00Z");
    expect((await read()).verdict).toMatchObject({ code: "lot_expired", since: "2026-11-27", isOrderable: false });
  });

  test("keeps private what is private", async ({ ctx }) => {
    const household = await aSeller(ctx, {
      kind: "household",
      legalName: "Hộ Lê Văn Gốm",
      displayName: "Gốm nhà Lê",
      address: "Số 7 ngõ 12",
    });
    const { productId, gtin } = await aProduct(household.ctx);
    const lot = await aLot(household.ctx, { productId });
    const text = JSON.stringify(await getLotOrigin(ctx, { gtin, lot: lot.code }));
    for (const secret of [
      "Số 7 ngõ 12",
      "0912345678",
      "912345678",
      "htx@example.vn",
      "001080001234",
      household.sellerId,
    ])
      expect(text).not.toContain(secret);
    expect(text).toContain("Gốm nhà Lê");
  });

  test("is not told of a seller whom the market has not approved, and warns of a suspended one", async ({ ctx }) => {
    const fresh = await aSeller(ctx, { isApproved: false });
    const { productId, gtin } = await aProduct(fresh.ctx);
    const lot = await aLot(fresh.ctx, { productId });
    await expect(getLotOrigin(ctx, { gtin, lot: lot.code })).rejects.toBeInstanceOf(NotFound);
    await expect(getProductOrigin(ctx, { gtin })).rejects.toBeInstanceOf(NotFound);

    const known = await aSeller(ctx);
    const product = await aProduct(known.ctx);
    const { code } = await aLot(known.ctx, { productId: product.productId });
    await aSanction(await aManager(ctx), { kind: "suspend_seller", sellerId: known.sellerId, ...anOrder });
    const origin = await getLotOrigin(ctx, { gtin: product.gtin, lot: code });
    expect(origin.verdict).toMatchObject({ code: "producer_suspended", isOrderable: false });
  });

  test("costs six queries for one lot and as many for twenty", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const first = await aLot(seller);
    const rest = [];
    for (let n = 0; n < 19; n += 1)
      rest.push(await aLot(seller, { productId: first.productId, placeId: first.placeId }));
    const lotIds = [first, ...rest].map((lot) => lot.lotId);
    const { result, queries } = await countQueries(() => listLotOrigins(ctx, { lotIds }));
    expect(result).toHaveLength(20);
    expect(queries).toHaveLength(6);
  });
});

describe("product and place pages", () => {
  test("a product lists the lots one may hold today, a place what came from it", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { productId, gtin } = await aProduct(seller);
    const place = await aPlace(seller);
    const lot = (producedOn: string) =>
      aLot(seller, { productId, placeId: place.placeId, producedOn, packedOn: producedOn });
    await lot("2026-11-01");
    await lot("2026-11-20");
    await lot("2026-11-22");
    const product = await getProductOrigin(ctx, { gtin });
    expect(product.lots.map((line) => line.producedOn)).toEqual(["2026-11-22", "2026-11-20"]);
    const page = await getPlaceOrigin(ctx, { gln: place.gln });
    expect(page.place).toMatchObject({ name: "Ruộng bãi Văn Đức", producerName: "Rau an toàn Văn Đức" });
    expect(page.lots).toHaveLength(3);
    await expect(getPlaceOrigin(ctx, { gln: place.gln, extension: "X" })).rejects.toBeInstanceOf(NotFound);
  });
});
