import { watch } from "node:fs";
import { join } from "node:path";
import {
  endLeftovers,
  ensureInstalled,
  live,
  openDataDir,
  readProcesses,
  refuseTakenPort,
  ROOT,
  takeLock,
} from "./bootstrap.mjs";
import { signal } from "./processes.mjs";

/** What the worker runs; pages are reloaded by Vite. */
const WORKER_SOURCES = ["app/domain", "app/jobs", "app/adapters", "db"];

/** `npm run dev`: the market from its sources. Pages reload by themselves; the worker is started anew after a change. */
await live(async (life) => {
  const dataDir = openDataDir();
  takeLock(dataDir, life);
  await endLeftovers(dataDir);
  await refuseTakenPort(Number(process.env["PORT"] || 3000), "PORT");
  await ensureInstalled(life);
  if (life.isStopping) return;
  const { register } = await import("tsx/esm/api");
  register();
  const { supervise } = await import(new URL("./start.ts", import.meta.url).href);
  await supervise({ dataDir, buildDir: ROOT, life, mode: "development" });
  /** @type {NodeJS.Timeout | undefined} */
  let pending;
  const restartWorker = () => {
    const worker = readProcesses(dataDir).find(({ name }) => name === "worker");
    if (worker) signal(worker.pid, "SIGTERM");
  };
  for (const folder of WORKER_SOURCES) {
    watch(join(ROOT, folder), { recursive: true }, () => {
      clearTimeout(pending);
      pending = setTimeout(restartWorker, 300);
    });
  }
});
