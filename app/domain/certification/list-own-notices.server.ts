import { listNoticesOfSeller, type NoticeRow } from "#db/queries/certificate-notices.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";

const MOST_NOTICES = 30;

/** The notices that the seller was given about its papers, as they were sent. */
export const listOwnNotices = (ctx: Ctx): Promise<NoticeRow[]> =>
  listNoticesOfSeller(ctx.db, requireSeller(ctx.actor), MOST_NOTICES);
