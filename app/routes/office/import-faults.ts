import type { LoaderFunctionArgs } from "@remix-run/node";
import { getImport } from "#app/domain/oversight/get-import.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { csvReply } from "#app/web/csv-reply.server.ts";
import { faultRows } from "#app/web/import-view.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

/** Every row at fault with its words, to be mended in the spreadsheet that it came from. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "administrator" });
  const translator = translatorFor(args.request);
  const { line, column, value, fault } = translator.t.office.imports;
  const lines: string[][] = [[line, column, value, fault]];
  let afterLine: number | null = 0;
  while (afterLine !== null) {
    const page = await getImport(ctx, { importId: args.params["id"] ?? "", afterLine });
    for (const row of faultRows(page.faulty, translator))
      lines.push([String(row.line), row.column, row.value, row.words]);
    afterLine = page.next;
  }
  return csvReply("loi.csv", lines);
}
