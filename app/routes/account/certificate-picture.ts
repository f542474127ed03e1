import type { LoaderFunctionArgs } from "@remix-run/node";
import { getCertificatePicture } from "#app/domain/certification/get-certificate-picture.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";

/** The photograph of a paper, for its seller and its reviewers. Kept by nobody in between. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const bytes = await getCertificatePicture(ctx, { certificateId: args.params["id"] ?? "" });
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": "image/webp", "Cache-Control": "private, no-store", "Content-Disposition": "inline" },
  });
}
