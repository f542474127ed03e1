import { insertFile } from "#db/queries/files.server.ts";
import type { Ctx } from "./ctx.ts";

/**
 * Re-encodes an uploaded photograph and keeps it; answers the file's id. Refuses what is no picture. Before the transaction
 * that shows it: a kept file that nothing names is no harm, a transaction that waits for pixels is.
 */
export async function keepPicture(ctx: Ctx, bytes: Uint8Array): Promise<string> {
  const picture = await ctx.images.reencode(bytes);
  const id = await ctx.files.put(picture.bytes);
  const { width, height } = picture;
  const sizeBytes = picture.bytes.byteLength;
  await insertFile(ctx.db, { id, mime: "image/webp", sizeBytes, width, height, createdAt: ctx.now() });
  return id;
}
