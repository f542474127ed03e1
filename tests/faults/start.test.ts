import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, chownSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { Agent, get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { processBirth, sleep } from "../../scripts/processes.mjs";
import { cleanEnv, freePort, startMarket, type Market } from "#tests/setup/market.ts";

const isRoot = process.getuid?.() === 0;
let dataDir: string;
let markets: Market[];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), "cho-lanh-fault-"));
  chmodSync(dataDir, 0o755);
  markets = [];
});

afterEach(async () => {
  for (const market of markets) await market.stop();
  await untilNobodyIsLeft();
  rmSync(dataDir, { recursive: true, force: true });
});

const start = async (env: Record<string, string> = {}): Promise<Market> => {
  const market = await startMarket({ dataDir, env });
  markets.push(market);
  return market;
};

type Recorded = { name: string; pid: number; birth: string };
const recorded = (): Recorded[] => JSON.parse(readFileSync(join(dataDir, "processes.json"), "utf8")) as Recorded[];
const recordedPid = (name: string): number => recorded().find((one) => one.name === name)?.pid ?? 0;
const postmasterPid = (): number =>
  Number(readFileSync(join(dataDir, "postgres", "postmaster.pid"), "utf8").split("\n")[0]);

/** Every process whose command line or environment names this test's data folder. */
function leftovers(): string[] {
  const { stdout } = spawnSync(
    "sh",
    [
      "-c",
      'for p in /proc/[0-9]*; do tr "\\0" " " < $p/cmdline 2>/dev/null; tr "\\0" " " < $p/environ 2>/dev/null; echo "|$p"; done',
    ],
    { encoding: "utf8" },
  );
  const own = new Set([`/proc/${process.pid}`]);
  return stdout
    .split("\n")
    .filter((line) => line.includes(dataDir))
    .map((line) => line.slice(line.lastIndexOf("|") + 1))
    .filter((path) => !own.has(path) && processBirth(Number(path.slice(6))) !== undefined);
}

async function untilNobodyIsLeft(ms = 15_000): Promise<void> {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(50)) if (leftovers().length === 0) return;
  expect(leftovers(), "nothing is left running").toEqual([]);
}

/** A request on a kept connection: when its last byte left us, and the status it got (0 when it was dropped). */
function send({ baseUrl }: Market, agent: Agent): { sent: Promise<unknown>; answered: Promise<number> } {
  const request = get(`${baseUrl}/?cart=${Math.random()}`, { agent, headers: { Cookie: "cart_count=1" } });
  const answered = new Promise<number>((done) => {
    request.once("response", (response) => response.resume().once("end", () => done(response.statusCode ?? 0)));
    request.once("error", () => done(0));
  });
  return { sent: once(request, "finish"), answered };
}

const isServing = async ({ baseUrl }: Market): Promise<boolean> =>
  (await fetch(baseUrl).catch(() => undefined))?.status === 200;

