import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportOwnLot } from "#app/domain/traceability/export-lot.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { eventsReply, readExportQuery } from "#app/web/lot-export.server.ts";

/** The events of a seller's own lot: its own entries whole. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { scope } = readExportQuery(args.request);
  const { name, document } = await exportOwnLot(ctx, { lotId: args.params["id"] ?? "", scope });
  return eventsReply(name, document, "own");
}
