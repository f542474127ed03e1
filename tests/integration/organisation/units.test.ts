import { sql } from "kysely";
import { expect } from "vitest";
import { askForStall } from "#app/domain/organisation/ask-for-stall.server.ts";
import { assignStall } from "#app/domain/organisation/assign-stall.server.ts";
import { closeUnit } from "#app/domain/organisation/close-unit.server.ts";
import { decideTenancy } from "#app/domain/organisation/decide-tenancy.server.ts";
import { getUnit } from "#app/domain/organisation/get-unit.server.ts";
import { grantMembership } from "#app/domain/organisation/grant-membership.server.ts";
import { listOwnStalls } from "#app/domain/organisation/list-own-stalls.server.ts";
import { listUnits } from "#app/domain/organisation/list-units.server.ts";
import { mergeUnit } from "#app/domain/organisation/merge-unit.server.ts";
import { openUnit } from "#app/domain/organisation/open-unit.server.ts";
import { renameUnit } from "#app/domain/organisation/rename-unit.server.ts";
import { communeUnitCode } from "#app/domain/organisation/unit-path.ts";
import { dayOf } from "#app/domain/shared/clock.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { NotFound, Refusal } from "#app/domain/shared/refusal.ts";
import { listSellerFactRows } from "#db/queries/listing-facts.server.ts";
import { listMemberships } from "#db/queries/memberships.server.ts";
import {
  actingAs,
  aCommuneOfficer,
  aManager,
  anAdministrator,
  anInspector,
  aSeller,
  aUser,
} from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const BOARD = "BQL-PHIA-NAM";

const unitIdOf = async (db: Db, code: string) =>
  (await db.selectFrom("units").select("id").where("code", "=", code).executeTakeFirstOrThrow()).id;

async function aBoardOfficer(ctx: Ctx, unitCode = BOARD): Promise<Ctx> {
  const user = await aUser(ctx, { name: "Phạm Thị Chợ" });
  if (user.actor.kind !== "user") throw new Error("a user");
  const { email, userId, name } = user.actor;
  await grantMembership(
    { ...ctx, actor: { kind: "system", process: "test" } },
    {
      email,
      unitCode,
      role: "market_board_officer",
    },
  );
  return actingAs(ctx, userId, { name, email });
}

const aStall = async (keeper: Ctx, code: string, parentCode = BOARD) =>
  openUnit(keeper, { kind: "stall", code, name: `Gian ${code}`, parentCode, from: "2026-01-01" });

const refusedWith = (code: string, field?: string) => ({ code, ...(field ? { field } : {}) });
const namesOf = (units: readonly { name: string }[]) => units.map(({ name }) => name);

test("everybody sees their own part of the tree and nothing beside it", async ({ ctx, db }) => {
  const officer = await aCommuneOfficer(ctx, "00331");
  const board = await aBoardOfficer(ctx);
  const manager = await aManager(ctx);
  expect(namesOf((await listUnits(manager, { words: undefined })).roots)).toEqual(["Sở Công Thương Hà Nội"]);
  expect(namesOf((await listUnits(await anInspector(ctx), { words: undefined })).roots)).toEqual([
    "Sở Công Thương Hà Nội",
  ]);
  expect(namesOf((await listUnits(officer, { words: undefined })).roots)).toEqual(["UBND Phường Hoàng Mai"]);
  expect(namesOf((await listUnits(board, { words: undefined })).roots)).toEqual(["Ban quản lý chợ đầu mối phía Nam"]);
  const minhKhai = await unitIdOf(db, "BQL-MINH-KHAI");
  await expect(getUnit(board, { unitId: minhKhai })).rejects.toBeInstanceOf(NotFound);
  await expect(getUnit(officer, { unitId: minhKhai })).rejects.toBeInstanceOf(NotFound);
  await expect(getUnit(officer, { unitId: await unitIdOf(db, "SCT-HN") })).rejects.toBeInstanceOf(NotFound);
  await expect(getUnit(manager, { unitId: "khong-phai" })).rejects.toBeInstanceOf(NotFound);
  expect(namesOf((await getUnit(board, { unitId: await unitIdOf(db, BOARD) })).above)).toEqual([]);
  await expect(listUnits(await aUser(ctx), { words: undefined })).rejects.toBeInstanceOf(Refusal);
});

