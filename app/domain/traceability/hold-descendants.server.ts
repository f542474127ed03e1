import {
  insertAncestorHolds,
  listHeldFor,
  listReachedStates,
  releaseAncestorHolds,
  type AncestorHold,
} from "#db/queries/ancestor-holds.server.ts";
import type { HoldKind } from "#db/queries/lot-holds.server.ts";
import { lockLotIdentities } from "#db/queries/lot-identities.server.ts";
import { listReachedLots } from "#db/queries/lot-genealogy.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import type { TxCtx } from "../shared/ctx.ts";
import type { LotId, UserId } from "../shared/ids.ts";
import { holdLots, recallLots } from "./epcis-event.ts";
import { itemLink, GS1_ORIGIN } from "./digital-link.ts";
import { settleLots, storeForLots, queueOffers } from "./settle-lots.server.ts";

/** The lot for whose sake others are held, as its number is read. */
export type CauseLot = { readonly id: LotId; readonly gtin: string; readonly code: string };

/**
 * Holds or recalls everything that was made of a lot, however far, in the caller's transaction, and answers those that were
 * not held so before. What is being made of them at this moment is waited for, or waits and joins by itself.
 */
export async function holdDescendants(
  tx: TxCtx,
  cause: CauseLot,
  hold: Omit<AncestorHold, "causeLotId" | "placedAt">,
): Promise<readonly LotId[]> {
  const reached = await lockReached(tx, [cause.id]);
  return holdFor(tx, { ...sayWhy(hold, cause), causeLotId: cause.id, placedAt: tx.now() }, cause, reached);
}

/** Everybody reads it beside a lot that nobody has tested: what it was made of, and what that lot is held for. */
export function sayWhy<H extends Pick<AncestorHold, "reason" | "reasonEn">>(hold: H, { code }: CauseLot): H {
  return {
    ...hold,
    reason: translatorOf("vi").t.origin.madeOfHeld(code, hold.reason),
    reasonEn: hold.reasonEn === null ? null : translatorOf("en").t.origin.madeOfHeld(code, hold.reasonEn),
  };
}

/** Holds these lots for the sake of one they were made of: a row each, and an event for every thousand of an owner. */
export async function holdFor(
  tx: TxCtx,
  hold: AncestorHold,
  cause: CauseLot,
  lotIds: readonly LotId[],
): Promise<readonly LotId[]> {
  const rows = lotIds.map((lotId) => ({ id: tx.newId(), lotId }));
  const placed = await insertAncestorHolds(tx.db, hold, rows);
  const said = {
    at: tx.now(),
    reason: hold.reason,
    causeLot: itemLink(GS1_ORIGIN, { gtin: cause.gtin, lot: cause.code }),
  };
  await storeForLots(tx, await listReachedStates(tx.db, placed), (lots) =>
    hold.kind === "hold"
      ? holdLots({ ...said, lots })
      : recallLots({ ...said, lots, ...(hold.decisionNumber === null ? {} : { decision: hold.decisionNumber }) }),
  );
  await queueOffers(tx, placed);
  return placed;
}

/**
 * Ends what the hold of a lot had brought upon others, and only that: a lot that is held for another reason too stays
 * held. Answers the lots it let go.
 */
export async function releaseDescendants(
  tx: TxCtx,
  causeLotId: LotId,
  release: { readonly kind: HoldKind; readonly by: UserId | null; readonly reason: string },
): Promise<readonly LotId[]> {
  const { kind, by, reason } = release;
  const lotIds = await lockUntilSettled(tx, () => listHeldFor(tx.db, causeLotId, kind));
  if (lotIds.length === 0) return [];
  await releaseAncestorHolds(tx.db, { causeLotId, kind, lotIds }, { at: tx.now(), by, reason });
  await settleLots(tx, lotIds, reason);
  return lotIds;
}

/** All that was made of these lots, locked so that nothing more can be made of it before this transaction ends. */
export const lockReached = (tx: TxCtx, from: readonly LotId[]): Promise<LotId[]> =>
  lockUntilSettled(tx, () => listReachedLots(tx.db, from, "forward"));

/** Locks what a query finds and asks again, until it finds nothing that another has added while this one waited. */
async function lockUntilSettled(tx: TxCtx, find: () => Promise<LotId[]>): Promise<LotId[]> {
  const locked = new Set<LotId>();
  for (;;) {
    const found = await find();
    const fresh = found.filter((id) => !locked.has(id));
    if (fresh.length === 0) return found;
    await lockLotIdentities(tx.db, fresh);
    for (const id of fresh) locked.add(id);
  }
}
