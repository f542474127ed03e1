import { listOpenFindings } from "#db/queries/findings.server.ts";
import { getSellerDeskCounts } from "#db/queries/seller-desk.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { getAcceptance } from "../regulation/get-acceptance.server.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { toShownFinding } from "./shown-finding.ts";

/** What the acting seller has, what is still missing before a sale, and what keeps their goods from the market. */
export async function getSellerDesk(ctx: Ctx) {
  const sellerId = requireSeller(ctx.actor);
  const [counts, acceptance, findings] = await Promise.all([
    getSellerDeskCounts(ctx.db, sellerId, dayOf(ctx.now())),
    getAcceptance(ctx),
    listOpenFindings(ctx.db, "seller", [sellerId]),
  ]);
  if (!counts) throw new NotFound(`no seller ${sellerId}`);
  const hasAccepted = acceptance.inForce === null || acceptance.inForce.acceptedAt !== null;
  const upcoming = acceptance.upcoming?.acceptedAt === null ? acceptance.upcoming : null;
  return {
    counts,
    hasAccepted,
    upcomingRegulation: upcoming ? { version: upcoming.version, effectiveAt: upcoming.effectiveAt } : null,
    findings: findings.map(toShownFinding),
  };
}

export type SellerDesk = Awaited<ReturnType<typeof getSellerDesk>>;
