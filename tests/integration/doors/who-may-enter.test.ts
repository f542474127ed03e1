import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import { makeFiles } from "#app/adapters/files.server.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import { aDoorWorld, theVisitors, type DoorId, type DoorWorld } from "#tests/factories/doors.ts";
import { DOORS, PEOPLE, type Door, type Who } from "#tests/fixtures/doors.ts";
import { test } from "#tests/setup/test.ts";
import { startWebProcess, type FormVisitor } from "#tests/setup/web-process.ts";

const UNKNOWN = "018f0000-0000-7000-8000-000000000000";
const SECRETS = {
  SESSION_SECRET: "a secret that only the tests know and use",
  PERSONAL_DATA_KEY: "a personal-data secret of the tests",
};
/** Acts here end sessions, so everybody gets a new one before each. */
const ENDS_SESSIONS = ["/tai-khoan", "/dang-xuat"];
/** Enough to see that a door is open to everybody. */
const SOME: readonly Who[] = ["guest", "seller", "administrator"];

type Visitors = Readonly<Record<Who, FormVisitor>>;
type Answer = { readonly status: number; readonly location: string };
type Hall = {
  readonly world: DoorWorld;
  readonly db: Db;
  readonly callFor: (path: string) => Promise<Visitors>;
  readonly wrong: string[];
};

/** Not let in: sent to sign in, refused, or told that nothing is there. */
const isRefused = ({ status, location }: Answer): boolean =>
  [401, 403, 404, 405].includes(status) || (status >= 300 && status < 400 && location.startsWith("/dang-nhap?tiep"));

async function answerOf(sent: Promise<Response>): Promise<Answer> {
  const answer = await sent;
  await answer.body?.cancel();
  return { status: answer.status, location: answer.headers.get("location") ?? "" };
}

const withIds = (text: string, { ids }: DoorWorld): string =>
  text.replace(/\{(\w+)\}/g, (_all, id: string) => ids[id as DoorId]);

function addressOf(path: string, { names = {}, query }: Door, world: DoorWorld, isKnown: boolean): string {
  const valueOf = (parameter: string): string => {
    const name = names[parameter];
    if (!isKnown || name === undefined) return UNKNOWN;
    return name.startsWith("=") ? withIds(name.slice(1), world) : world.ids[name as DoorId];
  };
  const filled = path
    .replace(/:([a-z]+)\??/gi, (_all, name: string) => encodeURIComponent(valueOf(name)))
    .replace("*", () => valueOf("*"));
  return query ? `${filled}?${withIds(query, world)}` : filled;
}

const sorted = (people: Iterable<Who>): Who[] => {
  const given = new Set(people);
  return PEOPLE.filter((who) => given.has(who));
};
const asked = (expected: readonly Who[]): readonly Who[] => (expected.length === PEOPLE.length ? SOME : PEOPLE);

const countActs = async (db: Db): Promise<number> => {
  const { count } = await db
    .selectFrom("audit_entries")
    .select(({ fn }) => fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
};

async function tryGet(path: string, door: Door, hall: Hall): Promise<void> {
  if (!door.get) return;
  const { world, wrong } = hall;
  const visitors = await hall.callFor(path);
  const entered: Who[] = [];
  await Promise.all(
    asked(door.get).map(async (who) => {
      const answer = await answerOf(visitors[who].get(addressOf(path, door, world, true)));
      if (answer.status >= 500) wrong.push(`GET ${path} breaks for ${who}: ${answer.status}`);
      if (!isRefused(answer)) entered.push(who);
    }),
  );
  const expected = sorted(asked(door.get).filter((who) => door.get?.includes(who)));
  if (String(sorted(entered)) !== String(expected))
    wrong.push(`GET ${path} lets in [${sorted(entered).join(" ")}]; the table says [${expected.join(" ")}]`);
  if (!door.names) return;
  for (const who of expected.slice(0, 3)) {
    const { status } = await answerOf(visitors[who].get(addressOf(path, door, world, false)));
    if (!(door.unknown ?? [404]).includes(status)) wrong.push(`GET ${path} of nothing answers ${who} with ${status}`);
  }
}

/**
 * Those who are not let in come first. Somebody who has the role but not this thing may be told that the form is not
 * complete, as for a thing that does not exist: what counts is the same answer for both, and that nothing was done.
 */
async function tryPost(path: string, door: Door, intent: string, hall: Hall): Promise<void> {
  const { world, wrong, db } = hall;
  const expected = door.post?.[intent] ?? [];
  const what = `POST ${path} ${intent}`;
  const fields = { nothing: "", ...(intent ? { intent } : {}), ...door.fields?.[intent] };
  const visitors = await hall.callFor(path);
  const send = (who: Who, isKnown: boolean): Promise<Answer> =>
    answerOf(visitors[who].post(addressOf(path, door, world, isKnown), fields));
  const before = await countActs(db);
  await Promise.all(
    PEOPLE.filter((who) => !expected.includes(who)).map(async (who) => {
      const answer = await send(who, true);
      if (isRefused(answer)) return;
      const toNothing = door.names || answer.status === 422 ? await send(who, false) : undefined;
      if (answer.status !== 422 || toNothing?.status !== 422) wrong.push(`${what} lets in ${who}: ${answer.status}`);
    }),
  );
  if ((await countActs(db)) !== before) wrong.push(`${what} did something for somebody whom the table does not let in`);
  for (const who of asked(expected).filter((one) => expected.includes(one))) {
    const answer = await send(who, true);
    if (isRefused(answer) || answer.status >= 500) wrong.push(`${what} does not let in ${who}: ${answer.status}`);
    if (!door.names || door.fields?.[intent] === undefined) continue;
    const { status } = await send(who, false);
    if (status !== 404) wrong.push(`${what} of nothing answers ${who} with ${status}`);
  }
}

test(
  "everybody at every door: who gets in by which method and intent, with an own, a foreign and an unknown id",
  { timeout: 240_000 },
  async ({ ctx, db, clock, databaseUrl }) => {
    clock.set(new Date());
    const dataDir = mkdtempSync(join(tmpdir(), "cho-lanh-doors-"));
    const world = await aDoorWorld({ ...ctx, files: makeFiles(join(dataDir, "files")) });
    const web = await startWebProcess(databaseUrl, { ...SECRETS, DATA_DIR: dataDir });
    try {
      const visitors = await theVisitors(world, web.baseUrl);
      const callFor = (path: string): Promise<Visitors> =>
        ENDS_SESSIONS.includes(path) ? theVisitors(world, web.baseUrl) : Promise.resolve(visitors);
      const wrong: string[] = [];
      const hall = { world, db, callFor, wrong };
      // Things first and their lists after, because an act on a list may take the thing away; sessions are ended last.
      const doors = Object.entries(DOORS).sort(
        ([a], [b]) => Number(ENDS_SESSIONS.includes(a)) - Number(ENDS_SESSIONS.includes(b)) || b.length - a.length,
      );
      for (const [path, door] of doors) await tryGet(path, door, hall);
      for (const [path, door] of doors)
        for (const intent of Object.keys(door.post ?? {})) await tryPost(path, door, intent, hall);
      expect(wrong).toEqual([]);
    } finally {
      await web.stop();
      rmSync(dataDir, { recursive: true, force: true });
    }
  },
);
