import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inflateSync } from "node:zlib";
import sharp from "sharp";
import type { Print } from "../engine/surfaces.ts";

/** Lets the drawing library read Be Vietnam Pro: unpacks the WOFF files of the package into plain fonts. */
export function useHouseFont(): void {
  const folder = dirname(
    createRequire(import.meta.url).resolve("@fontsource/be-vietnam-pro/files/be-vietnam-pro-latin-700-normal.woff"),
  );
  const out = mkdtempSync(join(tmpdir(), "cho-lanh-fonts-"));
  process.once("exit", () => rmSync(out, { recursive: true, force: true }));
  for (const file of readdirSync(folder).filter((name) => /-(500|700|800)-normal\.woff$/.test(name))) {
    writeFileSync(join(out, file.replace(".woff", ".ttf")), unpackWoff(readFileSync(join(folder, file))));
  }
  const conf = join(out, "fonts.conf");
  writeFileSync(conf, `<?xml version="1.0"?><fontconfig><dir>${out}</dir><cachedir>${out}</cachedir></fontconfig>`);
  process.env.FONTCONFIG_FILE = conf;
}

/** WOFF 1.0 (W3C Recommendation 2012) back to OpenType: the same tables, inflated, with a plain directory. */
function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12),
    power = Math.floor(Math.log2(count));
  const head = Buffer.alloc(12 + count * 16);
  woff.copy(head, 0, 4, 8);
  [count, 16 << power, power, count * 16 - (16 << power)].forEach((n, i) => head.writeUInt16BE(n, 4 + i * 2));
  const bodies: Buffer[] = [];
  let offset = head.length;
  for (let i = 0; i < count; i++) {
    const [from, packed, length] = [4, 8, 12].map((o) => woff.readUInt32BE(44 + i * 20 + o)) as [
      number,
      number,
      number,
    ];
    const raw = woff.subarray(from, from + packed);
    const body = Buffer.concat([packed < length ? inflateSync(raw) : raw, Buffer.alloc((4 - (length % 4)) % 4)]);
    const at = 12 + i * 16;
    woff.copy(head, at, 44 + i * 20, 48 + i * 20);
    woff.copy(head, at + 4, 44 + i * 20 + 16, 44 + i * 20 + 20);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(length, at + 12);
    bodies.push(body);
    offset += body.length;
  }
  return Buffer.concat([head, ...bodies]);
}

/** Prints a drawing so that it can be laid on a surface. */
export async function print(svg: string): Promise<Print> {
  const { data, info } = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

/** The mark in a square of 64: the finder square of a QR code, and a leaf for its core. Edges lie on the pixels of 16 px. */
export const MARK = {
  frame:
    "M12 0h40a12 12 0 0 1 12 12v40a12 12 0 0 1-12 12H12A12 12 0 0 1 0 52V12A12 12 0 0 1 12 0Zm0 8a4 4 0 0 0-4 4v40a4 4 0 0 0 4 4h40a4 4 0 0 0 4-4V12a4 4 0 0 0-4-4Z",
  leaf: "M48 16C49.2 35.5 41 47.5 27 47c-2.5-.1-4.7-.8-6.6-1.8l-3.1 3.1-3.1-3.1 3.2-3.2C13.3 29.3 24 16.3 48 16Z",
  rib: "M37 27 22.2 41.8",
} as const;

/** The mark in one colour, in a square of 64; the rib is drawn in the colour of the ground. */
export const markArt = (colour: string, ground: string): string =>
  `<path fill="${colour}" fill-rule="evenodd" d="${MARK.frame}"/><path fill="${colour}" d="${MARK.leaf}"/><path fill="none" stroke="${ground}" stroke-width="2.8" stroke-linecap="round" d="${MARK.rib}"/>`;

/** A pack label: a band of colour, the name, a line under it, and the mark. */
export function packLabel(name: string, line: string, colour: string, paper = "#fbf8f1", art = ""): string {
  const words = name.split("|");
  const size = words.some((w) => w.length > 9) ? 66 : 84;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="600" viewBox="0 0 600 600">
    <rect width="600" height="600" fill="${paper}"/><rect width="600" height="20" fill="${colour}"/><rect y="560" width="600" height="40" fill="${colour}"/>
    ${art}<g transform="translate(262 46) scale(1.2)">${markArt(colour, paper)}</g>
    <g font-family="Be Vietnam Pro" text-anchor="middle" fill="${colour}">
    ${words.map((w, i) => `<text x="300" y="${words.length > 1 ? 250 + i * 92 : 290}" font-weight="800" font-size="${size}">${w}</text>`).join("")}
    <text x="300" y="${words.length > 1 ? 420 : 370}" font-weight="500" font-size="34" fill="#1e2a22">${line}</text></g></svg>`;
}
