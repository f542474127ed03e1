import { expect } from "vitest";
import { fromBase32 } from "#app/domain/identity/base32.ts";
import { adoptDemoFactor } from "#app/domain/identity/adopt-demo-factor.server.ts";
import { beginSecondFactor } from "#app/domain/identity/begin-second-factor.server.ts";
import { checkSecondFactor } from "#app/domain/identity/check-second-factor.server.ts";
import { confirmSecondFactor } from "#app/domain/identity/confirm-second-factor.server.ts";
import { signInBySecondFactor } from "#app/domain/identity/finish-sign-in.server.ts";
import { getSecondFactor } from "#app/domain/identity/get-second-factor.server.ts";
import { listDemoCodes } from "#app/domain/identity/list-demo-codes.server.ts";
import { removeSecondFactor } from "#app/domain/identity/remove-second-factor.server.ts";
import { renewRecoveryCodes } from "#app/domain/identity/renew-recovery-codes.server.ts";
import { resolveActor } from "#app/domain/identity/resolve-actor.server.ts";
import { signIn } from "#app/domain/identity/sign-in.server.ts";
import { totpCode } from "#app/domain/identity/totp.server.ts";
import { grantMembership } from "#app/domain/organisation/grant-membership.server.ts";
import type { Client } from "#app/domain/shared/accounts.ts";
import type { User } from "#app/domain/shared/actor.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { actingAs, aUser, TEST_PASSWORD } from "#tests/factories/people.ts";
import type { TestClock } from "#tests/setup/clock.ts";
import { test, type TestCtx } from "#tests/setup/test.ts";

let clients = 0;
const aClient = (cookies: readonly string[] = []): Client => {
  clients += 1;
  const cookie = cookies.map((text) => text.split(";")[0]).join("; ");
  return { headers: new Headers(cookie ? { cookie } : {}), address: `10.1.${clients >> 8}.${clients & 255}` };
};

const userOf = (ctx: Ctx): User => {
  if (ctx.actor.kind !== "user") throw new Error("nobody acts");
  return ctx.actor;
};

/** An inspector with a password; with `factor` also an authenticator that shows codes. */
async function anOfficial(ctx: TestCtx): Promise<{ person: Ctx; email: string }> {
  const person = await aUser(ctx, { canSignIn: true });
  const { userId, email, name } = userOf(person);
  const market: Ctx = { ...ctx, actor: { kind: "system", process: "test" } };
  await grantMembership(market, { email, unitCode: "SCT-HN-KT", role: "inspector" });
  return { person: await actingAs(ctx, userId, { name, email }), email };
}

async function setUp(person: Ctx): Promise<{ codeNow: () => string; recoveryCodes: readonly string[] }> {
  await beginSecondFactor(person);
  const secret = fromBase32((await getSecondFactor(person)).setUp?.secret ?? "") ?? new Uint8Array();
  const codeNow = () => totpCode(secret, person.now());
  const { recoveryCodes } = await confirmSecondFactor(person, { code: codeNow(), client: aClient() });
  return { codeNow, recoveryCodes };
}

const password = (email: string, code?: string) => ({ email, password: TEST_PASSWORD, code, client: aClient() });
const nextCode = (clock: TestClock): void => clock.advance({ seconds: 30 });