test("units are found by any name, the search stays inside the reader's area, pages are complete", async ({
  ctx,
  db,
}) => {
  const manager = await aManager(ctx);
  const found = async (reader: Ctx, words: string) => namesOf((await listUnits(reader, { words })).found ?? []);
  expect(await found(manager, "văn đức")).toEqual(["UBND Xã Bát Tràng"]);
  expect(await found(manager, "quan hai ba trung")).toContain("UBND Quận Hai Bà Trưng");
  expect(await found(manager, "sct-hn-cn")).toEqual(["Phòng Quản lý công nghiệp"]);
  expect(await found(await aCommuneOfficer(ctx, "00004"), "văn đức")).toEqual([]);
  expect(await found(manager, "100%")).toEqual([]);

  const department = await unitIdOf(db, "SCT-HN");
  const seen: string[] = [];
  for (let after: string | undefined; ;) {
    const { below } = await getUnit(manager, { unitId: department, after });
    seen.push(...below.items.map(({ code }) => code));
    if (below.next === null) break;
    after = below.next;
  }
  const all = await db.selectFrom("units").select("code").where("parent_id", "=", department).execute();
  expect(seen).toHaveLength(all.length);
  expect(new Set(seen).size).toBe(all.length);
});

test("districts are closed since 01/07/2025", async ({ ctx, db }) => {
  const { unit, mayChange, openable } = await getUnit(await anAdministrator(ctx), {
    unitId: await unitIdOf(db, "QH-018"),
  });
  expect(unit).toMatchObject({ name: "UBND Huyện Gia Lâm", validTo: "2025-06-30" });
  expect([mayChange, openable]).toEqual([false, []]);
  const { rows } = await sql<{ n: number }>`select count(*)::int as n from units where kind = 'district'`.execute(db);
  expect(rows[0]?.n).toBe(30);
});

test("a board opens sites and stalls below itself and nothing elsewhere; which kind stands where is data", async ({
  ctx,
  db,
}) => {
  const board = await aBoardOfficer(ctx);
  const { unitId } = await openUnit(board, {
    kind: "site",
    code: "DIEM-PN-01",
    name: "Khu rau",
    parentCode: BOARD,
    from: "2026-01-01",
  });
  await aStall(board, "PN-A01", "DIEM-PN-01");
  expect((await getUnit(board, { unitId })).below.items.map(({ code }) => code)).toEqual(["PN-A01"]);
  expect((await getUnit(board, { unitId })).openable.map(({ code }) => code)).toEqual(["stall"]);
  for (const [unit, refusal] of [
    [{ kind: "market_board", code: "X-1", name: "Ban", parentCode: BOARD }, "organisation.kind-unfit"],
    [{ kind: "stall", code: "X-2", name: "Gian", parentCode: "BQL-MINH-KHAI" }, "organisation.unknown-unit"],
    [{ kind: "stall", code: "PN-A01", name: "Gian", parentCode: BOARD }, "organisation.unit-taken"],
    [{ kind: "stall", code: "X-3", name: "Gian", parentCode: BOARD, from: "2001-01-01" }, "organisation.before-parent"],
  ] as const)
    await expect(openUnit(board, unit)).rejects.toMatchObject({ code: refusal });
  await expect(openUnit(await aManager(ctx), { kind: "stall", code: "X-4", name: "Gian", parentCode: BOARD }))
    .rejects //
    .toMatchObject({ code: "organisation.not-allowed" });
  await expect(renameUnit(board, { unitId: await unitIdOf(db, BOARD), name: "Ban mới", from: "2026-11-01" }))
    .rejects //
    .toMatchObject({ code: "organisation.unit-not-yours" });
});

