import { listNested } from "#db/queries/container-projection.server.ts";
import { listInside, lockHeldContainers } from "#db/queries/containers.server.ts";
import { findChainLink, findSellerByTaxCode } from "#db/queries/chain-links.server.ts";
import { isProvince } from "#db/queries/areas.server.ts";
import { listLotOwners, takeShipmentNumber } from "#db/queries/shipments.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf } from "../shared/clock.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import { isUuid, type SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { parseTaxCode } from "../shared/tax-code.ts";
import { asQuantities, openLines, openWhere, refuseHeld, warnOfExcess, type SaidLine } from "./lots-to-move.server.ts";
import { mailShipment } from "./mail-shipment.server.ts";
import { despatchGoods, despatchUri } from "./moving-events.ts";
import type { ShipGoods } from "./moving.schema.ts";
import { outsideParty } from "./party.ts";
import { partyOf } from "./party-of.server.ts";
import { toThousandths } from "./quantity.ts";
import { recordEvent } from "./record-event.server.ts";
import { despatchNumber } from "./shipment.ts";
import { ssccUri } from "./sscc.ts";

export type Receiver = {
  readonly uri: string;
  /** Null outside this market: nobody there can say that it came. */
  readonly sellerId: SellerId | null;
  readonly name: string;
  readonly province: string | null;
};

/**
 * Sends lots and crates to another enterprise under a despatch advice with a number of its own. Refuses a lot that is held or
 * recalled, unless it goes back to whose it is; more than is there is recorded once the sender stands by it.
 */
export async function shipGoods(ctx: Ctx, input: ShipGoods): Promise<{ shipmentId: string; number: string }> {
  const sellerId = requireSeller(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const where = await openWhere(tx, sellerId, input);
    const receiver = await receiverOf(tx, sellerId, input);
    const sender = await partyOf(tx.db, sellerId);
    const { containers, packed } = await openContainers(tx, sellerId, input.containers);
    const lines = await openLines(tx, sellerId, summed([...input.lines, ...packed]));
    if (lines.length === 0) throw new Refusal("traceability.nothing-to-ship", { field: "lines" });
    const owners = await listLotOwners(
      tx.db,
      lines.map(({ lot }) => lot.id),
    );
    refuseHeld(lines.filter(({ lot }) => owners.get(lot.id) !== receiver.sellerId));
    warnOfExcess(lines, input.confirmed);
    const year = Number(dayOf(where.at).slice(0, 4));
    const number = despatchNumber(year, await takeShipmentNumber(tx.db, sellerId, year));
    const event = despatchGoods({
      ...where,
      lots: asQuantities(lines),
      containers: containers.map(ssccUri),
      from: sender.uri,
      to: receiver.uri,
      despatch: despatchUri(sender.gln, number),
      facts: factsOf(input, receiver),
    });
    const stored = await recordEvent(tx, { event, sellerId, placeId: where.placeId });
    if (!stored) throw new Refusal("traceability.event-repeated");
    const shipmentId: string = stored.eventId;
    await recordAudit(tx, {
      action: "shipment.sent",
      subjectType: "shipment",
      subjectId: shipmentId,
      after: { number, receiver: receiver.name, receiverId: receiver.sellerId, lines: lines.length, containers },
    });
    if (receiver.sellerId !== null)
      await mailShipment(tx, { receiverId: receiver.sellerId, sellerId, number, shipmentId });
    await notifyChange(tx);
    return { shipmentId, number };
  });
}

function factsOf({ carrier, vehicle, temperatureSet, note }: ShipGoods, { name, province }: Receiver) {
  return {
    receiver: name,
    ...(province === null ? {} : { receiverProvince: province }),
    ...(carrier === undefined ? {} : { carrier }),
    ...(vehicle === undefined ? {} : { vehicle }),
    ...(temperatureSet === undefined ? {} : { temperatureSet }),
    ...(note === undefined ? {} : { note }),
  };
}

/** Whom it goes to: a partner of the chain, a seller of this market by its tax code, or somebody outside by name. */
export async function receiverOf(
  tx: TxCtx,
  sellerId: SellerId,
  said: Pick<ShipGoods, "partner" | "receiverTaxCode" | "receiverName" | "receiverProvince">,
): Promise<Receiver> {
  if (said.partner !== undefined) return partnerOf(tx, sellerId, said.partner);
  if (said.receiverTaxCode !== undefined) {
    const taxCode = parseTaxCode(said.receiverTaxCode);
    if (!taxCode) throw new Refusal("organisation.tax-code-invalid", { field: "receiverTaxCode" });
    const known = await findSellerByTaxCode(tx.db, taxCode.value);
    if (!known) throw new Refusal("organisation.partner-unknown", { field: "receiverTaxCode" });
    return onMarket(tx, sellerId, { ...known, field: "receiverTaxCode" });
  }
  if (said.receiverName === undefined) throw new Refusal("traceability.receiver-needed", { field: "receiverName" });
  if (said.receiverProvince !== undefined && !(await isProvince(tx.db, said.receiverProvince)))
    throw new Refusal("organisation.province-unknown", { field: "receiverProvince" });
  const name = said.receiverName;
  return { uri: outsideParty({ name }), sellerId: null, name, province: said.receiverProvince ?? null };
}

async function partnerOf(tx: TxCtx, sellerId: SellerId, linkId: string): Promise<Receiver> {
  const link = isUuid(linkId) ? await findChainLink(tx.db, sellerId, linkId) : undefined;
  if (!link || (link.state !== "declared" && link.state !== "confirmed")) throw new NotFound("chain link");
  const isNamer = link.sellerId === sellerId;
  const id = isNamer ? link.partnerSellerId : link.sellerId;
  const name = isNamer ? link.partnerName : link.sellerName;
  if (id !== null) return onMarket(tx, sellerId, { id, name, field: "partner" });
  return { uri: outsideParty({ linkId, name }), sellerId: null, name, province: link.partnerProvince };
}

async function onMarket(
  tx: TxCtx,
  sellerId: SellerId,
  { id, name, field }: { id: SellerId; name: string; field: string },
): Promise<Receiver> {
  if (id === sellerId) throw new Refusal("traceability.receiver-is-self", { field });
  return { uri: (await partyOf(tx.db, id, field)).uri, sellerId: id, name, province: null };
}

/** Crates that stand on nothing and are not on the way, with all that stands in them, and the lots inside. */
async function openContainers(tx: TxCtx, sellerId: SellerId, ids: readonly string[]) {
  const found = await lockHeldContainers(tx.db, sellerId, ids);
  if (found.length !== new Set(ids).size) throw new NotFound("container");
  for (const { isOnTheWay, parentSscc, sscc } of found) {
    const facts = { sscc };
    if (isOnTheWay) throw new Refusal("traceability.container-on-the-way", { field: "containers", facts });
    if (parentSscc !== null) throw new Refusal("traceability.container-elsewhere", { field: "containers", facts });
  }
  const nested = await listNested(
    tx.db,
    found.map(({ id }) => id),
  );
  const inside = await listInside(
    tx.db,
    nested.map(({ id }) => id),
  );
  return {
    containers: nested.map(({ sscc }) => sscc),
    packed: inside.flatMap(({ lotId, quantity }) => (quantity === null ? [] : [{ lotId: lotId, quantity }])),
  };
}

const summed = (lines: readonly SaidLine[]): SaidLine[] => {
  const sums = new Map<string, number>();
  for (const { lotId, quantity } of lines) sums.set(lotId, toThousandths((sums.get(lotId) ?? 0) + quantity));
  return [...sums].map(([lotId, quantity]) => ({ lotId, quantity }));
};
