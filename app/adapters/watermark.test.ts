import sharp from "sharp";
import { expect, test } from "vitest";
import { aPhotograph } from "#tests/fixtures/papers.ts";
import { watermarks } from "./watermark.server.ts";

const pixels = (bytes: Uint8Array) => sharp(bytes).removeAlpha().raw().toBuffer();

/** How much of the picture differs from white, in each of nine fields. */
async function coverage(bytes: Uint8Array): Promise<number[]> {
  const { width = 0, height = 0 } = await sharp(bytes).metadata();
  const shares: number[] = [];
  for (let field = 0; field < 9; field += 1) {
    const box = { width: Math.floor(width / 3), height: Math.floor(height / 3) };
    const region = { left: (field % 3) * box.width, top: Math.floor(field / 3) * box.height, ...box };
    const data = await sharp(bytes).extract(region).greyscale().raw().toBuffer();
    shares.push(data.filter((value) => value < 235).length / data.length);
  }
  return shares;
}

test("words cover every part of a page, upright or on its side, large or small", async () => {
  for (const [width, height] of [
    [1555, 2200],
    [2200, 1555],
    [300, 200],
  ] as const) {
    const page = await aPhotograph("#ffffff", width, height);
    const drawn = await watermarks.draw(page, ["Nguyễn Thị Ước", "UBND phường Bát Tràng, 28/11/2026"]);
    expect((await sharp(drawn).metadata()).format).toBe("webp");
    expect(Math.min(...(await coverage(drawn)))).toBeGreaterThan(0.01);
    expect(Math.max(...(await coverage(drawn)))).toBeLessThan(0.4);
  }
}, 30_000);

test("another viewer's page is another picture; letters with their accents are drawn, not boxes", async () => {
  const page = await aPhotograph("#ffffff", 300, 400);
  const draw = async (words: string) => pixels(await watermarks.draw(page, [words]));
  const isSame = async (one: string, two: string) => (await draw(one)).equals(await draw(two));
  expect(await isSame("Trần Văn Quản", "Trần Văn Quản")).toBe(true);
  expect(await isSame("Trần Văn Quản", "Trần Văn Quàn")).toBe(false);
  expect(await isSame("Lê Thị Ẩn", "Lê Thị Ổn")).toBe(false);
});
