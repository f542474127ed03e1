import { listGrowerRows, type GrowerRow } from "#db/queries/growers.server.ts";
import { listCommuneChoices, type CommuneChoice } from "#db/queries/places.server.ts";
import { readNameCursor, writeNameCursor } from "../organisation/name-cursor.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { dayOf, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { pageOf, type Page } from "../shared/time-cursor.ts";

const PAGE_SIZE = 50;

/** The seller's growers by name, with their plots of today; and the communes for the form of a new one. */
export async function listGrowers(
  ctx: Ctx,
  { after }: { after?: string | undefined },
): Promise<Page<GrowerRow> & { communes: CommuneChoice[]; today: Day }> {
  const sellerId = requireSeller(ctx.actor);
  const today = dayOf(ctx.now());
  const [rows, communes] = await Promise.all([
    listGrowerRows(ctx.db, sellerId, { today, after: readNameCursor(after), limit: PAGE_SIZE + 1 }),
    listCommuneChoices(ctx.db),
  ]);
  return { ...pageOf(rows, PAGE_SIZE, writeNameCursor), communes, today };
}
