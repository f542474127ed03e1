import { findCartId, mergeCartInto, setCartOwner } from "#db/queries/carts.server.ts";
import { adoptCheckouts } from "#db/queries/checkouts.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import type { UserId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { ownerKey } from "./buyer.ts";

/** After sign-in: the browser's cart and the orders placed from it become the account's, so nothing a guest did is lost. */
export async function adoptCart(ctx: Ctx, input: { tokenHash: string | null; userId: UserId }): Promise<void> {
  const { tokenHash, userId } = input;
  if (!tokenHash) return;
  const guest = { userId: null, tokenHash };
  const user = { userId, tokenHash };
  await inTransaction(ctx, async (tx) => {
    const guestCart = await findCartId(tx.db, guest);
    const userCart = await findCartId(tx.db, { userId, tokenHash: null });
    if (guestCart && !userCart) await setCartOwner(tx.db, guestCart, userId);
    if (guestCart && userCart) await mergeCartInto(tx.db, guestCart, userCart);
    await adoptCheckouts(tx.db, ownerKey(guest) ?? "", userId, ownerKey(user) ?? "");
  });
}
