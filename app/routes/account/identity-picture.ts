import type { LoaderFunctionArgs } from "@remix-run/node";
import { getIdentityPicture } from "#app/domain/organisation/get-identity-picture.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

/** A photograph of an identity card or its holder, for whoever sent it and its officers. Kept by nobody in between. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const { id = "", which = "" } = args.params;
  const bytes = await getIdentityPicture(ctx, { proofId: id, which }, translatorFor(args.request));
  return new Response(new Uint8Array(bytes), {
    headers: { "Content-Type": "image/webp", "Cache-Control": "private, no-store", "Content-Disposition": "inline" },
  });
}
