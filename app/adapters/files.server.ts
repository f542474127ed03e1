import { createHash, randomBytes } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Files } from "#app/domain/shared/ctx.ts";

const ID = /^[0-9a-f]{64}$/;

/**
 * Keeps bytes under `folder` by their SHA-256, fanned out over 256 folders. A file appears whole or not at all: it is
 * written beside its place, flushed, then renamed.
 */
export function makeFiles(folder: string): Files {
  const pathOf = (id: string): string => join(folder, id.slice(0, 2), id);
  return {
    async put(bytes) {
      const id = createHash("sha256").update(bytes).digest("hex");
      const path = pathOf(id);
      if (await exists(path)) return id;
      const fresh = `${path}.${randomBytes(6).toString("hex")}`;
      await mkdir(dirname(path), { recursive: true });
      try {
        await writeFlushed(fresh, bytes);
        await rename(fresh, path);
      } catch (error) {
        await rm(fresh, { force: true });
        throw error;
      }
      return id;
    },
    async get(id) {
      if (!ID.test(id)) return undefined;
      try {
        return await readFile(pathOf(id));
      } catch (error) {
        if (isMissing(error)) return undefined;
        throw error;
      }
    },
    async remove(id) {
      if (ID.test(id)) await rm(pathOf(id), { force: true });
    },
  };
}

async function writeFlushed(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, "wx", 0o640);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await (await open(path, "r")).close();
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const isMissing = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "ENOENT";
