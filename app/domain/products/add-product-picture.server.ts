import { insertFile } from "#db/queries/files.server.ts";
import { listProductPictures, lockSellerProduct, replaceProductPictures } from "#db/queries/products.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { isUuid, type ProductId } from "../shared/ids.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { AddProductPicture } from "./add-product-picture.schema.ts";
import { MAX_PICTURES } from "./product.ts";

/**
 * Re-encodes an uploaded photograph and adds it behind the product's other pictures. Refuses what is no image or has too
 * many pixels, a picture it already has, and more pictures than a page can show.
 */
export async function addProductPicture(
  ctx: Ctx,
  { productId, alt, altEn, bytes }: AddProductPicture & { bytes: Uint8Array },
): Promise<{ fileId: string }> {
  const sellerId = requireSeller(ctx.actor);
  if (!isUuid(productId)) throw new NotFound("product");
  const id = productId as ProductId;
  const picture = await ctx.images.reencode(bytes);
  const fileId = await ctx.files.put(picture.bytes);
  await inTransaction(ctx, async (tx) => {
    if (!(await lockSellerProduct(tx.db, sellerId, id))) throw new NotFound("product");
    const pictures = await listProductPictures(tx.db, id);
    if (pictures.some((p) => p.fileId === fileId)) throw new Refusal("products.picture-repeated", { field: "picture" });
    if (pictures.length >= MAX_PICTURES)
      throw new Refusal("products.too-many-pictures", { field: "picture", facts: { limit: MAX_PICTURES } });
    await insertFile(tx.db, {
      id: fileId,
      mime: "image/webp",
      sizeBytes: picture.bytes.length,
      width: picture.width,
      height: picture.height,
      createdAt: tx.now(),
    });
    await replaceProductPictures(tx.db, id, [...pictures, { fileId, alt, altEn: altEn ?? null }]);
    await recordAudit(tx, {
      action: "product.picture-added",
      subjectType: "product",
      subjectId: id,
      after: { fileId, alt },
    });
    await tx.jobs.add(tx.db, "listings.reevaluate-seller", { sellerId });
    await notifyChange(tx);
  });
  return { fileId };
}
