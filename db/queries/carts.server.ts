import { sql } from "kysely";
import type { CartLine, SellerTerms } from "#app/domain/orders/quote.ts";
import type { SellerKind } from "#app/domain/organisation/seller.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { CartId, ListingId, SellerId, UserId } from "#app/domain/shared/ids.ts";

/** A cart's own key: the account's, else the browser's token, so that a browser's next guest never meets the account's cart. */
const cartKey = (owner: { userId: UserId | null; tokenHash: string | null }): string =>
  owner.userId ? `u:${owner.userId}` : (owner.tokenHash ?? "");

/** The cart of a signed-in user, else of the browser's token. */
export async function findCartId(
  db: Db,
  owner: { userId: UserId | null; tokenHash: string | null },
): Promise<CartId | undefined> {
  if (!owner.userId && !owner.tokenHash) return undefined;
  const row = await db.selectFrom("carts").select("id").where("token_hash", "=", cartKey(owner)).executeTakeFirst();
  return row?.id as CartId | undefined;
}

/** Makes the owner's cart unless it is there already, and locks it: two first clicks at once make one cart. */
export async function ensureCart(
  db: Db,
  cart: { id: CartId; tokenHash: string | null; userId: UserId | null; at: Date },
): Promise<CartId> {
  await db
    .insertInto("carts")
    .values({
      id: cart.id,
      token_hash: cartKey(cart),
      user_id: cart.userId,
      created_at: cart.at,
      updated_at: cart.at,
    })
    .onConflict((oc) => oc.doNothing())
    .execute();
  const row = await db
    .selectFrom("carts")
    .select("id")
    .where("token_hash", "=", cartKey(cart))
    .forUpdate()
    .executeTakeFirstOrThrow();
  return row.id as CartId;
}

export async function setCartLine(
  db: Db,
  line: { cartId: CartId; listingId: ListingId; quantity: number; at: Date },
): Promise<void> {
  await db
    .insertInto("cart_lines")
    .values({ cart_id: line.cartId, listing_id: line.listingId, quantity: line.quantity, added_at: line.at })
    .onConflict((oc) => oc.columns(["cart_id", "listing_id"]).doUpdateSet({ quantity: line.quantity }))
    .execute();
}

export async function findCartQuantity(db: Db, cartId: CartId, listingId: ListingId): Promise<number> {
  const row = await db
    .selectFrom("cart_lines")
    .select("quantity")
    .where("cart_id", "=", cartId)
    .where("listing_id", "=", listingId)
    .executeTakeFirst();
  return row?.quantity ?? 0;
}

export async function deleteCartLine(db: Db, cartId: CartId, listingId: ListingId): Promise<void> {
  await db.deleteFrom("cart_lines").where("cart_id", "=", cartId).where("listing_id", "=", listingId).execute();
}

export async function countCartLines(db: Db, cartId: CartId): Promise<number> {
  const row = await db
    .selectFrom("cart_lines")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("cart_id", "=", cartId)
    .executeTakeFirstOrThrow();
  return row.count;
}

export async function emptyCart(db: Db, cartId: CartId): Promise<void> {
  await db.deleteFrom("cart_lines").where("cart_id", "=", cartId).execute();
}

/** Moves a guest's lines into the user's cart, keeping the larger quantity of a line in both, and ends the guest's cart. */
export async function mergeCartInto(db: Db, guestCartId: CartId, userCartId: CartId): Promise<void> {
  await sql`
    insert into cart_lines (cart_id, listing_id, quantity, added_at)
    select ${userCartId}, listing_id, quantity, added_at from cart_lines where cart_id = ${guestCartId}
    on conflict (cart_id, listing_id) do update set quantity = greatest(cart_lines.quantity, excluded.quantity)
  `.execute(db);
  await db.deleteFrom("carts").where("id", "=", guestCartId).execute();
}

/** Makes a browser's cart the account's; the browser's token is free again. */
export async function setCartOwner(db: Db, cartId: CartId, userId: UserId): Promise<void> {
  await db
    .updateTable("carts")
    .set({ user_id: userId, token_hash: cartKey({ userId, tokenHash: null }) })
    .where("id", "=", cartId)
    .execute();
}

export type CartListing = CartLine & {
  readonly slug: string;
  readonly title: string;
  readonly titleEn: string | null;
  readonly unit: string;
  readonly unitEn: string;
  readonly productId: string;
  readonly listingVersion: number;
  readonly pictureFileId: string | null;
  readonly pictureAlt: string | null;
  readonly pictureAltEn: string | null;
  readonly storage: string | null;
  readonly usage: string | null;
  readonly shelfLifeDays: number | null;
  readonly gtin: string;
};

