import { describe, expect } from "vitest";
import { applyImport } from "#app/domain/oversight/apply-import.server.ts";
import { decideImport } from "#app/domain/oversight/decide-import.server.ts";
import { findFormerCode } from "#app/domain/oversight/find-former-code.server.ts";
import { getImport } from "#app/domain/oversight/get-import.server.ts";
import { IMPORT_COLUMNS, type ImportKind } from "#app/domain/oversight/import-kinds.ts";
import { startImport } from "#app/domain/oversight/start-import.server.ts";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { openPlace } from "#app/domain/traceability/open-place.server.ts";
import { actingAs, anAdministrator, aManager, aSeller } from "#tests/factories/people.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

const IMPORT_JOBS = ["oversight.plan-import", "oversight.apply-import"];

/** A file with the columns of its kind; cells not given stand as in the template's example. */
function csv(kind: ImportKind, rows: readonly Record<string, string>[]): Uint8Array {
  const columns = IMPORT_COLUMNS[kind];
  const lines = rows.map((row) => columns.map(({ name, example }) => `"${row[name] ?? example}"`).join(","));
  return new TextEncoder().encode([columns.map(({ name }) => name).join(","), ...lines].join("\n"));
}

async function planned(ctx: Ctx, kind: ImportKind, rows: readonly Record<string, string>[]) {
  const { importId } = await startImport(ctx, { kind, fileName: `${kind}.csv`, bytes: csv(kind, rows) });
  await runQueuedJobs(ctx, { only: IMPORT_JOBS });
  return importId;
}

async function applied(ctx: Ctx, kind: ImportKind, rows: readonly Record<string, string>[]) {
  const importId = await planned(ctx, kind, rows);
  await decideImport(ctx, { importId, decision: "apply" });
  await runQueuedJobs(ctx, { only: IMPORT_JOBS });
  return getImport(ctx, { importId });
}

/** Not under the prefix of the market under test. */
const GOODS = { gtin: "8938507777014" };

const account = (changes: Record<string, string> = {}) => ({
  commune: "Xã Văn Đức",
  gs1_prefix: "8938507777",
  ...changes,
});

