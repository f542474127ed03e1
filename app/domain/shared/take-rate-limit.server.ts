import { countHit } from "#db/queries/rate-limits.server.ts";
import type { Ctx } from "./ctx.ts";

export type RateLimit = { bucket: string; key: string; limit: number; windowSeconds: number };

/**
 * True while `key` has at most `limit` hits in the current window of `bucket`; each call is a hit. Counted in PostgreSQL,
 * so that several web processes share one count, and outside the caller's transaction, so that a refusal does not undo it.
 */
export async function takeRateLimit(ctx: Ctx, { bucket, key, limit, windowSeconds }: RateLimit): Promise<boolean> {
  if (ctx.db.isTransaction) throw new Error("a rate limit is counted outside transactions");
  if (!ctx.settings.hasRateLimits) return true;
  const windowMs = windowSeconds * 1000;
  const windowStartedAt = new Date(Math.floor(ctx.now().getTime() / windowMs) * windowMs);
  return (await countHit(ctx.db, { bucket, key, windowStartedAt })) <= limit;
}