test("an administrator of a commune's office keeps what lies below it only", async ({ ctx, db }) => {
  const administrator = await aUser(ctx);
  if (administrator.actor.kind !== "user") throw new Error("a user");
  const { userId } = administrator.actor;
  const commune = await unitIdOf(db, communeUnitCode("00331"));
  await sql`insert into memberships (id, user_id, unit_id, role, valid_from)
    values (${ctx.newId()}, ${userId}, ${commune}, 'administrator', ${ctx.now()})`.execute(db);
  const keeper = await actingAs(ctx, userId);
  await openUnit(keeper, {
    kind: "market_board",
    code: "BQL-HM-2",
    name: "Ban quản lý chợ Xanh",
    parentCode: communeUnitCode("00331"),
  });
  await expect(
    openUnit(keeper, { kind: "market_board", code: "BQL-HM-3", name: "Ban", parentCode: communeUnitCode("00004") }),
  ).rejects.toMatchObject({ code: "organisation.unknown-unit" });
  await expect(closeUnit(keeper, { unitId: commune, lastDay: "2026-11-20" })).rejects.toMatchObject({
    code: "organisation.unit-not-yours",
  });
});

test("a name changes from a day on; the names before keep their days, are found, and never overlap", async ({
  ctx,
  db,
}) => {
  const keeper = await anAdministrator(ctx);
  const { unitId } = await aStall(keeper, "TEN-01");
  const today = dayOf(ctx.now());
  const rename = (name: string, from: string) => renameUnit(keeper, { unitId, name, from });
  await rename("Gian Rau Bà Tư", "2026-06-01");
  await expect(rename("Sớm quá", "2026-06-01")).rejects.toMatchObject(refusedWith("organisation.name-overlap", "from"));
  await expect(rename("Mai sau", "2027-01-01")).rejects.toMatchObject(refusedWith("organisation.not-yet", "from"));
  await rename("Gian Hoa Cô Năm", today);
  const { names, unit } = await getUnit(keeper, { unitId });
  expect(unit.name).toBe("Gian Hoa Cô Năm");
  expect(names.map(({ name, validFrom }) => [name, validFrom])).toEqual([
    ["Gian Hoa Cô Năm", today],
    ["Gian Rau Bà Tư", "2026-06-01"],
    ["Gian TEN-01", "2026-01-01"],
  ]);
  expect(namesOf((await listUnits(keeper, { words: "rau bà tư" })).found ?? [])).toEqual(["Gian Hoa Cô Năm"]);
  await expect(
    sql`insert into unit_names (unit_id, name, name_en, valid_from) values (${unitId}, 'x', 'x', '2026-07-01')`.execute(
      db,
    ),
  ).rejects.toThrow(/exclusion/);
});

test("a unit closes after its last day, not while units stand open below, and its members' roles end", async ({
  ctx,
  db,
}) => {
  const keeper = await anAdministrator(ctx);
  await openUnit(keeper, {
    kind: "market_board",
    code: "BQL-DONG",
    name: "Ban đóng",
    parentCode: communeUnitCode("00331"),
    from: "2026-01-01",
  });
  const unitId = await unitIdOf(db, "BQL-DONG");
  const officer = await aBoardOfficer(ctx, "BQL-DONG");
  const { unitId: stall } = await aStall(keeper, "DONG-01", "BQL-DONG");
  await expect(closeUnit(keeper, { unitId, lastDay: "2026-11-01" })).rejects.toMatchObject({
    code: "organisation.unit-has-children",
  });
  await expect(
    db
      .transaction()
      .execute((tx) => tx.updateTable("units").set({ valid_to: "2026-11-01" }).where("id", "=", unitId).execute()),
  ).rejects.toThrow(/outlive/);
  await closeUnit(keeper, { unitId: stall, lastDay: "2026-11-01" });
  await expect(closeUnit(keeper, { unitId, lastDay: "2025-12-31" })).rejects.toMatchObject(
    refusedWith("organisation.before-opening", "lastDay"),
  );
  await expect(closeUnit(keeper, { unitId, lastDay: "2027-12-31" })).rejects.toMatchObject(
    refusedWith("organisation.not-yet", "lastDay"),
  );
  await closeUnit(keeper, { unitId, lastDay: "2026-11-02" });
  if (officer.actor.kind !== "user") throw new Error("a user");
  expect(await listMemberships(db, officer.actor.userId, ctx.now())).toEqual([]);
  await expect(closeUnit(keeper, { unitId, lastDay: "2026-11-02" })).rejects.toMatchObject({
    code: "organisation.unit-closed",
  });
  await expect(aStall(keeper, "DONG-02", "BQL-DONG")).rejects.toMatchObject({ code: "organisation.unknown-unit" });
});

