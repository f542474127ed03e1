import { expect } from "vitest";
import { accountOptions } from "#app/adapters/accounts.server.ts";
import { registerUser } from "#app/domain/identity/register-user.server.ts";
import { requestPasswordReset } from "#app/domain/identity/request-password-reset.server.ts";
import { resetPassword } from "#app/domain/identity/reset-password.server.ts";
import { resolveActor } from "#app/domain/identity/resolve-actor.server.ts";
import { signIn as askIn } from "#app/domain/identity/sign-in.server.ts";
import type { SignIn } from "#app/domain/identity/sign-in.schema.ts";
import { signOut } from "#app/domain/identity/sign-out.server.ts";
import { updateAccount } from "#app/domain/identity/update-account.server.ts";
import { getAccount } from "#app/domain/identity/get-account.server.ts";
import type { Client } from "#app/domain/shared/accounts.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { aUser, TEST_PASSWORD } from "#tests/factories/people.ts";
import { countQueries } from "#tests/setup/count-queries.ts";
import { queuedJobs, runQueuedJobs } from "#tests/setup/jobs.ts";
import { test } from "#tests/setup/test.ts";

let addresses = 0;
/** A browser at an address of its own, so that one test's attempts do not count against another's. */
const aClient = (cookies: readonly string[] = []): Client => {
  addresses += 1;
  const cookie = cookies.map((text) => text.split(";")[0]).join("; ");
  return { headers: new Headers(cookie ? { cookie } : {}), address: `10.0.0.${addresses}` };
};

/** Signs in somebody who has no second factor. */
async function signIn(ctx: Ctx, input: SignIn & { client: Client }) {
  const outcome = await askIn(ctx, input);
  if (outcome.kind !== "signed-in") throw new Error("a code is asked of somebody without a second factor");
  return outcome;
}

const register = (ctx: Ctx, email: string, client = aClient()): Promise<void> =>
  registerUser(ctx, { email, password: TEST_PASSWORD, locale: "vi", client });

const auditOf = (db: Db, action: string) =>
  db
    .selectFrom("audit_entries")
    .select(["subject_id as subjectId", "actor_user_id as actorUserId"])
    .where("action", "=", action)
    .execute();

const mailsTo = (db: Db, email: string) =>
  db
    .selectFrom("mails")
    .select(["subject", "body_text as text"])
    .where("recipient", "=", email)
    .orderBy("created_at")
    .orderBy("id")
    .execute();

test("better-auth asks for no table and no column that our migrations do not make", async ({ ctx }) => {
  const { getMigrations } = await import("better-auth/db/migration");
  const options = accountOptions({
    db: ctx.db,
    secret: "x".repeat(40),
    publicOrigin: "http://localhost",
    newId: ctx.newId,
    log: ctx.log,
  });
  const { toBeCreated, toBeAdded } = await getMigrations(options);
  expect({ toBeCreated, toBeAdded }).toEqual({ toBeCreated: [], toBeAdded: [] });
});

test("a person registers, signs in, is known, and signs out", async ({ ctx, db }) => {
  await register(ctx, "moi@example.vn");
  const { userId, cookies } = await signIn(ctx, {
    email: "moi@example.vn",
    password: TEST_PASSWORD,
    client: aClient(),
  });
  const { actor } = await resolveActor(ctx, aClient(cookies), { isFresh: true });
  expect(actor).toMatchObject({ kind: "user", userId, name: "moi", email: "moi@example.vn", memberships: [] });

  await signOut({ ...ctx, actor }, aClient(cookies));
  expect((await resolveActor(ctx, aClient(cookies), { isFresh: true })).actor).toEqual({ kind: "guest" });
  expect((await auditOf(db, "user.registered")).map((row) => row.subjectId)).toContain(userId);
  expect(await auditOf(db, "user.signed-in")).toContainEqual({ subjectId: userId, actorUserId: userId });
  expect(await auditOf(db, "user.signed-out")).toContainEqual({ subjectId: userId, actorUserId: userId });
});

test("registering a known address looks the same, changes nothing, and tells the owner by mail", async ({
  ctx,
  db,
}) => {
  await register(ctx, "chu@example.vn");
  await registerUser(ctx, {
    email: "chu@example.vn",
    password: "mot-mat-khau-khac",
    name: "Kẻ lạ",
    locale: "en",
    client: aClient(),
  });

  const users = await db.selectFrom("users").select(["name", "locale"]).where("email", "=", "chu@example.vn").execute();
  expect(users).toEqual([{ name: "chu", locale: "vi" }]);
  await expect(
    signIn(ctx, { email: "chu@example.vn", password: "mot-mat-khau-khac", client: aClient() }),
  ).rejects.toMatchObject({
    code: "identity.wrong-credentials",
  });
  const mails = await mailsTo(db, "chu@example.vn");
  expect(mails.map((mail) => mail.subject)).toEqual([
    "Tài khoản Chợ Lành của bác đã mở",
    "Bác đã có tài khoản ở Chợ Lành",
  ]);
});

test("two forms sent at once for one new address make one account", async ({ ctx, db }) => {
  await Promise.all([register(ctx, "hai-lan@example.vn"), register(ctx, "hai-lan@example.vn")]);
  const users = await db.selectFrom("users").select("id").where("email", "=", "hai-lan@example.vn").execute();
  expect(users).toHaveLength(1);
  const { userId } = await signIn(ctx, { email: "hai-lan@example.vn", password: TEST_PASSWORD, client: aClient() });
  expect(userId).toBe(users[0]?.id);
});

