import PDFDocument from "pdfkit";
import { FONT_SUBSETS, fontFile, fontRuns, type FontWeight } from "#app/adapters/brand-font.server.ts";
import type { SubmitCertificate } from "#app/domain/certification/submit-certificate.schema.ts";
import type { SubmitChainPaper } from "#app/domain/organisation/chain-link.schema.ts";
import type { Day } from "#app/domain/shared/clock.ts";
import type { SentFile } from "#app/domain/shared/keep-document.server.ts";
import { formattersOf } from "#app/i18n/format.ts";
import { certificates } from "#app/i18n/vi/certificates.ts";
import type { SellerSeed } from "./seed-types.ts";

type Pdf = InstanceType<typeof PDFDocument>;
type Style = { readonly size: number; readonly weight: FontWeight; readonly colour?: string };

const A4: [number, number] = [595, 842];
const LEFT = 72;
const WIDTH = A4[0] - 2 * LEFT;
const INK = "#1e2a22";

const widthOf = (pdf: Pdf, text: string, { size, weight }: Style): number =>
  fontRuns(text).reduce(
    (sum, run) => sum + pdf.font(`${run.subset}-${weight}`).fontSize(size).widthOfString(run.text),
    0,
  );

function drawLine(pdf: Pdf, text: string, at: { x: number; y: number }, style: Style): void {
  let { x } = at;
  for (const run of fontRuns(text)) {
    pdf
      .fillColor(style.colour ?? INK)
      .font(`${run.subset}-${style.weight}`)
      .fontSize(style.size);
    pdf.text(run.text, x, at.y, { lineBreak: false });
    x += pdf.widthOfString(run.text);
  }
}

/** Lines of a text that fit the width. */
function wrapped(pdf: Pdf, text: string, style: Style, width: number): string[] {
  return text.split(" ").reduce<string[]>((lines, word) => {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    return last === undefined || widthOf(pdf, longer, style) > width
      ? [...lines, word]
      : [...lines.slice(0, -1), longer];
  }, []);
}

function drawCentred(pdf: Pdf, text: string, y: number, style: Style): number {
  let at = y;
  for (const line of wrapped(pdf, text, style, WIDTH)) {
    drawLine(pdf, line, { x: (A4[0] - widthOf(pdf, line, style)) / 2, y: at }, style);
    at += style.size * 1.45;
  }
  return at;
}

type PaperFace = {
  readonly issuer: string;
  readonly title: string;
  readonly number: string;
  readonly rows: readonly (readonly [term: string, value: string])[];
};

/** The page of a made-up certificate, plainly marked as one, so that a review has something to compare with. */
function drawPage(pdf: Pdf, { issuer, title, number, rows }: PaperFace): void {
  pdf
    .lineWidth(3)
    .rect(30, 30, A4[0] - 60, A4[1] - 60)
    .stroke("#1f6b3a");
  pdf
    .lineWidth(1)
    .rect(37, 37, A4[0] - 74, A4[1] - 74)
    .stroke("#8db255");
  let y = drawCentred(pdf, issuer.toUpperCase(), 80, { size: 13, weight: 600 });
  y = drawCentred(pdf, "Giấy minh họa, không có giá trị ngoài chợ mẫu", y + 6, {
    size: 10,
    weight: 400,
    colour: "#b4552d",
  });
  y = drawCentred(pdf, title, y + 46, { size: 23, weight: 600, colour: "#1f6b3a" });
  y = drawCentred(pdf, `Số: ${number}`, y + 10, { size: 14, weight: 600 });
  y += 40;
  const style: Style = { size: 13, weight: 400 };
  for (const [term, value] of rows) {
    drawLine(pdf, term, { x: LEFT, y }, { size: 11, weight: 400, colour: "#5b6560" });
    for (const line of wrapped(pdf, value, style, WIDTH - 130)) {
      drawLine(pdf, line, { x: LEFT + 130, y }, style);
      y += 20;
    }
    y += 12;
  }
  pdf.lineWidth(2).circle(430, 690, 46).stroke("#b3261e");
  drawLine(pdf, "MẪU", { x: 405, y: 680 }, { size: 22, weight: 600, colour: "#b3261e" });
}

const lastDay = (validTo: Day | undefined): string =>
  validTo === undefined ? "không thời hạn" : formattersOf("vi").date(validTo);

/** A paper as its holder would send it: a PDF of one page. */
export const drawnPaper = (seed: SellerSeed, facts: SubmitCertificate): Promise<SentFile> =>
  pdfOf(`${facts.kind}.pdf`, {
    issuer: facts.issuer,
    title: certificates.kinds[facts.kind].name,
    number: facts.number,
    rows: [
      ["Cơ sở", seed.legalName],
      ["Địa chỉ", seed.address],
      ["Phạm vi", facts.scopeText],
      ["Ngày cấp", formattersOf("vi").date(facts.issuedOn)],
      ["Có giá trị đến hết", lastDay(facts.validTo)],
    ],
  });

/** What confirms a partner of a chain, as the seller would send it. */
export const drawnChainPaper = (
  seed: SellerSeed,
  facts: Pick<SubmitChainPaper, "issuer" | "number" | "issuedOn" | "validTo"> & { readonly partner: string },
): Promise<SentFile> =>
  pdfOf("xac-nhan-doi-tac.pdf", {
    issuer: facts.issuer,
    title: "Xác nhận nguồn cung cấp",
    number: facts.number,
    rows: [
      ["Bên cung cấp", facts.partner],
      ["Cung cấp cho", seed.legalName],
      ["Ngày cấp", formattersOf("vi").date(facts.issuedOn)],
      ["Có giá trị đến hết", lastDay(facts.validTo)],
    ],
  });

const pdfOf = (name: string, face: PaperFace): Promise<SentFile> =>
  new Promise((resolve, reject) => {
    const pdf = new PDFDocument({ size: A4, margin: 0 });
    const chunks: Buffer[] = [];
    pdf.on("data", (chunk: Buffer) => chunks.push(chunk));
    pdf.on("end", () => resolve({ name, bytes: new Uint8Array(Buffer.concat(chunks)) }));
    pdf.on("error", reject);
    for (const subset of FONT_SUBSETS)
      for (const weight of [400, 600] as const) pdf.registerFont(`${subset}-${weight}`, fontFile(subset, weight));
    drawPage(pdf, face);
    pdf.end();
  });
