import {
  findHeldContainer,
  listChildContainers,
  listHeldContainers,
  listInside,
  type ContainerRow,
  type InsideRow,
} from "#db/queries/containers.server.ts";
import { listLotsInHand, type LotInHand } from "#db/queries/lots-in-hand.server.ts";
import { listSellerPlaceRows } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { pageOf, readTimeCursor, writeTimeCursor, type Page } from "../shared/time-cursor.ts";
import type { SellerPlace } from "./place.ts";

const PAGE_SIZE = 30;
const MOST_LOTS = 100;
const MOST_CHOICES = 60;

/** The crates and pallets that the seller has now, the newest first. */
export async function listContainers(ctx: Ctx, { after }: { after?: string | undefined }): Promise<Page<ContainerRow>> {
  const sellerId = requireSeller(ctx.actor);
  const rows = await listHeldContainers(ctx.db, sellerId, { after: readTimeCursor(after), limit: PAGE_SIZE + 1 });
  return pageOf(rows, PAGE_SIZE, ({ createdAt, id }) => writeTimeCursor({ at: createdAt, id }));
}

export type HeldContainer = {
  readonly container: ContainerRow;
  readonly inside: readonly InsideRow[];
  readonly children: readonly ContainerRow[];
  readonly lots: readonly LotInHand[];
  /** What may be put on it: other containers of the seller that stand on nothing. */
  readonly choices: readonly ContainerRow[];
  readonly places: readonly SellerPlace[];
};

/** One of them with what is in it and what could go in. */
export async function getHeldContainer(ctx: Ctx, { containerId }: { containerId: string }): Promise<HeldContainer> {
  const sellerId = requireSeller(ctx.actor);
  const container = isUuid(containerId) ? await findHeldContainer(ctx.db, sellerId, containerId) : undefined;
  if (!container) throw new NotFound("container");
  const [inside, children, lots, all, places] = await Promise.all([
    listInside(ctx.db, [container.id]),
    listChildContainers(ctx.db, container.id),
    listLotsInHand(ctx.db, sellerId, MOST_LOTS),
    listHeldContainers(ctx.db, sellerId, { after: undefined, limit: MOST_CHOICES }),
    listSellerPlaceRows(ctx.db, sellerId),
  ]);
  const choices = all.filter(({ id, parentId, isOnTheWay }) => id !== container.id && parentId === null && !isOnTheWay);
  return { container, inside, children, lots: lots.filter(({ state }) => state === "open"), choices, places };
}
