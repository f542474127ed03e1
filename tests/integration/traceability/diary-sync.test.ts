import { describe, expect } from "vitest";
import { v7 as uuid } from "uuid";
import type { Db } from "#app/domain/shared/ctx.ts";
import { requireSeller } from "#app/domain/organisation/require-role.ts";
import { sellLots } from "#app/domain/traceability/epcis-event.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { getFieldBook } from "#app/domain/traceability/get-field-book.server.ts";
import { keepDiaryPicture } from "#app/domain/traceability/keep-diary-picture.server.ts";
import { getDiaryPicture } from "#app/domain/traceability/get-diary-picture.server.ts";
import { listDiary } from "#app/domain/traceability/list-diary.server.ts";
import { recordDiaryEntries } from "#app/domain/traceability/record-diary-entries.server.ts";
import { recordEvent } from "#app/domain/traceability/record-event.server.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { aGarden, anEntry, aHarvest, aSpraying, writeDown, type Garden } from "#tests/factories/diary.ts";
import { aPhotograph } from "#tests/factories/goods.ts";
import { test } from "#tests/setup/test.ts";

const send = ({ seller }: Garden, ...entries: unknown[]) => recordDiaryEntries(seller, { entries });
const countIn = async (
  db: Db,
  table: "trace_events" | "plot_entries" | "lots" | "diary_submissions",
): Promise<number> =>
  (
    await db
      .selectFrom(table)
      .select((eb) => eb.fn.countAll<number>().as("n"))
      .executeTakeFirstOrThrow()
  ).n;
const statuses = (outcomes: readonly { status: string }[]) => outcomes.map(({ status }) => status);

