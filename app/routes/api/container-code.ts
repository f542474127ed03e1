import type { LoaderFunctionArgs } from "@remix-run/node";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { drawContainerCode } from "#app/domain/traceability/draw-container-code.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";

const FILE = /^(?<sscc>\d{18})\.(?<format>svg|pdf)$/;

/** The symbol of a crate or pallet, and its label as PDF. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const groups = FILE.exec(args.params["file"] ?? "")?.groups;
  if (!groups) throw new NotFound("code");
  const drawn = await drawContainerCode(ctx, {
    sscc: groups["sscc"] ?? "",
    format: groups["format"] === "svg" ? "svg" : "pdf",
  });
  return new Response(typeof drawn.body === "string" ? drawn.body : new Uint8Array(drawn.body), {
    headers: {
      "Content-Type": drawn.mime,
      "Content-Disposition": `inline; filename="${drawn.fileName}"`,
      "Cache-Control": "public, max-age=3600",
    },
  });
}
