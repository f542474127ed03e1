import type { LoaderFunctionArgs } from "@remix-run/node";
import { openDocumentPage } from "#app/domain/organisation/open-document-page.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

/**
 * One page of a private document, drawn for this viewer alone: kept by nobody in between, shown by no other site, always
 * whole.
 */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "user" });
  const { id = "", page = "" } = args.params;
  const bytes = await openDocumentPage(ctx, { documentId: id, page }, translatorFor(args.request));
  return new Response(new Uint8Array(bytes), {
    headers: {
      "Content-Type": "image/webp",
      "Content-Length": String(bytes.length),
      "Content-Disposition": `inline; filename="${page}.webp"`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "Cross-Origin-Resource-Policy": "same-origin",
      "Cache-Control": "private, no-store",
      "Accept-Ranges": "none",
      "X-Robots-Tag": "noindex",
    },
  });
}
