import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { afterEach, beforeEach, expect, test } from "vitest";
import { makePictureSizes } from "./picture-sizes.server.ts";

const ID = "a".repeat(64);
let folder: string;
let reads: number;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "picture-sizes-"));
  reads = 0;
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function sizes() {
  const master = await sharp({ create: { width: 1000, height: 750, channels: 3, background: "green" } })
    .webp()
    .toBuffer();
  return makePictureSizes(folder, {
    put: () => Promise.reject(new Error("not asked for")),
    remove: () => Promise.reject(new Error("not asked for")),
    get: (id) => {
      reads += 1;
      return Promise.resolve(id === ID ? master : undefined);
    },
  });
}

test("a size is made once, however many ask at the same time, and read from disk from then on", async () => {
  const pictures = await sizes();
  const made = await Promise.all([1, 2, 3, 4, 5].map(() => pictures.get(ID, 320)));
  expect(reads).toBe(1);
  expect((await sharp(made[0]).metadata()).width).toBe(320);
  await pictures.get(ID, 320);
  expect(reads).toBe(1);
  expect(await readdir(join(folder, "320", "aa"))).toEqual([`${ID}.webp`]);
});

test("a picture is never drawn larger than it is", async () => {
  const wide = await (await sizes()).get(ID, 1600);
  expect((await sharp(wide).metadata()).width).toBe(1000);
});

test("a file that is not kept has no sizes, and asking for it leaves nothing behind", async () => {
  expect(await (await sizes()).get("b".repeat(64), 320)).toBeUndefined();
  expect(await readdir(folder)).toEqual([]);
});
