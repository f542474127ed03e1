import { describe, expect } from "vitest";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import { assignPlot } from "#app/domain/traceability/assign-plot.server.ts";
import { endGrower } from "#app/domain/traceability/end-grower.server.ts";
import { getGrower } from "#app/domain/traceability/get-grower.server.ts";
import { getLotForm } from "#app/domain/traceability/get-lot-form.server.ts";
import { getSellerLot } from "#app/domain/traceability/get-seller-lot.server.ts";
import { addGrower, changeGrower } from "#app/domain/traceability/keep-grower.server.ts";
import { listGrowers } from "#app/domain/traceability/list-growers.server.ts";
import { listPublicHarvesters } from "#app/domain/traceability/list-lot-harvesters.server.ts";
import { recordHarvestShares } from "#app/domain/traceability/record-harvest-shares.server.ts";
import { aLot, aPlace } from "#tests/factories/goods.ts";
import { aSeller } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const hoa = { name: "Nguyễn Thị Hoa", showsName: true, joinedOn: "2024-01-01" };
const lan = { name: "Trần Thị Lan", showsName: false, joinedOn: "2024-01-01" };

const refusal = (code: string, field: string) => expect.objectContaining({ code, field }) as Refusal;

describe("growers of a cooperative", () => {
  test("get codes in the order they come, two at once included", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const added = await Promise.all([addGrower(seller, hoa), addGrower(seller, lan)]);
    expect(added.map(({ code }) => code).sort()).toEqual(["TV-001", "TV-002"]);
    const { items } = await listGrowers(seller, {});
    expect(items.map(({ name }) => name)).toEqual(["Nguyễn Thị Hoa", "Trần Thị Lan"]);
  });

  test("are seen and changed by their own seller only", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { ctx: other } = await aSeller(ctx);
    const { growerId } = await addGrower(seller, hoa);
    const { placeId } = await aPlace(other);
    await expect(getGrower(other, { growerId })).rejects.toThrow(NotFound);
    await expect(changeGrower(other, { ...lan, growerId })).rejects.toThrow(NotFound);
    await expect(endGrower(other, { growerId, leftOn: "2026-11-01" })).rejects.toThrow(NotFound);
    await expect(assignPlot(seller, { growerId, placeId, fromOn: "2026-01-01" })).rejects.toEqual(
      refusal("traceability.unknown-place", "placeId"),
    );
    expect((await listGrowers(other, {})).items).toEqual([]);
  });

  test("a plot has one keeper a day: giving it on ends the one before, and history is not written over", async ({
    ctx,
  }) => {
    const { ctx: seller } = await aSeller(ctx);
    const [a, b] = [await addGrower(seller, hoa), await addGrower(seller, lan)];
    const { placeId } = await aPlace(seller);
    await assignPlot(seller, { growerId: a.growerId, placeId, fromOn: "2025-01-01" });
    await assignPlot(seller, { growerId: b.growerId, placeId, fromOn: "2026-03-01" });
    expect((await getGrower(seller, { growerId: a.growerId })).plots).toMatchObject([
      { fromOn: "2025-01-01", toOn: "2026-02-28" },
    ]);
    await expect(assignPlot(seller, { growerId: a.growerId, placeId, fromOn: "2026-03-01" })).rejects.toEqual(
      refusal("traceability.plot-was-kept", "fromOn"),
    );
    await expect(assignPlot(seller, { growerId: b.growerId, placeId, fromOn: "2026-04-01" })).rejects.toEqual(
      refusal("traceability.keeps-already", "placeId"),
    );
  });

  test("of two who are given one plot at once, each day still has one keeper", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const [a, b] = [await addGrower(seller, hoa), await addGrower(seller, lan)];
    const { placeId } = await aPlace(seller);
    const given = await Promise.allSettled(
      [a, b].map(({ growerId }) => assignPlot(seller, { growerId, placeId, fromOn: "2026-05-01" })),
    );
    expect(given.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const rows = await db.selectFrom("plot_keepers").select("id").where("place_id", "=", placeId).execute();
    expect(rows).toHaveLength(1);
  });

  test("whoever leaves gives the plots back and is not asked for at the next harvest", async ({ ctx }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { growerId } = await addGrower(seller, hoa);
    const { placeId, productId } = await aLot(seller);
    await assignPlot(seller, { growerId, placeId, fromOn: "2026-01-01" });
    await endGrower(seller, { growerId, leftOn: "2026-11-01" });
    expect((await getGrower(seller, { growerId })).plots).toMatchObject([{ toOn: "2026-11-01" }]);
    expect((await getLotForm(seller, { productId })).growers).toEqual([]);
    await expect(aLot(seller, { placeId, productId, shares: [{ growerId, quantity: 100 }] })).rejects.toEqual(
      refusal("traceability.not-a-member", `shares.${growerId}`),
    );
    await expect(endGrower(seller, { growerId, leftOn: "2026-11-02" })).rejects.toThrow(Refusal);
  });
});

