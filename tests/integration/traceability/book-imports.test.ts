import { describe, expect } from "vitest";
import { applyBookImport } from "#app/domain/traceability/apply-book-import.server.ts";
import type { BookImportKind } from "#app/domain/traceability/book-import-columns.ts";
import { decideBookImport } from "#app/domain/traceability/decide-book-import.server.ts";
import { getBookImport, listBookImports } from "#app/domain/traceability/get-book-import.server.ts";
import type { BookImportView } from "#app/domain/traceability/book-import-views.ts";
import { getBookTemplate } from "#app/domain/traceability/get-book-template.server.ts";
import { recordDiaryEntry } from "#app/domain/traceability/record-diary-entry.server.ts";
import { rebuildTrace } from "#app/domain/traceability/rebuild-trace.server.ts";
import { startBookImport } from "#app/domain/traceability/start-book-import.server.ts";
import { decideImport } from "#app/domain/oversight/decide-import.server.ts";
import { getImport, listImports } from "#app/domain/oversight/get-import.server.ts";
import { addDays, dayOf, startOfDay, vietnamIso } from "#app/domain/shared/clock.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import { aLot, aPlace, aProduct } from "#tests/factories/goods.ts";
import { anAdministrator, aSeller } from "#tests/factories/people.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const JOBS = { only: ["traceability.plan-book-import", "traceability.apply-book-import"] };

async function aField(ctx: Ctx) {
  const { ctx: seller, sellerId } = await aSeller(ctx);
  const { placeId } = await aPlace(seller, { name: "Ruộng A" });
  const { productId } = await aProduct(seller, { name: "Cải ngọt" });
  await aLot(seller, { productId, placeId });
  return { seller, sellerId, placeId, productId };
}

const days = (ctx: Ctx) => (ago: number) => addDays(dayOf(ctx.now()), -ago).split("-").reverse().join("/");

async function planned(seller: Ctx, kind: BookImportKind, lines: readonly string[]): Promise<string> {
  const bytes = new TextEncoder().encode(lines.join("\n"));
  const { importId } = await startBookImport(seller, { kind, fileName: "so.csv", bytes });
  await runQueuedJobs(seller, JOBS);
  return importId;
}

const look = (seller: Ctx, importId: string, view: BookImportView = "faults") =>
  getBookImport(seller, { importId, view });

async function press(seller: Ctx, importId: string): Promise<void> {
  const { found } = await look(seller, importId);
  await decideBookImport(seller, { importId, decision: "apply", planHash: found.planHash ?? "" });
}

const DIARY = "Ngày;Thửa;Việc;Vật tư;Hoạt chất;Liều lượng;Cách ly (ngày);Người làm";
const HARVESTS = "Ngày thu hoạch,Nơi,Sản phẩm,Sản lượng,Đơn vị,Mã lô";

const plotEntries = (ctx: Ctx, sellerId: string) =>
  ctx.db
    .selectFrom("plot_entries")
    .select(["step", "occurred_on as on", "facts"])
    .where("seller_id", "=", sellerId)
    .where("step", "in", ["spray", "fertilise", "irrigate", "sow"])
    .orderBy("occurred_at")
    .orderBy("step")
    .execute();

