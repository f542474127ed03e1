import { expect } from "vitest";
import { endedSessions } from "#app/adapters/ended-sessions.ts";
import { makeAccounts } from "#app/adapters/accounts.server.ts";
import { endAllSessions, endSession, listOwnSessions } from "#app/domain/identity/end-sessions.server.ts";
import { resolveActor } from "#app/domain/identity/resolve-actor.server.ts";
import { signIn } from "#app/domain/identity/sign-in.server.ts";
import { signOut } from "#app/domain/identity/sign-out.server.ts";
import type { Client } from "#app/domain/shared/accounts.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import { listener } from "#db/listener.server.ts";
import { aUser, TEST_PASSWORD } from "#tests/factories/people.ts";
import { test, type TestCtx } from "#tests/setup/test.ts";

let count = 0;
const aClient = (cookies: readonly string[] = [], agent = "Mozilla/5.0"): Client => {
  count += 1;
  const cookie = cookies.map((text) => text.split(";")[0]).join("; ");
  const headers = new Headers({ "user-agent": agent, ...(cookie ? { cookie } : {}) });
  return { headers, address: `10.3.${count >> 8}.${count & 255}` };
};

async function someoneSignedIn(ctx: TestCtx, times = 1) {
  const person = await aUser(ctx, { canSignIn: true });
  const email = person.actor.kind === "user" ? person.actor.email : "";
  const sessions: (readonly string[])[] = [];
  for (let n = 0; n < times; n += 1) {
    const outcome = await signIn(ctx, { email, password: TEST_PASSWORD, client: aClient() });
    sessions.push(outcome.kind === "signed-in" ? outcome.cookies : []);
  }
  return { person, sessions };
}

/** A web process: its own memory of what it heard, on the shared database. */
async function aProcess(ctx: TestCtx, databaseUrl: string): Promise<{ ctx: Ctx; close: () => Promise<void> }> {
  let clock = 0;
  const ended = endedSessions(() => clock);
  clock = 100_000;
  const hears = listener(databaseUrl);
  hears.on("ended_sessions", ended.hear);
  const wiring = { secret: "a secret that only the tests know and use", publicOrigin: "http://localhost:3000" };
  const accounts = makeAccounts({ db: ctx.db, newId: ctx.newId, log: ctx.log, ...wiring, isDoubted: ended.isDoubted });
  for (let isHeard = false; !isHeard; await new Promise((done) => setTimeout(done, 20))) {
    await ctx.db
      .selectNoFrom((eb) => eb.fn("pg_notify", [eb.val("ended_sessions"), eb.val("ping")]).as("done"))
      .execute();
    isHeard = ended.isDoubted({ id: "ping", userId: "" });
  }
  return { ctx: { ...ctx, accounts }, close: hears.close };
}

const kind = async (ctx: Ctx, cookies: readonly string[], isFresh = false) =>
  (await resolveActor(ctx, aClient(cookies), { isFresh })).actor.kind;

async function within(ms: number, isTrue: () => Promise<boolean>): Promise<boolean> {
  for (const end = Date.now() + ms; Date.now() < end; await new Promise((done) => setTimeout(done, 10)))
    if (await isTrue()) return true;
  return false;
}

test("a session that ends on one process is believed on no other within a second, whatever the cookie says", async ({
  ctx,
  databaseUrl,
}) => {
  const [a, b] = [await aProcess(ctx, databaseUrl), await aProcess(ctx, databaseUrl)];
  try {
    const { person, sessions } = await someoneSignedIn(ctx, 3);
    const [one = [], two = [], three = []] = sessions;
    for (const cookies of sessions) expect(await kind(b.ctx, cookies)).toBe("user");

    await signOut({ ...a.ctx, actor: person.actor }, aClient(one));
    expect(await within(1000, async () => (await kind(b.ctx, one)) === "guest")).toBe(true);
    expect(await kind(b.ctx, two)).toBe("user");

    await endAllSessions({ ...a.ctx, actor: person.actor });
    for (const cookies of [two, three])
      expect(await within(1000, async () => (await kind(b.ctx, cookies)) === "guest")).toBe(true);
  } finally {
    await Promise.all([a.close(), b.close()]);
  }
});

test("without the announcement the copy in the cookie would still be believed: that is what it is for", async ({
  ctx,
}) => {
  const { person, sessions } = await someoneSignedIn(ctx);
  const [cookies = []] = sessions;
  await endAllSessions({ ...ctx, actor: person.actor });
  expect(await kind(ctx, cookies)).toBe("user");
  expect(await kind(ctx, cookies, true)).toBe("guest");
});

test("a person sees the own sessions and ends one of them; another's is not found", async ({ ctx, db }) => {
  const { person, sessions } = await someoneSignedIn(ctx, 2);
  const other = await someoneSignedIn(ctx);
  const own = await listOwnSessions(person);
  expect(own).toHaveLength(2);
  expect(own[0]).toMatchObject({ userAgent: "Mozilla/5.0", address: expect.stringMatching(/^10\.3\./) as string });
  const [theirs] = await listOwnSessions(other.person);
  await expect(endSession(person, { sessionId: theirs?.id ?? "" })).rejects.toMatchObject({ name: "NotFound" });
  await expect(endSession(person, { sessionId: "no-id" })).rejects.toMatchObject({ name: "NotFound" });

  await endSession(person, { sessionId: own[0]?.id ?? "" });
  const left = await Promise.all(sessions.map((cookies) => kind(ctx, cookies, true)));
  expect(left.sort()).toEqual(["guest", "user"]);
  expect(await kind(ctx, other.sessions[0] ?? [], true)).toBe("user");
  const audit = await db
    .selectFrom("audit_entries")
    .select("action")
    .where("action", "=", "user.session-ended")
    .execute();
  expect(audit).toHaveLength(1);
});
