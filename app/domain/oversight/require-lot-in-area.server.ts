import { findLotInScopes } from "#db/queries/oversight.server.ts";
import { requireScopes } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { OVERSIGHT_ROLES } from "./oversight-roles.ts";

/** The lot's id when the actor oversees the area its seller lies in; elsewhere there is no such lot. */
export async function requireLotInArea(ctx: Ctx, id: string): Promise<LotId> {
  const scopes = requireScopes(ctx.actor, ...OVERSIGHT_ROLES);
  const lotId = isUuid(id) ? await findLotInScopes(ctx.db, scopes, id as LotId) : undefined;
  if (!lotId) throw new NotFound("lot");
  return lotId;
}
