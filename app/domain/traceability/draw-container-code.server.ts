import { findContainerBySscc } from "#db/queries/containers.server.ts";
import { translatorOf } from "#app/i18n/translator.server.ts";
import type { Ctx } from "../shared/ctx.ts";
import { NotFound } from "../shared/refusal.ts";
import { printedLink } from "./digital-link.ts";
import type { DrawnCode } from "./draw-lot-code.server.ts";
import { isSscc, ssccLink } from "./sscc.ts";

/** The printed link of a crate as a symbol (SVG) or as its label (PDF). */
export async function drawContainerCode(
  ctx: Ctx,
  { sscc, format }: { sscc: string; format: "svg" | "pdf" },
): Promise<DrawnCode> {
  const row = isSscc(sscc) ? await findContainerBySscc(ctx.db, sscc) : undefined;
  if (!row) throw new NotFound("container");
  const link = printedLink(ssccLink(ctx.settings.publicOrigin, row.sscc));
  const fileName = `${row.sscc}.${format}`;
  if (format === "svg") return { mime: "image/svg+xml", body: await ctx.qr.svg(link), fileName };
  const { t } = translatorOf("vi");
  const label = { link, sscc: row.sscc, kind: t.moves.crate.kinds[row.kind], name: row.name, owner: row.makerName };
  return { mime: "application/pdf", body: await ctx.labels.containerLabel(label), fileName };
}
