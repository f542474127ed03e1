import { readFileSync } from "node:fs";

/**
 * The moment a process was started, as the kernel tells it; with the pid it names one process for good, because pids are
 * used again. Undefined when there is no such process; "alive" where /proc does not exist.
 *
 * @param {number} pid
 * @returns {string | undefined}
 */
export function processBirth(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" || fields[0] === "X" ? undefined : fields[19];
  } catch {
    if (process.platform === "linux") return undefined;
    try {
      process.kill(pid, 0);
      return "alive";
    } catch {
      return undefined;
    }
  }
}

/** @param {number} ms */
export const sleep = (ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Waits until the process is gone; false when it still lives after `ms`.
 *
 * @param {number} pid
 * @param {string | undefined} birth
 * @param {number} ms
 */
export async function waitForEnd(pid, birth, ms) {
  for (const end = Date.now() + ms; Date.now() < end; await sleep(20)) {
    const now = processBirth(pid);
    if (now === undefined || (birth !== undefined && now !== birth)) return true;
  }
  return false;
}

/**
 * Ends exactly this process: asks first, forces after `ms`. Does nothing when the pid belongs to another process by now.
 *
 * @param {{ pid: number, birth: string | undefined }} target
 * @param {number} ms
 */
export async function endProcess({ pid, birth }, ms = 12_000) {
  if (birth === undefined || processBirth(pid) !== birth) return;
  signal(pid, "SIGTERM");
  if (await waitForEnd(pid, birth, ms)) return;
  signal(pid, "SIGKILL");
  await waitForEnd(pid, birth, 2_000);
}

/** @param {number} pid @param {NodeJS.Signals} name */
export function signal(pid, name) {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself in between, which is what was wanted.
  }
}
