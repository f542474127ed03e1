import { hasTenantAfter, lockTenancyInAreas, updateTenancy, type Tenancy } from "#db/queries/stall-tenancies.server.ts";
import { lockUnitInAreas } from "#db/queries/unit-tree.server.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { requireAreas, requireUser } from "./require-role.ts";
import type { ActOf } from "./unit-act.schema.ts";
import { UNIT_KEEPERS } from "./unit-keepers.ts";

type Decision =
  | ({ readonly intent: "approve" } & ActOf<"approve">)
  | ({ readonly intent: "refuse" } & ActOf<"refuse">)
  | ({ readonly intent: "leave" } & ActOf<"leave">);

/**
 * A market's board confirms who stands in one of its stalls, refuses with a reason, or writes down a tenant's last day. The
 * stall is locked first, so that of two requests for it one gets it.
 */
export async function decideTenancy(ctx: Ctx, decision: Decision): Promise<void> {
  const areas = requireAreas(ctx.actor, ...UNIT_KEEPERS);
  if (!isUuid(decision.tenancyId)) throw new NotFound("tenancy");
  await inTransaction(ctx, async (tx) => {
    const tenancy = await lockTenancyInAreas(tx.db, decision.tenancyId, areas);
    if (!tenancy) throw new NotFound("tenancy");
    const after = await settle(tx, tenancy, decision, areas);
    await recordAudit(tx, {
      action: ACTIONS[decision.intent],
      subjectType: "stall",
      subjectId: tenancy.stallId,
      before: { approved: tenancy.approvedAt !== null, endsOn: tenancy.endsOn },
      after: { tenancyId: tenancy.id, sellerId: tenancy.sellerId, ...after },
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId: tenancy.sellerId });
  });
}

const ACTIONS = { approve: "stall.approved", refuse: "stall.refused", leave: "stall.left" } as const;

async function settle(tx: TxCtx, tenancy: Tenancy, decision: Decision, areas: readonly string[]): Promise<object> {
  const by = { at: tx.now(), by: requireUser(tx.actor).userId };
  const isWaiting = tenancy.approvedAt === null && tenancy.refusedAt === null;
  if (decision.intent === "leave") {
    if (tenancy.approvedAt === null || tenancy.endsOn !== null) throw new Refusal("organisation.wrong-move");
    if (decision.lastDay < tenancy.startsOn)
      throw new Refusal("organisation.before-opening", { field: "lastDay", facts: { day: tenancy.startsOn } });
    await updateTenancy(tx.db, tenancy.id, { endsOn: decision.lastDay });
    return { endsOn: decision.lastDay };
  }
  if (!isWaiting) throw new Refusal("organisation.wrong-move");
  if (decision.intent === "refuse") {
    await updateTenancy(tx.db, tenancy.id, { refused: by, reason: decision.reason });
    return { reason: decision.reason };
  }
  await lockUnitInAreas(tx.db, tenancy.stallId, { areas, on: tx.now() });
  if (await hasTenantAfter(tx.db, tenancy.stallId, tenancy.startsOn)) throw new Refusal("organisation.stall-taken");
  await updateTenancy(tx.db, tenancy.id, { approved: by });
  return { startsOn: tenancy.startsOn };
}
