import type { LoaderFunctionArgs } from "@remix-run/node";
import { getLotTable } from "#app/domain/traceability/get-lot-table.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { readExportQuery, tableReply } from "#app/web/lot-export.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

/** The table of a lot's stages for anybody, as a file that spreadsheets open. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { scope } = readExportQuery(args.request);
  const { gtin = "", lot = "" } = args.params;
  return tableReply(await getLotTable(ctx, { gtin, lot, scope }), args.request, translatorFor(args.request));
}
