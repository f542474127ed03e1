import { findStandingFacts } from "#db/queries/producer-standing.server.ts";
import { addDays, dayOf, startOfDay } from "../shared/clock.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { standingOf, type Standing, type StandingFacts } from "./producer-standing.ts";

const YEAR_DAYS = 365;

/** Where a producer stands today, with the facts it is read from. Anybody may ask. */
export async function getProducerStanding(
  ctx: Ctx,
  sellerId: SellerId,
): Promise<{ readonly standing: Standing; readonly facts: StandingFacts }> {
  const now = ctx.now();
  const today = dayOf(now);
  const since = startOfDay(addDays(today, -YEAR_DAYS));
  const facts = await findStandingFacts(ctx.db, sellerId, { now, since, today });
  return { standing: standingOf(facts), facts };
}
