import { spawn, spawnSync, type ChildProcess } from "node:child_process";
import { createHash, randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { accountForNewCluster, accountOf, canEnter, type Account } from "./account.server.ts";
import { nativeFolderFor, STATE_ROOT } from "./binaries.server.ts";

/** Everything needed to start one cluster. */
export type Cluster = {
  readonly data: string;
  readonly native: string;
  readonly account: Account;
  readonly password: string;
};

/** `initdb` without these makes a cluster whose lower() does not know Đ when LANG is unset. */
const LOCALE = ["--encoding=UTF8", "--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"];
const NATIVE_ENV: NodeJS.ProcessEnv = {
  NODE_ENV: "production",
  LANG: "C.UTF-8",
  PATH: process.env["PATH"] ?? "/usr/bin:/bin",
  TZ: "UTC",
};

/** The cluster of `dataDir`: the one that is there, else a new one, made where its account can reach it. */
export function openCluster(dataDir: string, options: { say: (line: string) => void }): Cluster {
  const placed = placeOf(dataDir);
  const exists = existsSync(placed.data);
  const account = exists ? accountOf(placed.data) : placed.account;
  const native = nativeFolderFor(account);
  const password = passwordOf(dataDir, { mayCreate: !exists });
  const cluster = { data: placed.data, native, account, password };
  if (exists) refuseOtherVersion(cluster);
  else {
    options.say("Creating the database");
    createCluster(cluster);
  }
  return cluster;
}

function placeOf(dataDir: string): { data: string; account: Account } {
  const pointer = join(dataDir, "postgres.path");
  if (existsSync(pointer)) {
    const data = readFileSync(pointer, "utf8").trim();
    if (!existsSync(data)) throw new Error(`${pointer} names ${data} as the database folder, but it is not there.`);
    return { data, account: {} };
  }
  const here = join(dataDir, "postgres");
  const account = accountForNewCluster();
  if (existsSync(here) || canEnter(account, dataDir)) return { data: here, account };
  mkdirSync(STATE_ROOT, { recursive: true, mode: 0o755 });
  chmodSync(STATE_ROOT, 0o755);
  const outside = mkdtempSync(join(STATE_ROOT, "data-"));
  chmodSync(outside, 0o755);
  return { data: join(outside, "postgres"), account };
}

function passwordOf(dataDir: string, { mayCreate }: { mayCreate: boolean }): string {
  const file = join(dataDir, "postgres.secret");
  if (existsSync(file)) return readFileSync(file, "utf8").trim();
  if (!mayCreate) throw new Error(`${file} is missing: without it the database in ${dataDir} cannot be opened.`);
  const password = randomBytes(24).toString("hex");
  writeFileSync(file, password, { mode: 0o600 });
  return password;
}

function refuseOtherVersion({ data, native, account }: Cluster): void {
  const made = readFileSync(join(data, "PG_VERSION"), "utf8").trim();
  const version = spawnSync(join(native, "bin/postgres"), ["--version"], {
    ...account,
    cwd: "/",
    encoding: "utf8",
    env: NATIVE_ENV,
  });
  const shipped = /\b(\d+)/.exec(version.stdout)?.[1];
  if (made !== shipped)
    throw new Error(`The database in ${data} was made by PostgreSQL ${made}; this market ships ${String(shipped)}.`);
}

/** Makes the cluster beside its place and renames it, so that a half-made one is never taken for a whole one. */
function createCluster({ data, native, account, password }: Cluster): void {
  const fresh = `${data}.new`;
  const passwordFile = `${data}.password`;
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  for (const path of [fresh, passwordFile]) giveTo(account, path);
  const args = [
    "-D",
    fresh,
    "-U",
    "postgres",
    "--auth=scram-sha-256",
    `--pwfile=${passwordFile}`,
    "--no-instructions",
    ...LOCALE,
  ];
  const made = spawnSync(join(native, "bin/initdb"), args, { ...account, cwd: "/", encoding: "utf8", env: NATIVE_ENV });
  rmSync(passwordFile, { force: true });
  if (made.status !== 0) throw new Error(`initdb failed: ${made.error?.message ?? made.stderr}`);
  renameSync(fresh, data);
}

/** Written only once the cluster is there, so that a start that broke off in between leaves no pointer to nothing. */
export function rememberPlace(dataDir: string, { data }: Cluster): void {
  if (data !== join(dataDir, "postgres")) writeFileSync(join(dataDir, "postgres.path"), `${data}\n`);
}

/** For throwaway clusters alone; one that lay outside the data folder goes with the folder made for it. */
export function removeCluster({ data }: Cluster): void {
  rmSync(data.startsWith(STATE_ROOT) ? dirname(data) : data, { recursive: true, force: true });
}

const giveTo = ({ uid, gid }: Account, path: string): void => {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
};

const SOCKET_PATH_LIMIT = 107;

/** A folder only the database's account enters, for its socket: short, because the kernel allows 107 bytes. */
export function socketFolder({ data, account }: Cluster): string {
  const name = `cholanh-${createHash("sha256").update(data).digest("hex").slice(0, 12)}`;
  const wanted = join(tmpdir(), name);
  const folder = Buffer.byteLength(`${wanted}/.s.PGSQL.5432`) <= SOCKET_PATH_LIMIT ? wanted : join("/tmp", name);
  const uid = account.uid ?? process.getuid?.();
  if (!existsSync(folder)) {
    mkdirSync(folder, { mode: 0o700 });
    giveTo(account, folder);
  }
  const found = lstatSync(folder);
  if (!found.isDirectory() || found.uid !== uid)
    throw new Error(`${folder} belongs to somebody else; remove it or set TMPDIR.`);
  return folder;
}

/** Starts the postmaster in a process group of its own, so that Ctrl-C reaches only the supervisor. */
export function spawnPostmaster(
  cluster: Cluster,
  socket: string,
  log: number,
  settings: readonly string[],
): ChildProcess {
  const fixed = [
    "listen_addresses=",
    `unix_socket_directories=${socket}`,
    "port=5432",
    "timezone=UTC",
    "log_timezone=UTC",
    "jit=off",
  ];
  return spawn(
    join(cluster.native, "bin/postgres"),
    ["-D", cluster.data, ...[...fixed, ...settings].flatMap((s) => ["-c", s])],
    {
      ...cluster.account,
      cwd: "/",
      detached: true,
      stdio: ["ignore", log, log],
      env: NATIVE_ENV,
    },
  );
}

/** A shell that ends the postmaster when this process dies, however it dies: its standard input closes then. */
export function guardPostmaster(pid: number, account: Account): ChildProcess {
  const guard = spawn("/bin/sh", ["-c", 'read _; kill -INT "$1"', "sh", String(pid)], {
    ...account,
    cwd: "/",
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  guard.unref();
  return guard;
}

export type Postmaster = { readonly pid: number; readonly socket: string; readonly status: string };

/** What `postmaster.pid` says, if the process it names is a postmaster of this cluster; a leftover file is removed. */
export function readPostmaster({ data }: Cluster): Postmaster | undefined {
  const file = join(data, "postmaster.pid");
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, "utf8").split("\n");
  const pid = Number(lines[0]);
  if (isPostmasterOf(pid, data)) return { pid, socket: lines[4] ?? "", status: (lines[7] ?? "").trim() };
  rmSync(file, { force: true });
  return undefined;
}

function isPostmasterOf(pid: number, data: string): boolean {
  if (process.platform !== "linux") return isAlive(pid);
  try {
    const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
    return /postgres$/.test(command[0] ?? "") && command.includes(data);
  } catch {
    return false;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export const logFileOf = (dataDir: string): string => join(dataDir, "logs", "postgres.log");
