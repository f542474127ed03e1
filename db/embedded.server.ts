import { mkdirSync, closeSync, openSync, readFileSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import pg from "pg";
import { endProcess, processBirth, signal, sleep, waitForEnd } from "../scripts/processes.mjs";
import {
  guardPostmaster,
  logFileOf,
  openCluster,
  readPostmaster,
  rememberPlace,
  removeCluster,
  socketFolder,
  spawnPostmaster,
  type Cluster,
} from "./embedded/cluster.server.ts";

export type Embedded = {
  /** Names a Unix socket, so there is no port to clash: `postgres://...@/postgres?host=%2F...`. */
  readonly url: string;
  readonly pid: number;
  /** Ends the database in order; later calls wait for the first. */
  stop(): Promise<void>;
};

type Options = {
  readonly dataDir: string;
  readonly say?: (line: string) => void;
  /** For tests: a cluster that may be lost, so it never waits for the disk. */
  readonly isThrowaway?: boolean;
};

const THROWAWAY = ["fsync=off", "synchronous_commit=off", "full_page_writes=off", "max_connections=300"];
const LASTING = ["max_connections=200", "shared_buffers=128MB"];
const ATTEMPTS = 20;
const PAUSE_MS = 250;

/**
 * Starts the PostgreSQL of `dataDir`, or takes over the one that an ended supervisor left running. Refuses a folder that
 * belongs to another account.
 */
export async function startEmbedded({
  dataDir,
  say = () => undefined,
  isThrowaway = false,
}: Options): Promise<Embedded> {
  const cluster = openCluster(dataDir, { say });
  rememberPlace(dataDir, cluster);
  const running = (await takeOver(cluster)) ?? (await startNew(cluster, dataDir, isThrowaway ? THROWAWAY : LASTING));
  const guard = guardPostmaster(running.pid, cluster.account);
  let stopped: Promise<void> | undefined;
  const stop = async (): Promise<void> => {
    const birth = processBirth(running.pid);
    signal(running.pid, "SIGINT");
    if (!(await waitForEnd(running.pid, birth, 20_000))) await endProcess({ pid: running.pid, birth });
    guard.kill("SIGKILL");
    rmSync(running.socket, { recursive: true, force: true });
    if (isThrowaway) removeCluster(cluster);
  };
  return { url: urlOf(cluster, running.socket), pid: running.pid, stop: () => (stopped ??= stop()) };
}

/** The database of a market that runs on this folder right now, for looking at; undefined when none does. */
export async function findRunning(dataDir: string): Promise<string | undefined> {
  const cluster = openCluster(dataDir, { say: () => undefined });
  const found = readPostmaster(cluster);
  const url = found && urlOf(cluster, found.socket);
  return url && found.status === "ready" && (await answers(url)) ? url : undefined;
}

type Running = { readonly pid: number; readonly socket: string };

const urlOf = ({ password }: Cluster, socket: string): string =>
  `postgres://postgres:${password}@/postgres?host=${encodeURIComponent(socket)}`;

async function takeOver(cluster: Cluster): Promise<Running | undefined> {
  for (;;) {
    const found = readPostmaster(cluster);
    if (!found) return undefined;
    if (found.status === "ready" && (await answers(urlOf(cluster, found.socket)))) return found;
    await sleep(100);
  }
}

/** After a killed postmaster its backends hold the shared memory for a moment, so a refused start is tried again. */
async function startNew(cluster: Cluster, dataDir: string, settings: readonly string[]): Promise<Running> {
  const socket = socketFolder(cluster);
  const logFile = logFileOf(dataDir);
  mkdirSync(dirname(logFile), { recursive: true });
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const log = openSync(logFile, "a");
    const child = spawnPostmaster(cluster, socket, log, settings);
    closeSync(log);
    const ended = new Promise<string>((done) => {
      child.once("error", (error) => done(error.message));
      child.once("exit", (code) => done(`ended with ${String(code)}`));
    });
    const outcome = await Promise.race([ended, untilReady(cluster, socket)]);
    if (outcome === "ready" && child.pid !== undefined) {
      child.unref();
      return { pid: child.pid, socket };
    }
    await sleep(PAUSE_MS);
  }
  throw new Error(
    `PostgreSQL did not start. Its last words:\n${readFileSync(logFile, "utf8").split("\n").slice(-8).join("\n")}`,
  );
}

async function untilReady(cluster: Cluster, socket: string): Promise<"ready" | "late"> {
  for (let waited = 0; waited < 60_000; waited += 50) {
    const found = readPostmaster(cluster);
    if (found?.status === "ready" && (await answers(urlOf(cluster, socket)))) return "ready";
    await sleep(50);
  }
  return "late";
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on("error", () => undefined);
  try {
    await client.connect();
    await client.query("select 1");
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
