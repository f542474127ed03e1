import {
  listLotsByCode,
  listLotsInHand,
  listOwnOrGotLots,
  listProductsToMake,
  type LotInHand,
  type ProductToMake,
} from "#db/queries/lots-in-hand.server.ts";
import { findLastLot } from "#db/queries/lots.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type LotId } from "../shared/ids.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { normalizeLotCode } from "./lot-code.ts";
import type { SellerPlace } from "./place.ts";
import { readScan } from "./read-scan.ts";
import type { TraceFacts } from "./trace-templates.ts";

const MOST_LOTS = 40;
const MOST_PRODUCTS = 300;

export type { LotInHand };

export type WorkForm = {
  /** The chosen ones first, then what else there is something of, newest first. */
  readonly lots: readonly LotInHand[];
  readonly products: readonly ProductToMake[];
  readonly places: readonly SellerPlace[];
  readonly today: Day;
  /** What the last lot of the first chosen product told of itself, which the form repeats. */
  readonly lastFacts: TraceFacts;
};

/** What work on lots can start from: lots in hand, products to make of them, places. Unknown lots are not found. */
export async function getWorkForm(ctx: Ctx, { lotIds }: { lotIds: readonly string[] }): Promise<WorkForm> {
  const sellerId = requireSeller(ctx.actor);
  if (!lotIds.every(isUuid)) throw new NotFound("lot");
  const ids = [...new Set(lotIds)] as LotId[];
  const [found, inHand, products, places] = await Promise.all([
    listOwnOrGotLots(ctx.db, sellerId, ids),
    listLotsInHand(ctx.db, sellerId, MOST_LOTS),
    listProductsToMake(ctx.db, sellerId, MOST_PRODUCTS),
    listSellerPlaceRows(ctx.db, sellerId),
  ]);
  if (found.length < ids.length) throw new NotFound("lot");
  const chosen = ids.flatMap((id) => found.filter((lot) => lot.id === id));
  const [first] = chosen;
  const own = first && products.some(({ id }) => id === first.productId) ? first.productId : undefined;
  const last = own && (await findLastLot(ctx.db, sellerId, own));
  return {
    lots: [...chosen, ...inHand.filter(({ id }) => !ids.includes(id))],
    products,
    places,
    today: dayOf(ctx.now()),
    lastFacts: last ? last.facts : {},
  };
}

/** Finds lots in hand by what a scanner or a person enters: a link, a GTIN with its lot, or a code alone. */
export async function findLotsToAdd(ctx: Ctx, { entered }: { entered: string }): Promise<readonly LotInHand[]> {
  const sellerId = requireSeller(ctx.actor);
  const scanned = readScan(entered);
  const code = scanned ? scanned.lot : normalizeLotCode(entered);
  const lots = code ? await listLotsByCode(ctx.db, sellerId, { code, gtin: scanned?.gtin }) : [];
  if (lots.length === 0)
    throw new Refusal("traceability.lot-not-in-hand", { field: "entered", facts: { code: entered.slice(0, 40) } });
  return lots;
}

/** These lots as far as the seller has to do with them; for a form that is shown again. */
export async function listLotsOfForm(
  ctx: Ctx,
  { lotIds }: { lotIds: readonly string[] },
): Promise<readonly LotInHand[]> {
  return listOwnOrGotLots(ctx.db, requireSeller(ctx.actor), lotIds.filter(isUuid) as LotId[]);
}
