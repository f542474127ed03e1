import * as fontkit from "fontkit";
import sharp from "sharp";
import type { Watermarks } from "#app/domain/shared/ctx.ts";
import { FONT_SUBSETS, fontFile, fontRuns, type FontSubset } from "./brand-font.server.ts";

/** Letters a page is wide, so that a thumbnail and a large scan are covered alike. */
const LETTERS_ACROSS = 42;
const TILT_DEGREES = -28;
const QUALITY = 80;

type Outline = { readonly path: string; readonly width: number };

let fonts: Map<FontSubset, fontkit.Font> | undefined;

function fontOf(subset: FontSubset): fontkit.Font {
  fonts ??= new Map(FONT_SUBSETS.map((name) => [name, fontkit.create(fontFile(name, 600)) as fontkit.Font]));
  const font = fonts.get(subset);
  if (!font) throw new Error(`no font ${subset}`);
  return font;
}

/** The words as outlines, one em high: a watermark must not depend on the fonts of the machine. */
function outlineOf(words: string): Outline {
  let x = 0;
  const parts: string[] = [];
  for (const { subset, text } of fontRuns(words)) {
    const font = fontOf(subset);
    const scale = 1 / font.unitsPerEm;
    const { glyphs, positions } = font.layout(text);
    glyphs.forEach((glyph, index) => {
      const path = glyph.path.scale(scale, -scale).translate(x, 0).toSVG();
      if (path) parts.push(path);
      x += (positions[index]?.xAdvance ?? 0) * scale;
    });
  }
  return { path: parts.join(""), width: x };
}

/** Distance between lines, in ems. */
const LINE = 1.5;

/**
 * A tile with the words, tilted, in its middle and again around its four corners, where the neighbours complete them: laid
 * side by side, tiles cover a page without a gap and cost the drawing of one.
 */
function tile(width: number, outlines: readonly Outline[]): string {
  const size = Math.max(9, width / LETTERS_ACROSS);
  const tilt = (Math.abs(TILT_DEGREES) * Math.PI) / 180;
  const long = Math.max(...outlines.map((outline) => outline.width)) + 2;
  const high = outlines.length * LINE + 0.5;
  const across = Math.max(long * Math.cos(tilt), (2 * high) / Math.sin(tilt) / 2);
  // So tall that the copy in the middle lies clear of those in the corners.
  const down = (2 * high + across * Math.sin(tilt)) / Math.cos(tilt);
  const [w, h] = [Math.ceil(across * size), Math.ceil(down * size)];
  const lines = outlines.map(({ path, width: line }, index) => {
    const y = (index - (outlines.length - 1) / 2) * LINE + 0.35;
    return `<path d="${path}" transform="translate(${(-line / 2).toFixed(3)} ${y.toFixed(3)})"/>`;
  });
  const middles: readonly (readonly [number, number])[] = [
    [w / 2, h / 2],
    [0, 0],
    [w, 0],
    [0, h],
    [w, h],
  ];
  const copies = middles.map(
    ([x, y]) => `<use href="#w" transform="translate(${x} ${y}) rotate(${TILT_DEGREES}) scale(${size.toFixed(2)})"/>`,
  );
  // A light edge around dark letters: legible on white paper and on a dark photograph.
  const ink = `fill="#5a1020" fill-opacity="0.4" stroke="#ffffff" stroke-opacity="0.35" stroke-width="0.05" paint-order="stroke"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${w}" height="${h}"><defs><g id="w">${lines.join("")}</g></defs><g ${ink}>${copies.join("")}</g></svg>`;
}

/** A tile may not be larger than what it is laid on. */
const fitting = async (svg: string, page: { width: number; height: number }): Promise<Buffer> => {
  const drawn = sharp(Buffer.from(svg));
  const { width = 1, height = 1 } = await drawn.metadata();
  if (width <= page.width && height <= page.height) return drawn.png().toBuffer();
  const box = { left: 0, top: 0, width: Math.min(width, page.width), height: Math.min(height, page.height) };
  return drawn.extract(box).png().toBuffer();
};

/** Draws who looks, for whom and when over a page, at each request; the kept page stays clean. */
export const watermarks: Watermarks = {
  async draw(picture, words) {
    const { width = 1, height = 1 } = await sharp(picture).metadata();
    const input = await fitting(tile(width, words.map(outlineOf)), { width, height });
    return sharp(picture)
      .composite([{ input, tile: true, top: 0, left: 0 }])
      .webp({ quality: QUALITY, effort: 2 })
      .toBuffer();
  },
};
