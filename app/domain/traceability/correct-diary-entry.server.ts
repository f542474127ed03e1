import { requireSeller, requireUser } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type TraceEventId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { NotFound } from "../shared/refusal.ts";
import type { DiaryEntry } from "./diary-entry.ts";
import { replaceEntry, strikeEntry } from "./replace-entry.server.ts";
import type { WrittenEntry } from "./write-diary-entry.server.ts";

/** Puts an entry of the seller's own book right: the wrong one stays, declared wrong, the right one stands beside it. */
export async function correctDiaryEntry(
  ctx: Ctx,
  { eventId, entry }: { eventId: string; entry: DiaryEntry },
): Promise<WrittenEntry> {
  const sellerId = requireSeller(ctx.actor);
  requireUser(ctx.actor);
  if (!isUuid(eventId)) throw new NotFound("entry");
  return inTransaction(ctx, (tx) => replaceEntry(tx, sellerId, eventId as TraceEventId, entry));
}

/** Says that an entry of the seller's own book never happened. */
export async function strikeDiaryEntry(ctx: Ctx, { eventId }: { eventId: string }): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  requireUser(ctx.actor);
  if (!isUuid(eventId)) throw new NotFound("entry");
  await inTransaction(ctx, (tx) => strikeEntry(tx, sellerId, eventId as TraceEventId));
}
