import { listMemberships } from "#db/queries/memberships.server.ts";
import { findUserByEmail } from "#db/queries/users.server.ts";
import type { Ctx } from "#app/domain/shared/ctx.ts";
import type { DemoMarket } from "./demo-market.ts";
import { at, momentBefore } from "./market-time.ts";
import type { DaysAgo } from "./seed-types.ts";

/** A Ctx in which this account acts, with the roles it has at the Ctx's moment. */
export async function actingAs(ctx: Ctx, email: string): Promise<Ctx> {
  const user = await findUserByEmail(ctx.db, email);
  if (!user) throw new Error(`the demo has no account ${email}`);
  const memberships = await listMemberships(ctx.db, user.id, ctx.now());
  return { ...ctx, actor: { kind: "user", userId: user.id, name: user.name, email, memberships } };
}

/** The account acts at `HH:MM`, so many days before the first start. */
export const actingThen = (market: DemoMarket, email: string, daysAgo: DaysAgo, time: string): Promise<Ctx> =>
  actingAs(at(market.ctx, momentBefore(market.startedAt, daysAgo, time)), email);

/** The market's own processes at that moment. */
export const marketThen = ({ ctx, startedAt }: DemoMarket, daysAgo: DaysAgo, time: string): Ctx => ({
  ...at(ctx, momentBefore(startedAt, daysAgo, time)),
  actor: { kind: "system", process: "demo" },
});
