import type { LoaderFunctionArgs } from "@remix-run/node";
import { getOwnLotTable } from "#app/domain/traceability/get-lot-table.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readExportQuery, tableReply } from "#app/web/lot-export.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const { scope } = readExportQuery(args.request);
  const table = await getOwnLotTable(ctx, { lotId: args.params["id"] ?? "", scope });
  return tableReply(table, args.request, translatorFor(args.request));
}