test("a merged unit hands over what stands below and who serves; the way to it stays", async ({ ctx, db }) => {
  const keeper = await anAdministrator(ctx);
  for (const code of ["BQL-CU", "BQL-MOI"])
    await openUnit(keeper, {
      kind: "market_board",
      code,
      name: code,
      parentCode: communeUnitCode("00331"),
      from: "2026-01-01",
    });
  const [old, next] = [await unitIdOf(db, "BQL-CU"), await unitIdOf(db, "BQL-MOI")];
  const officer = await aBoardOfficer(ctx, "BQL-CU");
  const { unitId: stall } = await aStall(keeper, "CU-01", "BQL-CU");
  const merge = (successorCode: string) => mergeUnit(keeper, { unitId: old, successorCode, lastDay: "2026-11-10" });
  await expect(merge("BQL-CU")).rejects.toMatchObject(refusedWith("organisation.successor-unfit", "successorCode"));
  await expect(merge("SCT-HN")).rejects.toMatchObject(refusedWith("organisation.successor-unfit", "successorCode"));
  await merge("bql-moi");
  const page = await getUnit(keeper, { unitId: next });
  expect(page.below.items.map(({ code }) => code)).toEqual(["CU-01"]);
  expect(namesOf(page.predecessors)).toEqual(["BQL-CU"]);
  expect(namesOf((await getUnit(keeper, { unitId: old })).successors)).toEqual(["BQL-MOI"]);
  if (officer.actor.kind !== "user") throw new Error("a user");
  const moved = await actingAs(ctx, officer.actor.userId);
  expect((await getUnit(moved, { unitId: stall })).unit.code).toBe("CU-01");
});

test("two people who act at once: one closes, one renames, one merges; the other is told", async ({ ctx }) => {
  const keepers = await Promise.all([anAdministrator(ctx), anAdministrator(ctx)]);
  const [one, two] = keepers;
  const outcome = async (acts: readonly Promise<unknown>[]) =>
    (await Promise.allSettled(acts)).map((settled) =>
      settled.status === "fulfilled" ? "done" : (settled.reason as Refusal).code,
    );
  const { unitId: renamed } = await aStall(one, "RACE-01");
  const rename = (keeper: Ctx, name: string) => renameUnit(keeper, { unitId: renamed, name, from: "2026-10-01" });
  expect((await outcome([rename(one, "Gian A1"), rename(two, "Gian B1")])).sort()).toEqual([
    "done",
    "organisation.name-overlap",
  ]);
  const { unitId: closed } = await aStall(one, "RACE-02");
  const close = (keeper: Ctx) => closeUnit(keeper, { unitId: closed, lastDay: "2026-11-01" });
  expect((await outcome([close(one), close(two)])).sort()).toEqual(["done", "organisation.unit-closed"]);
  await openUnit(one, { kind: "site", code: "RACE-SITE", name: "Khu", parentCode: BOARD, from: "2026-01-01" });
  const found = await listUnits(one, { words: "RACE-SITE" });
  const siteId = found.found?.[0]?.id ?? "";
  const both = await outcome([
    aStall(one, "RACE-03", "RACE-SITE"),
    closeUnit(two, { unitId: siteId, lastDay: "2026-11-01" }),
  ]);
  expect([
    ["done", "organisation.unit-has-children"],
    ["organisation.unknown-unit", "done"],
  ]).toContainEqual(both);
});