describe("a queue that was kept without a network", () => {
  test("is taken entry by entry: a bad one keeps no other back and says where it is wrong", async ({ ctx, db }) => {
    const garden = await aGarden(ctx);
    const good = aSpraying(garden, "2026-11-10T06:00", 7);
    const harvest = aHarvest(garden, "2026-11-21T06:00");
    const outcomes = await send(
      garden,
      good,
      { ...aSpraying(garden, "2026-11-11T06:00", 7), facts: { product: "Abamectin", dose: "nhiều" } },
      { clientId: "không phải mã", step: "spray" },
      { ...harvest, clientId: uuid(), placeId: uuid() },
      harvest,
      "rác",
    );
    expect(statuses(outcomes)).toEqual(["recorded", "refused", "refused", "refused", "recorded", "refused"]);
    expect(Object.keys(outcomes[1]?.fields ?? {})).toEqual(["facts.dose", "facts.doseUnit", "facts.waitingDays"]);
    expect(outcomes[2]?.fields).toHaveProperty("clientId");
    expect(outcomes[3]?.refusal).toMatchObject({ code: "traceability.unknown-place", field: "placeId" });
    expect(outcomes[4]).toMatchObject({ clientId: harvest.clientId, lot: { code: "L2611A" }, isHeld: false });
    expect(await countIn(db, "plot_entries")).toBe(2);
  });

  test("sent twice, and by two at once, is in the book once each", async ({ ctx, db }) => {
    const garden = await aGarden(ctx);
    const entries = [
      aSpraying(garden, "2026-11-10T06:00", 7),
      aHarvest(garden, "2026-11-21T06:00"),
      anEntry(garden, "irrigate", "2026-11-20T06:00", { waterSource: "Giếng" }),
    ];
    const before = await countIn(db, "trace_events");
    const lots = await countIn(db, "lots");
    const tries = await Promise.all(Array.from({ length: 6 }, () => send(garden, ...entries)));
    for (const index of entries.keys()) {
      const each = tries.map((outcomes) => outcomes[index]?.status).sort();
      expect(each).toEqual(["already", "already", "already", "already", "already", "recorded"]);
    }
    expect(new Set(tries.map((outcomes) => outcomes[1]?.lot?.id)).size).toBe(1);
    expect(await countIn(db, "trace_events")).toBe(before + 3);
    expect(await countIn(db, "lots")).toBe(lots + 1);
    expect(statuses(await send(garden, ...entries))).toEqual(["already", "already", "already"]);
  });

  test("put right before it was known to have arrived is a correction, not a second entry", async ({ ctx, db }) => {
    const garden = await aGarden(ctx);
    const spraying = aSpraying(garden, "2026-11-10T06:00", 7);
    await send(garden, { ...spraying, revision: 0 });
    const right = { ...spraying, revision: 1, facts: { ...spraying.facts, waitingDays: "14" } };
    expect(statuses(await send(garden, right, { ...spraying, revision: 0 }, right))).toEqual([
      "recorded",
      "already",
      "already",
    ]);
    const rows = await db
      .selectFrom("plot_entries")
      .select(["safe_from", "is_void"])
      .where("place_id", "=", garden.placeId)
      .orderBy("safe_from")
      .execute();
    expect(rows).toEqual([
      { safe_from: "2026-11-17", is_void: true },
      { safe_from: "2026-11-24", is_void: false },
    ]);
    const { entries } = await listDiary(garden.seller, { placeId: garden.placeId });
    const wrong = entries.find(({ isVoid }) => isVoid);
    expect(wrong?.right).toMatchObject({ safeFrom: "2026-11-24", isVoid: false });
    expect(wrong?.declaredWrongAt).toEqual(ctx.now());
  });

  test("a harvest put right keeps its lot; once more of it has gone than that, it is a conflict", async ({
    ctx,
    db,
  }) => {
    const garden = await aGarden(ctx);
    const harvest = aHarvest(garden, "2026-11-21T06:00", "120");
    const [first] = await send(garden, harvest);
    const [second] = await send(garden, { ...harvest, facts: { amount: "100", unit: "pack" } });
    expect(second).toMatchObject({ status: "recorded", lot: first?.lot });
    const balance = () =>
      db
        .selectFrom("lot_balances")
        .select(["entered", "on_hand"])
        .where("lot_id", "=", first?.lot?.id ?? "")
        .executeTakeFirst();
    expect(await balance()).toEqual({ entered: 100, on_hand: 100 });
    const { gln } = await db
      .selectFrom("places")
      .select("gln")
      .where("id", "=", garden.placeId)
      .executeTakeFirstOrThrow();
    await inTransaction(garden.seller, (tx) =>
      recordEvent(tx, {
        event: sellLots({
          at: ctx.now(),
          place: { gln },
          lots: [{ gtin: garden.gtin, lot: first?.lot?.code ?? "", amount: 90 }],
        }),
        sellerId: requireSeller(tx.actor),
        placeId: garden.placeId,
      }),
    );
    const [less] = await send(garden, { ...harvest, facts: { amount: "80", unit: "pack" } });
    expect(less).toMatchObject({ status: "conflict", refusal: { code: "traceability.entry-gone-on" } });
    expect(statuses(await send(garden, { ...harvest, facts: { amount: "95", unit: "pack" } }))).toEqual(["recorded"]);
    expect(await balance()).toEqual({ entered: 95, on_hand: 5 });
    const [other] = await send(garden, { ...harvest, step: "tend", facts: { work: "Làm cỏ" } });
    expect(other).toMatchObject({ status: "conflict", refusal: { code: "traceability.entry-is-another" } });
  });

  test("of another seller is refused as a whole, and another's entry is not found under its id", async ({
    ctx,
    db,
  }) => {
    const [mine, theirs] = [await aGarden(ctx), await aGarden(ctx)];
    const entry = anEntry(theirs, "irrigate", "2026-11-20T06:00", { waterSource: "Mương" });
    await send(theirs, entry);
    const book = await getFieldBook(theirs.seller);
    await expect(recordDiaryEntries(mine.seller, { sellerId: book.seller.id, entries: [entry] })).rejects.toMatchObject(
      { code: "traceability.other-seller" },
    );
    const [outcome] = await send(mine, { ...entry, placeId: mine.placeId, facts: { waterSource: "Giếng" } });
    expect(outcome).toMatchObject({ status: "refused", refusal: { code: "traceability.other-seller" } });
    expect(
      (await db.selectFrom("plot_entries").select("event_id").where("place_id", "=", mine.placeId).execute()).length,
    ).toBe(0);
  });
});

