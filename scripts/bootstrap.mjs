import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { basename, dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { endProcess, processBirth, sleep, signal } from "./processes.mjs";

/**
 * What must run before anything is installed: built-ins only.
 *
 * @typedef {{ add: (end: () => unknown) => void, stop: (code?: number) => Promise<void>, readonly isStopping: boolean }} Life
 */

export const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const OLDEST_NODE = [20, 19];
const HARD_STOP_MS = 25_000;
const BUILDS_KEPT = 3;

/** @param {string} line */
export const say = (line) => console.log(line);

/** An expected end: its message is shown without a stack. Known by its name, because the build holds a copy of this class. */
export class Sentence extends Error {
  name = "Sentence";
}

/**
 * Runs `main` and sees to its end: signals, the death of npm, and errors all go through the same ordered stop.
 *
 * @param {(life: Life) => Promise<unknown>} main
 */
export async function live(main) {
  /** @type {Array<() => unknown>} */
  const ends = [];
  let isStopping = false;
  const stop = async (code = 0) => {
    if (isStopping) return;
    isStopping = true;
    setTimeout(() => process.exit(1), HARD_STOP_MS).unref();
    for (const end of ends.reverse()) await Promise.resolve(end()).catch((error) => console.error(error));
    process.exit(code);
  };
  const life = {
    add: (/** @type {() => unknown} */ end) => void ends.push(end),
    stop,
    get isStopping() {
      return isStopping;
    },
  };
  for (const name of ["SIGTERM", "SIGINT", "SIGHUP"]) process.on(name, () => void stop());
  followNpm(stop);
  try {
    refuseOldNode();
    await main(life);
  } catch (error) {
    if (isStopping) return;
    if (!(error instanceof Error) || error.name !== "Sentence") console.error(error);
    else if (error.message !== "") console.error(error.message);
    await stop(1);
  }
}

/** `kill -9` of npm tells nobody: then our parent changes. @param {(code?: number) => unknown} stop */
function followNpm(stop) {
  if (!process.env["npm_lifecycle_event"]) return;
  const parent = process.ppid;
  setInterval(() => process.ppid !== parent && void stop(), 500).unref();
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [needMajor = 0, needMinor = 0] = OLDEST_NODE;
  if (major > needMajor || (major === needMajor && minor >= needMinor)) return;
  throw new Sentence(`This is Node ${process.versions.node}; Chợ Lành needs Node ${OLDEST_NODE.join(".")} or newer.`);
}

/** The folder of everything this market keeps, absolute, because other accounts will be told it too. */
export function openDataDir() {
  const dataDir = resolve(ROOT, process.env["DATA_DIR"] || ".data");
  mkdirSync(dataDir, { recursive: true });
  return dataDir;
}

/**
 * One start at a time on one data folder: a second one would take over the first one's database and stop it at its end.
 *
 * @param {string} dataDir
 * @param {Life} life
 */
export function takeLock(dataDir, life) {
  const file = join(dataDir, "start.pid");
  const mine = `${process.pid} ${processBirth(process.pid)}`;
  for (;;) {
    try {
      writeFileSync(file, mine, { flag: "wx" });
      break;
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
      const [pid, birth] = readFileSync(file, "utf8").split(" ");
      if (pid && processBirth(Number(pid)) === birth) {
        throw new Sentence(
          `Chợ Lành is already running on ${dataDir} (process ${pid}). Stop it first, or set another DATA_DIR and PORT.`,
        );
      }
      rmSync(file, { force: true });
    }
  }
  life.add(() => rmSync(file, { force: true }));
}

/** @typedef {{ name: string, pid: number, birth: string | undefined }} Recorded */

/** @param {string} dataDir */
const recordFile = (dataDir) => join(dataDir, "processes.json");

/** @param {string} dataDir @param {readonly Recorded[]} processes */
export function recordProcesses(dataDir, processes) {
  const fresh = `${recordFile(dataDir)}.new`;
  writeFileSync(fresh, JSON.stringify(processes));
  renameSync(fresh, recordFile(dataDir));
}

/** @param {string} dataDir @returns {readonly Recorded[]} */
export function readProcesses(dataDir) {
  return existsSync(recordFile(dataDir)) ? JSON.parse(readFileSync(recordFile(dataDir), "utf8")) : [];
}

/** Ends what a killed supervisor left behind: exactly the processes it had recorded. @param {string} dataDir */
export async function endLeftovers(dataDir) {
  await Promise.all(readProcesses(dataDir).map((one) => endProcess(one, 5_000)));
  rmSync(recordFile(dataDir), { force: true });
}

/** @param {number} port @param {string} setting */
export async function refuseTakenPort(port, setting) {
  const problem = await new Promise((done) => {
    const probe = createServer();
    probe.once("error", (error) => done("code" in error ? error.code : error.message));
    probe.listen(port, () => probe.close(() => done(undefined)));
  });
  if (problem === undefined) return;
  const reason = problem === "EADDRINUSE" ? "is taken by another program" : `cannot be used (${problem})`;
  throw new Sentence(`Port ${port} ${reason}. Choose another one: ${setting}=${port + 10} npm start`);
}

/**
 * Runs a program to its end without blocking our signals; a stop ends it with everything it started.
 *
 * @param {Life} life
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, show?: boolean }} [options]
 */
export async function runToEnd(life, program, args, { env = process.env, show = false } = {}) {
  const child = spawn(program, args, {
    cwd: ROOT,
    env,
    detached: true,
    stdio: show ? "inherit" : ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk) => (output = (output + chunk).slice(-8_000)));
  const ended = new Promise((done) => {
    child.once("error", (error) => done(error.message));
    child.once("exit", (code) => done(code));
  });
  life.add(async () => {
    if (child.exitCode !== null || child.pid === undefined) return;
    signal(-child.pid, "SIGTERM");
    await Promise.race([ended, sleep(2_000)]);
    signal(-child.pid, "SIGKILL");
  });
  const code = await ended;
  if (code !== 0 && !life.isStopping)
    throw new Sentence(show ? "" : `${output}\n${program} ${args.join(" ")} failed (${code}).`);
}

/** Installs what the lock names, unless the last install did. @param {Life} life */
export async function ensureInstalled(life) {
  const stampFile = join(ROOT, "node_modules", ".stamp");
  const lock = readFileSync(join(ROOT, "package-lock.json"));
  const stamp = hashOf([lock, process.platform, process.arch, process.versions.modules]);
  if (existsSync(stampFile) && readFileSync(stampFile, "utf8") === stamp) return;
  if (!isInstalled(lock)) {
    if (isLink(join(ROOT, "node_modules")))
      throw new Sentence(
        "node_modules is a link to another checkout, whose packages differ. Install there; npm would empty it.",
      );
    say("Installing packages (about a minute)");
    const npm = process.env["npm_execpath"];
    const args = ["ci", "--include=dev", "--include=optional", "--no-audit", "--no-fund"];
    if (npm?.endsWith("js")) await runToEnd(life, process.execPath, [npm, ...args]);
    else await runToEnd(life, "npm", args);
  }
  if (!life.isStopping) ifAllowed(() => writeFileSync(stampFile, stamp));
}

/** @param {string} path */
const isLink = (path) => lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;

/** For notes that only save time: another account may run a clone that it cannot write to. @param {() => void} note */
function ifAllowed(note) {
  try {
    note();
  } catch (error) {
    if (!(error instanceof Error && "code" in error && ["EPERM", "EACCES", "EROFS"].includes(String(error.code))))
      throw error;
  }
}

/** True when npm's own record of node_modules has every package of the lock. @param {Buffer} lock */
function isInstalled(lock) {
  try {
    const wanted = Object.entries(JSON.parse(lock.toString("utf8")).packages);
    const there = JSON.parse(readFileSync(join(ROOT, "node_modules", ".package-lock.json"), "utf8")).packages;
    return wanted.every(
      ([path, { version, optional, peer }]) => path === "" || optional || peer || there[path]?.version === version,
    );
  } catch {
    return false;
  }
}

const SOURCES = [
  "app",
  "db",
  "public",
  "scripts",
  "tests/simulators",
  "server.ts",
  "vite.config.ts",
  "remix.config.js",
  "tsconfig.json",
  "package-lock.json",
];

/**
 * Builds when the sources changed since. Each build has a folder of its own, named by its sources, so that a running
 * market keeps the files it was started with. Answers the folder.
 *
 * @param {Life} life
 */
export async function ensureBuilt(life) {
  const builds = join(ROOT, "build");
  const target = buildFolder();
  if (!existsSync(target)) {
    say("Building");
    const fresh = join(builds, `.new-${process.pid}`);
    life.add(() => rmSync(fresh, { recursive: true, force: true }));
    const remix = join(ROOT, "node_modules/@remix-run/dev/dist/cli.js");
    await runToEnd(life, process.execPath, [remix, "vite:build"], {
      env: { ...process.env, NODE_ENV: "production", BUILD_DIR: relative(ROOT, fresh), BUILD_ID: basename(target) },
    });
    if (life.isStopping) return target;
    if (!existsSync(target)) renameSync(fresh, target);
    removeOldBuilds(builds);
  }
  ifAllowed(() => utimesSync(target, new Date(), new Date()));
  return target;
}

/** @param {string} builds */
function removeOldBuilds(builds) {
  const folders = readdirSync(builds)
    .filter((name) => !name.startsWith("."))
    .map((name) => join(builds, name));
  const newestFirst = folders.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  for (const old of newestFirst.slice(BUILDS_KEPT)) rmSync(old, { recursive: true, force: true });
}

/** Where the build of today's sources is, or would be. */
export const buildFolder = () => join(ROOT, "build", sourceHash());

function sourceHash() {
  const files = SOURCES.flatMap((path) => filesUnder(join(ROOT, path))).filter((path) => !/\.test\.tsx?$/.test(path));
  return hashOf(files.sort().flatMap((path) => [relative(ROOT, path), readFileSync(path)])).slice(0, 16);
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? filesUnder(join(path, entry.name)) : [join(path, entry.name)],
  );
}

/** @param {ReadonlyArray<string | Buffer>} parts */
function hashOf(parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(part).update("\0");
  return hash.digest("hex");
}
