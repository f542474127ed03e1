import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findRunning } from "#db/embedded.server.ts";
import { startMarket } from "#tests/setup/market.ts";
import { readProcesses } from "../../scripts/bootstrap.mjs";
import { BENCHES, type Bench, type Site } from "./benches.ts";
import { measureDryRun } from "./dry-run.ts";
import type { Measured } from "./load.ts";
import { traceBenches, type Once } from "./trace.ts";

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

/**
 * `npm run bench [name...] [size]`: a market of its own beside a bare floor on the same database, measured in turns. A number
 * is how many edges the genealogy of `trace` has; ten million without one.
 */
const asked = process.argv.slice(2).filter((word) => !/^\d+$/.test(word));
const edges = Number(process.argv.slice(2).find((word) => /^\d+$/.test(word)) ?? 10_000_000);
const isAsked = (name: string): boolean => asked.length === 0 || asked.some((word) => name.startsWith(word));
const DRY_RUN = "dry-run";
const TRACE = "trace";
const chosen = BENCHES.filter(({ name }) => isAsked(name));
if (chosen.length === 0 && !isAsked(DRY_RUN) && !isAsked(TRACE))
  throw new Error(`There are: ${[...BENCHES.map(({ name }) => name), DRY_RUN, TRACE].join(", ")}`);
const rows: Row[] = [];
if (isAsked(DRY_RUN)) rows.push(await dryRunRow());
if (chosen.length > 0 || isAsked(TRACE)) rows.push(...(await measureOnMarket()));
console.table(rows);
writeFileSync("bench-results.json", `${JSON.stringify(rows, null, 2)}\n`);

/** Queries of the whole run stand where the others have queries a request. */
async function dryRunRow(): Promise<Row> {
  const { listings, seconds, floorSeconds, queries, rssMb } = await measureDryRun((line) => console.log(line));
  console.log(`A dry run over ${listings} listings: ${seconds.toFixed(1)} s, ${queries} queries.`);
  const value = Math.round(listings / seconds);
  const floor = Math.round(listings / floorSeconds);
  const ratio = Number((value / floor).toFixed(4));
  const ms = Math.round(seconds * 1_000);
  const times = { p50Ms: ms, p95Ms: ms, p99Ms: ms };
  return { name: DRY_RUN, unit: "listings/s", value, floor, ratio, ...times, rssMb, queriesPerRequest: queries };
}

async function measureOnMarket(): Promise<Row[]> {
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
    const measured: Row[] = [];
    for (const bench of chosen) measured.push(await measureBench(bench, site, dataDir));
    if (isAsked(TRACE)) measured.push(...(await measureTrace(site, dataDir)));
    return measured;
  } finally {
    await endFloor(floor);
    await market.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
}

/** What is asked many times is measured like the others; what reaches 200,000 lots is timed by itself. */
async function measureTrace(site: Site, dataDir: string): Promise<Row[]> {
  const { benches, once } = await traceBenches(site, edges, (line) => console.log(line));
  const rows: Row[] = [];
  for (const bench of benches) rows.push(await measureBench(bench, site, dataDir));
  for (const one of await once()) rows.push(onceRow(one, webMemoryMb(dataDir)));
  return rows;
}

function onceRow({ name, lots, ms, floorMs }: Once, rssMb: number): Row {
  const sorted = [...ms].sort((a, b) => a - b);
  const rate = (times: readonly number[]) => Math.round(lots / (Math.min(...times) / 1_000));
  const at = (n: number) => Math.round(sorted[Math.min(n, sorted.length - 1)] ?? 0);
  const [value, floor] = [rate(ms), rate(floorMs)];
  const times = { p50Ms: at(Math.floor(sorted.length / 2)), p95Ms: at(sorted.length), p99Ms: at(sorted.length) };
  return {
    name,
    unit: "lots/s",
    value,
    floor,
    ratio: Number((value / floor).toFixed(4)),
    ...times,
    rssMb,
    queriesPerRequest: 0,
  };
}

async function endFloor(child: ChildProcess): Promise<void> {
  const ended = once(child, "exit");
  child.kill();
  await ended;
}

/** Floor and market by turns, so that a busy minute of the machine meets both; the median round counts. */
async function measureBench(bench: Bench, site: Site, dataDir: string): Promise<Row> {
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
    rssMb: webMemoryMb(dataDir),
    queriesPerRequest: round((after.queries - before.queries) / Math.max(1, after.requests - before.requests)),
  };
}

function webMemoryMb(dataDir: string): number {
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
