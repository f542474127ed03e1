import { expect } from "vitest";
import { signIn } from "#app/domain/identity/sign-in.server.ts";
import { resetPassword } from "#app/domain/identity/reset-password.server.ts";
import { resolveActor } from "#app/domain/identity/resolve-actor.server.ts";
import { getAdministered } from "#app/domain/organisation/administered.server.ts";
import { endColleague, getStallPeople, inviteColleague } from "#app/domain/organisation/colleagues.server.ts";
import { grantMembership } from "#app/domain/organisation/grant-membership.server.ts";
import { inviteAgain } from "#app/domain/organisation/invite-again.server.ts";
import { listAdministeredUnits, listPeople } from "#app/domain/organisation/list-people.server.ts";
import { endMember, transferMember } from "#app/domain/organisation/move-member.server.ts";
import { openAccountFor } from "#app/domain/organisation/open-account-for.server.ts";
import { openUnit } from "#app/domain/organisation/open-unit.server.ts";
import { resetSecondFactor } from "#app/domain/organisation/reset-second-factor.server.ts";
import { liftAccountSuspension, suspendAccount } from "#app/domain/organisation/suspend-account.server.ts";
import { communeUnitCode } from "#app/domain/organisation/unit-path.ts";
import type { Client } from "#app/domain/shared/accounts.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import type { UnitId } from "#app/domain/shared/ids.ts";
import { findUnitByCode } from "#db/queries/units.server.ts";
import {
  aCommuneOfficer,
  aManager,
  anAdministrator,
  anInspector,
  aSeller,
  aUser,
  TEST_PASSWORD,
} from "#tests/factories/people.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test, type TestCtx } from "#tests/setup/test.ts";

const BAT_TRANG = communeUnitCode("00577");
const OTHER_COMMUNE = communeUnitCode("00166");

let count = 0;
const aClient = (cookies: readonly string[] = []): Client => {
  count += 1;
  const cookie = cookies.map((text) => text.split(";")[0]).join("; ");
  return { headers: new Headers(cookie ? { cookie } : {}), address: `10.4.${count >> 8}.${count & 255}` };
};
const idOf = (ctx: Ctx): string => (ctx.actor.kind === "user" ? ctx.actor.userId : "");
const anEmail = (): string => `nguoi-${(count += 1)}@example.vn`;

async function administratorOf(ctx: TestCtx, asUser: AsUser, unitCode: string): Promise<Ctx> {
  const unit = await findUnitByCode(ctx.db, unitCode);
  return asUser({ role: "administrator", ...(unit ? { unitId: unit.id } : {}) });
}
type AsUser = (options: { role?: "administrator"; unitId?: UnitId }) => Promise<Ctx>;

const auditOf = (db: Db, subjectId: string) =>
  db.selectFrom("audit_entries").select("action").where("subject_id", "=", subjectId).orderBy("id").execute();

const openRoleOf = async (admin: Ctx, userId: string) =>
  (await getAdministered(admin, userId)).held.find(({ until }) => until === null)?.id ?? "";

test("an administrator invites somebody by mail, who chooses a password within a week and is led to the second factor", async ({
  ctx,
  db,
}) => {
  const admin = await anAdministrator(ctx);
  const email = anEmail();
  const { userId } = await openAccountFor(admin, {
    name: "Hoàng Thị Mới",
    contact: { email },
    unitCode: BAT_TRANG,
    role: "commune_officer",
  });
  const mail = await db
    .selectFrom("mails")
    .select(["subject", "body_text"])
    .where("recipient", "=", email)
    .executeTakeFirstOrThrow();
  expect(mail.subject).toContain("Mời bác làm việc ở Chợ Lành");
  const token = /token=([\w%-]+)/.exec(mail.body_text)?.[1] ?? "";
  await resetPassword(ctx, { token, password: TEST_PASSWORD, client: aClient() });
  const signedIn = await signIn(ctx, { email, password: TEST_PASSWORD, client: aClient() });
  expect(signedIn).toMatchObject({ kind: "signed-in", userId, roles: ["commune_officer"], awaitsSecondFactor: true });
  expect((await auditOf(db, userId)).map(({ action }) => action)).toEqual([
    "user.invited",
    "membership.granted",
    "user.password-reset",
    "user.signed-in",
  ]);
  expect((await getAdministered(admin, userId)).lastSignedInAt).toEqual(ctx.now());
});

