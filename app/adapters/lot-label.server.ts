import PDFDocument from "pdfkit";
import type { Labels, LotLabel } from "#app/domain/shared/ctx.ts";
import { FONT_SUBSETS, fontFile, fontRuns, type FontSubset, type FontWeight } from "./brand-font.server.ts";
import { containerLabel, deliveryNote } from "./moving-papers.server.ts";
import { qrModules } from "./qr-code.server.ts";

type Pdf = InstanceType<typeof PDFDocument>;

const POINTS_PER_MM = 72 / 25.4;
const mm = (length: number): number => length * POINTS_PER_MM;

const LABEL_MM = { width: 50, height: 30 };
/** Four modules of quiet zone (ISO/IEC 18004, 9.1) lie inside these 24 mm, so the symbol itself is 20 mm or a little more. */
const SYMBOL_MM = 24;
const QUIET_MODULES = 4;
const TEXT_MM = { left: 24.5, top: 2.6, width: 23.6, bottom: 27.6 };

const setFont = (pdf: Pdf, subset: FontSubset, weight: FontWeight, size: number): Pdf =>
  pdf.font(`${subset}-${weight}`).fontSize(size);

const widthOf = (pdf: Pdf, text: string, weight: FontWeight, size: number): number =>
  fontRuns(text).reduce((sum, run) => sum + setFont(pdf, run.subset, weight, size).widthOfString(run.text), 0);

function drawLine(pdf: Pdf, text: string, at: { x: number; y: number }, weight: FontWeight, size: number): void {
  let { x } = at;
  for (const run of fontRuns(text)) {
    setFont(pdf, run.subset, weight, size).text(run.text, x, at.y, { lineBreak: false });
    x += pdf.widthOfString(run.text);
  }
}

/** Breaks a text at spaces into at most `limit` lines; what does not fit ends in an ellipsis. */
function wrap(pdf: Pdf, text: string, limit: number, weight: FontWeight, size: number): string[] {
  const fits = (line: string): boolean => widthOf(pdf, line, weight, size) <= mm(TEXT_MM.width);
  const lines: string[] = [];
  let rest = text.split(" ");
  while (rest.length > 0 && lines.length < limit) {
    let count = rest.length;
    while (count > 1 && !fits(rest.slice(0, count).join(" "))) count -= 1;
    lines.push(rest.slice(0, count).join(" "));
    rest = rest.slice(count);
  }
  return lines.map((line, index) => {
    const isCut = index === limit - 1 && rest.length > 0;
    let shown = isCut ? `${line}…` : line;
    while (!fits(shown) && shown.length > 2) shown = `${shown.slice(0, -2).trimEnd()}…`;
    return shown;
  });
}

function drawSymbol(pdf: Pdf, link: string): void {
  const { size, isDark } = qrModules(link);
  const module = mm(SYMBOL_MM) / (size + 2 * QUIET_MODULES);
  const top = mm((LABEL_MM.height - SYMBOL_MM) / 2);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      if (!isDark(column, row)) continue;
      let end = column;
      while (end < size && isDark(end, row)) end += 1;
      pdf.rect(
        (column + QUIET_MODULES) * module,
        top + (row + QUIET_MODULES) * module,
        (end - column) * module,
        module,
      );
      column = end;
    }
  }
  pdf.fill("#000000");
}

function drawWords(pdf: Pdf, label: LotLabel): void {
  const x = mm(TEXT_MM.left);
  let y = mm(TEXT_MM.top);
  for (const line of wrap(pdf, label.productName, 2, 600, 7)) {
    drawLine(pdf, line, { x, y }, 600, 7);
    y += 8.6;
  }
  y += 1;
  for (const { label: name, value } of label.lines) {
    drawLine(pdf, name, { x, y: y + 0.4 }, 400, 4.6);
    drawLine(pdf, value, { x: x + mm(8.4), y }, 600, 5.4);
    y += 7;
  }
  const producer = wrap(pdf, label.producerName, 2, 400, 4.8);
  y = mm(TEXT_MM.bottom) - producer.length * 5.8;
  for (const line of producer) {
    drawLine(pdf, line, { x, y }, 400, 4.8);
    y += 5.8;
  }
}

/** Draws printed labels: the symbol as vectors, so that any printer keeps its edges, the words in the market's own font. */
export const labels: Labels = {
  containerLabel,
  deliveryNote,
  lotLabel: (label) =>
    new Promise((resolve, reject) => {
      const size: [number, number] = [mm(LABEL_MM.width), mm(LABEL_MM.height)];
      const pdf = new PDFDocument({ size, margin: 0, info: { Title: label.productName } });
      const chunks: Buffer[] = [];
      pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
      pdf.on("end", () => resolve(Buffer.concat(chunks)));
      pdf.on("error", reject);
      for (const subset of FONT_SUBSETS)
        for (const weight of [400, 600] as const) pdf.registerFont(`${subset}-${weight}`, fontFile(subset, weight));
      drawSymbol(pdf, label.link);
      drawWords(pdf, label);
      pdf.end();
    }),
};
