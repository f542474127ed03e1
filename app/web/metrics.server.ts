import { collectDefaultMetrics, Counter, Gauge, Histogram, register, Registry } from "prom-client";
import { base, onQuery, poolState } from "#app/context.server.ts";
import { getMarketCounts } from "#app/domain/shared/get-market-counts.server.ts";
import { metricsOfAll } from "./cluster-metrics.server.ts";
import type { Served } from "./request-log.server.ts";

// In development this module is loaded anew when what it imports changes.
register.clear();
collectDefaultMetrics();

const requests = new Histogram({
  name: "http_request_duration_seconds",
  help: "Time to answer, by area of the address, method and status",
  labelNames: ["area", "method", "status"],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
});
const queries = new Counter({
  name: "db_queries_total",
  help: "Statements sent to the database",
  labelNames: ["outcome"],
});
const queryTime = new Histogram({
  name: "db_query_duration_seconds",
  help: "Time of a statement",
  buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1, 5],
});
/** Counts of the whole market, which are the same whichever process answers: never added up over processes. */
const market = new Registry();
const jobs = new Gauge({
  name: "jobs",
  help: "Jobs by queue and state",
  labelNames: ["queue", "state"],
  registers: [market],
});
const notices = new Gauge({
  name: "payment_notices",
  help: "Notices of money by outcome",
  labelNames: ["provider", "outcome"],
  registers: [market],
});
new Gauge({
  name: "db_pool_connections",
  help: "Connections of this process, and requests waiting for one",
  labelNames: ["state"],
  collect() {
    for (const [state, count] of Object.entries(poolState())) this.set({ state }, count);
  },
});

onQuery(({ level, queryDurationMillis }) => {
  queries.inc({ outcome: level === "error" ? "failed" : "done" });
  queryTime.observe(queryDurationMillis / 1000);
});

/** Counts an answer. Only first words that the site map knows become a label, so that nobody can fill the memory. */
export function observeRequest({ method, path, status, milliseconds }: Served, knownAreas: ReadonlySet<string>): void {
  const word = (path.split("/")[1] ?? "").toLowerCase();
  requests.observe({ area: knownAreas.has(word) ? `/${word}` : "other", method, status }, milliseconds / 1000);
}

/** The metrics of the web processes and the counts of the market, in the text format of Prometheus. */
export async function metricsText(): Promise<string> {
  const counts = await getMarketCounts(base);
  jobs.reset();
  notices.reset();
  for (const { queue, state, count } of counts.jobs) jobs.set({ queue, state }, count);
  for (const { provider, outcome, count } of counts.notices) notices.set({ provider, outcome }, count);
  return `${await metricsOfAll(register)}\n${await market.metrics()}`;
}

export const METRICS_TYPE = register.contentType;