describe("data of the city's former system", () => {
  test("walks in by its order: sellers, goods, lots, code ranges; a second time everything is here already", async ({
    ctx,
    db,
  }) => {
    const office = await anAdministrator(ctx);
    expect((await applied(office, "accounts", [account()])).counts).toMatchObject({ made: 1, failed: 0 });
    const seller = await db
      .selectFrom("sellers")
      .innerJoin("memberships", "memberships.unit_id", "sellers.unit_id")
      .select(["sellers.state", "sellers.id", "memberships.user_id as userId"])
      .where("tax_code", "=", "0101234565")
      .executeTakeFirstOrThrow();
    expect(seller.state).toBe("submitted");
    expect((await applied(office, "products", [GOODS])).counts).toMatchObject({ made: 1 });
    const owner = await actingAs(ctx, seller.userId as never);
    await openPlace(owner, { kind: "plot", name: "Ruộng bãi Văn Đức", communeCode: "00577", glnSource: "operator" });
    expect((await applied(office, "lots", [GOODS])).counts).toMatchObject({ made: 1 });
    expect((await applied(office, "code_ranges", [GOODS])).counts).toMatchObject({ made: 1 });
    for (const kind of ["accounts", "products", "lots", "code_ranges"] as const) {
      const importId = await planned(office, kind, [kind === "accounts" ? account() : GOODS]);
      expect((await getImport(office, { importId })).counts, kind).toMatchObject({ same: 1, toMake: 0, faulty: 0 });
    }
    expect(await findFormerCode(ctx, { code: "HN19-1000777" })).toMatchObject({
      sellerName: "Rau an toàn Văn Đức",
      lot: "L2610A",
      state: "active",
    });
    expect(await findFormerCode(ctx, { code: "HN19-1005001" })).toBeUndefined();
  });

  test("a dry run names line, column and reason, and changes nothing of the market", async ({ ctx, db }) => {
    const office = await anAdministrator(ctx);
    const count = async () => (await db.selectFrom("sellers").select("id").execute()).length;
    const before = await count();
    const importId = await planned(office, "accounts", [
      account({ tax_code: "1234567890", email: "a@example.vn", gs1_prefix: "" }),
      account({ tax_code: "0101234566" }),
      account({ tax_code: "0199001028", commune: "Xã Không Có" }),
      account({ tax_code: "0199001028", commune: "Phường Cống Vị", email: "b@example.vn" }),
      account({ tax_code: "0199001028", email: "không phải thư", gs1_prefix: "" }),
    ]);
    const { faulty } = await getImport(office, { importId });
    expect(faulty.map(({ line, faults }) => [line, faults.map(({ column }) => column)])).toMatchObject([
      [2, ["tax_code"]],
      [3, ["tax_code"]],
      [4, ["commune"]],
      [5, ["commune"]],
      [6, expect.arrayContaining(["email"])],
    ]);
    expect(faulty[3]?.faults[0]).toMatchObject({
      code: "imports.commune-divided",
      facts: { codes: ["00008", "00025"] },
    });
    expect(await count()).toBe(before);
  });

  test("the same thing twice in one file is made once, and the second line says which was first", async ({ ctx }) => {
    const office = await anAdministrator(ctx);
    const row = account({ tax_code: "0199001035", email: "c@example.vn", gs1_prefix: "" });
    const importId = await planned(office, "accounts", [row, row]);
    const { counts, faulty } = await getImport(office, { importId });
    expect(counts).toMatchObject({ toMake: 1, faulty: 1 });
    expect(faulty[0]).toMatchObject({ line: 3, faults: [{ code: "imports.repeated", facts: { line: 2 } }] });
  });

  test("a row whose facts changed since the dry run fails with its reason, and the rest goes on", async ({
    ctx,
    db,
  }) => {
    const office = await anAdministrator(ctx);
    const { sellerId } = await aSeller(ctx, { taxCode: "0199001042", gs1Prefix: "8938504321" });
    const rows = [
      { tax_code: "0199001042", series: "AB", first_serial: "1", last_serial: "50", gtin: "", lot: "" },
      { tax_code: "0199001042", series: "AB", first_serial: "100", last_serial: "150", gtin: "", lot: "" },
    ];
    const importId = await planned(office, "code_ranges", rows);
    await db
      .insertInto("former_code_ranges")
      .values({
        id: ctx.newId(),
        seller_id: sellerId,
        series: "AB",
        first_serial: 40,
        last_serial: 60,
        state: "active",
        created_at: ctx.now(),
      })
      .execute();
    await decideImport(office, { importId, decision: "apply" });
    await runQueuedJobs(office, { only: IMPORT_JOBS });
    const { counts, faulty, found } = await getImport(office, { importId });
    expect([found.state, counts.made, counts.failed]).toEqual(["applied", 1, 1]);
    expect(faulty[0]).toMatchObject({ line: 2, faults: [{ code: "imports.range-taken" }] });
  });

  test("a run that was cut off after an account was made goes on with that account and makes no second", async ({
    ctx,
    db,
  }) => {
    const office = await anAdministrator(ctx);
    const importId = await planned(office, "accounts", [
      account({ tax_code: "0199001067", email: "d@example.vn", gs1_prefix: "" }),
    ]);
    await decideImport(office, { importId, decision: "apply" });
    const system: Ctx = { ...ctx, actor: { kind: "system", process: "test" } };
    const register = async (...input: Parameters<Ctx["accounts"]["register"]>) => {
      await ctx.accounts.register(...input);
      throw new Error("killed");
    };
    await expect(applyImport({ ...system, accounts: { ...ctx.accounts, register } }, { importId })).rejects.toThrow(
      "killed",
    );
    await applyImport(system, { importId });
    expect((await getImport(office, { importId })).counts).toMatchObject({ made: 1, failed: 0 });
    expect(await db.selectFrom("users").select("id").where("email", "=", "d@example.vn").execute()).toHaveLength(1);
    const { cells } = await db
      .selectFrom("import_rows")
      .select("cells")
      .where("import_id", "=", importId)
      .executeTakeFirstOrThrow();
    expect(cells).toBeNull();
  });

  test("only administrators of the department do it; files that are none are refused beside the box", async ({
    ctx,
  }) => {
    const office = await anAdministrator(ctx);
    const manager = await aManager(ctx);
    const { ctx: seller } = await aSeller(ctx);
    const file = { kind: "accounts" as const, fileName: "x.csv", bytes: csv("accounts", [account()]) };
    for (const other of [ctx, manager, seller]) await expect(startImport(other, file)).rejects.toThrow(Refusal);
    const importId = await planned(office, "accounts", [account({ tax_code: "0199001074" })]);
    for (const other of [ctx, manager, seller]) await expect(getImport(other, { importId })).rejects.toThrow(Refusal);
    await expect(getImport(office, { importId: "018f0000-0000-7000-8000-000000000000" })).rejects.toThrow(NotFound);
    const bad = (text: string) => startImport(office, { ...file, bytes: new TextEncoder().encode(text) });
    await expect(bad("a,b\n1,2")).rejects.toMatchObject({ code: "imports.columns-missing", field: "file" });
    await expect(bad(IMPORT_COLUMNS.accounts.map(({ name }) => name).join(","))).rejects.toMatchObject({
      code: "imports.empty",
    });
    await decideImport(office, { importId, decision: "cancel" });
    await expect(decideImport(office, { importId, decision: "apply" })).rejects.toMatchObject({
      code: "imports.not-planned",
    });
  });
});
