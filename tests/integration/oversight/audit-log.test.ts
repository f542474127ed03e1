import { createHash } from "node:crypto";
import { expect } from "vitest";
import { exportAudit } from "#app/domain/oversight/export-audit.server.ts";
import { getChainHead } from "#app/domain/oversight/get-chain-head.server.ts";
import { listAudit } from "#app/domain/oversight/list-audit.server.ts";
import { sealAudit } from "#app/domain/oversight/seal-audit.server.ts";
import { canonicalJson } from "#app/domain/oversight/audit-canonical.ts";
import { publishAuditHead } from "#app/domain/oversight/publish-audit-head.server.ts";
import { decideSeller } from "#app/domain/organisation/decide-seller.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { actingAs, aCommuneOfficer, aManager, anAdministrator, aSeller, aUser } from "#tests/factories/people.ts";
import { test } from "#tests/setup/test.ts";

const linesOf = async (ctx: Ctx, search = {}) => (await listAudit(ctx, { search })).items;

const text = async (lines: AsyncGenerator<string>): Promise<string> => {
  let all = "";
  for await (const part of lines) all += part;
  return all;
};

test("each reader sees what units of its area did: the department all, a commune its own, others nothing", async ({
  ctx,
}) => {
  const manager = await aManager(ctx);
  const here = await aSeller(ctx, { manager, communeCode: "00577" });
  const there = await aSeller(ctx, { manager, communeCode: "00331", taxCode: "0100109106" });
  const officer = await aCommuneOfficer(ctx, "00577");
  const ids = new Set((await linesOf(officer)).map(({ subjectId }) => subjectId));
  expect(ids).toContain(here.sellerId);
  expect(ids).not.toContain(there.sellerId);
  const all = await linesOf(manager);
  expect(new Set(all.map(({ subjectId }) => subjectId))).toContain(there.sellerId);
  expect(all.some(({ unitName }) => unitName === null)).toBe(true);
  await expect(listAudit(here.ctx, { search: {} })).rejects.toMatchObject({ code: "organisation.not-allowed" });
  await expect(listAudit(await aUser(ctx), { search: {} })).rejects.toMatchObject({ code: "organisation.not-allowed" });
});

test("an act stands under the unit whose role let its actor in, not under the first one it has", async ({
  ctx,
  db,
}) => {
  const manager = await aManager(ctx);
  const { ctx: seller } = await aSeller(ctx, { manager });
  if (seller.actor.kind !== "user") throw new Error("a seller is a person");
  const room = await db.selectFrom("units").select("id").where("code", "=", "SCT-HN-TM").executeTakeFirstOrThrow();
  await db
    .insertInto("memberships")
    .values({
      id: ctx.newId(),
      user_id: seller.actor.userId,
      unit_id: room.id,
      role: "market_manager",
      valid_from: ctx.now(),
    })
    .execute();
  const both = await actingAs(ctx, seller.actor.userId, seller.actor);
  const other = await aSeller(ctx, { manager, taxCode: "0100109106", isApproved: false });
  await decideSeller(both, { sellerId: other.sellerId, decision: "approve" });
  const [line] = await linesOf(manager, { subjectType: "seller", subjectId: other.sellerId, action: "seller.approve" });
  expect(line?.unitCode).toBe("SCT-HN-TM");
});

test("filters: who by name without accents or by address, unit, act, subject, days; pages go on without a gap", async ({
  ctx,
  clock,
}) => {
  const administrator = await anAdministrator(ctx);
  const manager = await aManager(ctx);
  const { sellerId } = await aSeller(ctx, { manager });
  const email = manager.actor.kind === "user" ? manager.actor.email : "";
  for (const search of [
    { who: "tran van quan" },
    { who: email },
    { unit: "quan ly thuong mai" },
    { unit: "SCT-HN-TM" },
  ]) {
    const lines = await linesOf(administrator, { ...search, subjectId: sellerId });
    expect(
      lines.map(({ action }) => action),
      JSON.stringify(search),
    ).toEqual(["seller.approve"]);
  }
  expect(await linesOf(administrator, { action: "seller.approve", subjectId: sellerId })).toHaveLength(1);
  expect(await linesOf(administrator, { from: "2026-11-23", subjectId: sellerId })).toEqual([]);
  expect(await linesOf(administrator, { until: "2026-11-21", subjectId: sellerId })).toEqual([]);
  expect(
    (await linesOf(administrator, { from: "2026-11-22", until: "2026-11-22", subjectId: sellerId })).length,
  ).toBeGreaterThan(1);

  clock.advance({ days: 1 });
  for (let more = 0; more < 60; more += 1) await text(await exportAudit(administrator, { search: {}, format: "csv" }));
  const first = await listAudit(administrator, { search: { action: "audit.exported" } });
  const second = await listAudit(administrator, { search: { action: "audit.exported" }, after: first.next ?? "" });
  expect(first.items).toHaveLength(50);
  expect(new Set([...first.items, ...second.items].map(({ id }) => id)).size).toBe(60);
});

test("a stranger checks the JSON lines of a part of the log against the published head with ten lines of code", async ({
  ctx,
  clock,
}) => {
  const manager = await aManager(ctx);
  const { sellerId } = await aSeller(ctx, { manager });
  await aSeller(ctx, { manager, taxCode: "0100109106" });
  await sealAudit(ctx);
  clock.advance({ days: 1 });
  await publishAuditHead({ ...ctx, actor: { kind: "system", process: "test" } });
  const lines = (await text(await exportAudit(manager, { search: { subjectId: sellerId }, format: "jsonl" })))
    .trim()
    .split("\n");
  const [header, ...rows] = lines.map((line) => JSON.parse(line) as Record<string, never>);

  const sha = (what: string): string => createHash("sha256").update(what).digest("hex");
  let { position, hash } = header?.["start"] as unknown as { position: number; hash: string };
  let shown = 0;
  for (const row of rows) {
    const digest: string = row["entry"] ? sha(canonicalJson(row["entry"])) : row["digest"]!;
    position += 1;
    hash = sha(`${position}:${hash}:${digest}`);
    expect(row).toMatchObject({ position, hash });
    if (row["entry"]) shown += 1;
  }
  const { days } = await getChainHead(ctx);
  expect(days.map((day) => day.hash)).toContain(hash);
  expect(shown).toBeGreaterThan(1);
  expect(shown).toBeLessThan(rows.length);
});

test("the CSV names who and what in a form that a spreadsheet opens", async ({ ctx }) => {
  const manager = await aManager(ctx);
  await aSeller(ctx, { manager });
  await sealAudit(ctx);
  const csv = await text(await exportAudit(manager, { search: { action: "seller.approve" }, format: "csv" }));
  expect(csv.startsWith("\uFEFFposition,hash,id,at,actor,")).toBe(true);
  expect(csv).toContain(",seller.approve,seller,");
  expect(csv.trim().split("\r\n").length).toBeGreaterThan(1);
});
