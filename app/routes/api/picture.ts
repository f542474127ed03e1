import type { LoaderFunctionArgs } from "@remix-run/node";
import { getPicture } from "#app/domain/products/get-picture.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";

/** A picture never changes under its address: the address is the hash of its master and a width. */
const FOREVER = "public, max-age=31536000, immutable";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const widthPx = Number(new URL(args.request.url).searchParams.get("w"));
  const bytes = await getPicture(ctx, { fileId: args.params["id"] ?? "", widthPx });
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "image/webp",
      "Content-Length": String(bytes.length),
      "Cache-Control": FOREVER,
      "Cross-Origin-Resource-Policy": "cross-origin",
    },
  });
}
