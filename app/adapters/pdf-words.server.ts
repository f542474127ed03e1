import PDFDocument from "pdfkit";
import { FONT_SUBSETS, fontFile, fontRuns, type FontWeight } from "./brand-font.server.ts";
import { qrModules } from "./qr-code.server.ts";

export type Pdf = InstanceType<typeof PDFDocument>;
export type Words = { readonly weight: FontWeight; readonly size: number; readonly colour?: string };

const POINTS_PER_MM = 72 / 25.4;
export const mm = (length: number): number => length * POINTS_PER_MM;
const QUIET_MODULES = 4;

/** One page in the market's own font, as bytes. */
export const onePage = (
  { width, height, title }: { width: number; height: number; title: string },
  draw: (pdf: Pdf) => void,
): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: [mm(width), mm(height)], margin: 0, info: { Title: title } });
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve(Buffer.concat(chunks)));
    pdf.on("error", reject);
    for (const subset of FONT_SUBSETS)
      for (const weight of [400, 600] as const) pdf.registerFont(`${subset}-${weight}`, fontFile(subset, weight));
    draw(pdf);
    pdf.end();
  });

const widthOf = (pdf: Pdf, text: string, { weight, size }: Words): number =>
  fontRuns(text).reduce(
    (sum, run) => sum + pdf.font(`${run.subset}-${weight}`).fontSize(size).widthOfString(run.text),
    0,
  );

/** One line, cut with an ellipsis where it is wider than there is room; lengths in millimetres. */
export function drawLine(
  pdf: Pdf,
  text: string,
  at: { readonly x: number; readonly y: number; readonly width: number; readonly isRight?: boolean },
  words: Words,
): void {
  let shown = text;
  while (widthOf(pdf, shown, words) > mm(at.width) && shown.length > 2) shown = `${shown.slice(0, -2).trimEnd()}…`;
  let x = at.isRight ? mm(at.x + at.width) - widthOf(pdf, shown, words) : mm(at.x);
  for (const run of fontRuns(shown)) {
    pdf
      .fillColor(words.colour ?? "#1e2a22")
      .font(`${run.subset}-${words.weight}`)
      .fontSize(words.size);
    pdf.text(run.text, x, mm(at.y), { lineBreak: false });
    x += pdf.widthOfString(run.text);
  }
}

/** A QR symbol with its quiet zone inside a square of so many millimetres. */
export function drawQr(pdf: Pdf, link: string, at: { x: number; y: number; size: number }): void {
  const { size, isDark } = qrModules(link);
  const module = mm(at.size) / (size + 2 * QUIET_MODULES);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!isDark(column, row)) continue;
      let end = column;
      while (end < size && isDark(end, row)) end += 1;
      const left = mm(at.x) + (column + QUIET_MODULES) * module;
      pdf.rect(left, mm(at.y) + (row + QUIET_MODULES) * module, (end - column) * module, module);
      column = end;
    }
  }
  pdf.fill("#000000");
}

export function drawRule(pdf: Pdf, y: number, { left, right }: { left: number; right: number }): void {
  pdf.lineWidth(0.6).moveTo(mm(left), mm(y)).lineTo(mm(right), mm(y)).stroke("#b9c2bb");
}
