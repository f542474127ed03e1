import type { LoaderFunctionArgs } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getLotTable } from "#app/domain/traceability/get-lot-table.server.ts";
import { sortStages } from "#app/domain/traceability/stage-table.ts";
import { StageTable } from "#app/ui/origin/stage-table.tsx";
import { wordsIn } from "#app/ui/shop/in-language.tsx";
import { contextFor } from "#app/web/context-for.server.ts";
import { readExportQuery } from "#app/web/lot-export.server.ts";
import { translatorFor } from "#app/web/translator-for.server.ts";

export { pageMeta as meta } from "#app/web/page-meta.ts";
export { publicPage as headers } from "#app/web/public-page.ts";

/** The table of a lot's stages, sorted by the column that its address names. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await contextFor(args);
  const { t, locale } = translatorFor(args.request);
  const { scope, order } = readExportQuery(args.request);
  const { gtin = "", lot = "" } = args.params;
  const table = await getLotTable(ctx, { gtin, lot, scope });
  const { text } = wordsIn(locale, { vi: table.productName, en: table.productNameEn });
  return json({
    ...table,
    rows: sortStages(table.rows, order),
    scope,
    order,
    page: { title: t.origin.table.title(text, table.code) },
  });
}

export default function LotTableRoute() {
  return <StageTable {...useLoaderData<typeof loader>()} />;
}
