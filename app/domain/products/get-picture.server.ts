import { isPublicPicture } from "#db/queries/files.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";

/** The widths that pages ask for; a closed list, so that nobody can fill the disk by asking for others. */
export const PICTURE_WIDTHS_PX: readonly number[] = [160, 320, 480, 640, 960, 1280, 1600];

const FILE_ID = /^[0-9a-f]{64}$/;

/** A public picture at one of the offered widths, as WebP. Papers and other private files are not found here. */
export async function getPicture(ctx: Ctx, input: { fileId: string; widthPx: number }): Promise<Uint8Array> {
  if (!FILE_ID.test(input.fileId) || !PICTURE_WIDTHS_PX.includes(input.widthPx)) throw new NotFound("picture");
  if (!(await isPublicPicture(ctx.db, input.fileId))) throw new NotFound("picture");
  const bytes = await ctx.pictureSizes.get(input.fileId, input.widthPx);
  if (!bytes) throw new NotFound("picture");
  return bytes;
}
