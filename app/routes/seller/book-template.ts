import type { LoaderFunctionArgs } from "@remix-run/node";
import { NotFound } from "#app/domain/shared/refusal.ts";
import { BOOK_IMPORT_KINDS } from "#app/domain/traceability/book-import-columns.ts";
import { getBookTemplate } from "#app/domain/traceability/get-book-template.server.ts";
import { contextFor } from "#app/web/context-for.server.ts";
import { csvReply } from "#app/web/csv-reply.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A table to be filled in, with the seller's own places and goods. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args, { must: "seller" });
  const [, name, format] = /^([a-z]+)\.(csv|xlsx)$/.exec(args.params["file"] ?? "") ?? [];
  const kind = BOOK_IMPORT_KINDS.find((known) => known === name);
  if (!kind) throw new NotFound("template");
  const { t, locale } = translatorFor(args.request);
  const sheets = await getBookTemplate(ctx, { kind, locale });
  const file = `${t.seller.bookImports.template.files[kind]}.${format}`;
  if (format === "csv") return csvReply(file, sheets[0]?.rows ?? []);
  return new Response(new Uint8Array(await ctx.tables.writeXlsx(sheets)), {
    headers: {
      "Content-Type": XLSX,
      "Content-Disposition": `attachment; filename="${file}"`,
      "Cache-Control": "private, no-store",
    },
  });
}
