import { findLastBuyer, listCommunes } from "#db/queries/checkouts.server.ts";
import type { Ctx } from "../shared/ctx.ts";

export type BuyerDefaults = {
  readonly name: string | undefined;
  readonly phone: string | undefined;
  readonly email: string | undefined;
  readonly wardCode: string | undefined;
  readonly address: string | undefined;
};

/** What the checkout form starts from: the communes to choose from and what a signed-in buyer said last time. */
export async function getCheckoutForm(
  ctx: Ctx,
): Promise<{ communes: { code: string; name: string; nameEn: string }[]; defaults: BuyerDefaults }> {
  const communes = await listCommunes(ctx.db);
  const { actor } = ctx;
  const last = actor.kind === "user" ? await findLastBuyer(ctx.db, actor.userId) : undefined;
  return {
    communes,
    defaults: {
      name: last?.name ?? (actor.kind === "user" ? actor.name : undefined),
      phone: last?.phone,
      email: last?.email ?? (actor.kind === "user" ? actor.email : undefined),
      wardCode: last?.wardCode ?? undefined,
      address: last?.address ?? undefined,
    },
  };
}
