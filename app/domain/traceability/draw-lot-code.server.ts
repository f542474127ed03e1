import { findLabelLot } from "#db/queries/lots.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { lotLink } from "./get-lot-origin.server.ts";
import { normalizeLotCode } from "./lot-code.ts";

export const LOT_CODE_FORMATS = ["svg", "png", "pdf"] as const;
export type LotCodeFormat = (typeof LOT_CODE_FORMATS)[number];

/** 30 modules of a usual symbol at 20 pixels and more: sharp on paper up to 5 cm. */
const PNG_WIDTH_PX = 800;

export type DrawnCode = { readonly mime: string; readonly body: string | Uint8Array; readonly fileName: string };

/**
 * The printed link of a lot as a symbol (SVG, PNG) or as a label of 50 x 30 mm (PDF). The symbol holds capitals only, so
 * that it stays small; labels are in Vietnamese, the language of goods on sale here (Decree 37/2026/NĐ-CP chapter IV).
 */
export async function drawLotCode(
  ctx: Ctx,
  { gtin, lot, format }: { gtin: string; lot: string; format: LotCodeFormat },
): Promise<DrawnCode> {
  const code = normalizeLotCode(lot);
  const row = code && (await findLabelLot(ctx.db, gtin, code));
  if (!row) throw new NotFound("lot");
  const link = lotLink(ctx, row.gtin, row.code);
  const fileName = `${row.gtin}-${row.code.replaceAll("/", "-")}.${format}`;
  if (format === "svg") return { mime: "image/svg+xml", body: await ctx.qr.svg(link), fileName };
  if (format === "png") return { mime: "image/png", body: await ctx.qr.png(link, PNG_WIDTH_PX), fileName };
  const { t, f } = translatorOf("vi");
  const lines = [
    { label: t.origin.lot, value: row.code },
    { label: t.origin.packedOn, value: f.date(row.packedOn) },
    ...(row.expiresOn === null ? [] : [{ label: t.origin.expiresOn, value: f.date(row.expiresOn) }]),
  ];
  const body = await ctx.labels.lotLabel({ link, productName: row.productName, producerName: row.producerName, lines });
  return { mime: "application/pdf", body, fileName };
}
