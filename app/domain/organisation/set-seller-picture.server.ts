import { updateSellerPicture } from "#db/queries/sellers.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { inTransaction } from "../shared/in-transaction.server.ts";
import { keepPicture } from "../shared/keep-picture.server.ts";
import { notifyChange } from "../shared/notify-change.server.ts";
import { recordAudit } from "../shared/record-audit.server.ts";
import { requireSeller } from "./require-role.ts";

/** Shows a photograph of the seller's farm, workshop or people on the seller's page. Refuses what is no picture. */
export async function setSellerPicture(ctx: Ctx, { bytes }: { bytes: Uint8Array }): Promise<{ fileId: string }> {
  const sellerId = requireSeller(ctx.actor);
  const fileId = await keepPicture(ctx, bytes);
  await inTransaction(ctx, async (tx) => {
    await updateSellerPicture(tx.db, sellerId, fileId);
    await recordAudit(tx, {
      action: "seller.picture-set",
      subjectType: "seller",
      subjectId: sellerId,
      after: { fileId },
    });
    await notifyChange(tx);
  });
  return { fileId };
}
