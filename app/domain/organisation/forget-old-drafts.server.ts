import { deleteDraftsBefore } from "#db/queries/seller-drafts.server.ts";
import { addDays, dayOf, startOfDay } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";

/** Days for which an untouched draft is kept: it holds names and numbers of people who may never open a shop. */
export const DRAFT_DAYS = 180;

/** Deletes drafts of shops that nobody came back to. */
export const forgetOldDrafts = (ctx: Ctx): Promise<number> =>
  deleteDraftsBefore(ctx.db, startOfDay(addDays(dayOf(ctx.now()), -DRAFT_DAYS)));
