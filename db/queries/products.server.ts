import { sql } from "kysely";
import type { Category } from "#app/domain/products/categories.ts";
import type { ProductFacts, ProductPicture, SellerProduct } from "#app/domain/products/product.ts";
import type { Db } from "#app/domain/shared/ctx.ts";
import type { ProductId, SellerId } from "#app/domain/shared/ids.ts";

const factColumns = (facts: ProductFacts) => ({
  category_code: facts.categoryCode,
  name: facts.name,
  name_en: facts.nameEn ?? null,
  brand: facts.brand ?? null,
  unit: facts.unit,
  unit_en: facts.unitEn,
  net_content: facts.netContent,
  net_content_unit: facts.netContentUnit,
  shipping_weight_grams: facts.shippingWeightGrams,
  ingredients: facts.ingredients ?? null,
  ingredients_en: facts.ingredientsEn ?? null,
  warnings: facts.warnings ?? null,
  warnings_en: facts.warningsEn ?? null,
  usage: facts.usage ?? null,
  usage_en: facts.usageEn ?? null,
  storage: facts.storage ?? null,
  storage_en: facts.storageEn ?? null,
  shelf_life_days: facts.shelfLifeDays ?? null,
  standard: facts.standard ?? null,
  self_declaration_number: facts.selfDeclarationNumber ?? null,
  self_declared_on: facts.selfDeclaredOn ?? null,
  is_prepacked: facts.isPrepacked,
  season_months: [...facts.seasonMonths],
  ...(facts.balanceTolerancePermille === undefined
    ? {}
    : { balance_tolerance_permille: facts.balanceTolerancePermille }),
});

/** False when another product already bears the GTIN. */
export async function insertProduct(
  db: Db,
  product: ProductFacts & {
    id: ProductId;
    sellerId: SellerId;
    gtin: string;
    gtinSource: "own" | "operator";
    createdAt: Date;
  },
): Promise<boolean> {
  const row = await db
    .insertInto("products")
    .values({
      ...factColumns(product),
      id: product.id,
      seller_id: product.sellerId,
      gtin: product.gtin,
      gtin_source: product.gtinSource,
      created_at: product.createdAt,
      updated_at: product.createdAt,
    })
    .onConflict((oc) => oc.column("gtin").doNothing())
    .returning("id")
    .executeTakeFirst();
  return row !== undefined;
}

export async function updateProductFacts(db: Db, id: ProductId, facts: ProductFacts, at: Date): Promise<void> {
  await db
    .updateTable("products")
    .set({ ...factColumns(facts), updated_at: at })
    .where("id", "=", id)
    .execute();
}

const productRows = (db: Db) =>
  db
    .selectFrom("products")
    .innerJoin("categories", "categories.code", "products.category_code")
    .select((eb) => [
      "products.id",
      "products.gtin",
      "products.gtin_source as gtinSource",
      "products.category_code as categoryCode",
      "categories.goods_group as group",
      "products.name",
      "products.name_en as nameEn",
      "products.brand",
      "products.unit",
      "products.unit_en as unitEn",
      sql<number>`products.net_content::float8`.as("netContent"),
      "products.net_content_unit as netContentUnit",
      "products.shipping_weight_grams as shippingWeightGrams",
      "products.ingredients",
      "products.ingredients_en as ingredientsEn",
      "products.warnings",
      "products.warnings_en as warningsEn",
      "products.usage",
      "products.usage_en as usageEn",
      "products.storage",
      "products.storage_en as storageEn",
      "products.shelf_life_days as shelfLifeDays",
      "products.standard",
      "products.self_declaration_number as selfDeclarationNumber",
      "products.self_declared_on as selfDeclaredOn",
      "products.is_prepacked as isPrepacked",
      "products.season_months as seasonMonths",
      "products.balance_tolerance_permille as balanceTolerancePermille",
      eb.exists(eb.selectFrom("lots").select("lots.id").whereRef("lots.product_id", "=", "products.id")).as("hasLots"),
    ]);

/** A product of this seller with its pictures; undefined when it is another's. */
export async function findSellerProduct(db: Db, sellerId: SellerId, id: ProductId): Promise<SellerProduct | undefined> {
  const row = await productRows(db)
    .where("products.id", "=", id)
    .where("products.seller_id", "=", sellerId)
    .$castTo<Omit<SellerProduct, "pictures">>()
    .executeTakeFirst();
  return row && { ...row, pictures: await listProductPictures(db, id) };
}

