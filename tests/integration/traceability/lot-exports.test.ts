import { describe, expect } from "vitest";
import { correctLotEvent } from "#app/domain/oversight/correct-lot-event.server.ts";
import { exportOverseenLot, getOverseenLotTable } from "#app/domain/oversight/export-overseen-lot.server.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import { EpcisDocument } from "#app/domain/traceability/epcis-schema.ts";
import { sellLots, shipLots } from "#app/domain/traceability/epcis-event.ts";
import { eventHashId } from "#app/domain/traceability/event-hash-id.server.ts";
import { exportOwnLot, exportPublicLot, type ExportedDocument } from "#app/domain/traceability/export-lot.server.ts";
import { getLotTable, getOwnLotTable } from "#app/domain/traceability/get-lot-table.server.ts";
import { listLinks } from "#app/domain/traceability/list-links.server.ts";
import { recordEvent } from "#app/domain/traceability/record-event.server.ts";
import { sortStages, readStageOrder } from "#app/domain/traceability/stage-table.ts";
import { aPlace, aProduct } from "#tests/factories/goods.ts";
import { anIndustryManager, anInspector, aSeller } from "#tests/factories/people.ts";
import { aHarvest, pack } from "#tests/factories/transformations.ts";
import { test } from "#tests/setup/test.ts";
import type { TestCtx } from "#tests/setup/test.ts";

type Told = { readonly [key: string]: unknown };
const eventsOf = (document: ExportedDocument) => document.epcisBody.eventList as Told[];
const steps = (document: ExportedDocument) => eventsOf(document).map((event) => event["bizStep"]);

/** A harvest shipped with a plate, packed, and sold to somebody: what there is to keep back. */
async function aPackedLot(ctx: TestCtx) {
  const seller = await aSeller(ctx);
  const product = await aProduct(seller.ctx);
  const place = await aPlace(seller.ctx);
  const harvest = await aHarvest(seller.ctx, 40, {
    productId: product.productId,
    placeId: place.placeId,
    producedOn: "2026-11-20",
    packedOn: "2026-11-20",
    facts: { variety: "Cải ngọt", pestControl: "none", harvester: "Nguyễn Thị Kín" },
  });
  const { outputs } = await pack(seller.ctx, harvest, 100);
  const [packed] = outputs;
  if (!packed) throw new Error("nothing was packed");
  const lots = [{ gtin: product.gtin, lot: packed.code, amount: 3 }];
  const at = ctx.now();
  const where = { at, place: { gln: place.gln } };
  await inTransaction(seller.ctx, async (tx) => {
    const shipped = {
      ...shipLots({ ...where, lots, from: { gln: place.gln } }),
      "cholanh:vehicle": "29C-123.45",
      "cholanh:unitPrice": 18_000,
    } as const;
    const sold = sellLots({ ...where, lots, order: "https://cholanh.vn/voc/order/DH-77" });
    for (const event of [shipped, sold])
      await recordEvent(tx, { event, sellerId: seller.sellerId, placeId: place.placeId });
  });
  return { seller, gtin: product.gtin, harvest, packed };
}

const SECRETS = ["Nguyễn Thị Kín", "29C-123.45", "18000", "DH-77", "retail_selling"];

