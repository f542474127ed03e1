import type { LoaderFunctionArgs } from "@remix-run/node";
import { exportLotReach } from "#app/domain/oversight/export-lot-reach.server.ts";
import { TRACE_ROLES } from "#app/domain/oversight/lot-trace.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { csvFile } from "#app/web/csv-file.server.ts";

/** Every lot that was made of one, as far as the office oversees it. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: TRACE_ROLES });
  const lotId = args.params["id"] ?? "";
  return csvFile(`cac-lo-${lotId.slice(0, 8)}.csv`, await exportLotReach(ctx, { lotId }));
}