/** Locks the product for this transaction, so that its facts and the order of its pictures change one at a time. */
export async function lockSellerProduct(db: Db, sellerId: SellerId, id: ProductId): Promise<boolean> {
  const row = await db
    .selectFrom("products")
    .select("id")
    .where("id", "=", id)
    .where("seller_id", "=", sellerId)
    .forUpdate()
    .executeTakeFirst();
  return row !== undefined;
}

export type ProductRow = {
  id: ProductId;
  gtin: string;
  name: string;
  nameEn: string | null;
  categoryName: string;
  categoryNameEn: string;
  pictureId: string | null;
  lotCount: number;
};

/** Products of a seller, newest first (ids are uuid v7), after the cursor. */
export async function listSellerProductRows(
  db: Db,
  sellerId: SellerId,
  page: { after: ProductId | undefined; limit: number },
): Promise<ProductRow[]> {
  let query = db
    .selectFrom("products")
    .innerJoin("categories", "categories.code", "products.category_code")
    .leftJoin("product_pictures", (join) =>
      join.onRef("product_pictures.product_id", "=", "products.id").on("product_pictures.position", "=", 0),
    )
    .select((eb) => [
      "products.id",
      "products.gtin",
      "products.name",
      "products.name_en as nameEn",
      "categories.name as categoryName",
      "categories.name_en as categoryNameEn",
      "product_pictures.file_id as pictureId",
      eb
        .selectFrom("lots")
        .select((lots) => lots.fn.countAll<number>().as("n"))
        .whereRef("lots.product_id", "=", "products.id")
        .as("lotCount"),
    ])
    .where("products.seller_id", "=", sellerId)
    .orderBy("products.id", "desc")
    .limit(page.limit);
  if (page.after) query = query.where("products.id", "<", page.after);
  return query.$castTo<ProductRow>().execute();
}

export async function listProductPictures(db: Db, productId: ProductId): Promise<ProductPicture[]> {
  return db
    .selectFrom("product_pictures")
    .innerJoin("files", "files.id", "product_pictures.file_id")
    .select([
      "product_pictures.file_id as fileId",
      "product_pictures.alt",
      "product_pictures.alt_en as altEn",
      "files.width",
      "files.height",
    ])
    .where("product_id", "=", productId)
    .orderBy("position")
    .execute();
}

/** Puts the pictures of a product in this order; the product must be locked. */
export async function replaceProductPictures(
  db: Db,
  productId: ProductId,
  pictures: readonly Pick<ProductPicture, "fileId" | "alt" | "altEn">[],
): Promise<void> {
  await db.deleteFrom("product_pictures").where("product_id", "=", productId).execute();
  if (pictures.length === 0) return;
  await db
    .insertInto("product_pictures")
    .values(
      pictures.map((picture, position) => ({
        product_id: productId,
        position,
        file_id: picture.fileId,
        alt: picture.alt,
        alt_en: picture.altEn,
      })),
    )
    .execute();
}

const categoryRows = (db: Db) =>
  db
    .selectFrom("categories")
    .select([
      "code",
      "goods_group as group",
      "name",
      "name_en as nameEn",
      "is_fresh as isFresh",
      "is_processed_food as isProcessedFood",
      "needs_quarantine as needsQuarantine",
      "certificate_kinds as certificateKinds",
    ]);

export type CategoryRow = Category & { readonly name: string; readonly nameEn: string };

export async function listCategories(db: Db): Promise<CategoryRow[]> {
  return categoryRows(db).orderBy("position").$castTo<CategoryRow>().execute();
}

export async function findCategory(db: Db, code: string): Promise<CategoryRow | undefined> {
  return categoryRows(db).where("code", "=", code).$castTo<CategoryRow>().executeTakeFirst();
}

export type OwnCategory = { readonly code: string; readonly name: string; readonly nameEn: string };

/** Categories of which a seller has products. */
export const listOwnCategories = (db: Db, sellerId: SellerId): Promise<OwnCategory[]> =>
  db
    .selectFrom("categories")
    .select(["code", "name", "name_en as nameEn"])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom("products")
          .select("products.id")
          .whereRef("products.category_code", "=", "categories.code")
          .where("products.seller_id", "=", sellerId),
      ),
    )
    .orderBy("position")
    .execute();
