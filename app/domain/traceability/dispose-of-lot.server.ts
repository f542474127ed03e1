import { insertLotDocument } from "#db/queries/shipments.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { addDays } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { LotId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { keepDocument, type SentFile } from "../shared/keep-document.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { destroyLots, sellLots, type Facts, type MarketEvent } from "./epcis-event.ts";
import {
  asQuantities,
  openLines,
  openWhere,
  refuseHeld,
  warnOfExcess,
  type MovedLine,
  type MovedWhere,
} from "./lots-to-move.server.ts";
import { stockLots } from "./moving-events.ts";
import type { DestroyLot, SellOutside, StockLot } from "./moving.schema.ts";
import { recordEvent } from "./record-event.server.ts";

const KEPT_DAYS = 5 * 366;

type Act = { readonly lotId: string; readonly on: string; readonly placeId: string; readonly quantity?: number };
type Opened = { readonly line: MovedLine; readonly where: MovedWhere };

/** Part of a lot is sold outside this shop: at the gate, to a trader, to a kitchen. To whom in kind, never at what price. */
export const sellOutside = (ctx: Ctx, input: SellOutside & { lotId: string }): Promise<void> =>
  recordAct(ctx, input, {
    action: "lot.sold-outside",
    judge: ({ line }) => {
      refuseHeld([line], () => "quantity");
      warnOfExcess([line], input.confirmed, () => "quantity");
    },
    event: ({ line, where }) => sellLots({ ...where, lots: asQuantities([line]), facts: { channel: input.channel } }),
    after: { quantity: input.quantity, channel: input.channel, on: input.on },
  });

/** Part of a lot is destroyed, with the reason and who saw it. A lot that is held or recalled may be destroyed too. */
export async function destroyLot(
  ctx: Ctx,
  { files = [], ...input }: DestroyLot & { lotId: string; files?: readonly SentFile[] },
): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  const kept = { owner: { sellerId }, purpose: "lot", retainedUntil: addDays(input.on, KEPT_DAYS) } as const;
  const documentId = files.length === 0 ? undefined : await keepDocument(ctx, files, kept);
  const witness: Facts = input.witness === undefined ? {} : { witness: input.witness };
  await recordAct(ctx, input, {
    action: "lot.destroyed",
    judge: ({ line }) => warnOfExcess([line], input.confirmed, () => "quantity"),
    event: ({ line, where }) =>
      destroyLots({ ...where, lots: asQuantities([line]), reason: input.reason, facts: witness }),
    after: { quantity: input.quantity, reason: input.reason, ...witness, on: input.on, documentId: documentId ?? null },
    beside: async (tx, lotId) => {
      if (documentId) await insertLotDocument(tx.db, { lotId, documentId, about: "destroyed", at: tx.now() });
    },
  });
}

/** What is left of a lot stands on a stall or in a store of the seller's own from now on. */
export const stockLot = (ctx: Ctx, input: StockLot & { lotId: string }): Promise<void> =>
  recordAct(ctx, input, {
    action: "lot.stocked",
    judge: ({ line }) => refuseHeld([line], () => "placeId"),
    event: ({ line: { lot }, where }) =>
      stockLots({
        ...where,
        lots: lot.onHand > 0 ? asQuantities([{ lot, quantity: lot.onHand }]) : [{ gtin: lot.gtin, lot: lot.code }],
      }),
    after: { placeId: input.placeId, on: input.on },
  });

type Steps = {
  readonly action: string;
  readonly judge: (opened: Opened) => void;
  readonly event: (opened: Opened) => MarketEvent;
  readonly after: object;
  readonly beside?: (tx: TxCtx, lotId: LotId) => Promise<void>;
};

async function recordAct(ctx: Ctx, act: Act, { action, judge, event, after, beside }: Steps): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const where = await openWhere(tx, sellerId, act);
    const [line] = await openLines(tx, sellerId, [{ lotId: act.lotId, quantity: act.quantity ?? 1 }]);
    if (!line) throw new NotFound("lot");
    if (where.at < new Date(`${line.lot.producedOn}T00:00:00+07:00`))
      throw new Refusal("traceability.before-lot", { field: "on" });
    const opened = { line, where };
    judge(opened);
    if (!(await recordEvent(tx, { event: event(opened), sellerId, placeId: where.placeId })))
      throw new Refusal("traceability.event-repeated");
    await recordAudit(tx, { action, subjectType: "lot", subjectId: line.lot.id, after });
    await beside?.(tx, line.lot.id);
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
    await notifyChange(tx);
  });
}
