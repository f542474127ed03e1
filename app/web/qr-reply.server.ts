import type { Ctx } from "#app/domain/shared/ctx.ts";
import { NotFound } from "#app/domain/shared/refusal.ts";

const PNG_WIDTH_PX = 960;
const FILE = /^(?<name>[A-Za-z0-9]{1,40})\.(?<type>svg|png)$/;

/** `CHOLANH10.png` as its name and kind; anything else is not found. */
export function splitFileName(file: string | undefined): { name: string; type: "svg" | "png" } {
  const groups = FILE.exec(file ?? "")?.groups;
  if (!groups) throw new NotFound();
  return { name: groups["name"] ?? "", type: groups["type"] === "svg" ? "svg" : "png" };
}

/** A QR symbol as SVG or PNG. */
export async function qrReply(
  ctx: Ctx,
  text: string,
  type: "svg" | "png",
  cache = "public, max-age=3600",
): Promise<Response> {
  const body = type === "svg" ? await ctx.qr.svg(text) : await ctx.qr.png(text, PNG_WIDTH_PX);
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { "Content-Type": type === "svg" ? "image/svg+xml" : "image/png", "Cache-Control": cache },
  });
}
