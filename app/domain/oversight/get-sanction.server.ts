import { findSanctionInScopes, listNotices, type SanctionDetail } from "#db/queries/sanction-details.server.ts";
import { requireScopes, requireUser } from "../organisation/require-role.ts";
import { SELLER_OFFICES } from "../organisation/seller-offices.ts";
import { hasRole } from "../shared/actor.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type SanctionId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { mayDecideAppeal } from "./appeal.ts";
import { milderThan, sanctionAfter } from "./sanction.ts";
import { toShownDetail } from "./shown-sanction.ts";

/** What the one who looks may do about a sanction now; an office that only looks may do nothing. */
export const OFFICE_ACTS = ["confirm", "refuse", "takeBack", "lift", "cancel", "stay", "decideAppeal"] as const;
export type OfficeAct = (typeof OFFICE_ACTS)[number];

/** A sanction of the office's area with its notices as they were sent, and the acts that are open to this actor. */
export async function getSanction(ctx: Ctx, { sanctionId }: { sanctionId: string }) {
  const scopes = requireScopes(ctx.actor, ...SELLER_OFFICES);
  const { userId } = requireUser(ctx.actor);
  const row = isUuid(sanctionId) ? await findSanctionInScopes(ctx.db, sanctionId as SanctionId, scopes) : undefined;
  if (!row) throw new NotFound(`no sanction ${sanctionId} in this area`);
  const notices = await listNotices(ctx.db, row.id);
  const isManager = hasRole(ctx.actor, "market_manager");
  return {
    sanction: toShownDetail(row, ctx.now()),
    notices: notices.map(({ toldAt, sentAt, ...notice }) => ({
      ...notice,
      toldAt: toldAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
    })),
    acts: isManager ? actsOn(row, userId) : [],
    milder: milderThan(row.kind),
    isOwnDecision: !mayDecideAppeal(userId, row),
    isManager,
  };
}

export type SanctionPage = Awaited<ReturnType<typeof getSanction>>;

function actsOn(row: SanctionDetail, userId: string): readonly OfficeAct[] {
  const isOwn = row.decidedBy === userId;
  const mayDecide = row.appealState === "open" && mayDecideAppeal(userId, row);
  const open: Readonly<Record<OfficeAct, boolean>> = {
    confirm: row.state === "proposed" && !isOwn,
    refuse: row.state === "proposed" && !isOwn,
    takeBack: row.state === "proposed" && isOwn,
    lift: sanctionAfter(row.state, "lift") !== undefined,
    cancel: row.state !== "proposed" && sanctionAfter(row.state, "cancel") !== undefined,
    stay: mayDecide && sanctionAfter(row.state, "stay") !== undefined,
    decideAppeal: mayDecide,
  };
  return OFFICE_ACTS.filter((act) => open[act]);
}
