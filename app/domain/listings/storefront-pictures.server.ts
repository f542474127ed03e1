import { lockStorefrontPictures, replaceStorefrontPictures } from "#db/queries/storefronts.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import { movedPicture } from "../products/product.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { keepPicture } from "../shared/keep-picture.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { NotFound, Refusal } from "../shared/refusal.ts";
import type { ArrangeStorefront, StorefrontPicture } from "./storefront.schema.ts";
import { MAX_STOREFRONT_PICTURES } from "./storefront.ts";

/** Adds a photograph to the seller's page, after the others. Refuses what is no picture, a repeated one, and too many. */
export async function addStorefrontPicture(
  ctx: Ctx,
  { alt, altEn, bytes }: StorefrontPicture & { bytes: Uint8Array },
): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  const fileId = await keepPicture(ctx, bytes);
  await inTransaction(ctx, async (tx) => {
    const pictures = await lockStorefrontPictures(tx.db, sellerId);
    if (pictures.some((picture) => picture.fileId === fileId))
      throw new Refusal("products.picture-repeated", { field: "picture" });
    if (pictures.length >= MAX_STOREFRONT_PICTURES)
      throw new Refusal("products.too-many-pictures", { field: "picture", facts: { limit: MAX_STOREFRONT_PICTURES } });
    await replaceStorefrontPictures(tx.db, sellerId, [...pictures, { fileId, alt, altEn: altEn ?? null }]);
    await recordAudit(tx, {
      action: "storefront.picture-added",
      subjectType: "seller",
      subjectId: sellerId,
      after: { fileId, alt },
    });
    await notifyChange(tx);
  });
}

/** Moves a photograph among the seller's others, or takes it away. */
export async function arrangeStorefrontPictures(ctx: Ctx, { fileId, move }: ArrangeStorefront): Promise<void> {
  const sellerId = requireSeller(ctx.actor);
  await inTransaction(ctx, async (tx) => {
    const before = await lockStorefrontPictures(tx.db, sellerId);
    if (!before.some((picture) => picture.fileId === fileId)) throw new NotFound("picture");
    const after =
      move === "remove" ? before.filter((picture) => picture.fileId !== fileId) : movedPicture(before, fileId, move);
    await replaceStorefrontPictures(tx.db, sellerId, after);
    await recordAudit(tx, {
      action: "storefront.pictures-arranged",
      subjectType: "seller",
      subjectId: sellerId,
      before: { pictures: before.map((picture) => picture.fileId) },
      after: { pictures: after.map((picture) => picture.fileId) },
    });
    await notifyChange(tx);
  });
}
