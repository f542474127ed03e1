import { findCoveredLot } from "#db/queries/lot-cover.server.ts";
import { listReachedLots, type TracedLot } from "#db/queries/lot-genealogy.server.ts";
import { listReceivers, type Receiver, type ReceiverAfter } from "#db/queries/lot-receivers.server.ts";
import { requireRole } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import { csvLine } from "./csv-line.ts";
import { traceCover } from "./get-lot-trace.server.ts";
import { RECEIVER_ROLES } from "./lot-trace.ts";

const PAGE_SIZE = 50;
const BATCH = 1_000;

export type Receivers = { readonly receivers: readonly Receiver[]; readonly nextAfter: ReceiverAfter | null };

/**
 * Names and phones of those who got goods of a lot or of what was made of it, a page at a time, for whoever must call them.
 * That somebody looked is on record before a name is shown.
 */
export async function readReceivers(
  ctx: Ctx,
  { lotId, after }: { lotId: string; after?: ReceiverAfter | undefined },
): Promise<Receivers> {
  const { lot, lotIds } = await lotsGone(ctx, lotId);
  await recordLook(ctx, lot, "lot.receivers-read");
  const rows = await listReceivers(ctx.db, traceCover(ctx), lotIds, { after, limit: PAGE_SIZE + 1 });
  const receivers = rows.slice(0, PAGE_SIZE);
  const last = receivers.at(-1);
  return { receivers, nextAfter: rows.length > PAGE_SIZE && last ? afterOf(last) : null };
}

const COLUMNS = [
  "order",
  "state",
  "packed_at",
  "buyer",
  "phone",
  "goods",
  "quantity",
  "unit",
  "gtin",
  "lot",
  "seller",
] as const;

/** All of them as CSV, in batches; taking the file away is on record too. */
export async function exportReceivers(ctx: Ctx, { lotId }: { lotId: string }): Promise<AsyncGenerator<string, void>> {
  const { lot, lotIds } = await lotsGone(ctx, lotId);
  await recordLook(ctx, lot, "lot.receivers-exported");
  return receiverLines(ctx, lotIds);
}

/** The mark at the beginning tells spreadsheets that the letters are UTF-8. */
async function* receiverLines(ctx: Ctx, lotIds: readonly LotId[]): AsyncGenerator<string, void> {
  yield `\uFEFF${csvLine(COLUMNS)}`;
  const cover = traceCover(ctx);
  for (let after: ReceiverAfter | undefined; ;) {
    const rows = await listReceivers(ctx.db, cover, lotIds, { after, limit: BATCH });
    if (rows.length > 0) yield rows.map(lineOf).join("");
    const last = rows.at(-1);
    if (rows.length < BATCH || !last) return;
    after = afterOf(last);
  }
}

const lineOf = (row: Receiver): string =>
  csvLine([
    row.orderCode,
    row.orderState,
    row.packedAt.toISOString(),
    row.buyerName,
    row.buyerPhone,
    row.goods,
    row.quantity,
    row.unit,
    row.gtin,
    row.lotCode,
    row.sellerName,
  ]);

const afterOf = ({ packedAt, orderLineId, lotId }: Receiver): ReceiverAfter => ({ packedAt, orderLineId, lotId });

async function lotsGone(ctx: Ctx, id: string): Promise<{ lot: TracedLot; lotIds: LotId[] }> {
  requireRole(ctx.actor, ...RECEIVER_ROLES);
  const lot = isUuid(id) ? await findCoveredLot(ctx.db, traceCover(ctx), id as LotId) : undefined;
  if (!lot) throw new NotFound("lot");
  return { lot, lotIds: [lot.id, ...(await listReachedLots(ctx.db, [lot.id], "forward"))] };
}

const recordLook = (ctx: Ctx, { id, gtin, code }: TracedLot, action: string): Promise<void> =>
  inTransaction(ctx, (tx) =>
    recordAudit(tx, { action, subjectType: "lot", subjectId: id, after: { gtin, lot: code } }),
  );
