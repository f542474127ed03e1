import { sql } from "kysely";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { LotId, ProductId, SellerId } from "#app/domain/shared/ids.ts";

/** How many of these products and lots are the seller's own. */
export async function countOwnScope(
  db: Db,
  sellerId: SellerId,
  { productIds, lotIds }: { productIds: readonly string[]; lotIds: readonly string[] },
): Promise<{ products: number; lots: number }> {
  if (productIds.length === 0 && lotIds.length === 0) return { products: 0, lots: 0 };
  const { rows } = await sql<{ products: number; lots: number }>`
    select
      (select count(*)::int from products where seller_id = ${sellerId} and id = any (${[...productIds]}::uuid[])) as products,
      (select count(*)::int from lots where seller_id = ${sellerId} and id = any (${[...lotIds]}::uuid[])) as lots
  `.execute(db);
  return rows[0] ?? { products: 0, lots: 0 };
}

const MOST_CHOICES = 60;

export type ProductChoice = { id: ProductId; name: string; nameEn: string | null };
export type LotChoice = { id: LotId; code: string; productName: string };

/** The seller's products and newest lots, for the form of a paper that is limited to some of them. */
export async function listScopeChoices(
  db: Db,
  sellerId: SellerId,
): Promise<{ products: ProductChoice[]; lots: LotChoice[] }> {
  const products = await db
    .selectFrom("products")
    .select(["id", "name", "name_en as nameEn"])
    .where("seller_id", "=", sellerId)
    .orderBy("name")
    .limit(MOST_CHOICES)
    .$castTo<ProductChoice>()
    .execute();
  const lots = await db
    .selectFrom("lots")
    .innerJoin("products", "products.id", "lots.product_id")
    .select(["lots.id", "lots.code", "products.name as productName"])
    .where("lots.seller_id", "=", sellerId)
    .orderBy("lots.created_at", "desc")
    .orderBy("lots.id", "desc")
    .limit(MOST_CHOICES)
    .$castTo<LotChoice>()
    .execute();
  return { products, lots };
}
