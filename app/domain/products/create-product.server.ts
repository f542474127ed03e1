import { findCompanyPrefix, takeGs1Reference } from "#db/queries/gs1-numbers.server.ts";
import { findCategory, insertProduct } from "#db/queries/products.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx, TxCtx } from "../shared/ctx.ts";
import type { ProductId, SellerId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { Refusal } from "../shared/refusal.ts";
import type { CreateProduct } from "./create-product.schema.ts";
import { buildGtin, isUnderPrefix, parseGtin, type Gtin14 } from "./gtin.ts";
import { refuseWideTolerance } from "./refuse-wide-tolerance.ts";

/**
 * Makes a product with the seller's own GTIN, or with the next one of the operator's prefix for a seller that has none.
 * Refuses a GTIN with a wrong check digit, one that stands under somebody else's prefix, and one already in use.
 */
export async function createProduct(
  ctx: Ctx,
  { gtin: typedGtin, gtinSource, ...facts }: CreateProduct,
): Promise<{ productId: ProductId; gtin: Gtin14 }> {
  const sellerId = requireSeller(ctx.actor);
  return inTransaction(ctx, async (tx) => {
    const category = await findCategory(tx.db, facts.categoryCode);
    if (!category) throw new Refusal("products.unknown-category", { field: "categoryCode" });
    refuseWideTolerance(facts, category);
    const productId = tx.newId<ProductId>();
    const gtin = gtinSource === "own" ? await ownGtin(tx, sellerId, typedGtin) : await issuedGtin(tx);
    const product = { ...facts, id: productId, sellerId, gtin, gtinSource, createdAt: tx.now() };
    if (!(await insertProduct(tx.db, product)))
      throw new Refusal("products.gtin-taken", { field: "gtin", facts: { gtin } });
    await recordAudit(tx, {
      action: "product.created",
      subjectType: "product",
      subjectId: productId,
      after: { ...facts, gtin, gtinSource },
    });
    return { productId, gtin };
  });
}

async function ownGtin(tx: TxCtx, sellerId: SellerId, typed: string | undefined): Promise<Gtin14> {
  const gtin = typed && parseGtin(typed);
  if (!gtin) throw new Refusal("products.gtin-invalid", { field: "gtin" });
  const prefix = await findCompanyPrefix(tx.db, sellerId);
  if (!prefix) throw new Refusal("products.no-own-prefix", { field: "gtin" });
  const isOurs = isUnderPrefix(gtin, tx.settings.operatorGs1Prefix);
  if (!isUnderPrefix(gtin, prefix) || isOurs)
    throw new Refusal("products.gtin-not-yours", { field: "gtin", facts: { prefix } });
  return gtin;
}

async function issuedGtin(tx: TxCtx): Promise<Gtin14> {
  const prefix = tx.settings.operatorGs1Prefix;
  return buildGtin(prefix, await takeGs1Reference(tx.db, "gtin", prefix));
}
