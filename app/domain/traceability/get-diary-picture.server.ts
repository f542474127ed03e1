import { hasDiaryPictures } from "#db/queries/diary-papers.server.ts";
import { requireSeller } from "../organisation/require-role.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";

const WIDTHS = [240, 720, 1440] as const;

/** A photograph of the seller's own diary, at the nearest width that is drawn; for anybody else there is none. */
export async function getDiaryPicture(ctx: Ctx, input: { fileId: string; widthPx: number }): Promise<Uint8Array> {
  const sellerId = requireSeller(ctx.actor);
  const isOwn = /^[0-9a-f]{64}$/.test(input.fileId) && (await hasDiaryPictures(ctx.db, sellerId, [input.fileId]));
  const widthPx = WIDTHS.find((width) => width >= input.widthPx) ?? WIDTHS[1];
  const bytes = isOwn ? await ctx.pictureSizes.get(input.fileId, widthPx) : undefined;
  if (!bytes) throw new NotFound("diary picture");
  return bytes;
}
