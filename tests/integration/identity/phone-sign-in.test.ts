import fc from "fast-check";
import { expect } from "vitest";
import { addEmail, askToAddEmail } from "#app/domain/identity/add-email.server.ts";
import { askPhoneCode, phoneWaitedFor } from "#app/domain/identity/ask-phone-code.server.ts";
import { confirmPhone, removePhone } from "#app/domain/identity/confirm-phone.server.ts";
import { registerByPhone } from "#app/domain/identity/register-by-phone.server.ts";
import { requestPasswordReset } from "#app/domain/identity/request-password-reset.server.ts";
import { resetPassword } from "#app/domain/identity/reset-password.server.ts";
import { resolveActor } from "#app/domain/identity/resolve-actor.server.ts";
import { signInByPhone } from "#app/domain/identity/sign-in-by-phone.server.ts";
import { signIn } from "#app/domain/identity/sign-in.server.ts";
import { spendPhoneCode } from "#app/domain/identity/spend-phone-code.server.ts";
import type { Client } from "#app/domain/shared/accounts.ts";
import type { Ctx, Db } from "#app/domain/shared/ctx.ts";
import { inTransaction } from "#app/domain/shared/in-transaction.server.ts";
import { queueMail } from "#app/domain/shared/queue-mail.server.ts";
import { listMemberships } from "#db/queries/memberships.server.ts";
import { aUser } from "#tests/factories/people.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test, type TestCtx } from "#tests/setup/test.ts";

let count = 0;
const aClient = (cookies: readonly string[] = []): Client => {
  count += 1;
  const cookie = cookies.map((text) => text.split(";")[0]).join("; ");
  return { headers: new Headers(cookie ? { cookie } : {}), address: `10.2.${count >> 8}.${count & 255}` };
};
const aPhone = (): string => `+8459911${String((count += 1)).padStart(4, "0")}`;

/** Asks for a code and reads it off the phone. */
async function askAndRead(ctx: TestCtx, phone: string, purpose: "sign_in" | "confirm_phone" = "sign_in") {
  const { handle } = await askPhoneCode(ctx, { phone, purpose, locale: "vi", client: aClient() });
  await runQueuedJobs(ctx, { only: ["message.deliver"] });
  const text = ctx.messages.delivered.filter(({ to }) => to === phone).at(-1)?.text ?? "";
  return { handle, code: /\d{6}/.exec(text)?.[0] ?? "", text };
}

const actorOf = async (ctx: Ctx, cookies: readonly string[]) =>
  (await resolveActor(ctx, aClient(cookies), { isFresh: true })).actor;

const usersOf = (db: Db, phone: string) =>
  db.selectFrom("users").select(["id", "name", "email"]).where("sign_in_phone", "=", phone).execute();

test("a grower with only a phone opens an account, leaves, and comes back by phone", async ({ ctx, db, clock }) => {
  const phone = aPhone();
  const first = await askAndRead(ctx, phone);
  expect(first.text).toMatch(/^\d{6} là mã vào Chợ Lành, dùng được trong 5 phút/);
  const opened = await registerByPhone(ctx, { ...first, name: "Bà Tám", locale: "vi", client: aClient() });
  if (opened.kind !== "signed-in") throw new Error("no code was to be asked");
  expect(await actorOf(ctx, opened.cookies)).toMatchObject({ kind: "user", name: "Bà Tám", email: "" });
  const [user] = await usersOf(db, phone);
  expect(user?.email).toBe(`${opened.userId}@phone.invalid`);

  clock.advance({ minutes: 2 });
  const again = await signInByPhone(ctx, { ...(await askAndRead(ctx, phone)), client: aClient() });
  expect(again).toMatchObject({ kind: "signed-in", userId: opened.userId });
  clock.advance({ minutes: 2 });
  const known = await registerByPhone(ctx, { ...(await askAndRead(ctx, phone)), locale: "vi", client: aClient() });
  expect(known).toMatchObject({ kind: "signed-in", userId: opened.userId });
  expect(await usersOf(db, phone)).toHaveLength(1);
});

test("asking tells nothing: a known and an unknown phone get the same answer, the same rows and a message each", async ({
  ctx,
  db,
}) => {
  const known = aPhone();
  await registerByPhone(ctx, { ...(await askAndRead(ctx, known)), locale: "vi", client: aClient() });
  const unknown = aPhone();
  const { handle, code } = await askAndRead(ctx, unknown);
  expect(code).toMatch(/^\d{6}$/);
  await expect(signInByPhone(ctx, { handle, code: "000000", client: aClient() })).rejects.toMatchObject({
    code: "identity.wrong-code",
  });
  // Only whoever holds the phone hears that it has no account.
  await expect(signInByPhone(ctx, { handle, code, client: aClient() })).rejects.toMatchObject({
    code: "identity.phone-unknown",
  });
  expect(await usersOf(db, unknown)).toEqual([]);
});

