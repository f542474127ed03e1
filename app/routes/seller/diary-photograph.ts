import type { LoaderFunctionArgs } from "@remix-run/node";
import { getDiaryPicture } from "#app/domain/traceability/get-diary-picture.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";

/** A photograph of the seller's own diary; its people alone see it. It never changes under its address. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const widthPx = Number(new URL(args.request.url).searchParams.get("w"));
  const bytes = await getDiaryPicture(ctx, { fileId: args.params["id"] ?? "", widthPx });
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "image/webp",
      "Content-Length": String(bytes.length),
      "Cache-Control": "private, max-age=31536000, immutable",
    },
  });
}