describe("the events of a lot to take along (EPCIS 2.0 §10)", () => {
  test("anybody gets a valid document of the whole chain without what is private, and is told that it is not all", async ({
    ctx,
  }) => {
    const { gtin, packed } = await aPackedLot(ctx);
    const own = await exportPublicLot(ctx, { gtin, lot: packed.code, scope: "lo" });
    const chain = await exportPublicLot(ctx, { gtin, lot: packed.code.toLowerCase(), scope: "chuoi" });
    for (const { document } of [own, chain]) {
      expect(EpcisDocument.safeParse(document).error).toBeUndefined();
      expect(document["cholanh:leftOut"]).toBe(1);
      for (const secret of SECRETS) expect(JSON.stringify(document)).not.toContain(secret);
    }
    expect(steps(own.document)).toEqual(["packing", "shipping"]);
    expect(steps(chain.document)).toContain("commissioning");
    const withheld = eventsOf(chain.document).flatMap((event) => event["cholanh:withheld"] ?? []);
    expect(withheld).toEqual(expect.arrayContaining(["cholanh:harvester", "cholanh:vehicle", "cholanh:unitPrice"]));
    for (const { eventID, ...event } of eventsOf(chain.document))
      expect(eventHashId(event, chain.document["@context"]) === eventID).toBe(event["cholanh:withheld"] === undefined);
  });

  test("the seller gets its own entries whole, each under the hash that names it; another seller finds nothing", async ({
    ctx,
  }) => {
    const { seller, packed } = await aPackedLot(ctx);
    const { document } = await exportOwnLot(seller.ctx, { lotId: packed.lotId, scope: "chuoi" });
    expect(EpcisDocument.safeParse(document).error).toBeUndefined();
    for (const secret of SECRETS) expect(JSON.stringify(document)).toContain(secret);
    for (const { eventID, ...event } of eventsOf(document))
      expect(eventHashId(event, document["@context"])).toBe(eventID);
    const stranger = await aSeller(ctx);
    const other = { lotId: packed.lotId, scope: "lo" } as const;
    await expect(exportOwnLot(stranger.ctx, other)).rejects.toBeInstanceOf(NotFound);
    await expect(getOwnLotTable(stranger.ctx, other)).rejects.toBeInstanceOf(NotFound);
    await expect(exportOwnLot(ctx, other)).rejects.toBeInstanceOf(Refusal);
  });

  test("the authority gets all of its own area and goods, and nothing of another's", async ({ ctx }) => {
    const { packed } = await aPackedLot(ctx);
    const wanted = { lotId: packed.lotId, scope: "chuoi" } as const;
    const { document } = await exportOverseenLot(await anInspector(ctx), wanted);
    for (const secret of SECRETS) expect(JSON.stringify(document)).toContain(secret);
    expect(document["cholanh:leftOut"]).toBe(0);
    await expect(exportOverseenLot(await anIndustryManager(ctx), wanted)).rejects.toBeInstanceOf(NotFound);
    await expect(getOverseenLotTable(await anIndustryManager(ctx), wanted)).rejects.toBeInstanceOf(NotFound);
  });

  test("an entry declared wrong is there, with its declaration under the same eventID", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const harvest = await aHarvest(seller, 40, { producedOn: "2026-11-20", packedOn: "2026-11-21" });
    const { document: before } = await exportOwnLot(seller, { lotId: harvest.lotId, scope: "lo" });
    const wrong = await ctx.db
      .selectFrom("trace_events")
      .innerJoin("trace_event_lots", "trace_event_lots.event_id", "trace_events.id")
      .select("trace_events.id")
      .where("trace_event_lots.lot_id", "=", harvest.lotId)
      .where("trace_events.biz_step", "=", "commissioning")
      .executeTakeFirstOrThrow();
    await correctLotEvent(seller, {
      lotId: harvest.lotId,
      eventId: wrong.id,
      on: "2026-11-19",
      placeId: harvest.placeId,
    });
    const { document } = await exportOwnLot(seller, { lotId: harvest.lotId, scope: "lo" });
    expect(EpcisDocument.safeParse(document).error).toBeUndefined();
    expect(eventsOf(document).length).toBe(eventsOf(before).length + 2);
    const [declared] = eventsOf(document).filter((event) => event["errorDeclaration"] !== undefined);
    expect(eventsOf(document).filter((event) => event["eventID"] === declared?.["eventID"])).toHaveLength(2);
  });

  test("is found from the lot's linkset by the link type of GS1", async ({ ctx }) => {
    const { gtin, packed } = await aPackedLot(ctx);
    const [lot] = await listLinks(ctx, { item: { gtin, lot: packed.code } }, "vi");
    expect(lot?.links.epcis).toMatchObject([
      { href: `http://localhost:3000/nguon-goc/${gtin}/${packed.code}/su-kien.jsonld?pham-vi=chuoi` },
    ]);
    expect(lot?.links.traceability?.map(({ href }) => href)).toContain(
      `http://localhost:3000/nguon-goc/${gtin}/${packed.code}/bang`,
    );
  });
});

describe("the table of stages (Circular 02/2024/TT-BKHCN art. 5)", () => {
  test("has the ten data of every stage, of the lot or of the whole chain", async ({ ctx }) => {
    const { gtin, packed, harvest } = await aPackedLot(ctx);
    const own = await getLotTable(ctx, { gtin, lot: packed.code, scope: "lo" });
    expect(own.rows.map(({ stage }) => stage)).toEqual(["packed", "shipped"]);
    const { rows } = await getLotTable(ctx, { gtin, lot: packed.code, scope: "chuoi" });
    expect(new Set(rows.map(({ lot }) => lot))).toEqual(new Set([packed.code, harvest.code]));
    for (const row of rows) {
      expect(row).toMatchObject({ productName: "Cải ngọt an toàn", gtin, standards: ["TCVN 11892-1:2017"] });
      expect(row.picture).toMatch(/^http:\/\/localhost:3000\/anh\//);
      expect([row.enterprise, row.address, row.traceCode, row.placeCode].every((text) => text !== "")).toBe(true);
    }
    expect(rows.map(({ on }) => on)).toEqual([...rows.map(({ on }) => on)].sort());
    const down = sortStages(rows, readStageOrder("-thoi-gian")).map(({ on }) => on);
    expect(down).toEqual([...down].sort().reverse());
  });
});
