import type { LoaderFunctionArgs } from "@remix-run/node";
import { getOverseenLotTable } from "#app/domain/oversight/export-overseen-lot.server.ts";
import { OVERSIGHT_ROLES } from "#app/domain/oversight/oversight-roles.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readExportQuery, tableReply } from "#app/web/lot-export.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: OVERSIGHT_ROLES });
  const { scope } = readExportQuery(args.request);
  const table = await getOverseenLotTable(ctx, { lotId: args.params["lotId"] ?? "", scope });
  return tableReply(table, args.request, translatorFor(args.request));
}
