import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { MARK, markArt } from "./labels.ts";

const LEAF = "#1f6b3a",
  PAPER = "#fbf8f1",
  INK = "#1e2a22";

/** Writes the mark, the icons and the share picture into the public folder. */
export async function writeMark(publicFolder: string, banner: Buffer): Promise<void> {
  mkdirSync(publicFolder, { recursive: true });
  writeFileSync(join(publicFolder, "mark.svg"), markFile(LEAF));
  writeFileSync(join(publicFolder, "favicon.svg"), favicon());
  for (const size of [192, 512]) writeFileSync(join(publicFolder, `icon-${size}.png`), await icon(size));
  writeFileSync(join(publicFolder, "og.png"), await share(banner));
}

/** One colour, transparent ground; the rib of the leaf is a gap, so that it also works as a stamp. */
const markFile = (colour: string, style = ""): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64" role="img" aria-label="Chợ Lành">${style}<mask id="rib"><rect width="64" height="64" fill="#fff"/><path d="${MARK.rib}" stroke="#000" stroke-width="2.8" stroke-linecap="round"/></mask><g fill="${colour}" mask="url(#rib)"><path fill-rule="evenodd" d="${MARK.frame}"/><path d="${MARK.leaf}"/></g></svg>\n`;

/** The mark for a browser's tab: leaf green by day, young rice by night. */
const favicon = (): string =>
  markFile("currentColor", `<style>svg{color:${LEAF}}@media(prefers-color-scheme:dark){svg{color:#8db255}}</style>`);

/** The mark on paper with the margin that round and square masks need. */
async function icon(size: number): Promise<Buffer> {
  return sharp(
    Buffer.from(
      `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 100 100"><rect width="100" height="100" fill="${LEAF}"/><g transform="translate(24 24) scale(.8125)">${markArt(PAPER, LEAF)}</g></svg>`,
    ),
  )
    .png({ compressionLevel: 9 })
    .toBuffer();
}

/** What a shared link shows: the table of food, the mark, the name, and what it promises. */
async function share(banner: Buffer): Promise<Buffer> {
  const words = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><rect width="1200" height="196" fill="${PAPER}"/><rect y="192" width="1200" height="4" fill="${LEAF}"/>
    <g transform="translate(56 44) scale(1.72)">${markArt(LEAF, PAPER)}</g>
    <g font-family="Be Vietnam Pro"><text x="200" y="108" font-weight="800" font-size="76" fill="${LEAF}">Chợ Lành</text><text x="203" y="154" font-weight="500" font-size="32" fill="${INK}">Nông sản an toàn Hà Nội, quét tem biết ruộng</text></g></svg>`;
  const food = await sharp(banner).resize(1200, 434, { fit: "cover", position: "centre" }).toBuffer();
  return sharp({ create: { width: 1200, height: 630, channels: 3, background: PAPER } })
    .composite([
      { input: food, left: 0, top: 196 },
      { input: Buffer.from(words), left: 0, top: 0 },
    ])
    .png({ compressionLevel: 9 })
    .toBuffer();
}
