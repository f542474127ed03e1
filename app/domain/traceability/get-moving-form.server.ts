import { listProvinces, type Province } from "#db/queries/areas.server.ts";
import { listShippableContainers, type ContainerRow } from "#db/queries/containers.server.ts";
import {
  listLotsInHand,
  listOwnOrGotLots,
  listProductsToMake,
  type LotInHand,
  type ProductToMake,
} from "#db/queries/lots-in-hand.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { listLotDocuments } from "#db/queries/shipments.server.ts";
import { listOwnChainLinks, type OwnChainLink } from "../organisation/list-chain-links.server.ts";
import { isOtherProvince } from "../organisation/chain-paper.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type DocumentId, type LotId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import type { SellerPlace } from "./place.ts";

const MOST_LOTS = 100;
const MOST_CONTAINERS = 60;
const MOST_PRODUCTS = 300;

const isOpen = ({ state }: OwnChainLink): boolean => state === "declared" || state === "confirmed";

export type ShipmentForm = {
  readonly today: Day;
  readonly lots: readonly LotInHand[];
  readonly containers: readonly ContainerRow[];
  readonly partners: readonly { readonly linkId: string; readonly name: string }[];
  readonly places: readonly SellerPlace[];
  readonly provinces: readonly Province[];
};

/** What can be sent and to whom: lots with something left, packed crates, the partners of the chain. */
export async function getShipmentForm(ctx: Ctx): Promise<ShipmentForm> {
  const sellerId = requireSeller(ctx.actor);
  const [lots, containers, links, places, provinces] = await Promise.all([
    listLotsInHand(ctx.db, sellerId, MOST_LOTS),
    listShippableContainers(ctx.db, sellerId, MOST_CONTAINERS),
    listOwnChainLinks(ctx),
    listSellerPlaceRows(ctx.db, sellerId),
    listProvinces(ctx.db),
  ]);
  const partners = links.filter(isOpen).map((link) => ({
    linkId: link.id,
    name: link.isMine ? link.partnerName : link.sellerName,
  }));
  return { today: dayOf(ctx.now()), lots, containers, partners, places, provinces };
}

export type SupplierForm = {
  readonly today: Day;
  readonly products: readonly ProductToMake[];
  /** Partners outside the market; in another province they need an accepted paper. */
  readonly suppliers: readonly { readonly linkId: string; readonly name: string; readonly isUnproven: boolean }[];
  readonly places: readonly SellerPlace[];
  readonly provinces: readonly Province[];
};

/** What is asked when goods come from a supplier who is not on the market. */
export async function getSupplierForm(ctx: Ctx): Promise<SupplierForm> {
  const sellerId = requireSeller(ctx.actor);
  const [products, links, places, provinces] = await Promise.all([
    listProductsToMake(ctx.db, sellerId, MOST_PRODUCTS),
    listOwnChainLinks(ctx),
    listSellerPlaceRows(ctx.db, sellerId),
    listProvinces(ctx.db),
  ]);
  const suppliers = links
    .filter((link) => isOpen(link) && link.isMine && link.partnerSellerId === null)
    .map(({ id, partnerName, partnerProvince, standing }) => ({
      linkId: id,
      name: partnerName,
      isUnproven: isOtherProvince(partnerProvince) && standing !== "papered",
    }));
  return { today: dayOf(ctx.now()), products, suppliers, places, provinces };
}

export type OutletForm = {
  readonly today: Day;
  readonly lot: LotInHand;
  readonly places: readonly SellerPlace[];
  readonly documents: readonly { readonly documentId: DocumentId; readonly about: "received" | "destroyed" }[];
};

/** A lot that the seller made or got, with where it may be sold, destroyed or put. */
export async function getOutletForm(ctx: Ctx, { lotId }: { lotId: string }): Promise<OutletForm> {
  const sellerId = requireSeller(ctx.actor);
  const [lot] = isUuid(lotId) ? await listOwnOrGotLots(ctx.db, sellerId, [lotId as LotId]) : [];
  if (!lot) throw new NotFound("lot");
  const [places, documents] = await Promise.all([
    listSellerPlaceRows(ctx.db, sellerId),
    // Papers are their keeper's: whoever got the lot later does not see them.
    lot.makerName === null ? listLotDocuments(ctx.db, lot.id) : [],
  ]);
  return { today: dayOf(ctx.now()), lot, places, documents };
}
