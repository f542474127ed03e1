import { countAbove, isInside, listNested } from "#db/queries/container-projection.server.ts";
import {
  listChildContainers,
  listInside,
  lockHeldContainers,
  type ContainerRow,
} from "#db/queries/containers.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { MOST_DEPTH } from "./container.ts";
import { aggregate, type LotQuantity } from "./epcis-event.ts";
import { asQuantities, fieldOf, openLines, openWhere, refuseHeld, warnOfExcess } from "./lots-to-move.server.ts";
import type { PackContainer, UnpackContainer } from "./moving.schema.ts";
import { recordEvent } from "./record-event.server.ts";
import { ssccUri } from "./sscc.ts";

type Opened = { readonly container: ContainerRow; readonly others: readonly ContainerRow[] };

/** Locks the container and those that go in or come out, all in the hands of this seller and none on the way. */
async function open(tx: TxCtx, sellerId: SellerId, id: string, others: readonly string[]): Promise<Opened> {
  if (!isUuid(id) || !others.every(isUuid)) throw new NotFound("container");
  const found = await lockHeldContainers(tx.db, sellerId, [...new Set([id, ...others])]);
  const container = found.find((one) => one.id === id);
  if (!container) throw new NotFound("container");
  const rest = others.map((other) => {
    const row = found.find((one) => one.id === other);
    if (!row) throw new NotFound("container");
    return row;
  });
  for (const one of [container, ...rest])
    if (one.isOnTheWay) throw new Refusal("traceability.container-on-the-way", { facts: { sscc: one.sscc } });
  return { container, others: rest };
}

/**
 * Puts lots, or smaller containers, into a container (AggregationEvent ADD, packing). Refuses a lot that is held or
 * recalled, a container that stands somewhere else already, and one that would stand inside itself.
 */
export async function packContainer(
  ctx: Ctx,
  { containerId, placeId, lines: said, containers, confirmed }: PackContainer & { containerId: string },
): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    if (said.length + containers.length === 0) throw new Refusal("traceability.nothing-to-pack", { field: "lines" });
    const { container, others } = await open(tx, sellerId, containerId, containers);
    const where = await openWhere(tx, sellerId, { on: dayOf(tx.now()), placeId });
    const lines = await openLines(tx, sellerId, said);
    refuseHeld(lines);
    warnOfExcess(lines, confirmed);
    for (const other of others) await refuseNesting(tx, container, other);
    const event = aggregate({
      ...where,
      action: "ADD",
      parent: ssccUri(container.sscc),
      lots: asQuantities(lines),
      children: others.map(({ sscc }) => ssccUri(sscc)),
    });
    if (!(await recordEvent(tx, { event, sellerId, placeId: where.placeId })))
      throw new Refusal("traceability.event-repeated");
    await recordAudit(tx, {
      action: "container.packed",
      subjectType: "container",
      subjectId: container.id,
      after: { lines: said, containers, placeId: where.placeId },
    });
    await notifyChange(tx);
  });
}

async function refuseNesting(tx: TxCtx, outer: ContainerRow, inner: ContainerRow): Promise<void> {
  const facts = { sscc: inner.sscc };
  if (inner.id === outer.id || (await isInside(tx.db, outer.id, inner.id)))
    throw new Refusal("traceability.container-inside-itself", { field: "containers", facts });
  if (inner.parentId !== null && inner.parentId !== outer.id)
    throw new Refusal("traceability.container-elsewhere", { field: "containers", facts });
  if ((await listNested(tx.db, [inner.id])).length > 200 || (await countAbove(tx.db, outer.id)) >= MOST_DEPTH)
    throw new Refusal("traceability.container-too-deep", { field: "containers", facts });
}

/**
 * Takes lots, or containers, out again (AggregationEvent DELETE, unpacking): those named, or everything. Refuses more than
 * is in it.
 */
export async function unpackContainer(
  ctx: Ctx,
  { containerId, placeId, lines: said, containers }: UnpackContainer & { containerId: string },
): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const { container, others } = await open(tx, sellerId, containerId, containers);
    const where = await openWhere(tx, sellerId, { on: dayOf(tx.now()), placeId });
    const isAll = said.length + others.length === 0;
    const children = isAll ? await listChildContainers(tx.db, container.id) : others;
    if (children.some(({ parentId }) => parentId !== container.id)) throw new NotFound("container");
    const lots = await takenOut(tx, container, said, isAll);
    if (lots.length + children.length === 0) throw new Refusal("traceability.container-empty");
    const event = aggregate({
      ...where,
      action: "DELETE",
      parent: ssccUri(container.sscc),
      lots,
      children: children.map(({ sscc }) => ssccUri(sscc)),
    });
    if (!(await recordEvent(tx, { event, sellerId, placeId: where.placeId })))
      throw new Refusal("traceability.event-repeated");
    await recordAudit(tx, {
      action: "container.unpacked",
      subjectType: "container",
      subjectId: container.id,
      after: { lines: said, containers: children.map(({ id }) => id), placeId: where.placeId },
    });
    await notifyChange(tx);
  });
}

async function takenOut(
  tx: TxCtx,
  container: ContainerRow,
  said: UnpackContainer["lines"],
  isAll: boolean,
): Promise<LotQuantity[]> {
  const inside = await listInside(tx.db, [container.id]);
  const all = isAll ? inside.map(({ lotId, quantity }) => ({ lotId: lotId, quantity })) : said;
  return all.map(({ lotId, quantity }) => {
    const row = inside.find((one) => one.lotId === lotId);
    if (!row) throw new NotFound("lot");
    if (quantity !== null && row.quantity !== null && quantity > row.quantity)
      throw new Refusal("traceability.more-than-inside", {
        field: fieldOf({ id: row.lotId }),
        facts: { code: row.code, inside: row.quantity },
      });
    return {
      gtin: row.gtin,
      lot: row.code,
      ...(quantity === null ? {} : { amount: quantity }),
      ...(row.uom === null ? {} : { unit: row.uom }),
    };
  });
}