test("a code works in the browser that asked for it alone, once, for its purpose, and for five minutes", async ({
  ctx,
  clock,
}) => {
  const phone = aPhone();
  const { handle, code } = await askAndRead(ctx, phone);
  const spend = (more: Partial<Parameters<typeof spendPhoneCode>[1]>) =>
    spendPhoneCode(ctx, { handle, purpose: "sign_in", code, client: aClient(), ...more });
  for (const wrong of [{ handle: undefined }, { handle: "x".repeat(43) }, { purpose: "confirm_phone" as const }])
    await expect(spend(wrong)).rejects.toMatchObject({ code: "identity.code-spent" });
  expect(await phoneWaitedFor(ctx, { handle, purpose: "sign_in" })).toBe(phone);
  expect(await spend({})).toBe(phone);
  await expect(spend({})).rejects.toMatchObject({ code: "identity.code-spent" });
  expect(await phoneWaitedFor(ctx, { handle, purpose: "sign_in" })).toBeUndefined();

  clock.advance({ minutes: 1 });
  const late = await askAndRead(ctx, phone);
  clock.advance({ minutes: 5 });
  await expect(spend(late)).rejects.toMatchObject({ code: "identity.code-spent" });
});

test("of many who send the right code at once, one wins", async ({ ctx }) => {
  const { handle, code } = await askAndRead(ctx, aPhone());
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, () => spendPhoneCode(ctx, { handle, purpose: "sign_in", code, client: aClient() })),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("whatever is tried, in whatever order: the right code works if and only if it is among the first five and the first of its kind", async ({
  ctx,
  clock,
}) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), async (tries) => {
      clock.advance({ minutes: 20 });
      const { handle, code } = await askAndRead(ctx, aPhone());
      const wrong = code === "111111" ? "222222" : "111111";
      const firstRight = tries.indexOf(true);
      for (const [at, isRight] of tries.entries()) {
        const given = { handle, purpose: "sign_in" as const, code: isRight ? code : wrong, client: aClient() };
        const isOpen = at < 5 && (firstRight === -1 || at <= firstRight);
        const answer = await spendPhoneCode(ctx, given).catch((error: { code: string }) => error.code);
        if (isRight && isOpen) expect(answer).toMatch(/^\+84/);
        else expect(answer).toBe(isOpen ? "identity.wrong-code" : "identity.code-spent");
      }
    }),
    { numRuns: 15 },
  );
});

test("another code comes no sooner than after a minute, and five in a quarter of an hour at most", async ({
  ctx,
  clock,
}) => {
  const phone = aPhone();
  const ask = () => askPhoneCode(ctx, { phone, purpose: "sign_in", locale: "vi", client: aClient() });
  clock.advance({ minutes: 15 });
  await ask();
  await expect(ask()).rejects.toMatchObject({ code: "identity.code-too-soon", facts: { seconds: 60 } });
  const atOnce = aPhone();
  const both = await Promise.allSettled(
    [1, 2, 3].map(() => askPhoneCode(ctx, { phone: atOnce, purpose: "sign_in", locale: "vi", client: aClient() })),
  );
  expect(
    both.filter(({ status }) => status === "fulfilled"),
    "of three at once one goes out",
  ).toHaveLength(1);
  for (let n = 0; n < 3; n += 1) {
    clock.advance({ seconds: 61 });
    await ask();
  }
  clock.advance({ seconds: 61 });
  await expect(ask()).rejects.toMatchObject({ code: "identity.too-many-attempts" });
});

test("the database keeps neither code nor handle, and outside a demo no text of a code once it went out", async ({
  ctx,
  db,
}) => {
  const phone = aPhone();
  const { handle, code } = await askAndRead(ctx, phone);
  const kept = await db
    .selectFrom("one_time_codes")
    .select(["handle_digest", "code_digest"])
    .where("phone", "=", phone)
    .execute();
  expect(JSON.stringify(kept)).not.toContain(code);
  expect(JSON.stringify(kept)).not.toContain(handle);
  const texts = await db.selectFrom("messages").select("body_text").where("recipient", "=", phone).execute();
  expect(texts).toEqual([{ body_text: "" }]);
});

test("a message goes out once, is tried again after a failure, and not when it is too late", async ({ ctx, clock }) => {
  const phone = aPhone();
  await askPhoneCode(ctx, { phone, purpose: "sign_in", locale: "en", client: aClient() });
  ctx.messages.failNext(new Error("the gateway is down"));
  await expect(runQueuedJobs(ctx, { only: ["message.deliver"] })).rejects.toThrow("down");
  await runQueuedJobs(ctx, { only: ["message.deliver"] });
  const sent = () => ctx.messages.delivered.filter(({ to }) => to === phone);
  expect(sent()).toHaveLength(1);
  expect(sent()[0]?.text).toContain("is your code for");

  clock.advance({ minutes: 2 });
  await askPhoneCode(ctx, { phone, purpose: "sign_in", locale: "vi", client: aClient() });
  clock.advance({ minutes: 6 });
  await runQueuedJobs(ctx, { only: ["message.deliver"] });
  expect(sent(), "a code that is good no more is not sent").toHaveLength(1);
});