test("somebody with only a phone is invited by message and signs in by it", async ({ ctx }) => {
  const admin = await anAdministrator(ctx);
  const phone = "+84599120001";
  await openAccountFor(admin, { name: "Bác Tư", contact: { phone }, unitCode: BAT_TRANG, role: "commune_officer" });
  await runQueuedJobs(ctx, { only: ["message.deliver"] });
  const message = ctx.messages.delivered.find(({ to }) => to === phone);
  expect(message?.text).toMatch(/Vai trò mới ở Chợ Lành.*\/dang-nhap$/);
});

test("nobody opens accounts upward or sideways, nor gives a role that the unit does not carry", async ({
  ctx,
  asUser,
}) => {
  const commune = await administratorOf(ctx, asUser, BAT_TRANG);
  const open = (admin: Ctx, unitCode: string, role: "administrator" | "commune_officer" | "inspector") =>
    openAccountFor(admin, { name: "Ai đó", contact: { email: anEmail() }, unitCode, role });
  for (const above of ["SCT-HN", "SCT-HN-TM", OTHER_COMMUNE])
    await expect(open(commune, above, "administrator"), above).rejects.toMatchObject({
      code: "organisation.unknown-unit",
    });
  await expect(open(commune, BAT_TRANG, "inspector")).rejects.toMatchObject({ code: "organisation.role-unfit" });
  await open(commune, BAT_TRANG, "commune_officer");
  expect((await listAdministeredUnits(commune)).map(({ code }) => code)).toEqual([BAT_TRANG]);

  const room = await administratorOf(ctx, asUser, "SCT-HN-TM");
  expect(
    (await listAdministeredUnits(room)).map(({ code }) => code),
    "a room is not its department",
  ).toEqual(["SCT-HN-TM"]);

  const stranger = await aUser(ctx);
  const email = stranger.actor.kind === "user" ? stranger.actor.email : "";
  await expect(grantMembership(commune, { email, unitCode: "SCT-HN", role: "administrator" })).rejects.toMatchObject({
    code: "organisation.unknown-unit",
  });
  const board = {
    kind: "market_board",
    code: "BQL-LAU",
    name: "Ban lậu",
    nameEn: "No board",
    parentCode: "SCT-HN",
  } as const;
  await expect(openUnit(commune, board)).rejects.toMatchObject({ code: "organisation.unknown-unit" });
});

test("only administrators look after accounts, and they see their own area alone", async ({ ctx, asUser }) => {
  const officer = await aCommuneOfficer(ctx, "00577");
  const elsewhere = await aCommuneOfficer(ctx, "00166");
  const [commune, department] = [await administratorOf(ctx, asUser, BAT_TRANG), await anAdministrator(ctx)];
  for (const who of [ctx, await aUser(ctx), await aManager(ctx), officer])
    await expect(listPeople(who, { kind: "official" })).rejects.toMatchObject({ code: "organisation.not-allowed" });

  const ids = async (admin: Ctx) => (await listPeople(admin, { kind: "official" })).items.map(({ id }) => id as string);
  expect(await ids(commune)).toContain(idOf(officer));
  expect(await ids(commune)).not.toContain(idOf(elsewhere));
  expect(await ids(department)).toEqual(expect.arrayContaining([idOf(officer), idOf(elsewhere)]));
  await expect(getAdministered(commune, idOf(elsewhere))).rejects.toMatchObject({ name: "NotFound" });
  const theirs = await openRoleOf(department, idOf(elsewhere));
  for (const act of [
    () => suspendAccount(commune, { userId: idOf(elsewhere), reason: "thử" }),
    () => resetSecondFactor(commune, { userId: idOf(elsewhere) }),
    () => inviteAgain(commune, { userId: idOf(elsewhere) }),
    () => endMember(commune, { userId: idOf(elsewhere), membershipId: theirs }),
  ])
    await expect(act()).rejects.toMatchObject({ name: "NotFound" });
});

