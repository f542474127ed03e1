import { deleteHitsBefore } from "#db/queries/rate-limits.server.ts";
import type { Ctx } from "./ctx.ts";

const DAY_MS = 86_400_000;

/** Forgets who was counted more than a day ago; no window is longer. */
export const deleteStaleRateLimits = (ctx: Ctx): Promise<number> =>
  deleteHitsBefore(ctx.db, new Date(ctx.now().getTime() - DAY_MS));