/** Every line of a cart with the facts of now: price, stock nobody reserved, whether it may be sold. One query. */
export async function listCartListings(db: Db, cartId: CartId): Promise<CartListing[]> {
  const rows = await db
    .selectFrom("cart_lines")
    .innerJoin("listings", "listings.id", "cart_lines.listing_id")
    .innerJoin("products", "products.id", "listings.product_id")
    .innerJoin("sellers", "sellers.id", "listings.seller_id")
    .leftJoin("listing_stock", "listing_stock.listing_id", "listings.id")
    .leftJoin("product_pictures", (join) =>
      join.onRef("product_pictures.product_id", "=", "products.id").on("product_pictures.position", "=", 0),
    )
    .where("cart_lines.cart_id", "=", cartId)
    .orderBy("listings.seller_id")
    .orderBy("cart_lines.added_at")
    .orderBy("listings.id")
    .select([
      "listings.id as listingId",
      "listings.seller_id as sellerId",
      "listings.slug",
      "listings.title",
      "listings.title_en as titleEn",
      "listings.version as listingVersion",
      "listings.price_vnd as unitPriceVnd",
      "listings.max_per_order as maxPerOrder",
      "cart_lines.quantity",
      "products.id as productId",
      "products.gtin",
      "products.unit",
      "products.unit_en as unitEn",
      "products.storage",
      "products.usage",
      "products.shelf_life_days as shelfLifeDays",
      "product_pictures.file_id as pictureFileId",
      "product_pictures.alt as pictureAlt",
      "product_pictures.alt_en as pictureAltEn",
      sql<number>`greatest(0, coalesce(listing_stock.on_hand - listing_stock.reserved - listing_stock.blocked, 0))`.as(
        "available",
      ),
      sql<boolean>`listings.state = 'published' and sellers.state = 'approved'`.as("isOnSale"),
    ])
    .execute();
  return rows as CartListing[];
}

export type CartSeller = SellerTerms & {
  readonly slug: string;
  readonly displayName: string;
  readonly displayNameEn: string | null;
  readonly kind: SellerKind;
  readonly legalName: string;
  readonly representativeName: string | null;
  readonly address: string;
  readonly commune: string;
  readonly phone: string;
  readonly taxCode: string;
  readonly deliveryArea: string | null;
  readonly deliveryAreaEn: string | null;
  readonly deliveryDays: number;
  readonly pickupAddress: string | null;
  readonly returnTerms: string | null;
  readonly returnTermsEn: string | null;
  readonly bankAccountId: string | null;
  readonly bankBin: string | null;
  readonly bankAccountNumber: string | null;
  readonly bankHolderName: string | null;
};

/** The sellers of a cart with their terms and the account a VietQR would go to (Law 19/2023 art. 37.1). */
export async function listCartSellers(db: Db, sellerIds: readonly SellerId[]): Promise<CartSeller[]> {
  if (sellerIds.length === 0) return [];
  const rows = await db
    .selectFrom("sellers")
    .innerJoin("communes", "communes.code", "sellers.commune_code")
    .leftJoin("bank_accounts", (join) =>
      join.onRef("bank_accounts.seller_id", "=", "sellers.id").on("bank_accounts.is_active", "=", true),
    )
    .where("sellers.id", "in", [...sellerIds])
    .select([
      "sellers.id as sellerId",
      "sellers.slug",
      "sellers.display_name as displayName",
      "sellers.display_name_en as displayNameEn",
      "sellers.kind",
      "sellers.legal_name as legalName",
      "sellers.representative_name as representativeName",
      "sellers.address",
      "communes.full_name as commune",
      "sellers.phone",
      "sellers.tax_code as taxCode",
      "sellers.shipping_fee_vnd as shippingFeeVnd",
      "sellers.free_shipping_from_vnd as freeShippingFromVnd",
      "sellers.delivery_area as deliveryArea",
      "sellers.delivery_area_en as deliveryAreaEn",
      "sellers.delivery_days as deliveryDays",
      "sellers.pickup_address as pickupAddress",
      "sellers.return_terms as returnTerms",
      "sellers.return_terms_en as returnTermsEn",
      "bank_accounts.id as bankAccountId",
      "bank_accounts.bin as bankBin",
      "bank_accounts.account_number as bankAccountNumber",
      "bank_accounts.holder_name as bankHolderName",
      sql<boolean>`sellers.pickup_address is not null`.as("canPickup"),
    ])
    .execute();
  return rows as CartSeller[];
}