describe("the office of a cooperative brings its book in", () => {
  test("a dry run writes nothing; one press writes what it said; a second press and the same file again change nothing", async ({
    ctx,
  }) => {
    const { seller, sellerId } = await aField(ctx);
    const on = days(ctx);
    const lines = [
      DIARY,
      `${on(20)};Ruộng A;Bón phân;NPK 16-16-8;;3 kg/sào;;Chị Ba`,
      `${on(9)};ruong a;Phun;Radiant 60SC;Spinetoram;15 ml/bình;3;`,
      `${on(8)};Ruộng A;Tưới;Giếng khoan;;;;`,
    ];
    const importId = await planned(seller, "diary", lines);
    const { counts, found } = await look(seller, importId);
    expect(counts).toMatchObject({ read: 3, toMake: 3, faulty: 0, warned: 1 });
    expect(found.planHash).toMatch(/^[0-9a-f]{64}$/);
    expect(await plotEntries(ctx, sellerId)).toEqual([]);

    await press(seller, importId);
    await runQueuedJobs(seller, JOBS);
    const written = await plotEntries(ctx, sellerId);
    expect(written.map(({ step }) => step)).toEqual(["fertilise", "spray", "irrigate"]);
    expect(written[1]?.facts).toMatchObject({ product: "Radiant 60SC", waitingDays: 3, doseUnit: "mlPerSprayer" });
    expect((await look(seller, importId)).found.state).toBe("applied");

    await press(seller, importId);
    await runQueuedJobs(seller, JOBS);
    const again = await planned(seller, "diary", lines);
    expect((await look(seller, again)).counts).toMatchObject({ same: 3, toMake: 0, faulty: 0 });
    expect(await plotEntries(ctx, sellerId)).toEqual(written);
  });

  test("a workbook comes through the same rows; faults stand beside their line and column", async ({ ctx }) => {
    const { seller } = await aField(ctx);
    const on = days(ctx);
    const bytes = await ctx.tables.writeXlsx([
      {
        name: "Thu hoạch",
        widths: [],
        rows: [
          ["Ngày thu hoạch", "Nơi", "Sản phẩm", "Sản lượng", "Đơn vị"],
          [on(1), "Ruộng A", "Cải ngọt", "120,5", "kg"],
          [on(1), "Ruộng B", "Cải ngọt", "nhiều", "thúng"],
          [on(-1), "Ruộng A", "Bí đao", "10", "kg"],
          [on(1), "Ruộng A", "Cải ngọt", "120,5", "kg"],
        ],
      },
    ]);
    const { importId } = await startBookImport(seller, { kind: "harvests", fileName: "vu-dong.xlsx", bytes });
    await runQueuedJobs(seller, JOBS);
    const { counts, noted } = await look(seller, importId);
    expect(counts).toMatchObject({ toMake: 1, faulty: 3 });
    expect(
      noted.map(({ line, faults }) => [line, faults.map((fault) => [fault.column, "code" in fault && fault.code])]),
    ).toEqual([
      [
        3,
        [
          ["place", "imports.plot-unknown"],
          ["quantity", "imports.cell-not-a-number"],
          ["unit", "imports.unit-unknown"],
        ],
      ],
      [
        4,
        [
          ["day", "traceability.day-to-come"],
          ["product", "imports.good-unknown"],
        ],
      ],
      [5, [[null, "imports.repeated"]]],
    ]);
    await press(seller, importId);
    await runQueuedJobs(seller, JOBS);
    const made = await look(seller, importId, "made");
    const lot = await ctx.db
      .selectFrom("lots")
      .select(["quantity", "uom", "kind", "produced_on as on"])
      .where("id", "=", made.made[0]?.subjectId ?? "")
      .executeTakeFirstOrThrow();
    expect(lot).toMatchObject({ quantity: 120.5, uom: "KGM", kind: "harvest" });
    const before = await ctx.db.selectFrom("lots").select(["id", "quantity", "uom", "facts"]).orderBy("id").execute();
    await rebuildTrace(ctx);
    expect(await ctx.db.selectFrom("lots").select(["id", "quantity", "uom", "facts"]).orderBy("id").execute()).toEqual(
      before,
    );
  });

  test("a harvest inside the waiting days is warned of, written as it was, and its lot held", async ({ ctx }) => {
    const { seller } = await aField(ctx);
    const on = days(ctx);
    const spraying = await planned(seller, "diary", [DIARY, `${on(2)};Ruộng A;Phun;Radiant;;15 ml/bình;7;`]);
    await press(seller, spraying);
    await runQueuedJobs(seller, JOBS);
    const importId = await planned(seller, "harvests", [HARVESTS, `${on(1)},Ruộng A,Cải ngọt,80,kg,SOM-1`]);
    const warned = await look(seller, importId, "warnings");
    expect(warned.noted[0]?.warnings).toContainEqual(expect.objectContaining({ code: "imports.inside-interval" }));
    await press(seller, importId);
    await runQueuedJobs(seller, JOBS);
    const lot = await ctx.db
      .selectFrom("lots")
      .select(["state", "code"])
      .where("code", "=", "SOM-1")
      .executeTakeFirst();
    expect(lot).toEqual({ state: "held", code: "SOM-1" });
  });

  test("a plan whose facts changed is refused whole, with the lines named, and can be made anew", async ({ ctx }) => {
    const { seller, placeId } = await aField(ctx);
    const on = days(ctx);
    const importId = await planned(seller, "harvests", [
      HARVESTS,
      `${on(5)},Ruộng A,Cải ngọt,80,kg,T-1`,
      `${on(1)},Ruộng A,Cải ngọt,90,kg,T-2`,
    ]);
    const { found } = await look(seller, importId);
    const at = vietnamIso(startOfDay(addDays(dayOf(ctx.now()), -3)));
    const facts = { product: "Radiant", dose: "15", doseUnit: "mlPerSprayer", waitingDays: "7" };
    await recordDiaryEntry(seller, { clientId: ctx.newId(), step: "spray", placeId, at, facts });
    const pressed = decideBookImport(seller, { importId, decision: "apply", planHash: found.planHash ?? "" });
    await expect(pressed).rejects.toMatchObject({ code: "imports.facts-changed", facts: { lines: ["3"], more: 0 } });
    await runQueuedJobs(seller, JOBS);
    expect((await look(seller, importId)).counts).toMatchObject({ made: 0, toMake: 2 });

    await decideBookImport(seller, { importId, decision: "replan" });
    await runQueuedJobs(seller, JOBS);
    const renewed = await look(seller, importId, "warnings");
    const early = renewed.noted.filter(({ warnings }) => JSON.stringify(warnings).includes("imports.inside-interval"));
    expect(early.map(({ line }) => line)).toEqual([3]);
    const old = decideBookImport(seller, { importId, decision: "apply", planHash: found.planHash ?? "" });
    await expect(old).rejects.toMatchObject({ code: "imports.plan-other" });
    await press(seller, importId);
    await runQueuedJobs(seller, JOBS);
    expect((await look(seller, importId)).counts).toMatchObject({ made: 2, failed: 0 });
  });

  test("a worker that is killed between two rows goes on, and writes none twice", async ({ ctx }) => {
    const { seller, sellerId } = await aField(ctx);
    const on = days(ctx);
    const importId = await planned(seller, "diary", [
      DIARY,
      ...[9, 8, 7, 6].map((ago) => `${on(ago)};Ruộng A;Tưới;Giếng số ${ago};;;;`),
    ]);
    await press(seller, importId);
    const { userId } = seller.actor as { userId: string };
    let written = 0;
    const dying: Ctx = {
      ...seller,
      newId: () => {
        written += 1;
        if (written > 2) throw new Error("killed");
        return seller.newId();
      },
    };
    await expect(applyBookImport(dying, { importId, userId })).rejects.toThrow("killed");
    const half = (await look(seller, importId)).counts.made;
    expect(half).toBeGreaterThan(0);
    expect(half).toBeLessThan(4);
    expect(await plotEntries(ctx, sellerId)).toHaveLength(half);
    await Promise.all([applyBookImport(seller, { importId, userId }), applyBookImport(seller, { importId, userId })]);
    expect((await look(seller, importId)).counts).toMatchObject({ made: 4, failed: 0 });
    expect(await plotEntries(ctx, sellerId)).toHaveLength(4);
  });

  test("somebody who may not act for the seller any more writes nothing", async ({ ctx, db }) => {
    const { seller, sellerId } = await aField(ctx);
    const importId = await planned(seller, "diary", [DIARY, `${days(ctx)(1)};Ruộng A;Tưới;Giếng;;;;`]);
    await press(seller, importId);
    const { userId } = seller.actor as { userId: string };
    await db.updateTable("memberships").set({ valid_to: ctx.now() }).where("user_id", "=", userId).execute();
    await runQueuedJobs(seller, JOBS);
    expect((await look(seller, importId)).found.state).toBe("planned");
    expect(await plotEntries(ctx, sellerId)).toEqual([]);
  });

  test("another seller and the department find nothing of it", async ({ ctx }) => {
    const { seller } = await aField(ctx);
    const importId = await planned(seller, "diary", [DIARY, `${days(ctx)(1)};Ruộng A;Tưới;Giếng;;;;`]);
    const { ctx: other } = await aSeller(ctx, { taxCode: "0100109106" });
    const office = await anAdministrator(ctx);
    await expect(look(other, importId)).rejects.toBeInstanceOf(NotFound);
    await expect(decideBookImport(other, { importId, decision: "cancel" })).rejects.toBeInstanceOf(NotFound);
    await expect(getImport(office, { importId })).rejects.toBeInstanceOf(NotFound);
    await expect(decideImport(office, { importId, decision: "cancel" })).rejects.toBeInstanceOf(NotFound);
    expect((await listBookImports(other, {})).items).toEqual([]);
    expect((await listImports(office, {})).items.map(({ id }) => id)).not.toContain(importId);
    await expect(look(office, importId)).rejects.toBeInstanceOf(Refusal);
  });

  test("a template holds the seller's own names, its examples are never read, and a missing column is named", async ({
    ctx,
  }) => {
    const { seller } = await aField(ctx);
    for (const kind of ["diary", "harvests"] as const)
      for (const locale of ["vi", "en"] as const) {
        const sheets = await getBookTemplate(seller, { kind, locale });
        expect(sheets[1]?.rows.flat()).toEqual(expect.arrayContaining(["Ruộng A", "Cải ngọt"]));
        const bytes = await ctx.tables.writeXlsx(sheets);
        await expect(startBookImport(seller, { kind, fileName: "mau.xlsx", bytes })).rejects.toMatchObject({
          code: "imports.empty",
        });
        const filled = sheets.map((sheet, at) =>
          at === 0 ? { ...sheet, rows: sheet.rows.map((row) => row.map((cell) => cell.replace(/^# /, ""))) } : sheet,
        );
        const { importId } = await startBookImport(seller, {
          kind,
          fileName: "mau.xlsx",
          bytes: await ctx.tables.writeXlsx(filled),
        });
        await runQueuedJobs(seller, JOBS);
        expect((await look(seller, importId)).noted, `${kind} ${locale}`).toEqual([]);
      }
    const bytes = new TextEncoder().encode("Ngày,Nơi\n21/11/2026,Ruộng A");
    await expect(startBookImport(seller, { kind: "diary", fileName: "x.csv", bytes })).rejects.toMatchObject({
      code: "imports.columns-missing",
      facts: { missing: ["Việc"] },
    });
  });
});
