import { uncountHit } from "#db/queries/rate-limits.server.ts";
import type { Ctx } from "./ctx.ts";

/** Takes back a hit that `takeRateLimit` counted, so that only what failed is held against a key. */
export async function returnRateLimit(ctx: Ctx, { bucket, key }: { bucket: string; key: string }): Promise<void> {
  if (ctx.settings.hasRateLimits) await uncountHit(ctx.db, { bucket, key });
}