test("a seller says in which stall it stands, the market's own board confirms; the rule sees it (SEL-12)", async ({
  ctx,
  db,
}) => {
  const { ctx: seller, sellerId } = await aSeller(ctx);
  const board = await aBoardOfficer(ctx);
  const elsewhere = await aBoardOfficer(ctx, "BQL-MINH-KHAI");
  const { unitId } = await aStall(board, "PN-C07");
  const stallFact = async () => {
    const [row] = await listSellerFactRows(db, [sellerId], {
      versionIds: [],
      yearStart: new Date("2026-01-01"),
      dayStart: ctx.now(),
    });
    return row?.stall;
  };
  expect(await stallFact()).toBeNull();
  await expect(askForStall(seller, { stallCode: "KHONG-CO" })).rejects.toMatchObject(
    refusedWith("organisation.unknown-stall", "stallCode"),
  );
  const { tenancyId } = await askForStall(seller, { stallCode: "PN-C07" });
  await expect(askForStall(seller, { stallCode: "PN-C07" })).rejects.toMatchObject({
    code: "organisation.stall-asked",
  });
  expect(await stallFact()).toEqual({ board: "Ban quản lý chợ đầu mối phía Nam", isApproved: false });
  await expect(decideTenancy(elsewhere, { intent: "approve", tenancyId })).rejects.toBeInstanceOf(NotFound);
  await expect(decideTenancy(seller, { intent: "approve", tenancyId })).rejects.toBeInstanceOf(Refusal);
  await decideTenancy(board, { intent: "approve", tenancyId });
  expect(await stallFact()).toEqual({ board: "Ban quản lý chợ đầu mối phía Nam", isApproved: true });
  expect(await listOwnStalls(seller)).toMatchObject([{ stallCode: "PN-C07", approvedAt: expect.any(Date) as Date }]);
  expect((await getUnit(board, { unitId })).tenancies).toHaveLength(1);
  expect((await getUnit(await aManager(ctx), { unitId })).tenancies).toEqual([]);

  const other = await aSeller(ctx, { taxCode: "0100109106", displayName: "Gian khác", phone: "+84912345600" });
  const second = await askForStall(other.ctx, { stallCode: "PN-C07" });
  await expect(decideTenancy(board, { intent: "approve", tenancyId: second.tenancyId })).rejects.toMatchObject({
    code: "organisation.stall-taken",
  });
  await decideTenancy(board, { intent: "leave", tenancyId, lastDay: dayOf(ctx.now()) });
  await decideTenancy(board, { intent: "refuse", tenancyId: second.tenancyId, reason: "Gian đang sửa" });
  expect(await listOwnStalls(other.ctx)).toMatchObject([{ reason: "Gian đang sửa" }]);
  await expect(assignStall(board, { unitId, seller: "khong-ai", from: "2027-01-01" })).rejects.toMatchObject(
    refusedWith("organisation.unknown-seller", "seller"),
  );
  await assignStall(board, { unitId, seller: "0100109106", from: "2027-01-01" });
  await expect(assignStall(board, { unitId, seller: "0100109106", from: "2027-02-01" })).rejects.toMatchObject(
    refusedWith("organisation.stall-taken", "from"),
  );
});

test("of two requests for one stall approved at once, one gets it", async ({ ctx }) => {
  const board = await aBoardOfficer(ctx);
  await aStall(board, "PN-R01");
  const ask = async (taxCode: string, phone: string) => {
    const { ctx: seller } = await aSeller(ctx, { taxCode, displayName: `Gian ${taxCode}`, phone });
    return (await askForStall(seller, { stallCode: "PN-R01" })).tenancyId;
  };
  const asked = [await ask("0100101308", "+84912345601"), await ask("0100112437", "+84912345602")];
  const settled = await Promise.allSettled(
    asked.map((tenancyId) => decideTenancy(board, { intent: "approve", tenancyId })),
  );
  expect(settled.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const lost = settled.find((one) => one.status === "rejected");
  expect(lost?.status === "rejected" && (lost.reason as Refusal).code).toBe("organisation.stall-taken");
});
