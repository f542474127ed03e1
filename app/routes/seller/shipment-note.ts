import type { LoaderFunctionArgs } from "@remix-run/node";
import { drawDeliveryNote } from "#app/domain/traceability/draw-delivery-note.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

/** The printed note of a despatch, for either of its two sides. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { locale } = translatorFor(args.request);
  const { body, fileName } = await drawDeliveryNote(ctx, { shipmentId: args.params["id"] ?? "", locale });
  return new Response(new Uint8Array(body), {
    headers: {
      "Content-Type": "application/pdf",
      "Content-Disposition": `inline; filename="${fileName}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
