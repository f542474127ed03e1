import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportOverseenLot } from "#app/domain/oversight/export-overseen-lot.server.ts";
import { OVERSIGHT_ROLES } from "#app/domain/oversight/oversight-roles.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { eventsReply, readExportQuery } from "#app/web/lot-export.server.ts";

/** The whole record of a lot in the official's area. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: OVERSIGHT_ROLES });
  const { scope } = readExportQuery(args.request);
  const { name, document } = await exportOverseenLot(ctx, { lotId: args.params["lotId"] ?? "", scope });
  return eventsReply(name, document, "own");
}
