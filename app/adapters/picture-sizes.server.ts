import { randomBytes } from "node:crypto";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import sharp from "sharp";
import type { Files, PictureSizes } from "#app/domain/shared/ctx.ts";

const QUALITY = 78;

/**
 * Makes a picture at the asked width when somebody first asks, and keeps it under `folder`. Those who ask while it is being
 * made wait for the same work. The folder is a cache: it may be emptied at any time.
 */
export function makePictureSizes(folder: string, files: Files): PictureSizes {
  const beingMade = new Map<string, Promise<Uint8Array | undefined>>();

  async function make(fileId: string, widthPx: number, path: string): Promise<Uint8Array | undefined> {
    const master = await files.get(fileId);
    if (!master) return undefined;
    const bytes = await sharp(master)
      .resize({ width: widthPx, withoutEnlargement: true })
      .webp({ quality: QUALITY })
      .toBuffer();
    await writeWhole(path, bytes);
    return bytes;
  }

  return {
    async get(fileId, widthPx) {
      const path = join(folder, String(widthPx), fileId.slice(0, 2), `${fileId}.webp`);
      const kept = await readIfThere(path);
      if (kept) return kept;
      const running = beingMade.get(path);
      if (running) return running;
      const work = make(fileId, widthPx, path).finally(() => beingMade.delete(path));
      beingMade.set(path, work);
      return work;
    },
  };
}

/** Written beside its place, then renamed: two processes may make the same size and a reader never sees half of one. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const fresh = `${path}.${randomBytes(6).toString("hex")}`;
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(fresh, bytes);
    await rename(fresh, path);
  } catch (error) {
    await rm(fresh, { force: true });
    throw error;
  }
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}
