import { beginPause } from "#db/queries/rate-limits.server.ts";
import { addSeconds } from "./clock.ts";
import type { Ctx } from "./ctx.ts";

/**
 * True when the last time for this key is at least so many seconds ago; a pause then begins anew. Of two at once one is
 * first. Counted outside the caller's transaction, so that a refusal does not undo it.
 */
export async function takePause(
  ctx: Ctx,
  { bucket, key, seconds }: { bucket: string; key: string; seconds: number },
): Promise<boolean> {
  if (ctx.db.isTransaction) throw new Error("a pause is counted outside transactions");
  if (!ctx.settings.hasRateLimits) return true;
  const at = ctx.now();
  return beginPause(ctx.db, { bucket, key, at, before: addSeconds(at, -seconds) });
}
