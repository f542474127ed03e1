import { deflateSync } from "node:zlib";
import sharp from "sharp";
import { describe, expect, test, vi } from "vitest";
import { aPdf, aPdfWithContent } from "#tests/fixtures/papers.ts";
import { pdfPages } from "./pdf-pages.server.ts";

vi.setConfig({ testTimeout: 30_000 });

const draw = (bytes: Uint8Array, maxPages = 20) => pdfPages.draw(bytes, { maxPages });

test("each page of a PDF becomes a picture of its shape, with what stands on it", async () => {
  const pages = await draw(await aPdf({ pages: 2 }));
  expect(pages.map(({ width, height }) => [width, height])).toEqual([
    [1555, 2200],
    [1555, 2200],
  ]);
  const { data } = await sharp(pages[0]?.bytes)
    .extract({ left: 700, top: 100, width: 1, height: 1 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  expect([...data].map((value) => Math.round(value / 10))).toEqual([3, 11, 6]);
});

describe("a hostile PDF is refused, and the process goes on", () => {
  test("a locked one", async () => {
    await expect(draw(await aPdf({ userPassword: "bi-mat" }))).rejects.toMatchObject({ code: "documents.pdf-locked" });
  });

  test("a torn one, and a page of HTML behind a PDF's first bytes", async () => {
    const html = new TextEncoder().encode("%PDF-1.7\n<html><script>alert(1)</script></html>");
    await expect(draw(html)).rejects.toMatchObject({ code: "documents.pdf-broken" });
    await expect(draw((await aPdf()).slice(0, 300))).rejects.toMatchObject({ code: "documents.pdf-broken" });
  });

  test("one with too many pages", async () => {
    await expect(draw(await aPdf({ pages: 21 }))).rejects.toMatchObject({
      code: "documents.too-many-pages",
      facts: { limit: 20 },
    });
  });

  test("one that swells to gigabytes in memory", async () => {
    const once = deflateSync(Buffer.alloc(600 * 1024 * 1024, "q "));
    const bomb = aPdfWithContent(deflateSync(once), "/FlateDecode/FlateDecode");
    expect(bomb.length).toBeLessThan(100_000);
    const before = process.memoryUsage().rss;
    await draw(bomb).catch((error: unknown) => expect(error).toMatchObject({ code: "documents.pdf-too-heavy" }));
    expect(process.memoryUsage().rss - before).toBeLessThan(900 * 1024 * 1024);
    expect(await draw(await aPdf())).toHaveLength(1);
  });

  test("a page of absurd shape stays within its pixels", async () => {
    const [page] = await draw(await aPdf({ size: [14_400, 2] }));
    expect(page).toMatchObject({ width: 2200, height: 1 });
  });
});
