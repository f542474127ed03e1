import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportReceivers } from "#app/domain/oversight/read-receivers.server.ts";
import { RECEIVER_ROLES } from "#app/domain/oversight/lot-trace.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { csvFile } from "#app/web/csv-file.server.ts";

/** Names and phones of everybody who got goods of a lot or of what was made of it. Logged. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: RECEIVER_ROLES });
  const lotId = args.params["id"] ?? "";
  return csvFile(`nguoi-nhan-${lotId.slice(0, 8)}.csv`, await exportReceivers(ctx, { lotId }));
}
