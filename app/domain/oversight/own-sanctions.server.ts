import { findSanctionOfSeller, listNotices } from "#db/queries/sanction-details.server.ts";
import { listSanctionsOfSeller, listStandingSanctions } from "#db/queries/sanction-pages.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type SanctionId } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { pageOf, readTimeCursor, writeTimeCursor } from "../shared/time-cursor.ts";
import { canAppeal } from "./appeal.ts";
import { toShownDetail, toShownSanction } from "./shown-sanction.ts";

const PAGE_SIZE = 30;

/** What was decided about the acting seller, the newest first. */
export async function listOwnSanctions(ctx: Ctx, { after }: { after?: string | undefined }) {
  const sellerId = requireSeller(ctx.actor);
  const rows = await listSanctionsOfSeller(ctx.db, sellerId, { after: readTimeCursor(after), limit: PAGE_SIZE + 1 });
  const page = pageOf(rows, PAGE_SIZE, ({ decidedAt, id }) => writeTimeCursor({ at: decidedAt, id }));
  return { items: page.items.map((row) => toShownSanction(row, ctx.now())), next: page.next };
}

/** What stands open against the acting seller, the gravest first, for the head of every page of the desk. */
export async function listStandingOwnSanctions(ctx: Ctx) {
  const sellerId = requireSeller(ctx.actor);
  const rows = await listStandingSanctions(ctx.db, sellerId);
  return rows.map((row) => toShownSanction(row, ctx.now()));
}

/** One of them, with what the seller was sent and whether there is still time to appeal. */
export async function getOwnSanction(ctx: Ctx, { sanctionId }: { sanctionId: string }) {
  const sellerId = requireSeller(ctx.actor);
  const row = isUuid(sanctionId) ? await findSanctionOfSeller(ctx.db, sanctionId as SanctionId, sellerId) : undefined;
  if (!row) throw new NotFound(`no sanction ${sanctionId} of this seller`);
  const notices = await listNotices(ctx.db, row.id);
  const now = ctx.now();
  return {
    sanction: toShownDetail(row, now),
    notices: notices.map(({ toldAt, sentAt, ...notice }) => ({
      ...notice,
      toldAt: toldAt.toISOString(),
      sentAt: sentAt?.toISOString() ?? null,
    })),
    canAppeal: canAppeal({ ...row, hasAppeal: row.appealState !== null }, now),
  };
}