test("an official without a second factor signs in and is nobody's official until it is set up", async ({
  ctx,
  db,
}) => {
  const { person, email } = await anOfficial(ctx);
  const first = await signIn(ctx, password(email));
  if (first.kind !== "signed-in") throw new Error("no code was asked for");
  expect(first.awaitsSecondFactor).toBe(true);
  const { actor } = await resolveActor(ctx, aClient(first.cookies), { isFresh: true });
  expect(actor).toMatchObject({ memberships: [], awaitsSecondFactor: true });

  await beginSecondFactor({ ...ctx, actor });
  const { setUp: shown } = await getSecondFactor({ ...ctx, actor });
  const code = totpCode(fromBase32(shown?.secret ?? "") ?? new Uint8Array(), ctx.now());
  const { cookies, recoveryCodes } = await confirmSecondFactor(
    { ...ctx, actor },
    { code, client: aClient(first.cookies) },
  );
  expect(new Set(recoveryCodes).size).toBe(10);
  const after = await resolveActor(ctx, aClient(cookies), { isFresh: true });
  expect(after.actor).toMatchObject({ memberships: [{ role: "inspector" }] });
  expect(after.actor).not.toHaveProperty("awaitsSecondFactor");
  expect((await resolveActor(ctx, aClient(first.cookies), { isFresh: true })).actor).toEqual({ kind: "guest" });
  expect((await getSecondFactor({ ...ctx, actor })).setUp, "the secret is never shown again").toBeNull();

  const kept = await db
    .selectFrom("second_factors")
    .select("sealed_secret")
    .where("user_id", "=", userOf(person).userId)
    .executeTakeFirstOrThrow();
  expect(kept.sealed_secret).not.toContain(shown?.secret);
});

test("the second step: asked after the password, once for each browser, with a code that works once", async ({
  ctx,
  clock,
}) => {
  const { person, email } = await anOfficial(ctx);
  const { codeNow } = await setUp(person);
  nextCode(clock);
  const asked = await signIn(ctx, password(email));
  if (asked.kind !== "code-asked") throw new Error("the password alone let an official in");
  const step = (code: string, token: string | undefined) =>
    signInBySecondFactor(ctx, { token, code, client: aClient() });

  await expect(step(codeNow(), undefined)).rejects.toMatchObject({ code: "identity.sign-in-again" });
  await expect(step("000000", asked.token)).rejects.toMatchObject({ code: "identity.wrong-code", field: "code" });
  expect(await step(codeNow(), asked.token)).toMatchObject({ kind: "signed-in", roles: ["inspector"] });
  await expect(step(codeNow(), asked.token)).rejects.toMatchObject({ code: "identity.sign-in-again" });

  const replayed = await signIn(ctx, password(email, codeNow()));
  expect(replayed).toMatchObject({ kind: "code-asked", refusal: { code: "identity.code-used" } });
  nextCode(clock);
  expect(await signIn(ctx, password(email, codeNow()))).toMatchObject({ kind: "signed-in", awaitsSecondFactor: false });

  const late = await signIn(ctx, password(email));
  clock.advance({ minutes: 11 });
  await expect(step(codeNow(), late.kind === "code-asked" ? late.token : "")).rejects.toMatchObject({
    code: "identity.sign-in-again",
  });
});

test("of two browsers that send the same code at once, one gets in", async ({ ctx, clock }) => {
  const { person } = await anOfficial(ctx);
  const { codeNow, recoveryCodes } = await setUp(person);
  const { userId } = userOf(person);
  for (const code of [codeNow, () => recoveryCodes[0] ?? ""]) {
    nextCode(clock);
    const tries = await Promise.allSettled(Array.from({ length: 6 }, () => checkSecondFactor(ctx, userId, code())));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    await ctx.db
      .updateTable("second_factors")
      .set({ failures: 0, locked_until: null })
      .where("user_id", "=", userId)
      .execute();
  }
});

test("a recovery code stands in for the phone, once, and its owner hears of it", async ({ ctx, db, clock }) => {
  const { person, email } = await anOfficial(ctx);
  const { recoveryCodes, codeNow } = await setUp(person);
  const spent = recoveryCodes[3] ?? "";
  expect(await signIn(ctx, password(email, spent.toLowerCase()))).toMatchObject({ kind: "signed-in" });
  expect(await signIn(ctx, password(email, spent))).toMatchObject({ refusal: { code: "identity.wrong-code" } });
  expect((await getSecondFactor(person)).recoveryCodesLeft).toBe(9);
  const mails = await db.selectFrom("mails").select("subject").where("recipient", "=", email).execute();
  expect(mails.map(({ subject }) => subject)).toEqual([
    "Đã bật xác thực hai lớp ở Chợ Lành",
    "Một mã dự phòng vừa được dùng ở Chợ Lành",
  ]);

  nextCode(clock);
  const fresh = await renewRecoveryCodes(person, { code: codeNow(), client: aClient() });
  expect(await signIn(ctx, password(email, recoveryCodes[4]))).toMatchObject({
    refusal: { code: "identity.wrong-code" },
  });
  expect(await signIn(ctx, password(email, fresh[4]))).toMatchObject({ kind: "signed-in" });
});