describe("photographs of the diary", () => {
  test("are drawn anew, named by the event whose hash covers them, and seen by the seller's people only", async ({
    ctx,
    db,
  }) => {
    const [garden, other] = [await aGarden(ctx), await aGarden(ctx)];
    const fileId = await keepDiaryPicture(garden.seller, await aPhotograph(120));
    const entry = { ...anEntry(garden, "tend", "2026-11-20T06:00", { work: "Làm cỏ" }), pictures: [fileId] };
    const { eventId } = await writeDown(garden, entry);
    const { body } = await db
      .selectFrom("trace_events")
      .select("body")
      .where("id", "=", eventId)
      .executeTakeFirstOrThrow();
    expect(body).toMatchObject({ "cholanh:pictures": [fileId] });
    const { entries } = await listDiary(garden.seller, {});
    expect(entries[0]?.pictures).toEqual([fileId]);
    expect((await getDiaryPicture(garden.seller, { fileId, widthPx: 240 })).byteLength).toBeGreaterThan(0);
    await expect(getDiaryPicture(other.seller, { fileId, widthPx: 240 })).rejects.toThrow("diary picture");
    const stolen = { ...anEntry(other, "tend", "2026-11-20T06:00", { work: "Làm cỏ" }), pictures: [fileId] };
    expect((await send(other, stolen))[0]).toMatchObject({ status: "refused", refusal: { field: "pictures" } });
    await expect(keepDiaryPicture(garden.seller, new TextEncoder().encode("không phải ảnh"))).rejects.toMatchObject({
      field: "picture",
    });
  });
});

describe("the book of the field page", () => {
  test("tells places, goods, habits, waiting days and lots in as many queries for many entries as for few", async ({
    ctx,
    clock,
  }) => {
    const garden = await aGarden(ctx);
    const count = () => countQueries(() => getFieldBook(garden.seller));
    await writeDown(garden, aSpraying(garden, "2026-11-18T06:00", 7));
    const few = await count();
    for (let day = 10; day < 22; day += 1) {
      await writeDown(
        garden,
        anEntry(
          garden,
          "irrigate",
          `2026-11-${day}T16:00`,
          { waterSource: "Giếng khoan" },
          { productId: garden.productId },
        ),
      );
    }
    const { lot } = await writeDown(garden, aHarvest(garden, "2026-11-21T06:00", "2,5", "ta"));
    const many = await count();
    expect(many.queries.length).toBe(few.queries.length);
    expect(many.queries.length).toBeLessThan(10);
    const book = many.result;
    expect(book.places).toMatchObject([
      {
        id: garden.placeId,
        productIds: [garden.productId],
        treatments: [{ waitingDays: 7, product: "Abamectin 3.6EC", safeFrom: "2026-11-25" }],
      },
    ]);
    expect(book.products).toMatchObject([{ id: garden.productId, story: "crop", unit: "bó", canOpenLot: true }]);
    expect(book.harvests).toMatchObject([{ lotCode: lot?.code, amount: "2.5", unit: "ta" }]);
    expect(book.lots).toMatchObject([{ id: lot?.id, state: "held", heldUntil: "2026-11-25" }]);
    expect(book.suggestions.map(({ step }) => step).slice(0, 2)).toEqual(["harvest", "irrigate"]);
    expect(book.last.find(({ step }) => step === "harvest")?.facts).toEqual({ amount: "2.5", unit: "ta" });
    clock.advance({ days: 1 });
    expect((await getFieldBook(garden.seller)).today).toBe("2026-11-23");
  });
});
