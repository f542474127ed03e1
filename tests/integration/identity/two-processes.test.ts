import { setTimeout as sleep } from "node:timers/promises";
import { expect } from "vitest";
import { askPhoneCode } from "#app/domain/identity/ask-phone-code.server.ts";
import { endAllSessions } from "#app/domain/identity/end-sessions.server.ts";
import { aUser, TEST_PASSWORD } from "#tests/factories/people.ts";
import { runQueuedJobs } from "#tests/setup/jobs.ts";
import { test as base } from "#tests/setup/test.ts";
import { FormVisitor, startWebProcess, type WebProcess } from "#tests/setup/web-process.ts";

const SECRET = "a secret that only the tests know and use";
const NAME = "Vũ Thị Phiên";

const test = base.extend<{ doors: readonly [WebProcess, WebProcess] }>({
  doors: async ({ databaseUrl }, use) => {
    const env = { SESSION_SECRET: SECRET, CITY_SIMULATOR_URL: "http://127.0.0.1:1" };
    const doors = await Promise.all([startWebProcess(databaseUrl, env), startWebProcess(databaseUrl, env)] as const);
    await use(doors);
    await Promise.all(doors.map((door) => door.stop()));
  },
});

/** A page that anybody may see and that greets whoever is signed in. */
const isGreeted = async (visitor: FormVisitor): Promise<boolean> =>
  (await (await visitor.get("/quy-che")).text()).includes(NAME);

/** How long until the page no longer greets; at most two seconds. */
async function goneAfter(visitor: FormVisitor): Promise<number> {
  const began = performance.now();
  while (performance.now() - began < 2000 && (await isGreeted(visitor))) await sleep(20);
  return performance.now() - began;
}

test(
  "a session ended at one door is refused at the other within a second, on a page that anybody may see as well",
  { timeout: 180_000 },
  async ({ ctx, doors }) => {
    const [a, b] = doors;
    const person = await aUser(ctx, { canSignIn: true, name: NAME });
    const email = person.actor.kind === "user" ? person.actor.email : "";
    const signedInAt = async (door: WebProcess): Promise<FormVisitor> => {
      const visitor = new FormVisitor(door.baseUrl);
      expect((await visitor.post("/dang-nhap", { email, password: TEST_PASSWORD })).status).toBe(303);
      return visitor;
    };
    // Longer than a process doubts everybody after its start: from here on it believes the copy in the cookie.
    const longAgo = await signedInAt(a);
    await sleep(66_000);
    const visitor = await signedInAt(a);
    const elsewhere = visitor.at(b.baseUrl);
    expect(await isGreeted(elsewhere)).toBe(true);
    expect((await visitor.post("/tai-khoan", { intent: "end-all" })).status).toBe(303);
    expect(await goneAfter(elsewhere)).toBeLessThan(1000);
    expect((await elsewhere.get("/tai-khoan")).headers.get("location")).toMatch(/^\/dang-nhap/);
    expect((await longAgo.at(b.baseUrl).get("/tai-khoan")).headers.get("location")).toMatch(/^\/dang-nhap/);

    const second = await signedInAt(b);
    expect(await isGreeted(second.at(a.baseUrl))).toBe(true);
    const other = second.at(a.baseUrl);
    await second.post("/dang-xuat", {});
    expect(await goneAfter(other)).toBeLessThan(1000);

    const third = await signedInAt(a);
    expect(await isGreeted(third.at(b.baseUrl))).toBe(true);
    await endAllSessions(person);
    expect(
      (await third.at(b.baseUrl).post("/tai-khoan", { name: "Kẻ khác", locale: "vi" })).status,
      "an act asks the database",
    ).toBe(403);
  },
);

test("one code of a phone sent to two processes at once signs in once", { timeout: 60_000 }, async ({ ctx, doors }) => {
  const [a, b] = doors;
  const phone = "+84599130001";
  // The processes live in the real time, so the code must too.
  const now = () => new Date();
  const client = { headers: new Headers(), address: "10.9.0.1" };
  const { handle } = await askPhoneCode({ ...ctx, now }, { phone, purpose: "sign_in", locale: "vi", client });
  await runQueuedJobs({ ...ctx, now }, { only: ["message.deliver"] });
  const code = /\d{6}/.exec(ctx.messages.delivered.find(({ to }) => to === phone)?.text ?? "")?.[0] ?? "";
  const send = (door: WebProcess) =>
    fetch(`${door.baseUrl}/dang-ky`, {
      method: "POST",
      redirect: "manual",
      body: new URLSearchParams({ intent: "phone", code }),
      headers: { Origin: door.baseUrl, Cookie: `phone_code=${handle}` },
    }).then((answer) => answer.status);
  const statuses = await Promise.all(Array.from({ length: 10 }, (_, n) => send(n % 2 ? a : b)));
  expect(statuses.filter((status) => status === 303)).toHaveLength(1);
  expect(statuses.filter((status) => status === 422)).toHaveLength(9);
  const users = await ctx.db.selectFrom("users").select("id").where("sign_in_phone", "=", phone).execute();
  expect(users).toHaveLength(1);
});
