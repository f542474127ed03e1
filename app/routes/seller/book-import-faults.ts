import type { LoaderFunctionArgs } from "@remix-run/node";
import { getBookImport } from "#app/domain/traceability/get-book-import.server.ts";
import { notedRows } from "#app/web/book-import-view.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { csvReply } from "#app/web/csv-reply.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

/** Every row at fault with its words, to be mended in the spreadsheet that it came from. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const translator = translatorFor(args.request);
  const { line, column, value, fault } = translator.t.seller.bookImports;
  const lines: string[][] = [[line, column, value, fault]];
  let afterLine: number | null = 0;
  while (afterLine !== null) {
    const page = await getBookImport(ctx, { importId: args.params["id"] ?? "", view: "faults", afterLine });
    for (const row of notedRows(page.noted, "faults", translator))
      lines.push([String(row.line), row.column, row.value, row.words]);
    afterLine = page.next;
  }
  return csvReply("loi.csv", lines);
}
