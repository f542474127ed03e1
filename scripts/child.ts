import { spawn, type ChildProcess } from "node:child_process";
import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";
import { processBirth, sleep } from "./processes.mjs";

export type ChildSpec = {
  readonly name: string;
  /** Arguments for node: the built entry, or flags and a source file in development. */
  readonly args: readonly string[];
  readonly env: NodeJS.ProcessEnv;
  /** Answers when the process serves: by its `ready` message unless given. */
  readonly isReady?: () => Promise<boolean>;
};

export type Message = {
  readonly type: string;
  readonly line?: string;
  readonly message?: string;
  readonly accounts?: readonly Account[];
};
export type Account = { readonly email: string; readonly name: string };

const LARGEST_LOG_BYTES = 20 * 1024 * 1024;
const STOP_MS = 12_000;

/** Opens the log of a process for appending; a large one is put aside first. */
function openLog(folder: string, name: string): number {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.log`);
  if (existsSync(file) && statSync(file).size > LARGEST_LOG_BYTES) renameSync(file, `${file}.1`);
  return openSync(file, "a");
}

/** The last lines a process wrote, for a terminal that only shows what matters. */
export const lastWords = (folder: string, name: string): string =>
  readFileSync(join(folder, `${name}.log`), "utf8")
    .trimEnd()
    .split("\n")
    .slice(-15)
    .join("\n");

/**
 * Starts a process in a group of its own, so that Ctrl-C reaches the supervisor alone. Its IPC channel is how it learns
 * that the supervisor died.
 */
export function startChild({ name, args, env }: ChildSpec, logFolder: string | undefined): ChildProcess {
  const log = logFolder === undefined ? "inherit" : openLog(logFolder, name);
  const child = spawn(process.execPath, args, {
    env: { ...env, PROCESS_NAME: name },
    detached: true,
    stdio: ["ignore", log, log, "ipc"],
  });
  if (typeof log === "number") closeSync(log);
  return child;
}

/** Resolves once the process serves; rejects when it ends before. */
export function untilReady(child: ChildProcess, { name, isReady }: ChildSpec): Promise<void> {
  return new Promise((done, fail) => {
    child.once("error", fail);
    child.once("exit", (code, signal) =>
      fail(new Error(`${name} ended before it was ready (${String(signal ?? code)})`)),
    );
    if (isReady) void pollUntil(isReady).then(done);
    else child.on("message", (message: Message) => message.type === "ready" && done());
  });
}

async function pollUntil(isReady: () => Promise<boolean>): Promise<void> {
  while (!(await isReady())) await sleep(50);
}

export const isRunning = (child: ChildProcess): boolean => child.exitCode === null && child.signalCode === null;

/** Asks a process to end, and forces it when it does not within its time. */
export async function stopChild(child: ChildProcess): Promise<void> {
  if (!isRunning(child) || child.pid === undefined) return;
  const birth = processBirth(child.pid);
  const ended = new Promise((done) => child.once("exit", done));
  child.kill("SIGTERM");
  await Promise.race([ended, sleep(STOP_MS)]);
  if (isRunning(child) && processBirth(child.pid) === birth) child.kill("SIGKILL");
}
