import { requireUser } from "../identity/require-user.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { openShop } from "./open-shop.server.ts";
import type { RegisterSeller } from "./register-seller.schema.ts";

/** Makes the signed-in person a seller whose profile is handed in for approval. Refuses a second shop for one account. */
export async function registerSeller(ctx: Ctx, profile: RegisterSeller): Promise<{ sellerId: SellerId }> {
  const { userId } = requireUser(ctx.actor);
  return inTransaction(ctx, (tx) => openShop(tx, userId, profile));
}
