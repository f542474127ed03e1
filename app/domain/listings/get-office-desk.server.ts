import { getOfficeDeskCounts } from "#db/queries/office-desk.server.ts";
import { reviewerAt } from "../certification/reviewer.ts";
import { requireScopes } from "../organisation/require-role.ts";
import { hasRole } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { OFFICE_ROLES } from "./office-roles.ts";

/** What waits for an official in the areas where they serve, and the roles that decide which of it the desk shows. */
export async function getOfficeDesk(ctx: Ctx) {
  const scopes = requireScopes(ctx.actor, ...OFFICE_ROLES);
  const counts = await getOfficeDeskCounts(ctx.db, scopes, reviewerAt(ctx.actor, ctx.now()));
  return {
    ...counts,
    oldestSubmittedAt: counts.oldestSubmittedAt?.toISOString() ?? null,
    roles: OFFICE_ROLES.filter((role) => hasRole(ctx.actor, role)),
  };
}

export type OfficeDesk = Awaited<ReturnType<typeof getOfficeDesk>>;
