import { countWaitingSanctions as countRows } from "#db/queries/sanction-pages.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { hasRole } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";

/** Appeals to answer and proposals to second where the actor is a manager; nothing waits for anybody else. */
export async function countWaitingSanctions(ctx: Ctx): Promise<number> {
  if (!hasRole(ctx.actor, "market_manager")) return 0;
  return countRows(ctx.db, requireScopes(ctx.actor, "market_manager"));
}
