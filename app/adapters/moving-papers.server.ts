import type { ContainerLabel, DeliveryNote } from "#app/domain/shared/ctx.ts";
import { drawLine, drawQr, drawRule, onePage, type Pdf, type Words } from "./pdf-words.server.ts";

const LABEL = { width: 70, height: 45 };
const A4 = { width: 210, height: 297 };
const LEFT = 15;
const RIGHT = 195;
const SOFT = "#5b6560";

/** The label of a crate or pallet, 70 x 45 mm: its code big enough to scan at arm's length, its number in groups below. */
export const containerLabel = (label: ContainerLabel): Promise<Uint8Array> =>
  onePage({ ...LABEL, title: label.sscc }, (pdf) => {
    drawQr(pdf, label.link, { x: 1, y: 3, size: 32 });
    const x = 34;
    const width = 34;
    drawLine(pdf, label.kind, { x, y: 5, width }, { weight: 600, size: 11 });
    if (label.name !== null) drawLine(pdf, label.name, { x, y: 10.5, width }, { weight: 600, size: 8 });
    drawLine(pdf, label.owner, { x, y: 16, width }, { weight: 400, size: 7 });
    drawLine(pdf, "SSCC", { x: 4, y: 36, width: 12 }, { weight: 400, size: 6, colour: SOFT });
    drawLine(pdf, grouped(label.sscc), { x: 13, y: 35.4, width: 54 }, { weight: 600, size: 9 });
  });

const grouped = (sscc: string): string =>
  `(00) ${sscc.slice(0, 1)} ${sscc.slice(1, 9)} ${sscc.slice(9, 17)} ${sscc.slice(17)}`;

const COLUMNS = [
  { key: "product", x: LEFT, width: 72, isRight: false },
  { key: "lot", x: 89, width: 28, isRight: false },
  { key: "amount", x: 118, width: 26, isRight: true },
  { key: "expires", x: 147, width: 22, isRight: false },
  { key: "got", x: 171, width: 24, isRight: true },
] as const;
const ROW_MM = 7;
const MOST_ROWS = 18;
const BODY: Words = { weight: 400, size: 9.5 };
const BOLD: Words = { weight: 600, size: 9.5 };
const SMALL: Words = { weight: 400, size: 8, colour: SOFT };

/** A despatch note on one A4 page: parties, lines, crates, transport, three signatures, and the code that records the receipt. */
export const deliveryNote = (note: DeliveryNote): Promise<Uint8Array> =>
  onePage({ ...A4, title: `${note.title} ${note.number}` }, (pdf) => {
    drawLine(pdf, note.title, { x: LEFT, y: 17, width: 130 }, { weight: 600, size: 17 });
    drawLine(pdf, note.subtitle, { x: LEFT, y: 26, width: 130 }, BODY);
    drawQr(pdf, note.link, { x: 158, y: 12, size: 38 });
    drawLine(pdf, note.scan, { x: LEFT, y: 33, width: 140 }, SMALL);
    let y = facts(pdf, note, 44);
    y = table(pdf, note, y + 4);
    y = crates(pdf, note, y + 4);
    signatures(pdf, note, Math.max(y + 8, 245));
  });

function facts(pdf: Pdf, note: DeliveryNote, top: number): number {
  let y = top;
  for (const { label, value } of note.facts) {
    drawLine(pdf, label, { x: LEFT, y: y + 0.4, width: 30 }, SMALL);
    drawLine(pdf, value, { x: LEFT + 31, y, width: 108 }, BOLD);
    y += 6;
  }
  return y;
}

function table(pdf: Pdf, note: DeliveryNote, top: number): number {
  for (const { key, ...at } of COLUMNS) drawLine(pdf, note.columns[key], { ...at, y: top }, SMALL);
  let y = top + 5.5;
  for (const line of note.lines.slice(0, MOST_ROWS)) {
    drawRule(pdf, y, { left: LEFT, right: RIGHT });
    for (const { key, ...at } of COLUMNS)
      if (key !== "got") drawLine(pdf, line[key], { ...at, y: y + 1.6 }, key === "product" ? BOLD : BODY);
      else
        pdf.rect((at.x * 72) / 25.4, ((y + 1) * 72) / 25.4, (at.width * 72) / 25.4, (5 * 72) / 25.4).stroke("#8a948d");
    y += ROW_MM;
  }
  drawRule(pdf, y, { left: LEFT, right: RIGHT });
  const left = note.lines.length - MOST_ROWS;
  if (left <= 0) return y;
  drawLine(pdf, note.more(left), { x: LEFT, y: y + 1.5, width: 150 }, SMALL);
  return y + 6;
}

const MOST_CRATES = 12;

function crates(pdf: Pdf, note: DeliveryNote, top: number): number {
  if (note.crates.length === 0) return top;
  drawLine(pdf, note.cratesTitle, { x: LEFT, y: top, width: 120 }, SMALL);
  let y = top + 5;
  note.crates.slice(0, MOST_CRATES).forEach((crate, index) => {
    const x = LEFT + (index % 2) * 92;
    drawLine(pdf, crate, { x, y, width: 88 }, BODY);
    if (index % 2 === 1) y += 5;
  });
  return y + 6;
}

function signatures(pdf: Pdf, note: DeliveryNote, y: number): void {
  note.signatures.forEach((name, index) => {
    const x = LEFT + index * 62;
    drawLine(pdf, name, { x, y, width: 55 }, BOLD);
    drawRule(pdf, y + 28, { left: x, right: x + 50 });
  });
}
