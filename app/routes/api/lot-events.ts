import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportPublicLot } from "#app/domain/traceability/export-lot.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { eventsReply, readExportQuery } from "#app/web/lot-export.server.ts";

/** The events of a lot for anybody, as an EPCIS document. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { scope } = readExportQuery(args.request);
  const { gtin = "", lot = "" } = args.params;
  const { name, document } = await exportPublicLot(ctx, { gtin, lot, scope });
  return eventsReply(name, document, "open");
}