test("a commune that gives a role to somebody of the department does not get hold of their account", async ({
  ctx,
  asUser,
}) => {
  const commune = await administratorOf(ctx, asUser, BAT_TRANG);
  const inspector = await anInspector(ctx);
  const email = inspector.actor.kind === "user" ? inspector.actor.email : "";
  await openAccountFor(commune, { name: "Kẻ gian", contact: { email }, unitCode: BAT_TRANG, role: "commune_officer" });
  const userId = idOf(inspector);
  expect(await getAdministered(commune, userId)).toMatchObject({ isHeldElsewhere: true, name: "Lê Thị Kiểm" });
  for (const act of [
    () => suspendAccount(commune, { userId, reason: "thử" }),
    () => resetSecondFactor(commune, { userId }),
    () => inviteAgain(commune, { userId }),
  ])
    await expect(act()).rejects.toMatchObject({ code: "organisation.held-elsewhere" });
  await endMember(commune, { userId, membershipId: await openRoleOf(commune, userId) });
});

test("a transfer ends one role and begins the other, keeps the history, and signs the person out", async ({
  ctx,
  db,
}) => {
  const admin = await anAdministrator(ctx);
  const officer = await aCommuneOfficer(ctx, "00577");
  const userId = idOf(officer);
  const membershipId = await openRoleOf(admin, userId);
  await expect(
    transferMember(admin, { userId, membershipId, unitCode: BAT_TRANG, role: "commune_officer" }),
  ).rejects.toMatchObject({ code: "organisation.already-member" });
  await transferMember(admin, { userId, membershipId, unitCode: OTHER_COMMUNE, role: "commune_officer" });
  const { held } = await getAdministered(admin, userId);
  expect(held.map(({ unitCode, until }) => [unitCode, until === null])).toEqual([
    [OTHER_COMMUNE, true],
    [BAT_TRANG, false],
  ]);
  await expect(endMember(admin, { userId, membershipId })).rejects.toMatchObject({ name: "NotFound" });
  const back = await openRoleOf(admin, userId);
  await transferMember(admin, { userId, membershipId: back, unitCode: BAT_TRANG, role: "commune_officer" });
  expect((await getAdministered(admin, userId)).held).toHaveLength(3);
  expect((await auditOf(db, userId)).map(({ action }) => action).slice(-4)).toEqual([
    "membership.ended",
    "membership.granted",
    "membership.ended",
    "membership.granted",
  ]);
});

test("a suspended account cannot sign in, its sessions end, and it comes back", async ({ ctx, db }) => {
  const admin = await anAdministrator(ctx);
  const person = await aUser(ctx, { canSignIn: true });
  const email = person.actor.kind === "user" ? person.actor.email : "";
  await grantMembership(admin, { email, unitCode: BAT_TRANG, role: "commune_officer" });
  const signedIn = await signIn(ctx, { email, password: TEST_PASSWORD, client: aClient() });
  const cookies = signedIn.kind === "signed-in" ? signedIn.cookies : [];
  const userId = idOf(person);
  await suspendAccount(admin, { userId, reason: "Mất điện thoại cơ quan" });
  expect((await resolveActor(ctx, aClient(cookies), { isFresh: true })).actor).toEqual({ kind: "guest" });
  await expect(signIn(ctx, { email, password: TEST_PASSWORD, client: aClient() })).rejects.toMatchObject({
    code: "identity.suspended",
  });
  await expect(signIn(ctx, { email, password: "sai-mat-khau-roi", client: aClient() })).rejects.toMatchObject({
    code: "identity.wrong-credentials",
  });
  await expect(suspendAccount(admin, { userId, reason: "lần nữa" })).rejects.toMatchObject({
    code: "organisation.wrong-move",
  });
  await liftAccountSuspension(admin, { userId });
  await signIn(ctx, { email, password: TEST_PASSWORD, client: aClient() });
  const subjects = await db
    .selectFrom("mails")
    .select("subject")
    .where("recipient", "=", email)
    .orderBy("id")
    .execute();
  expect(subjects.map(({ subject }) => subject)).toEqual([
    "Tài khoản Chợ Lành bị tạm khóa",
    "Tài khoản Chợ Lành đã mở lại",
  ]);
});

test("of signing in and being suspended at once, nobody stays in", async ({ ctx }) => {
  const admin = await anAdministrator(ctx);
  for (let round = 0; round < 3; round += 1) {
    const person = await aUser(ctx, { canSignIn: true });
    const email = person.actor.kind === "user" ? person.actor.email : "";
    await grantMembership(admin, { email, unitCode: BAT_TRANG, role: "commune_officer" });
    const [outcome] = await Promise.allSettled([
      signIn(ctx, { email, password: TEST_PASSWORD, client: aClient() }),
      suspendAccount(admin, { userId: idOf(person), reason: "cùng lúc" }),
    ]);
    const cookies = outcome.status === "fulfilled" && outcome.value.kind === "signed-in" ? outcome.value.cookies : [];
    expect((await resolveActor(ctx, aClient(cookies), { isFresh: true })).actor).toEqual({ kind: "guest" });
  }
});

