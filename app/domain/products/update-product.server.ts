import { findCategory, findSellerProduct, lockSellerProduct, updateProductFacts } from "#db/queries/products.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ProductId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import { frozenFactThatChanges } from "./product.ts";
import { refuseWideTolerance } from "./refuse-wide-tolerance.ts";
import type { UpdateProduct } from "./update-product.schema.ts";

/**
 * Changes what the seller says of a product and has its listings judged again. The group of goods stays, and once there are
 * lots so does what is in the pack: another pack is another GTIN.
 */
export async function updateProduct(ctx: Ctx, { productId, ...facts }: UpdateProduct): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  if (!isUuid(productId)) throw new NotFound("product");
  const id = productId as ProductId;
  await inTransaction(ctx, async (tx) => {
    const isTheirs = await lockSellerProduct(tx.db, sellerId, id);
    const before = isTheirs ? await findSellerProduct(tx.db, sellerId, id) : undefined;
    if (!before) throw new NotFound("product");
    const category = await findCategory(tx.db, facts.categoryCode);
    if (!category) throw new Refusal("products.unknown-category", { field: "categoryCode" });
    if (category.group !== before.group) throw new Refusal("products.group-frozen", { field: "categoryCode" });
    refuseWideTolerance(facts, category);
    const frozen = before.hasLots ? frozenFactThatChanges(before, facts) : undefined;
    if (frozen) throw new Refusal("products.pack-frozen", { field: frozen });
    await updateProductFacts(tx.db, id, facts, tx.now());
    const { pictures: _, hasLots: __, ...was } = before;
    await recordAudit(tx, {
      action: "product.updated",
      subjectType: "product",
      subjectId: id,
      before: was,
      after: facts,
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
    await notifyChange(tx);
  });
}
