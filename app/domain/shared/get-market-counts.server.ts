import { countJobs, countNotices } from "#db/queries/readiness.server.ts";
import type { Ctx } from "./ctx.ts";

/** Counts for the market's metrics: jobs by queue and state, notices of money by provider and outcome. */
export async function getMarketCounts(ctx: Ctx) {
  return { jobs: await countJobs(ctx.db), notices: await countNotices(ctx.db) };
}