/** Runs `node start.mjs` to its end and answers what it said. */
async function refusedStart(
  env: Record<string, string>,
  account: { uid?: number; gid?: number } = {},
): Promise<{ code: number | null; said: string }> {
  const child = spawn(process.execPath, ["start.mjs"], {
    env: cleanEnv({ DATA_DIR: dataDir, ...env }),
    stdio: ["ignore", "pipe", "pipe"],
    ...account,
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (said += chunk.toString()));
  const [code] = (await once(child, "exit")) as [number | null];
  return { code, said };
}

describe("the end of a market", () => {
  test.each(["SIGTERM", "SIGINT"] as const)(
    "%s leaves no process behind, and the next start is quick",
    async (signal) => {
      const market = await start();
      expect(await market.stop(signal)).toBe(0);
      expect(leftovers()).toEqual([]);
      const began = Date.now();
      expect(await isServing(await start())).toBe(true);
      expect(Date.now() - began).toBeLessThan(15_000);
    },
  );

  test("SIGTERM to npm reaches the market", async () => {
    const market = await startMarket({ dataDir, command: ["npm", "start"] });
    markets.push(market);
    await market.stop();
    await untilNobodyIsLeft();
  });

  test("kill -9 of npm is noticed", async () => {
    const market = await startMarket({ dataDir, command: ["npm", "start"] });
    await market.stop("SIGKILL");
    await untilNobodyIsLeft();
  });

  test("kill -9 of the supervisor ends everything by itself, and the next start recovers", async () => {
    const market = await start();
    await market.stop("SIGKILL");
    expect(await isServing(await start())).toBe(true);
  });

  test("kill -9 of the supervisor with its family held still: the next start ends what was recorded and takes the database over", async () => {
    const market = await start();
    const family = recorded();
    const postmaster = postmasterPid();
    for (const { pid } of family) process.kill(pid, "SIGSTOP");
    process.kill(postmaster, "SIGSTOP");
    await market.stop("SIGKILL");
    await sleep(300);
    process.kill(postmaster, "SIGCONT");
    const second = await start();
    expect(await isServing(second)).toBe(true);
    for (const { pid, birth } of family) expect(processBirth(pid)).not.toBe(birth);
  });

  test("kill -9 of supervisor and database together: the next start waits for the old backends", async () => {
    const market = await start();
    process.kill(postmasterPid(), "SIGKILL");
    await market.stop("SIGKILL");
    expect(await isServing(await start())).toBe(true);
  });

  test("a killed web process and a killed worker are started again", async () => {
    const market = await start();
    for (const name of ["web", "worker"]) {
      const old = recordedPid(name);
      process.kill(old, "SIGKILL");
      for (const end = Date.now() + 15_000; recordedPid(name) === old && Date.now() < end;) await sleep(50);
      expect(recordedPid(name)).not.toBe(old);
    }
    const isReady = async (): Promise<boolean> =>
      (await fetch(`${market.baseUrl}/readyz`).catch(() => undefined))?.status === 200;
    for (const end = Date.now() + 20_000; !(await isReady()) && Date.now() < end;) await sleep(200);
    expect(await isReady()).toBe(true);
  });

  test("requests in flight at SIGTERM are answered", async () => {
    const market = await start();
    const agent = new Agent({ keepAlive: true, maxSockets: 20 });
    const all = Array<number>(20).fill(200);
    expect(await Promise.all(all.map(() => send(market, agent).answered))).toEqual(all);
    const inFlight = all.map(() => send(market, agent));
    await Promise.all(inFlight.map(({ sent }) => sent));
    const stopped = market.stop();
    expect(await Promise.all(inFlight.map(({ answered }) => answered))).toEqual(all);
    await stopped;
    agent.destroy();
  });
});

describe("what a start refuses, in one sentence", () => {
  test("a taken port", async () => {
    const port = await freePort();
    const other = createServer().listen(port);
    await once(other, "listening");
    const { code, said } = await refusedStart({ PORT: String(port) });
    other.close();
    expect(code).toBe(1);
    expect(said).toContain(`Port ${port} is taken`);
    expect(said).not.toMatch(/^\s+at /m);
  });

  test("a second start on the same data, whatever its port", async () => {
    const market = await start();
    const { code, said } = await refusedStart({ PORT: String(await freePort()) });
    expect(code).toBe(1);
    expect(said).toContain("already running");
    expect(await isServing(market)).toBe(true);
  });

  test("a market open to the public without secrets of its own", async () => {
    const { code, said } = await refusedStart({ PORT: String(await freePort()), NODE_ENV: "production", DEMO: "0" });
    expect(code).toBe(1);
    expect(said).toContain("SESSION_SECRET");
    expect(said).not.toMatch(/^\s+at /m);
  });

  test.runIf(isRoot)("the database folder of another account", async () => {
    const market = await start();
    await market.stop();
    for (const name of ["start.pid", "processes.json"]) rmSync(join(dataDir, name), { force: true });
    chownSync(dataDir, 65_534, 65_534);
    const { code, said } = await refusedStart(
      { PORT: String(await freePort()), HOME: dataDir },
      { uid: 65_534, gid: 65_534 },
    );
    expect(code).toBe(1);
    expect(said).toMatch(/belongs to another account|permission/i);
  });
});

test("the pid of a dead start that another process got since does not stop a new one", async () => {
  writeFileSync(join(dataDir, "start.pid"), `${process.pid} 1`);
  expect(await isServing(await start())).toBe(true);
});

test("a pid in postmaster.pid that another process got since is not taken for the database", async () => {
  const market = await start();
  await market.stop();
  const file = join(dataDir, "postgres", "postmaster.pid");
  writeFileSync(file, `${process.pid}\n${dataDir}/postgres\n1\n5432\n/nowhere\n\n\nready\n`);
  expect(await isServing(await start())).toBe(true);
});
