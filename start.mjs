import { join } from "node:path";
import { pathToFileURL } from "node:url";
import {
  endLeftovers,
  ensureBuilt,
  ensureInstalled,
  live,
  openDataDir,
  refuseTakenPort,
  takeLock,
} from "./scripts/bootstrap.mjs";

/** `npm start`: from a fresh clone to an open market. Built-ins only until everything else is installed and built. */
await live(async (life) => {
  const dataDir = openDataDir();
  takeLock(dataDir, life);
  await endLeftovers(dataDir);
  await refuseTakenPort(Number(process.env["PORT"] || 3000), "PORT");
  await ensureInstalled(life);
  const buildDir = await ensureBuilt(life);
  if (life.isStopping) return;
  const { supervise } = await import(pathToFileURL(join(buildDir, "server/start.js")).href);
  await supervise({ dataDir, buildDir, life, mode: "production" });
});
