import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { connect as connectTo } from "node:net";
import { join } from "node:path";
import { readSettings } from "#app/settings.ts";
import { startEmbedded } from "#db/embedded.server.ts";
import { refuseTakenPort, recordProcesses, say, Sentence, type Life, type Recorded } from "./bootstrap.mjs";
import { lastWords, startChild, stopChild, untilReady, type Account, type ChildSpec, type Message } from "./child.ts";
import { processBirth, sleep } from "./processes.mjs";
import { announce } from "./announce.ts";
import { commandsOf, type Mode } from "./commands.ts";
import { SIMULATORS } from "./simulators.ts";

type Options = { dataDir: string; buildDir: string; life: Life; mode: Mode };

/** Ends a simulator with its parent; it imports nothing of ours and need not know who started it. */
const END_WITH_PARENT = "data:text/javascript,process.on('disconnect',()=>process.exit())";
const RESTART_PAUSE_MS = [200, 500, 1_000, 2_000, 5_000];
const STEADY_MS = 60_000;

/**
 * Starts database, simulators, worker and web in this order and keeps them running; a stop goes the other way round. The
 * settings are checked first, so that a wrong one is a sentence and not a stack.
 */
export async function supervise({ dataDir, buildDir, life, mode }: Options): Promise<void> {
  const env = childEnv(dataDir, mode);
  const isDemo = env["DEMO"] === "1";
  const commands = commandsOf(mode, buildDir);
  checkSettings(env);
  const simulators = isDemo ? SIMULATORS.filter(({ name }) => commands.simulator(name) !== undefined) : [];
  for (const { port, portSetting } of simulators) await refuseTakenPort(Number(env[portSetting] ?? port), portSetting);

  env["DATABASE_URL"] ??= await openDatabase(dataDir, life);
  const logFolder = isDemo ? join(dataDir, "logs") : undefined;
  const family = makeFamily({ dataDir, logFolder, life });
  const accounts = await prepare({ name: "prepare", args: commands.prepare, env }, logFolder, life);
  if (life.isStopping) return;

  for (const { name, port, portSetting } of simulators) {
    const at = Number(env[portSetting] ?? port);
    const args = ["--import", END_WITH_PARENT, ...(commands.simulator(name) ?? [])];
    await family.keep({
      name: `simulator-${name}`,
      args,
      env: { ...env, PORT: String(at), [portSetting]: String(at) },
      isReady: () => accepts(at),
    });
  }
  const worker = family.keep({ name: "worker", args: commands.worker, env });
  await Promise.all([worker, family.keep({ name: "web", args: commands.web, env })]);
  if (!life.isStopping) await announce({ env, accounts, logFolder });
}

function childEnv(dataDir: string, mode: Mode): NodeJS.ProcessEnv {
  const { env } = process;
  const isConfigured = env["SESSION_SECRET"] !== undefined || env["NODE_ENV"] === "production";
  const port = env["PORT"] || "3000";
  const demo = env["DEMO"] ?? (isConfigured ? "0" : "1");
  const simulatorUrls = Object.fromEntries(
    SIMULATORS.map(({ urlSetting, portSetting, port }) => [
      urlSetting,
      env[urlSetting] ?? `http://127.0.0.1:${env[portSetting] ?? port}`,
    ]),
  );
  return {
    ...env,
    NODE_ENV: mode,
    DEMO: demo,
    DATA_DIR: dataDir,
    PORT: port,
    ...(demo === "1"
      ? {
          ...simulatorUrls,
          BANK_NOTICE_URL: env["BANK_NOTICE_URL"] ?? `http://127.0.0.1:${port}/api/payments/bank/credits`,
        }
      : {}),
  };
}

function checkSettings(env: NodeJS.ProcessEnv): void {
  try {
    readSettings({ ...env, DATABASE_URL: env["DATABASE_URL"] ?? "embedded" });
  } catch (error) {
    throw new Sentence(error instanceof Error ? error.message : String(error));
  }
}

async function openDatabase(dataDir: string, life: Life): Promise<string> {
  say("Starting the database");
  const embedded = await startEmbedded({ dataDir, say }).catch((error: unknown) => {
    throw new Sentence(error instanceof Error ? error.message : String(error));
  });
  life.add(embedded.stop);
  return embedded.url;
}

/** Migrates and seeds in a process of its own, which gives its memory back. Answers the demo accounts. */
async function prepare(spec: ChildSpec, logFolder: string | undefined, life: Life): Promise<readonly Account[]> {
  const child = startChild(spec, logFolder);
  life.add(() => stopChild(child));
  let reason: string | undefined;
  let accounts: readonly Account[] = [];
  child.on("message", ({ type, line, message, accounts: found }: Message) => {
    if (type === "progress" && line) say(line);
    if (type === "failed") reason = message;
    if (found) accounts = found;
  });
  const [code] = (await once(child, "exit")) as [number | null];
  if (code === 0 || life.isStopping) return accounts;
  const details = logFolder ? lastWords(logFolder, spec.name) : "";
  throw new Sentence(`Preparing the database failed: ${reason ?? ""}\n${details}`);
}

type Family = { keep(spec: ChildSpec): Promise<void> };

/** The running processes: recorded for the next start, restarted when they die, stopped last-come first. */
function makeFamily({
  dataDir,
  logFolder,
  life,
}: {
  dataDir: string;
  logFolder: string | undefined;
  life: Life;
}): Family {
  const recorded = new Map<string, Recorded>();
  const record = (name: string, child: ChildProcess): void => {
    if (child.pid === undefined) return;
    recorded.set(name, { name, pid: child.pid, birth: processBirth(child.pid) });
    recordProcesses(dataDir, [...recorded.values()]);
  };
  life.add(() => recordProcesses(dataDir, []));

  const run = (spec: ChildSpec, setCurrent: (child: ChildProcess) => void): ChildProcess => {
    const child = startChild(spec, logFolder);
    setCurrent(child);
    record(spec.name, child);
    return child;
  };

  const refill = async (spec: ChildSpec, setCurrent: (child: ChildProcess) => void): Promise<void> => {
    for (let failures = 0; !life.isStopping;) {
      await sleep(RESTART_PAUSE_MS[Math.min(failures, RESTART_PAUSE_MS.length - 1)] ?? 0);
      if (life.isStopping) return;
      const startedAt = Date.now();
      const [code, signal] = (await once(run(spec, setCurrent), "exit")) as [number | null, string | null];
      if (!life.isStopping) say(`${spec.name} ended (${String(signal ?? code)}); starting it again`);
      failures = Date.now() - startedAt > STEADY_MS ? 0 : failures + 1;
    }
  };

  return {
    async keep(spec) {
      if (life.isStopping) return;
      let current: ChildProcess | undefined;
      const setCurrent = (child: ChildProcess): void => void (current = child);
      life.add(() => (current ? stopChild(current) : undefined));
      const first = run(spec, setCurrent);
      const ended = once(first, "exit") as Promise<[number | null, string | null]>;
      await untilReady(first, spec).catch((error: Error) => {
        if (!life.isStopping)
          throw new Sentence(`${error.message}\n${logFolder ? lastWords(logFolder, spec.name) : ""}`);
      });
      void ended.then(([code, signal]) => {
        if (life.isStopping) return undefined;
        say(`${spec.name} ended (${String(signal ?? code)}); starting it again`);
        return refill(spec, setCurrent);
      });
    },
  };
}

function accepts(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connectTo(port, "127.0.0.1");
    const answer = (isOpen: boolean): void => {
      socket.destroy();
      done(isOpen);
    };
    socket.once("connect", () => answer(true));
    socket.once("error", () => answer(false));
  });
}