test("a phone is confirmed on the account page, signs in from then on, and belongs to one account", async ({
  ctx,
  db,
  clock,
}) => {
  const phone = aPhone();
  const [lan, other] = [await aUser(ctx), await aUser(ctx)];
  await confirmPhone(lan, { ...(await askAndRead(ctx, phone, "confirm_phone")), client: aClient() });
  clock.advance({ minutes: 2 });
  const signedIn = await signInByPhone(ctx, { ...(await askAndRead(ctx, phone)), client: aClient() });
  expect(signedIn).toMatchObject({ userId: lan.actor.kind === "user" ? lan.actor.userId : "" });

  clock.advance({ minutes: 2 });
  const stolen = await askAndRead(ctx, phone, "confirm_phone");
  await expect(confirmPhone(other, { ...stolen, client: aClient() })).rejects.toMatchObject({
    code: "identity.phone-taken",
  });
  await removePhone(lan);
  expect(await usersOf(db, phone)).toEqual([]);
  const actions = await db
    .selectFrom("audit_entries")
    .select("action")
    .where("action", "like", "user.phone-%")
    .execute();
  expect(actions.map(({ action }) => action)).toEqual(["user.phone-confirmed", "user.phone-removed"]);
});

test("somebody known by phone alone gets messages in place of mails, and adds an address with which a password can be chosen", async ({
  ctx,
  db,
}) => {
  const phone = aPhone();
  const opened = await registerByPhone(ctx, { ...(await askAndRead(ctx, phone)), locale: "vi", client: aClient() });
  const cookies = opened.kind === "signed-in" ? opened.cookies : [];
  const person: Ctx = { ...ctx, actor: await actorOf(ctx, cookies) };
  const userId = opened.kind === "signed-in" ? opened.userId : "";
  await inTransaction(ctx, (tx) =>
    queueMail(tx, {
      to: `${userId}@phone.invalid`,
      locale: "vi",
      subject: "Hồ sơ đã được duyệt",
      text: "Chào bà,\n\nxem tại đây: http://localhost:3000/nguoi-ban\n\nChợ Lành",
      dedupeKey: "a-mail-for-nobody",
    }),
  );
  await runQueuedJobs(ctx, { only: ["message.deliver"] });
  expect(ctx.messages.delivered.at(-1)).toMatchObject({
    to: phone,
    text: "Hồ sơ đã được duyệt: http://localhost:3000/nguoi-ban",
  });
  expect(await db.selectFrom("mails").select("id").where("recipient", "like", "%@phone.invalid").execute()).toEqual([]);
  await expect(removePhone(person)).rejects.toMatchObject({ code: "identity.only-way-in" });

  await askToAddEmail(person, { email: "ba-tam@example.vn", client: aClient() });
  const mail = await db
    .selectFrom("mails")
    .select("body_text")
    .where("recipient", "=", "ba-tam@example.vn")
    .executeTakeFirstOrThrow();
  const token = /token=([\w-]+)/.exec(mail.body_text)?.[1] ?? "";
  const stranger = await aUser(ctx);
  await expect(addEmail(stranger, { token })).rejects.toMatchObject({ code: "identity.link-spent" });
  await expect(addEmail(person, { token: `${token}A` })).rejects.toMatchObject({ code: "identity.link-spent" });
  await addEmail(person, { token });
  expect(await actorOf(ctx, cookies)).toMatchObject({ email: "ba-tam@example.vn" });

  await requestPasswordReset(ctx, { email: "ba-tam@example.vn", client: aClient() });
  await runQueuedJobs(ctx, { only: ["identity.send-password-reset"] });
  const reset = await db
    .selectFrom("mails")
    .select("body_text")
    .where("recipient", "=", "ba-tam@example.vn")
    .orderBy("id", "desc")
    .executeTakeFirstOrThrow();
  const resetToken = /token=([\w%-]+)/.exec(reset.body_text)?.[1] ?? "";
  await resetPassword(ctx, { token: resetToken, password: "mot-cau-de-nho", client: aClient() });
  const byPassword = await signIn(ctx, { email: "ba-tam@example.vn", password: "mot-cau-de-nho", client: aClient() });
  expect(byPassword).toMatchObject({ kind: "signed-in", userId });
  expect(await listMemberships(db, userId as never, ctx.now())).toEqual([]);
});
