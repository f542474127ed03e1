import { findLastBuyer } from "#db/queries/checkouts.server.ts";
import type { Ctx } from "../shared/ctx.ts";

export type BuyerDefaults = {
  readonly name: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  /** The commune by its name, which the field understands. */
  readonly wardCode: string | undefined;
  readonly address: string | undefined;
};

/** What the checkout form starts from: what a signed-in buyer said last time. */
export async function getCheckoutForm(ctx: Ctx): Promise<{ defaults: BuyerDefaults }> {
  const { actor } = ctx;
  const last = actor.kind === "user" ? await findLastBuyer(ctx.db, actor.userId) : undefined;
  return {
    defaults: {
      name: last?.name ?? (actor.kind === "user" ? actor.name : undefined),
      phone: last?.phone,
      email: last?.email ?? (actor.kind === "user" ? actor.email : undefined),
      wardCode: last?.ward ?? undefined,
      address: last?.address ?? undefined,
    },
  };
}