describe("who harvested what of a lot", () => {
  test("stands in an event by code, adds up to the lot, and shows the public only who agreed", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const [a, b] = [await addGrower(seller, hoa), await addGrower(seller, lan)];
    const shares = [
      { growerId: a.growerId, quantity: 70 },
      { growerId: b.growerId, quantity: 30 },
    ];
    const { lotId } = await aLot(seller, { shares });
    const events = await db
      .selectFrom("trace_events")
      .innerJoin("trace_event_lots", "trace_event_lots.event_id", "trace_events.id")
      .select("body")
      .where("trace_event_lots.lot_id", "=", lotId)
      .execute();
    const text = JSON.stringify(events);
    expect(text).toContain('"cholanh:harvesters":["TV-001: 70","TV-002: 30"]');
    expect(text).not.toContain("Trần Thị Lan");
    expect(await listPublicHarvesters(ctx, lotId)).toEqual({ names: ["Nguyễn Thị Hoa"], others: 1 });
    const brought = await getGrower(seller, { growerId: a.growerId });
    expect(brought.totals).toMatchObject([{ quantity: 70, unit: "bó" }]);
  });

  test("a sum that is not the lot is refused beside the form, and no lot is opened", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const { growerId } = await addGrower(seller, hoa);
    const count = () => db.selectFrom("lots").select("id").execute();
    const before = (await count()).length;
    await expect(aLot(seller, { shares: [{ growerId, quantity: 99 }] })).rejects.toEqual(
      refusal("traceability.shares-sum", "shares"),
    );
    expect(await count()).toHaveLength(before);
  });

  test("a later word replaces the earlier, whose event stays; the same word twice is one", async ({ ctx, db }) => {
    const { ctx: seller } = await aSeller(ctx);
    const [a, b] = [await addGrower(seller, hoa), await addGrower(seller, lan)];
    const { lotId } = await aLot(seller, { shares: [{ growerId: a.growerId, quantity: 100 }] });
    const shares = [{ growerId: b.growerId, quantity: 100 }];
    await recordHarvestShares(seller, { lotId, shares });
    expect((await getSellerLot(seller, { lotId })).harvesters.map(({ name }) => name)).toEqual(["Trần Thị Lan"]);
    await expect(recordHarvestShares(seller, { lotId, shares })).rejects.toThrow(Refusal);
    await recordHarvestShares(
      { ...seller, now: () => new Date("2026-11-23T03:00:00Z") },
      {
        lotId,
        shares: [{ growerId: a.growerId, quantity: 100 }],
      },
    );
    expect((await getSellerLot(seller, { lotId })).harvesters.map(({ name }) => name)).toEqual(["Nguyễn Thị Hoa"]);
    const { n } = await db
      .selectFrom("trace_events")
      .innerJoin("trace_event_lots", "trace_event_lots.event_id", "trace_events.id")
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .where("trace_event_lots.lot_id", "=", lotId)
      .where("biz_step", "=", "other")
      .executeTakeFirstOrThrow();
    expect(n).toBe(3);
    const { ctx: other } = await aSeller(ctx);
    await expect(recordHarvestShares(other, { lotId, shares })).rejects.toThrow(NotFound);
  });
});
