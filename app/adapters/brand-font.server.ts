import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

export type FontWeight = 400 | 600;

/** The market's font comes in subsets; a Vietnamese word needs two of them. */
export const FONT_SUBSETS = ["latin", "vietnamese", "latin-ext"] as const;
export type FontSubset = (typeof FONT_SUBSETS)[number];

const require = createRequire(import.meta.url);

/** The font's own file, so that drawn words look alike on every machine, whatever fonts it has. */
export const fontFile = (subset: FontSubset, weight: FontWeight): Buffer =>
  readFileSync(require.resolve(`@fontsource/be-vietnam-pro/files/be-vietnam-pro-${subset}-${weight}-normal.woff`));

function subsetOf(char: string): FontSubset {
  const code = char.codePointAt(0) ?? 0;
  if (code <= 0xff || (code >= 0x2000 && code <= 0x206f)) return "latin";
  const isVietnamese =
    (code >= 0x1ea0 && code <= 0x1ef9) || [0x102, 0x103, 0x110, 0x111, 0x128, 0x129, 0x168, 0x169].includes(code);
  return isVietnamese || [0x1a0, 0x1a1, 0x1af, 0x1b0, 0x20ab].includes(code) ? "vietnamese" : "latin-ext";
}

export type FontRun = { readonly subset: FontSubset; readonly text: string };

/** A text cut where another subset of the font begins. */
export function fontRuns(text: string): FontRun[] {
  const runs: FontRun[] = [];
  for (const char of text.normalize("NFC")) {
    const subset = subsetOf(char);
    const last = runs.at(-1);
    if (last?.subset === subset) runs[runs.length - 1] = { subset, text: last.text + char };
    else runs.push({ subset, text: char });
  }
  return runs;
}
