import { listProductPictures, lockSellerProduct, replaceProductPictures } from "#db/queries/products.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ProductId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound } from "../shared/refusal.ts";
import type { ArrangeProductPictures } from "./arrange-product-pictures.schema.ts";
import { movedPicture } from "./product.ts";

/** Moves a picture among its product's others, or takes it away; the first is the one that lists show. */
export async function arrangeProductPictures(
  ctx: Ctx,
  { productId, fileId, move }: ArrangeProductPictures,
): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  if (!isUuid(productId)) throw new NotFound("product");
  const id = productId as ProductId;
  await inTransaction(ctx, async (tx) => {
    if (!(await lockSellerProduct(tx.db, sellerId, id))) throw new NotFound("product");
    const before = await listProductPictures(tx.db, id);
    if (!before.some((p) => p.fileId === fileId)) throw new NotFound("picture");
    const after = move === "remove" ? before.filter((p) => p.fileId !== fileId) : movedPicture(before, fileId, move);
    await replaceProductPictures(tx.db, id, after);
    await recordAudit(tx, {
      action: move === "remove" ? "product.picture-removed" : "product.pictures-arranged",
      subjectType: "product",
      subjectId: id,
      before: { pictures: before.map((p) => p.fileId) },
      after: { pictures: after.map((p) => p.fileId) },
    });
    if (move === "remove") await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
    await notifyChange(tx);
  });
}
