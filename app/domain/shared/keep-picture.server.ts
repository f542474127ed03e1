import { insertFile } from "#db/queries/files.server.ts";
import type { Ctx, EncodedPicture } from "./ctx.ts";
import { Refusal } from "./refusal.ts";

/**
 * Re-encodes an uploaded photograph and keeps it; answers the file's id. Refuses what is no picture. Before the transaction
 * that shows it: a kept file that nothing names is no harm, a transaction that waits for pixels is.
 */
export async function keepPicture(ctx: Ctx, bytes: Uint8Array): Promise<string> {
  const picture = await reencode(ctx, bytes);
  const id = await ctx.files.put(picture.bytes);
  const { width, height } = picture;
  const sizeBytes = picture.bytes.byteLength;
  await insertFile(ctx.db, { id, mime: "image/webp", sizeBytes, width, height, createdAt: ctx.now() });
  return id;
}

/** Forms call the box of their photograph `picture`, so that is where the refusal is said. */
async function reencode(ctx: Ctx, bytes: Uint8Array): Promise<EncodedPicture> {
  try {
    return await ctx.images.reencode(bytes);
  } catch (error) {
    if (error instanceof Refusal) throw new Refusal(error.code, { facts: error.facts, field: "picture" });
    throw error;
  }
}