test("a wrong password and an unknown address are refused in the same words", async ({ ctx }) => {
  await register(ctx, "co@example.vn");
  for (const email of ["co@example.vn", "khong-co@example.vn"]) {
    await expect(signIn(ctx, { email, password: "sai-mat-khau-roi", client: aClient() })).rejects.toMatchObject({
      code: "identity.wrong-credentials",
      field: "password",
    });
  }
});

test("guessing one password stops after ten attempts, from wherever they come", async ({ ctx }) => {
  await register(ctx, "bi-doan@example.vn");
  const guess = () => signIn(ctx, { email: "bi-doan@example.vn", password: "doan-mo-mat-khau", client: aClient() });
  for (let n = 0; n < 10; n += 1) await expect(guess()).rejects.toMatchObject({ code: "identity.wrong-credentials" });
  await expect(guess()).rejects.toMatchObject({ code: "identity.too-many-attempts", facts: { minutes: 15 } });
});

test("trying many accounts from one address stops after sixty attempts", async ({ ctx }) => {
  const client = aClient();
  const attempt = (n: number) => requestPasswordReset(ctx, { email: `nguoi-${n}@example.vn`, client });
  for (let n = 0; n < 60; n += 1) await attempt(n);
  await expect(attempt(60)).rejects.toMatchObject({ code: "identity.too-many-attempts" });
});

test("signing in rightly is not held against anybody", async ({ ctx }) => {
  await register(ctx, "cham-chi@example.vn");
  const client = aClient();
  for (let n = 0; n < 12; n += 1) await signIn(ctx, { email: "cham-chi@example.vn", password: TEST_PASSWORD, client });
});

test("a forgotten password is reset by the link of a mail, once, and every session ends", async ({ ctx, db }) => {
  await register(ctx, "quen@example.vn");
  const { userId, cookies } = await signIn(ctx, {
    email: "quen@example.vn",
    password: TEST_PASSWORD,
    client: aClient(),
  });
  await requestPasswordReset(ctx, { email: "quen@example.vn", client: aClient() });
  await runQueuedJobs(ctx, { only: ["identity.send-password-reset"] });

  const mail = (await mailsTo(db, "quen@example.vn")).at(-1);
  const token = /dat-lai-mat-khau\?token=([\w%-]+)/.exec(mail?.text ?? "")?.[1] ?? "";
  await resetPassword(ctx, { token, password: "mat-khau-hoan-toan-moi", client: aClient() });

  expect((await resolveActor(ctx, aClient(cookies), { isFresh: true })).actor).toEqual({ kind: "guest" });
  await signIn(ctx, { email: "quen@example.vn", password: "mat-khau-hoan-toan-moi", client: aClient() });
  await expect(resetPassword(ctx, { token, password: "lai-mot-lan-nua-nhe", client: aClient() })).rejects.toMatchObject(
    {
      code: "identity.reset-link-spent",
    },
  );
  expect((await auditOf(db, "user.password-reset")).map((row) => row.subjectId)).toContain(userId);
});

test("a reset for an address that nobody has sends nothing and says nothing", async ({ ctx, db }) => {
  await requestPasswordReset(ctx, { email: "khong-ai@example.vn", client: aClient() });
  await runQueuedJobs(ctx, { only: ["identity.send-password-reset"] });
  expect(await mailsTo(db, "khong-ai@example.vn")).toEqual([]);
});

test("a mail of the outbox goes out once", async ({ ctx, db }) => {
  await register(ctx, "thu@example.vn");
  const sent = () => ctx.mail.delivered.filter((mail) => mail.to === "thu@example.vn").length;
  const jobs = (await queuedJobs(db)).filter((job) => job.name === "mail.deliver");
  await runQueuedJobs(ctx, { only: ["mail.deliver"] });
  expect(sent()).toBe(1);
  const { deliverMail } = await import("#app/domain/shared/deliver-mail.server.ts");
  for (const { data } of jobs) await deliverMail(ctx, { mailId: String(data["mailId"]) });
  expect(sent()).toBe(1);
});

test("a request without a session cookie costs no query; with one, a recent answer saves the session's", async ({
  ctx,
}) => {
  const guest = await countQueries(() => resolveActor(ctx, aClient(["lang=vi", "gio=abc"]), { isFresh: true }));
  expect(guest).toEqual({ result: { actor: { kind: "guest" }, cookies: [] }, queries: [] });

  await register(ctx, "quen-mat@example.vn");
  const { cookies } = await signIn(ctx, { email: "quen-mat@example.vn", password: TEST_PASSWORD, client: aClient() });
  const recent = await countQueries(() => resolveActor(ctx, aClient(cookies), { isFresh: false }));
  expect(recent.queries.filter((query) => query.includes('"sessions"'))).toEqual([]);
});

test("a session cookie that somebody changed is nobody's", async ({ ctx }) => {
  await register(ctx, "gia@example.vn");
  const { cookies } = await signIn(ctx, { email: "gia@example.vn", password: TEST_PASSWORD, client: aClient() });
  const changed = cookies.map((cookie) => cookie.replace(/=(.)/, (_, first: string) => (first === "x" ? "=y" : "=x")));
  expect((await resolveActor(ctx, aClient(changed), { isFresh: false })).actor).toEqual({ kind: "guest" });
});

test("a person changes name, phone and language, and the change is audited", async ({ ctx, db }) => {
  const user = await aUser(ctx, { name: "Lan" });
  await updateAccount(user, { name: "Lan Anh", phone: "+84912345678", locale: "en" });
  expect(await getAccount(user)).toMatchObject({ name: "Lan Anh", phone: "+84912345678", locale: "en" });
  expect(await auditOf(db, "user.updated")).toHaveLength(1);
  await expect(updateAccount(ctx, { name: "Ai đó", locale: "vi" })).rejects.toMatchObject({
    code: "identity.sign-in-first",
  });
});