test("nobody suspends themself, and the department keeps an administrator, also when two remove each other at once", async ({
  ctx,
  db,
}) => {
  await db.updateTable("memberships").set({ valid_to: ctx.now() }).where("role", "=", "administrator").execute();
  const [a, b] = [await anAdministrator(ctx), await anAdministrator(ctx)];
  await expect(suspendAccount(a, { userId: idOf(a), reason: "thử" })).rejects.toMatchObject({
    code: "organisation.not-yourself",
  });
  const roles = { a: await openRoleOf(b, idOf(a)), b: await openRoleOf(a, idOf(b)) };
  const outcomes = await Promise.allSettled([
    endMember(a, { userId: idOf(b), membershipId: roles.b }),
    endMember(b, { userId: idOf(a), membershipId: roles.a }),
  ]);
  const refused = outcomes.filter((one) => one.status === "rejected");
  expect(refused).toHaveLength(1);
  expect(refused[0]?.reason).toMatchObject({ code: "organisation.last-administrator" });
  const left = await db
    .selectFrom("memberships")
    .select("user_id")
    .where("role", "=", "administrator")
    .where("valid_to", "is", null)
    .execute();
  expect(left).toHaveLength(1);
});

test("the list is found by words, pages are complete, and it costs one query however many people there are", async ({
  ctx,
  db,
  clock,
}) => {
  await db.updateTable("memberships").set({ valid_to: ctx.now() }).where("role", "=", "commune_officer").execute();
  const admin = await anAdministrator(ctx);
  for (let n = 0; n < 34; n += 1) {
    clock.advance({ seconds: 1 });
    const contact = { email: `trang-${n}@example.vn` };
    await openAccountFor(admin, { name: `Cán bộ Trang ${n}`, contact, unitCode: BAT_TRANG, role: "commune_officer" });
  }
  const { result: first, queries } = await countQueries(() =>
    listPeople(admin, { kind: "official", words: "can bo trang" }),
  );
  expect(queries).toHaveLength(1);
  const rest = await listPeople(admin, { kind: "official", words: "can bo trang", after: first.next ?? undefined });
  expect([first.items.length, rest.items.length, rest.next]).toEqual([30, 4, null]);
  expect(new Set([...first.items, ...rest.items].map(({ id }) => id)).size).toBe(34);
});

test("the owner of a stall invites a colleague and ends it; a colleague changes nobody", async ({ ctx, db }) => {
  const stall = await aSeller(ctx);
  const email = anEmail();
  await inviteColleague(stall.ctx, { name: "Cháu Hai", contact: { email } });
  const { people, mayChange } = await getStallPeople(stall.ctx);
  expect(mayChange).toBe(true);
  expect(people.map(({ name, isOwner }) => [name, isOwner])).toEqual([
    ["Nguyễn Thị Lan", true],
    ["Cháu Hai", false],
  ]);
  const colleague: Ctx = {
    ...stall.ctx,
    actor: { ...(stall.ctx.actor as Extract<Ctx["actor"], { kind: "user" }>), userId: people[1]?.userId as never },
  };
  await expect(inviteColleague(colleague, { name: "Ai", contact: { email: anEmail() } })).rejects.toMatchObject({
    code: "organisation.owner-only",
  });
  await expect(endColleague(stall.ctx, { membershipId: people[0]?.membershipId ?? "" })).rejects.toMatchObject({
    name: "NotFound",
  });

  const other = await aSeller(ctx, { taxCode: "0108876547" });
  await expect(endColleague(other.ctx, { membershipId: people[1]?.membershipId ?? "" })).rejects.toMatchObject({
    name: "NotFound",
  });
  await expect(inviteColleague(other.ctx, { name: "Cháu Hai", contact: { email } })).rejects.toMatchObject({
    code: "organisation.sells-elsewhere",
  });
  await endColleague(stall.ctx, { membershipId: people[1]?.membershipId ?? "" });
  expect((await getStallPeople(stall.ctx)).people).toHaveLength(1);
  expect((await auditOf(db, people[1]?.userId ?? "")).map(({ action }) => action)).toEqual([
    "user.invited",
    "membership.granted",
    "membership.ended",
  ]);
});
