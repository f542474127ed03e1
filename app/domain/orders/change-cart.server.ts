import { countCartLines, deleteCartLine, ensureCart, findCartQuantity, setCartLine } from "#db/queries/carts.server.ts";
import { findSellableListing } from "#db/queries/checkout-listings.server.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { CartId, ListingId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { Buyer } from "./buyer.ts";
import type { ChangeCart } from "./cart.schema.ts";

const CART_LINES_MAX = 60;

/**
 * Adds, sets or removes a line of the buyer's cart and answers how many lines it has. The cart holds no stock; a quantity
 * above what one order may take or what is left is refused beside the field.
 */
export async function changeCart(ctx: Ctx, buyer: Buyer, change: ChangeCart): Promise<number> {
  return inTransaction(ctx, async (tx) => {
    const cartId = await ensureCart(tx.db, {
      id: tx.newId<CartId>(),
      ...buyer,
      at: tx.now(),
    });
    const listingId = change.listingId as ListingId;
    if (change.intent === "remove" || (change.intent === "set" && change.quantity === 0))
      await deleteCartLine(tx.db, cartId, listingId);
    else await putLine(tx, cartId, listingId, change);
    return countCartLines(tx.db, cartId);
  });
}

async function putLine(
  tx: TxCtx,
  cartId: CartId,
  listingId: ListingId,
  change: { intent: "add" | "set"; quantity: number },
): Promise<void> {
  const listing = await findSellableListing(tx.db, listingId);
  if (!listing) throw new NotFound();
  if (!listing.isOnSale) throw new Refusal("orders.not-on-sale", { field: "quantity", facts: { name: listing.title } });
  const before = await findCartQuantity(tx.db, cartId, listingId);
  const quantity = change.intent === "add" ? before + change.quantity : change.quantity;
  const most = Math.min(listing.available, listing.maxPerOrder);
  if (quantity > most)
    throw new Refusal("orders.quantity-too-many", { field: "quantity", facts: { name: listing.title, most } });
  if (before === 0 && (await countCartLines(tx.db, cartId)) >= CART_LINES_MAX) throw new Refusal("orders.cart-full");
  await setCartLine(tx.db, { cartId, listingId, quantity, at: tx.now() });
}
