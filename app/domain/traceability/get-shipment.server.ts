import {
  findShipment,
  listShipmentContainers,
  listShipmentLines,
  type Shipment,
  type ShipmentLine,
  type ShippedContainer,
} from "#db/queries/shipments.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { SellerPlace } from "./place.ts";

export type ShipmentPage = {
  readonly shipment: Shipment;
  readonly lines: readonly ShipmentLine[];
  readonly containers: readonly ShippedContainer[];
  readonly isMine: boolean;
  readonly canReceive: boolean;
  readonly canVoid: boolean;
  /** Where it may be received; none for its sender. */
  readonly places: readonly SellerPlace[];
};

/** Goods are received at a store or a packing house rather than on a field. */
const DOORS: readonly string[] = ["store", "packing_house"];
const rank = ({ kind }: SellerPlace): number => (DOORS.includes(kind) ? DOORS.indexOf(kind) : DOORS.length);
const byDoor = (a: SellerPlace, b: SellerPlace): number => rank(a) - rank(b);

/** A despatch as one of its two sides sees it: the same lines and differences for both. */
export async function getShipment(ctx: Ctx, { shipmentId }: { shipmentId: string }): Promise<ShipmentPage> {
  const sellerId = requireSeller(ctx.actor);
  const shipment = isUuid(shipmentId) ? await findShipment(ctx.db, sellerId, shipmentId) : undefined;
  if (!shipment) throw new NotFound("shipment");
  const isMine = shipment.senderId === sellerId;
  const canReceive = !isMine && shipment.state === "on_the_way";
  const [lines, containers, places] = await Promise.all([
    listShipmentLines(ctx.db, shipment.id),
    listShipmentContainers(ctx.db, shipment.id),
    canReceive ? listSellerPlaceRows(ctx.db, sellerId) : [],
  ]);
  const canVoid = isMine && (shipment.state === "on_the_way" || shipment.state === "delivered");
  return { shipment, lines, containers, isMine, canReceive, canVoid, places: [...places].sort(byDoor) };
}
