import {
  endPlacement,
  findListingIdBySlug,
  insertPlacement,
  listPlacements,
  type PlacementRow,
} from "#db/queries/paid-placements.server.ts";
import { requireRole, requireUser } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { PlacePaid } from "./place-paid.schema.ts";

/**
 * Gives a listing a paid place at the head of lists that it fits, for some days. It is labelled wherever it stands, and a
 * listing that may not be sold is not shown for money either (Decree 248/2026/ND-CP art. 11; Law 19/2023/QH15 art. 10.3.b).
 */
export async function placePaid(ctx: Ctx, { slug, fromOn, toOn, priceVnd }: PlacePaid): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  const { userId } = requireUser(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const today = dayOf(tx.now());
    if (toOn < fromOn || toOn < today) throw new Refusal("listings.placement-over", { field: "toOn" });
    const name = slug.split("/").filter(Boolean).at(-1) ?? "";
    const listingId = await findListingIdBySlug(tx.db, name);
    if (!listingId) throw new Refusal("listings.placement-unknown", { field: "slug" });
    const id = tx.newId();
    await insertPlacement(tx.db, { id, listingId, fromOn, toOn, priceVnd, by: userId, at: tx.now() });
    await recordAudit(tx, {
      action: "placement.made",
      subjectType: "listing",
      subjectId: listingId,
      after: { fromOn, toOn, priceVnd },
    });
    await notifyChange(tx);
  });
}

/** Ends a paid place before its last day. */
export async function endPaidPlacement(ctx: Ctx, { placementId }: { placementId: string }): Promise<void> {
  requireRole(ctx.actor, "market_manager");
  await inTransaction(ctx, async (tx) => {
    const listingId = isUuid(placementId) ? await endPlacement(tx.db, placementId, tx.now()) : undefined;
    if (!listingId) throw new NotFound("placement");
    await recordAudit(tx, {
      action: "placement.ended",
      subjectType: "listing",
      subjectId: listingId,
      after: { placementId },
    });
    await notifyChange(tx);
  });
}

/** Paid places that run or are to come, and those of the last weeks. */
export async function listPaidPlacements(
  ctx: Ctx,
): Promise<readonly (PlacementRow & { readonly isRunning: boolean })[]> {
  requireRole(ctx.actor, "market_manager");
  const today = dayOf(ctx.now());
  return (await listPlacements(ctx.db)).map((row) => ({
    ...row,
    isRunning: row.endedAt === null && row.fromOn <= today && row.toOn >= today,
  }));
}
