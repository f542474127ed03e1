import type { LoaderFunctionArgs } from "@remix-run/node";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { drawLotCode, type LotCodeFormat } from "#app/domain/traceability/draw-lot-code.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";

const FILE = /^(?<lot>.+)\.(?<format>svg|png|pdf)$/i;

/** The symbol of a lot to look at or to print, and its label as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const groups = FILE.exec(args.params["file"] ?? "")?.groups;
  if (!groups) throw new NotFound("code");
  const format = (groups["format"] ?? "").toLowerCase() as LotCodeFormat;
  const drawn = await drawLotCode(ctx, { gtin: args.params["gtin"] ?? "", lot: groups["lot"] ?? "", format });
  return new Response(typeof drawn.body === "string" ? drawn.body : new Uint8Array(drawn.body), {
    headers: {
      "Content-Type": drawn.mime,
      "Content-Disposition": `inline; filename="${drawn.fileName}"`,
      "Cache-Control": "public, max-age=3600",
    },
  });
}
