import { findSeasonStart, listSeasonRows, type DiaryRow } from "#db/queries/diary-book.server.ts";
import { getSellerName } from "#db/queries/field-book.server.ts";
import { findSellerPlace } from "#db/queries/places.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { addDays, dayOf, isDay, type Day } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid } from "../shared/ids.ts";
import { NotFound } from "../shared/refusal.ts";
import { BEGIN_STEPS } from "./diary-steps.ts";
import type { SellerPlace } from "./place.ts";

const USUAL_DAYS = 90;
const MOST_ROWS = 1_000;

export type Season = {
  readonly sellerName: string;
  readonly place: SellerPlace;
  readonly from: Day;
  readonly to: Day;
  readonly rows: readonly DiaryRow[];
  /** True when the days hold more than one print can. */
  readonly isCut: boolean;
};

/**
 * The field record of one place and season, as a VietGAP auditor reads it (TCVN 11892-1:2017): in the order of the work, only
 * what stands. Without days it begins with the newest crop.
 */
export async function getSeason(
  ctx: Ctx,
  asked: { placeId: string; from?: string | undefined; to?: string | undefined },
): Promise<Season> {
  const sellerId = requireSeller(ctx.actor);
  const place = isUuid(asked.placeId) ? await findSellerPlace(ctx.db, sellerId, asked.placeId) : undefined;
  if (!place) throw new NotFound("place");
  const today = dayOf(ctx.now());
  const to = asked.to && isDay(asked.to) ? asked.to : today;
  const from =
    asked.from && isDay(asked.from)
      ? asked.from
      : ((await findSeasonStart(ctx.db, place.id, BEGIN_STEPS)) ?? addDays(to, -USUAL_DAYS));
  const [sellerName, rows] = await Promise.all([
    getSellerName(ctx.db, sellerId),
    listSeasonRows(ctx.db, sellerId, { placeId: place.id, from, to, limit: MOST_ROWS + 1 }),
  ]);
  return { sellerName, place, from, to, rows: rows.slice(0, MOST_ROWS), isCut: rows.length > MOST_ROWS };
}
