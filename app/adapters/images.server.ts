import sharp, { type Metadata } from "sharp";
import { Refusal } from "#app/domain/shared/refusal.ts";
import type { Images } from "#app/domain/shared/ctx.ts";

const MAX_PIXELS = 50_000_000;
const LONG_SIDE_PX = 2400;
const FORMATS = new Set(["jpeg", "png", "webp", "heif", "avif", "gif", "tiff"]);

/** libvips would use every core for one upload; two leave room for pages. */
sharp.concurrency(2);
sharp.cache(false);

/**
 * Re-encodes photographs. The size is read from the header before anything is decoded, so a picture of 60 megapixels is
 * refused without the memory it would need.
 */
export const images: Images = {
  async reencode(bytes) {
    const { width = 0, height = 0, format } = await headerOf(bytes);
    if (!FORMATS.has(format ?? "")) throw new Refusal("products.picture-not-an-image", { field: "picture" });
    if (width * height > MAX_PIXELS) {
      const facts = { megapixels: Math.round((width * height) / 1_000_000), limit: MAX_PIXELS / 1_000_000 };
      throw new Refusal("products.picture-too-large", { facts, field: "picture" });
    }
    const { data, info } = await decoded(bytes);
    return { bytes: data, width: info.width, height: info.height };
  },
};

async function headerOf(bytes: Uint8Array): Promise<Metadata> {
  try {
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw new Refusal("products.picture-not-an-image", { field: "picture" });
  }
}

async function decoded(bytes: Uint8Array) {
  try {
    return await sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "error" })
      .rotate()
      .resize(LONG_SIDE_PX, LONG_SIDE_PX, { fit: "inside", withoutEnlargement: true })
      .webp({ quality: 82 })
      .toBuffer({ resolveWithObject: true });
  } catch {
    throw new Refusal("products.picture-not-an-image", { field: "picture" });
  }
}
