import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRunning } from "#db/embedded.server.ts";
import { startMarket } from "#tests/setup/market.ts";
import { readProcesses } from "../../scripts/bootstrap.mjs";
import { BENCHES, type Bench, type Site } from "./benches.ts";
import type { Measured } from "./load.ts";

const ROUNDS = 3;

type Row = {
  name: string;
  unit: string;
  value: number;
  floor: number;
  ratio: number;
  p50Ms: number;
  p95Ms: number;
  p99Ms: number;
  rssMb: number;
  queriesPerRequest: number;
};

/** `npm run bench [name...]`: a market of its own beside a bare floor on the same database, measured in turns. */
const asked = process.argv.slice(2);
const chosen = BENCHES.filter(({ name }) => asked.length === 0 || asked.some((word) => name.startsWith(word)));
if (chosen.length === 0) throw new Error(`There are: ${BENCHES.map(({ name }) => name).join(", ")}`);

const dataDir = mkdtempSync(join(tmpdir(), "cho-lanh-bench-"));
chmodSync(dataDir, 0o755);
console.log("Starting a market to measure (about a minute)");
const market = await startMarket({ dataDir, env: { RATE_LIMITS: "off", LOG_LEVEL: "error" } });
const databaseUrl = await findRunning(dataDir);
if (!databaseUrl) throw new Error("the market's database is not there");
const floor = fork(new URL("floor.mjs", import.meta.url).pathname, {
  env: { ...process.env, DATABASE_URL: databaseUrl },
});
try {
  const [{ port }] = (await once(floor, "message")) as [{ port: number }];
  const site: Site = { baseUrl: market.baseUrl, floorUrl: `http://127.0.0.1:${port}`, databaseUrl };
  const rows: Row[] = [];
  for (const bench of chosen) rows.push(await measureBench(bench, site));
  console.table(rows);
  writeFileSync("bench-results.json", `${JSON.stringify(rows, null, 2)}\n`);
} finally {
  await endFloor(floor);
  await market.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

async function endFloor(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill();
  await ended;
}

/** Floor and market by turns, so that a busy minute of the machine meets both; the median round counts. */
async function measureBench(bench: Bench, site: Site): Promise<Row> {
  const { product, bare } = await bench.prepare(site);
  const rounds: { product: Measured; bare: Measured }[] = [];
  await product(1);
  const before = await countOf(site.baseUrl);
  for (let round = 0; round < ROUNDS; round += 1) rounds.push({ bare: await bare(3), product: await product(5) });
  const after = await countOf(site.baseUrl);
  const middle = [...rounds].sort((a, b) => a.product.perSecond - b.product.perSecond)[Math.floor(ROUNDS / 2)];
  if (!middle) throw new Error("nothing was measured");
  const round = (value: number, digits = 1) => Number(value.toFixed(digits));
  return {
    name: bench.name,
    unit: "requests/s",
    value: round(middle.product.perSecond),
    floor: round(middle.bare.perSecond),
    ratio: round(middle.product.perSecond / middle.bare.perSecond, 4),
    p50Ms: round(middle.product.p50Ms, 2),
    p95Ms: round(middle.product.p95Ms, 2),
    p99Ms: round(middle.product.p99Ms, 2),
    rssMb: webMemoryMb(),
    queriesPerRequest: round((after.queries - before.queries) / Math.max(1, after.requests - before.requests)),
  };
}

function webMemoryMb(): number {
  const web = readProcesses(dataDir).find(({ name }) => name === "web");
  const status = web ? readFileSync(`/proc/${web.pid}/status`, "utf8") : "";
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
}

/** Statements and requests so far, from the market's own metrics. */
async function countOf(baseUrl: string): Promise<{ queries: number; requests: number }> {
  const text = await (await fetch(`${baseUrl}/metrics`)).text();
  const sum = (name: string) =>
    [...text.matchAll(new RegExp(`^${name}\\{[^}]*\\} (\\d+)`, "gm"))].reduce(
      (total, [, value]) => total + Number(value),
      0,
    );
  return { queries: sum("db_queries_total"), requests: sum("http_request_duration_seconds_count") };
}