test("five wrong codes close the factor for a quarter of an hour, for right codes too", async ({ ctx, clock }) => {
  const { person } = await anOfficial(ctx);
  const { codeNow, recoveryCodes } = await setUp(person);
  const { userId } = userOf(person);
  nextCode(clock);
  for (let n = 0; n < 4; n += 1)
    await expect(checkSecondFactor(ctx, userId, "111111")).rejects.toMatchObject({ code: "identity.wrong-code" });
  const locked = { code: "identity.factor-locked", facts: { minutes: 15 } };
  await expect(checkSecondFactor(ctx, userId, "111111")).rejects.toMatchObject(locked);
  await expect(checkSecondFactor(ctx, userId, codeNow())).rejects.toMatchObject(locked);
  await expect(checkSecondFactor(ctx, userId, recoveryCodes[0] ?? "")).rejects.toMatchObject(locked);
  clock.advance({ minutes: 15 });
  await checkSecondFactor(ctx, userId, codeNow());
});

test("a seller may go without, may have one, and may take it off; an official may not take it off", async ({
  ctx,
  clock,
}) => {
  const person = await aUser(ctx, { canSignIn: true });
  const { email } = userOf(person);
  expect(await signIn(ctx, password(email))).toMatchObject({ kind: "signed-in", awaitsSecondFactor: false });
  const own = await setUp(person);
  expect(await signIn(ctx, password(email))).toMatchObject({ kind: "code-asked" });
  nextCode(clock);
  await removeSecondFactor(person, { code: own.codeNow(), client: aClient() });
  expect(await signIn(ctx, password(email))).toMatchObject({ kind: "signed-in" });

  const official = await anOfficial(ctx);
  const { codeNow } = await setUp(official.person);
  nextCode(clock);
  await expect(removeSecondFactor(official.person, { code: codeNow(), client: aClient() })).rejects.toMatchObject({
    code: "identity.factor-needed",
  });
});

test("a known secret is for a demo alone; there its codes are shown and may be used again", async ({ ctx, clock }) => {
  const { person, email } = await anOfficial(ctx);
  const { userId } = userOf(person);
  await expect(adoptDemoFactor(ctx, { userId })).rejects.toThrow(/demo/);
  await expect(listDemoCodes(ctx)).rejects.toMatchObject({ name: "NotFound" });
  const demo = { ...ctx, settings: { ...ctx.settings, isDemo: true } };
  await adoptDemoFactor(demo, { userId });
  await adoptDemoFactor(demo, { userId });
  const { codes } = await listDemoCodes(demo);
  const code = codes.find((one) => one.email === email)?.code;
  for (let n = 0; n < 2; n += 1) expect(await signIn(ctx, password(email, code))).toMatchObject({ kind: "signed-in" });
  clock.advance({ minutes: 2 });
  expect(await signIn(ctx, password(email, code))).toMatchObject({ refusal: { code: "identity.wrong-code" } });
});

test("an official's session ends after an hour without use, and each act keeps it going", async ({ ctx, clock }) => {
  const { person, email } = await anOfficial(ctx);
  const { codeNow } = await setUp(person);
  nextCode(clock);
  const signedIn = await signIn(ctx, password(email, codeNow()));
  const cookies = signedIn.kind === "signed-in" ? signedIn.cookies : [];
  expect(
    cookies.some((cookie) => cookie.startsWith("cl_session=") && !/max-age/i.test(cookie)),
    "ends with the browser",
  ).toBe(true);
  const who = async () => (await resolveActor(ctx, aClient(cookies), { isFresh: true })).actor.kind;
  for (let n = 0; n < 3; n += 1) {
    clock.advance({ minutes: 50 });
    expect(await who()).toBe("user");
  }
  clock.advance({ minutes: 60 });
  expect(await who()).toBe("guest");
  expect(await who()).toBe("guest");
});
